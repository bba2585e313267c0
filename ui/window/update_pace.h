// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace freshet::ui {

/// Which updates of the session are shown, for those who want to see numbers change less often than they
/// come. What comes in between is kept and added up; what hurries is shown at once. Speeds are to be recorded
/// from every update before it is handed over. While nobody looks, all of it is kept.
class UpdatePace
{
public:
    /// Up to api::slowestUpdates all of them are shown.
    void setInterval(std::chrono::milliseconds interval);

    /// Nobody looks: nothing is shown until somebody does.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }
    /// What is held and waits, as of the last update; from now on somebody looks.
    [[nodiscard]] std::optional<api::SessionUpdate> release();

    /// All there is to show, if it is time.
    [[nodiscard]] std::optional<api::SessionUpdate> take(const api::SessionUpdate& update);
    /// The same for the details that follow an update.
    [[nodiscard]] std::optional<api::TorrentDetails> take(const api::TorrentDetails& details);

private:
    [[nodiscard]] bool isDue(const api::SessionUpdate& update) const;

    [[nodiscard]] api::SessionUpdate whole(const api::SessionUpdate& update);

    std::chrono::milliseconds m_interval{0};
    /// When the last one was shown, ms since 1970 UTC.
    qint64 m_shownMs = 0;
    bool m_isShown = true;
    bool m_isHeld = false;
    /// The last one that was held, without rows.
    std::optional<api::SessionUpdate> m_last;
    // What waits.
    std::map<TorrentId, api::TorrentSnapshot> m_changed;
    std::set<TorrentId> m_removed;
    TorrentId m_watched;
    api::EventBatch m_log;
    /// Of everything.
    api::EventBatch m_sessionLog;
};

} // namespace freshet::ui
