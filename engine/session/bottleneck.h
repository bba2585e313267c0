// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/bottleneck.h"
#include "engine/api/snapshots.h"
#include "engine/base/scheduler.h"

#include <map>

namespace freshet::session {

/// What one torrent's speed follows from, at one moment. Rates in bytes/s. Value type.
struct BottleneckFacts
{
    api::TorrentState state = api::TorrentState::Downloading;
    bool doTrackersFail = false;

    ByteRate rate = 0;
    ByteRate sessionRate = 0;
    ByteRate torrentLimit = noLimit;
    ByteRate sessionLimit = noLimit;

    int knownPeers = 0;
    int connectedPeers = 0;
    /// Downloading: connected peers that have what we want. Seeding: those that want what we have.
    int interesting = 0;
    /// Those of them that send, or may.
    int unchoked = 0;
    /// Those of them that get too few requests by a setting or a limit of theirs.
    int windowBound = 0;
    /// Pieces wait for the disk, and peers for the pieces' memory.
    bool isDiskBehind = false;
    QString folder;
};

/// The one cause that explains the speed. Pure.
[[nodiscard]] api::Bottleneck diagnose(const BottleneckFacts& facts);

/// Keeps what is shown from changing all the time: another cause counts when it has been found several times
/// in a row. Engine thread.
class BottleneckWatch
{
public:
    static constexpr int samplesToChange = 3;
    /// Diagnoses that come sooner than this after the last one do not count as another.
    static constexpr Scheduler::Duration sampleInterval{900};

    /// What to show of a torrent for which `found` was found now.
    [[nodiscard]] const api::Bottleneck& settle(
        TorrentId torrent, const api::Bottleneck& found, Scheduler::TimePoint now);
    void remove(TorrentId torrent) { m_torrents.erase(torrent); }

private:
    struct Watched
    {
        api::Bottleneck shown;
        api::BottleneckKind candidate = api::BottleneckKind::None;
        int samples = 0;
        Scheduler::TimePoint sampledAt{};
        /// What is shown has been found several times. Until then any other cause takes its place at once: in
        /// the first seconds of a transfer causes come and go.
        bool isSettled = false;
    };
    std::map<TorrentId, Watched> m_torrents;
};

} // namespace freshet::session
