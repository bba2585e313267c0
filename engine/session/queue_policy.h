// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/base/ids.h"

#include <QHash>
#include <QList>

namespace freshet::session {

/// What a torrent may do now.
enum class Activity { None, Check, Download, Seed };

/// What the queue must know of one torrent. Value type.
struct QueueFacts
{
    TorrentId id;
    int position = 0;
    bool isComplete = false;
    bool isPaused = false;
    /// Runs whatever the limits say, and takes nobody's place.
    bool isForced = false;
    /// Its files must be compared with the hashes before anything else.
    bool needsCheck = false;
    bool hasFailed = false;
    /// It has given enough (see share_policy.h).
    bool isShareGoalReached = false;
    /// Its quota leaves it nothing.
    bool isQuotaUsedUp = false;
};

/// Which torrents may run: one entry for each of `torrents`. Pure.
///
/// In queue order, ties by id. Downloads, seeds and checks are counted apart; a torrent without metadata
/// downloads. A check may run while paused, after those of torrents that are not.
[[nodiscard]] QHash<TorrentId, Activity> decideActivities(
    QList<QueueFacts> torrents, const api::QueueOptions& options);

} // namespace freshet::session
