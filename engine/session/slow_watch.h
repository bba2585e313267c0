// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/base/ids.h"
#include "engine/base/scheduler.h"
#include "engine/base/units.h"

#include <map>
#include <optional>

namespace freshet::session {

/// Notices torrents that have a place in the queue and hardly use it, and remembers which had to give theirs
/// up. Engine thread.
class SlowWatch
{
public:
    /// A torrent that gave up its place comes after all others for so long.
    static constexpr Scheduler::Duration yieldTime = std::chrono::minutes(10);
    /// Slow no more: this many times the rate that counts as slow.
    static constexpr ByteRate recoveryFactor = 2;

    /// To be called every few seconds for each torrent that runs; `rate` is what it runs for, bytes/s.
    /// Whether it has become slow, or is slow no more.
    bool look(TorrentId torrent, ByteRate rate, const api::QueueOptions& options, Scheduler::TimePoint now);
    /// The torrent does not run: nothing can be said of its speed.
    void rest(TorrentId torrent);
    /// The queue has taken its place because it was slow.
    void yield(TorrentId torrent, Scheduler::TimePoint now);
    void remove(TorrentId torrent) { m_torrents.erase(torrent); }

    /// Since when it is too slow; nothing if it is not.
    [[nodiscard]] std::optional<Scheduler::TimePoint> slowSince(TorrentId torrent) const;
    [[nodiscard]] bool hasYielded(TorrentId torrent, Scheduler::TimePoint now) const;

private:
    struct Watched
    {
        /// Under the rate without a break since then.
        std::optional<Scheduler::TimePoint> belowSince;
        std::optional<Scheduler::TimePoint> slowSince;
        std::optional<Scheduler::TimePoint> yieldedAt;
    };
    std::map<TorrentId, Watched> m_torrents;
};

} // namespace freshet::session
