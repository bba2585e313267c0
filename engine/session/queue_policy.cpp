// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/queue_policy.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace freshet::session {

namespace {

using api::WaitReason;

int places(int limit)
{
    return limit < 0 ? std::numeric_limits<int>::max() : limit;
}

/// What it would do if there were no limits.
Activity wish(const QueueFacts& torrent)
{
    if (torrent.hasFailed) {
        return Activity::None;
    }
    if (torrent.needsCheck) {
        return Activity::Check;
    }
    if (torrent.isPaused) {
        return Activity::None;
    }
    if (!torrent.isComplete) {
        return Activity::Download;
    }
    return torrent.isShareGoalReached && !torrent.isForced ? Activity::None : Activity::Seed;
}

/// Places of one kind: for those who use them, and as many again for those who are slow.
struct Places
{
    Places(int limit, WaitReason reason)
        : left(places(limit))
        , leftForSlow(left)
        , closed(reason)
    {}
    int left;
    int leftForSlow;
    WaitReason closed; ///< Why there are none at all.
};

/// Hands out places to one torrent after the other.
class Usher
{
public:
    explicit Usher(const QueueRules& rules)
        : m_downloads(rules.places.activeDownloads, rules.noDownloads)
        , m_seeds(rules.places.activeSeeds, rules.noSeeds)
        , m_checksLeft(std::max(1, places(rules.places.checksAtOnce)))
        , m_torrentsLeft(places(rules.places.activeTorrents))
    {}

    QueueDecision decide(const QueueFacts& torrent)
    {
        const Activity activity = wish(torrent);
        switch (activity) {
        case Activity::None: return {};
        case Activity::Check:
            return torrent.isForced || m_checksLeft-- > 0 ? QueueDecision{activity, WaitReason::None}
                                                          : refuseCheck();
        case Activity::Download:
            return torrent.isDiskFull ? QueueDecision{Activity::None, WaitReason::DiskFull}
                                      : admit(torrent, activity, m_downloads, WaitReason::DownloadPlace);
        case Activity::Seed: return admit(torrent, activity, m_seeds, WaitReason::SeedPlace);
        }
        return {};
    }

private:
    QueueDecision refuseCheck()
    {
        m_checksLeft = 0;
        return {Activity::None, WaitReason::CheckPlace};
    }

    QueueDecision admit(const QueueFacts& torrent, Activity activity, Places& kind, WaitReason otherwise)
    {
        const QueueDecision yes{activity, WaitReason::None};
        if (torrent.isQuotaUsedUp || kind.closed == WaitReason::Quota) {
            return {Activity::None, WaitReason::Quota};
        }
        if (torrent.isForced) {
            return yes;
        }
        if (kind.closed != WaitReason::None) {
            return {Activity::None, kind.closed};
        }
        if (torrent.slowSince && kind.leftForSlow > 0) {
            --kind.leftForSlow;
            return yes;
        }
        if (kind.left > 0 && m_torrentsLeft > 0) {
            --kind.left;
            --m_torrentsLeft;
            return yes;
        }
        if (torrent.slowSince || torrent.hasYielded) {
            return {Activity::None, WaitReason::TooSlow};
        }
        return {Activity::None, kind.left > 0 ? WaitReason::TorrentPlace : otherwise};
    }

    Places m_downloads;
    Places m_seeds;
    int m_checksLeft;
    int m_torrentsLeft;
};

/// Checks of paused torrents after all others, then those that are not slow, then whoever became slow last.
bool comesBefore(const QueueFacts& a, const QueueFacts& b)
{
    const auto rank = [](const QueueFacts& torrent) {
        const auto slowFor = torrent.slowSince ? -torrent.slowSince->time_since_epoch().count() : 0;
        return std::make_tuple(torrent.needsCheck && torrent.isPaused, torrent.slowSince.has_value(), slowFor,
            torrent.hasYielded, torrent.position, torrent.id);
    };
    return rank(a) < rank(b);
}

} // namespace

QHash<TorrentId, QueueDecision> decideActivities(QList<QueueFacts> torrents, const QueueRules& rules)
{
    std::sort(torrents.begin(), torrents.end(), comesBefore);
    Usher usher(rules);
    QHash<TorrentId, QueueDecision> decisions;
    decisions.reserve(torrents.size());
    for (const QueueFacts& torrent : std::as_const(torrents)) {
        decisions.insert(torrent.id, usher.decide(torrent));
    }
    return decisions;
}

} // namespace freshet::session
