// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/queue_policy.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace freshet::session {

namespace {

int places(int limit)
{
    return limit < 0 ? std::numeric_limits<int>::max() : limit;
}

Activity wish(const QueueFacts& torrent)
{
    if (torrent.hasFailed) {
        return Activity::None;
    }
    if (torrent.needsCheck) {
        return Activity::Check;
    }
    if (torrent.isPaused || torrent.isQuotaUsedUp) {
        return Activity::None;
    }
    if (!torrent.isComplete) {
        return Activity::Download;
    }
    return torrent.isShareGoalReached && !torrent.isForced ? Activity::None : Activity::Seed;
}

} // namespace

QHash<TorrentId, Activity> decideActivities(QList<QueueFacts> torrents, const api::QueueOptions& options)
{
    std::sort(torrents.begin(), torrents.end(), [](const QueueFacts& a, const QueueFacts& b) {
        const bool aYields = a.needsCheck && a.isPaused;
        const bool bYields = b.needsCheck && b.isPaused;
        return std::tie(aYields, a.position, a.id) < std::tie(bYields, b.position, b.id);
    });
    int downloads = places(options.activeDownloads);
    int seeds = places(options.activeSeeds);
    int checks = std::max(1, places(options.checksAtOnce));

    QHash<TorrentId, Activity> activities;
    activities.reserve(torrents.size());
    for (const QueueFacts& torrent : torrents) {
        Activity activity = wish(torrent);
        int* left = nullptr;
        switch (activity) {
        case Activity::None: break;
        case Activity::Check: left = &checks; break;
        case Activity::Download: left = torrent.isForced ? nullptr : &downloads; break;
        case Activity::Seed: left = torrent.isForced ? nullptr : &seeds; break;
        }
        if (left) {
            activity = *left > 0 ? activity : Activity::None;
            *left -= activity == Activity::None ? 0 : 1;
        }
        activities.insert(torrent.id, activity);
    }
    return activities;
}

} // namespace freshet::session
