// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SessionWorker writes into the log.

#include "engine/session/session_worker.h"

namespace freshet::session {

namespace {

using namespace std::chrono_literals;

/// What a kill may cost of the log; lines that come together are saved together.
constexpr Scheduler::Duration logInterval = 2s;

api::EventKind kindOf(api::Notice::Kind kind)
{
    switch (kind) {
    case api::Notice::Kind::Added: return api::EventKind::Added;
    case api::Notice::Kind::MetadataReceived: return api::EventKind::MetadataReceived;
    case api::Notice::Kind::Completed: return api::EventKind::Completed;
    case api::Notice::Kind::Repairing: return api::EventKind::Repairing;
    case api::Notice::Kind::Repaired: return api::EventKind::Repaired;
    case api::Notice::Kind::PeerBanned: return api::EventKind::PeerBanned;
    case api::Notice::Kind::Failed: return api::EventKind::Failed;
    case api::Notice::Kind::Warning: return api::EventKind::Warning;
    case api::Notice::Kind::Removed: return api::EventKind::GaveEnough;
    case api::Notice::Kind::NotMoved: return api::EventKind::NotMoved;
    }
    return api::EventKind::Warning;
}

/// Nothing for a failure, which has a notice with the reason.
std::optional<api::EventKind> kindOf(api::TorrentState state)
{
    switch (state) {
    case api::TorrentState::FetchingMetadata: return api::EventKind::FetchingMetadata;
    case api::TorrentState::Waiting: return api::EventKind::Waiting;
    case api::TorrentState::Checking: return api::EventKind::Checking;
    case api::TorrentState::Downloading: return api::EventKind::Downloading;
    case api::TorrentState::Seeding: return api::EventKind::Seeding;
    case api::TorrentState::Paused: return api::EventKind::Paused;
    case api::TorrentState::Done: return api::EventKind::Done;
    case api::TorrentState::Moving:
    case api::TorrentState::Failed: break;
    }
    return std::nullopt;
}

/// What lasts until the queue has heard what has changed, or until the files have been looked at, is no news.
bool isPassing(const Torrent& torrent, api::TorrentState state)
{
    switch (state) {
    case api::TorrentState::Waiting: return torrent.waitReason() == api::WaitReason::None;
    case api::TorrentState::Downloading: return torrent.isComplete();
    default: return false;
    }
}

} // namespace

void SessionWorker::startLog()
{
    m_publisher.setLog(&m_log);
    // A state may follow from what nobody calls a fact: a place in the queue, a transfer that has begun.
    m_publisher.setRefreshed([this](const Torrent& torrent) { logState(torrent); });
    connect(this, &SessionWorker::noticed, this, &SessionWorker::logNotice);
}

void SessionWorker::log(api::Event event)
{
    event.timeMs = m_services.scheduler().wallClockMs();
    m_log.record(std::move(event));
    if (!m_store) {
        return;
    }
    m_unsavedLog.append(toRow(m_log.last()));
    if (m_unsavedLog.size() > api::sessionLogLength) {
        // The disk is full, or slow.
        m_unsavedLog.removeFirst();
    }
    if (m_unsavedLog.size() == 1) {
        m_logTimer = m_services.scheduler().callLater(logInterval, [this] { saveLog(); });
    }
}

void SessionWorker::saveLog()
{
    if (!m_store || m_isSavingLog || m_unsavedLog.isEmpty()) {
        return;
    }
    m_isSavingLog = true;
    m_store->post([this, rows = std::exchange(m_unsavedLog, {}), isAlive = std::weak_ptr<bool>(m_isAlive)](
                      TorrentStore& store) {
        auto result = store.addToLog(rows);
        if (result) {
            m_services.scheduler().postFromAnyThread([this, isAlive] {
                if (!isAlive.expired()) {
                    m_isSavingLog = false;
                    saveLog();
                }
            });
        }
        return result;
    });
}

void SessionWorker::logOf(const Torrent& torrent, api::Event event)
{
    event.torrent = torrent.id();
    event.torrentName = torrent.name();
    log(std::move(event));
}

void SessionWorker::logNotice(const api::Notice& notice)
{
    if (const Torrent* torrent = notice.torrent ? m_torrents.find(*notice.torrent) : nullptr) {
        // What a check has found comes before what follows from it.
        logEndOfCheck(*torrent);
    }
    api::Event event;
    event.kind = kindOf(notice.kind);
    event.torrent = notice.torrent;
    event.torrentName = notice.torrentName;
    event.fault = notice.fault;
    event.subject = notice.repair.file;
    event.number = notice.repair.pieces;
    if (notice.ban) {
        event.subject = notice.ban->address;
        event.detail = notice.ban->client;
        event.number = notice.ban->piece ? static_cast<qint64>(*notice.ban->piece) : -1;
        event.total = notice.ban->block ? static_cast<qint64>(*notice.ban->block) : -1;
    }
    log(std::move(event));
}

void SessionWorker::logState(const Torrent& torrent)
{
    logEndOfCheck(torrent);
    const api::TorrentState state = torrent.state();
    if (isPassing(torrent, state)) {
        return;
    }
    auto& logged = m_loggedStates.try_emplace(torrent.id(), api::TorrentState::Waiting).first->second;
    if (std::exchange(logged, state) == state) {
        return;
    }
    if (const auto kind = kindOf(state)) {
        api::Event event;
        event.kind = *kind;
        logOf(torrent, std::move(event));
    }
}

void SessionWorker::logEndOfCheck(const Torrent& torrent)
{
    const auto logged = m_loggedStates.find(torrent.id());
    if (logged == m_loggedStates.end() || logged->second != api::TorrentState::Checking
        || torrent.state() == api::TorrentState::Checking) {
        return;
    }
    logged->second.reset();
    if (torrent.info() && !torrent.needsCheck()) {
        api::Event checked;
        checked.kind = api::EventKind::Checked;
        checked.number = torrent.have().count();
        checked.total = torrent.info()->pieces.pieceCount();
        logOf(torrent, std::move(checked));
    }
}

void SessionWorker::logProfile()
{
    const api::SpeedProfile profile = m_speed.profile();
    if (std::exchange(m_loggedProfile, profile) != profile) {
        api::Event event;
        event.kind = api::EventKind::ProfileChanged;
        event.profile = profile;
        log(std::move(event));
    }
}

void SessionWorker::logRestored(TorrentId id)
{
    if (const Torrent* torrent = m_torrents.find(id)) {
        api::Event event;
        event.kind = api::EventKind::Restored;
        logOf(*torrent, std::move(event));
    }
}

void SessionWorker::logStarted()
{
    api::Event event;
    event.kind = api::EventKind::Started;
    log(std::move(event));
}

void SessionWorker::pastLog(
    qsizetype most, std::optional<TorrentId> torrent, std::function<void(const QList<api::Event>&)> done)
{
    if (!m_store) {
        done({});
        return;
    }
    EventQuery query;
    query.beforeSerial = m_firstSavedEvent;
    query.mostRows = most;
    query.torrent = torrent;
    m_store->post([this, query, done = std::move(done), isAlive = std::weak_ptr<bool>(m_isAlive)](
                      TorrentStore& store) -> Result<> {
        const auto rows = store.loadLog(query);
        QList<api::Event> events;
        for (const EventRow& row : rows.value_or(QList<EventRow>())) {
            events.append(toEvent(row));
        }
        m_services.scheduler().postFromAnyThread([isAlive, done, events] {
            if (!isAlive.expired()) {
                done(events);
            }
        });
        return rows ? Result<>() : Result<>(failure(rows.error()));
    });
}

void SessionWorker::logListening()
{
    api::Event event;
    event.kind = api::EventKind::Listening;
    event.number = m_router.port();
    log(std::move(event));
}

} // namespace freshet::session
