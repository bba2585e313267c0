// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/update_pace.h"

#include "engine/api/session.h"

#include <utility>

namespace freshet::ui {

namespace {

/// Updates do not come to the millisecond.
constexpr std::chrono::milliseconds slack{300};

void join(api::EventBatch& batch, const api::EventBatch& more)
{
    if (more.isWhole) {
        batch = more;
    } else {
        batch.events += more.events;
    }
}

} // namespace

void UpdatePace::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval > api::slowestUpdates ? interval : std::chrono::milliseconds::zero();
}

bool UpdatePace::isDue(const api::SessionUpdate& update) const
{
    const std::chrono::milliseconds passed(update.takenMs - m_shownMs);
    // The clock may have been set back.
    return m_interval == std::chrono::milliseconds::zero() || update.isHurried || passed >= m_interval - slack
        || passed < std::chrono::milliseconds::zero();
}

std::optional<api::SessionUpdate> UpdatePace::take(const api::SessionUpdate& update)
{
    m_isShown = isDue(update);
    join(m_sessionLog, update.log);
    if (m_isShown) {
        m_shownMs = update.takenMs;
        if (m_changed.empty() && m_removed.empty()) {
            api::SessionUpdate same = update;
            same.log = std::exchange(m_sessionLog, {});
            return same;
        }
    }
    for (const TorrentId removed : update.removed) {
        m_changed.erase(removed);
        m_removed.insert(removed);
    }
    for (const api::TorrentSnapshot& changed : update.changed) {
        m_removed.erase(changed.id);
        m_changed.insert_or_assign(changed.id, changed);
    }
    if (!m_isShown) {
        return std::nullopt;
    }
    api::SessionUpdate whole = update;
    whole.changed.clear();
    for (auto& [id, torrent] : std::exchange(m_changed, {})) {
        whole.changed.append(std::move(torrent));
    }
    const std::set<TorrentId> removed = std::exchange(m_removed, {});
    whole.removed = QList<TorrentId>(removed.begin(), removed.end());
    whole.log = std::exchange(m_sessionLog, {});
    return whole;
}

std::optional<api::TorrentDetails> UpdatePace::take(const api::TorrentDetails& details)
{
    if (std::exchange(m_watched, details.id) != details.id) {
        m_log = {};
    }
    join(m_log, details.log);
    if (!m_isShown) {
        return std::nullopt;
    }
    api::TorrentDetails whole = details;
    whole.log = std::exchange(m_log, {});
    return whole;
}

} // namespace freshet::ui
