// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/api/snapshots.h"
#include "engine/base/ids.h"
#include "engine/base/scheduler.h"

#include <QHash>
#include <QList>

#include <optional>

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
    /// Runs whatever the numbers of places and the schedule say, and takes nobody's place. Quotas and the
    /// room on the disk count.
    bool isForced = false;
    /// Its files must be compared with the hashes before anything else.
    bool needsCheck = false;
    bool hasFailed = false;
    /// It has given enough (see share_policy.h).
    bool isShareGoalReached = false;
    /// Its quota leaves it nothing.
    bool isQuotaUsedUp = false;
    /// There is no room on its disk for what is missing (see space_guard.h).
    bool isDiskFull = false;
    /// It runs, and hardly uses its place (see slow_watch.h).
    std::optional<Scheduler::TimePoint> slowSince;
    /// It was slow and had to make room a short while ago.
    bool hasYielded = false;
};

/// What the queue grants one torrent. Value type.
struct QueueDecision
{
    Activity activity = Activity::None;
    /// Why it may not do what it could; None if it may, or has nothing to do.
    api::WaitReason waitReason = api::WaitReason::None;

    friend bool operator==(const QueueDecision&, const QueueDecision&) = default;
};

/// How many may run, and what may not run at all. Value type.
struct QueueRules
{
    api::QueueOptions places;
    /// Why nothing is downloaded, or seeded, now; None: it is.
    api::WaitReason noDownloads = api::WaitReason::None;
    api::WaitReason noSeeds = api::WaitReason::None;

    friend bool operator==(const QueueRules&, const QueueRules&) = default;
};

/// Which torrents may run: one entry for each of `torrents`. Pure.
///
/// In queue order, ties by id. Downloads, seeds and checks are counted apart; a torrent without metadata
/// downloads. A check may run while paused, after those of torrents that are not.
///
/// Slow torrents do not count, so that others can run, but go on beside them: as many as there are places.
/// When there are more, those yield that have been slow for longest.
[[nodiscard]] QHash<TorrentId, QueueDecision> decideActivities(
    QList<QueueFacts> torrents, const QueueRules& rules);

} // namespace freshet::session
