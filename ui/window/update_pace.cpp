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
    // Nobody shows more lines than these.
    if (batch.events.size() > api::sessionLogLength) {
        batch.events.remove(0, batch.events.size() - api::sessionLogLength);
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
    m_isShown = !m_isHeld && isDue(update);
    m_last.reset();
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
    if (m_isShown) {
        return whole(update);
    }
    if (m_isHeld) {
        m_last = update;
        m_last->changed.clear();
        m_last->removed.clear();
        m_last->log = {};
    }
    return std::nullopt;
}

api::SessionUpdate UpdatePace::whole(const api::SessionUpdate& update)
{
    api::SessionUpdate all = update;
    all.changed.clear();
    for (auto& [id, torrent] : std::exchange(m_changed, {})) {
        all.changed.append(std::move(torrent));
    }
    const std::set<TorrentId> removed = std::exchange(m_removed, {});
    all.removed = QList<TorrentId>(removed.begin(), removed.end());
    all.log = std::exchange(m_sessionLog, {});
    return all;
}

std::optional<api::SessionUpdate> UpdatePace::release()
{
    m_isHeld = false;
    const std::optional<api::SessionUpdate> last = std::exchange(m_last, std::nullopt);
    if (!last) {
        return std::nullopt;
    }
    m_shownMs = last->takenMs;
    return whole(*last);
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
