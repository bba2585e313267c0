// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/slow_watch.h"

namespace freshet::session {

bool SlowWatch::look(
    TorrentId torrent, ByteRate rate, const api::QueueOptions& options, Scheduler::TimePoint now)
{
    Watched& watched = m_torrents[torrent];
    const bool wasSlow = watched.slowSince.has_value();
    const ByteRate enough = wasSlow ? options.slowRate * recoveryFactor : options.slowRate;
    if (rate >= enough) {
        watched.belowSince.reset();
        watched.slowSince.reset();
        return wasSlow;
    }
    watched.belowSince = watched.belowSince.value_or(now);
    if (!wasSlow && now - *watched.belowSince >= options.slowTime) {
        watched.slowSince = now;
    }
    return watched.slowSince.has_value() != wasSlow;
}

void SlowWatch::rest(TorrentId torrent)
{
    if (const auto found = m_torrents.find(torrent); found != m_torrents.end()) {
        found->second.belowSince.reset();
        found->second.slowSince.reset();
    }
}

void SlowWatch::yield(TorrentId torrent, Scheduler::TimePoint now)
{
    m_torrents[torrent] = {{}, {}, now};
}

std::optional<Scheduler::TimePoint> SlowWatch::slowSince(TorrentId torrent) const
{
    const auto found = m_torrents.find(torrent);
    return found != m_torrents.end() ? found->second.slowSince : std::nullopt;
}

bool SlowWatch::hasYielded(TorrentId torrent, Scheduler::TimePoint now) const
{
    const auto found = m_torrents.find(torrent);
    return found != m_torrents.end() && found->second.yieldedAt && now - *found->second.yieldedAt < yieldTime;
}

} // namespace freshet::session
