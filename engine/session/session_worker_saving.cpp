// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionWorker saves torrents.

#include "engine/session/session_errc.h"
#include "engine/session/session_worker.h"

#include <utility>

namespace freshet::session {

void SessionWorker::saveDirty()
{
    if (!m_store) {
        return;
    }
    QList<TorrentRecord> records;
    for (const TorrentId id : std::exchange(m_dirty, {})) {
        if (const Torrent* torrent = m_torrents.find(id)) {
            records.append(torrent->record());
        }
        m_dirtyChoices.erase(id);
        m_dirtyProgress.erase(id);
    }
    if (!records.isEmpty()) {
        m_store->post([records](TorrentStore& store) { return store.saveTorrents(records); });
    }
    QHash<TorrentId, TorrentChoices> choices;
    for (const TorrentId id : std::exchange(m_dirtyChoices, {})) {
        if (const Torrent* torrent = m_torrents.find(id)) {
            choices.insert(id, torrent->choices());
        }
    }
    if (!choices.isEmpty()) {
        m_store->post([choices](TorrentStore& store) { return store.saveChoices(choices); });
    }
    QHash<TorrentId, TorrentProgress> progress;
    for (const TorrentId id : std::exchange(m_dirtyProgress, {})) {
        if (const Torrent* torrent = m_torrents.find(id)) {
            progress.insert(id, torrent->progress());
        }
    }
    if (!progress.isEmpty()) {
        m_store->saveProgress(progress);
    }
}

void SessionWorker::commit(
    TorrentId id, const TorrentChoices& choices, const std::function<void(const Result<>&)>& done)
{
    m_store->post(
        [this, id, choices, done, isAlive = std::weak_ptr<bool>(m_isAlive)](TorrentStore& store) -> Result<> {
            Result<> saved = store.saveChoices({{id, choices}});
            // What could not be written is tried again until it can.
            if (saved || saved.error().code != Errc::StateNotWritable) {
                m_services.scheduler().postFromAnyThread([isAlive, done, saved] {
                    if (!isAlive.expired()) {
                        done(saved);
                    }
                });
            }
            return saved;
        });
}

} // namespace freshet::session
