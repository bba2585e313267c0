// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionWorker removes torrents and brings them back.

#include "engine/session/fault_mapper.h"
#include "engine/session/session_worker.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// Removed torrents that a session without a profile can bring back.
constexpr std::size_t maxRemoved = 100;

auto findRecord(std::deque<TorrentRecord>& records, TorrentId id)
{
    return std::find_if(
        records.begin(), records.end(), [id](const TorrentRecord& record) { return record.id == id; });
}

} // namespace

void SessionWorker::remove(const QList<TorrentId>& torrents, api::FileRemoval files)
{
    for (const TorrentId id : torrents) {
        removeOne(id, files);
    }
    m_queue.decideSoon();
    m_publisher.hurry();
}

void SessionWorker::reviewSharing()
{
    if (m_isShuttingDown) {
        return;
    }
    QList<TorrentId> due;
    for (Torrent* torrent : m_torrents.all()) {
        if (torrent->reviewSharing()) {
            due.append(torrent->id());
        }
    }
    for (const TorrentId id : due) {
        Q_EMIT noticed({api::Notice::Kind::Removed, id, m_torrents.find(id)->name(), {}});
        remove({id}, api::FileRemoval::Keep);
    }
}

void SessionWorker::removeOne(TorrentId id, api::FileRemoval files)
{
    std::unique_ptr<Torrent> torrent = m_torrents.take(id);
    if (!torrent) {
        return;
    }
    Torrent* const key = torrent.get();
    disconnect(key, nullptr, this, nullptr);
    connect(key, &Torrent::filesClosed, this, [this, key] { filesClosed(key); });
    connect(key, &Torrent::stopped, this, [this, key] { forget(key); });
    m_history.leave(*key);
    m_loggedStates.erase(id);
    api::Event removed;
    removed.kind = api::EventKind::Removed;
    logOf(*key, std::move(removed));
    m_savedTraffic.erase(id);
    m_queue.forget(id);
    Leaving& leaving = m_leaving[key];
    leaving.torrent = std::move(torrent);
    leaving.files = files;
    // At once: a kill must not bring it back.
    saveRemoved(key->record());
    if (m_store) {
        m_store->post([id, nowMs = m_services.scheduler().wallClockMs()](
                          TorrentStore& store) { return store.remove({id}, nowMs); });
    }
    key->shutDown();
}

void SessionWorker::saveRemoved(const TorrentRecord& record)
{
    if (m_store) {
        m_store->post([record](TorrentStore& store) { return store.saveTorrents({record}); });
    } else {
        std::erase_if(m_removed, [&record](const TorrentRecord& old) { return old.id == record.id; });
        m_removed.push_back(record);
        if (m_removed.size() > maxRemoved) {
            m_removed.pop_front();
        }
    }
}

void SessionWorker::filesClosed(Torrent* torrent)
{
    Leaving& leaving = m_leaving.at(torrent);
    TorrentProgress progress = torrent->progress();
    if (leaving.files != api::FileRemoval::Keep) {
        // If it is brought back, it has to look what there is.
        progress.have = {};
        progress.synced = {};
        progress.files.clear();
    }
    const TorrentId id = torrent->id();
    if (m_store) {
        m_store->saveProgress({{id, progress}});
    } else if (const auto removed = findRecord(m_removed, id); removed != m_removed.end()) {
        removed->progress = progress;
        removed->choices = torrent->choices();
    }
    if (leaving.files == api::FileRemoval::Keep) {
        doneWithFiles(torrent);
        return;
    }
    const auto how = leaving.files == api::FileRemoval::MoveToTrash ? storage::Removal::MoveToTrash
                                                                    : storage::Removal::Delete;
    torrent->removeFiles(how,
        [this, torrent, isAlive = std::weak_ptr<bool>(m_isAlive), id, name = torrent->name()](
            const Result<>& result) {
            if (isAlive.expired()) {
                return;
            }
            if (!result) {
                Q_EMIT noticed(
                    {api::Notice::Kind::Warning, id, name, toFault(result.error(), FaultContext::Transfer)});
            }
            doneWithFiles(torrent);
        });
}

void SessionWorker::doneWithFiles(Torrent* torrent)
{
    Leaving& leaving = m_leaving.at(torrent);
    leaving.isDoneWithFiles = true;
    for (const auto& task : std::exchange(leaving.next, {})) {
        task();
    }
    if (!leaving.torrent->isTellingTrackers()) {
        forget(torrent);
    }
}

void SessionWorker::forget(Torrent* torrent)
{
    m_services.scheduler().post([this, torrent, isAlive = std::weak_ptr<bool>(m_isAlive)] {
        if (isAlive.expired()) {
            return;
        }
        if (const auto leaving = m_leaving.find(torrent);
            leaving != m_leaving.end() && leaving->second.isDoneWithFiles && !torrent->isTellingTrackers()) {
            m_leaving.erase(leaving);
            finishShutDown();
        }
    });
}

void SessionWorker::whenGone(const std::function<bool(const Torrent&)>& isMeant, std::function<void()> task)
{
    for (auto& [torrent, leaving] : m_leaving) {
        if (!leaving.isDoneWithFiles && isMeant(*torrent)) {
            leaving.next.push_back(std::move(task));
            return;
        }
    }
    task();
}

void SessionWorker::restore(const QList<TorrentId>& torrents)
{
    for (const TorrentId id : torrents) {
        whenGone([id](const Torrent& torrent) { return torrent.id() == id; }, [this, id] { restoreOne(id); });
    }
}

void SessionWorker::restoreOne(TorrentId id)
{
    if (m_isShuttingDown || m_torrents.find(id) != nullptr) {
        return;
    }
    if (m_store) {
        restoreFromStore(id);
        return;
    }
    const auto removed = findRecord(m_removed, id);
    if (removed == m_removed.end()) {
        return;
    }
    TorrentRecord record = std::move(*removed);
    m_removed.erase(removed);
    // It may have been added anew meanwhile.
    if (m_torrents.find(record.infoHash) == nullptr) {
        insertRecord(std::move(record));
        logRestored(id);
    }
}

void SessionWorker::restoreFromStore(TorrentId id)
{
    m_store->post([this, id, isAlive = std::weak_ptr<bool>(m_isAlive)](TorrentStore& store) -> Result<> {
        auto restored = store.restore({id});
        if (!restored) {
            return failure(restored.error());
        }
        m_services.scheduler().postFromAnyThread([this, isAlive, records = std::move(*restored)] {
            for (const TorrentRecord& record : records) {
                if (!isAlive.expired() && !m_isShuttingDown && m_torrents.find(record.infoHash) == nullptr) {
                    insertRecord(record);
                    logRestored(record.id);
                }
            }
        });
        return {};
    });
}

} // namespace freshet::session
