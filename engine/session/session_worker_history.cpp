// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionWorker answers for the past.

#include "engine/session/session_worker.h"

namespace freshet::session {

void SessionWorker::saveHistory()
{
    const QList<HistoryRow> rows = m_history.takeChanges();
    if (m_store && !rows.isEmpty()) {
        m_store->post([rows, nowMs = m_services.scheduler().wallClockMs()](
                          TorrentStore& store) { return store.addToHistory(rows, nowMs); });
    }
}

void SessionWorker::history(const api::HistoryRequest& request, std::function<void(api::TrafficHistory)> done)
{
    const bool isLong = request.range == api::HistoryRange::Week || request.range == api::HistoryRange::Days;
    if (!request.torrent || !isLong || !m_store) {
        const bool isKept = !request.torrent || !isLong;
        done({request.range, isKept ? m_history.samples(request) : QList<api::TrafficSample>()});
        return;
    }
    // What is not saved yet goes before.
    saveHistory();
    m_store->post([this, request, done = std::move(done), isAlive = std::weak_ptr<bool>(m_isAlive)](
                      TorrentStore& store) -> Result<> {
        auto samples = store.loadHistory(request.torrent->value(), request.range);
        m_services.scheduler().postFromAnyThread(
            [isAlive, done,
                history = api::TrafficHistory{request.range, samples.value_or(QList<api::TrafficSample>())}] {
                if (!isAlive.expired()) {
                    done(history);
                }
            });
        return samples ? Result<>() : Result<>(failure(samples.error()));
    });
}

} // namespace freshet::session
