// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/bottleneck.h"
#include "engine/api/snapshots.h"
#include "engine/base/scheduler.h"

#include <QList>

#include <chrono>
#include <map>
#include <optional>

namespace freshet::session {

/// A limit, and what those move together whom it is about. Rates in bytes/s. Value type.
struct LimitFact
{
    api::BottleneckKind kind = api::BottleneckKind::None;
    ByteRate limit = noLimit;
    ByteRate rate = 0;
    /// The tag that it belongs to.
    QString subject = {};
};

/// What one torrent's speed follows from, at one moment. Rates in bytes/s. Value type.
struct BottleneckFacts
{
    api::TorrentState state = api::TorrentState::Downloading;
    api::WaitReason waitReason = api::WaitReason::None;
    api::FaultKind fault = api::FaultKind::None;
    /// Waiting for a place: how many there are of that kind.
    int places = 0;
    /// Waiting for the schedule: until when, and whether nothing at all may run.
    std::optional<qint64> scheduleEndsMs;
    bool isEverythingPaused = false;

    ByteRate rate = 0;
    /// The part of it that limits leave out.
    ByteRate exemptRate = 0;
    /// From the torrent up to the session, the tightest one of each.
    QList<LimitFact> limits;
    QString category;
    /// When the quota's period ends that counts.
    std::optional<qint64> quotaEndsMs;

    int knownPeers = 0;
    int connectedPeers = 0;
    /// No other peer may be connected now; and the torrent's own number, if that is why.
    bool isFull = false;
    int maxConnections = 0;
    /// Downloading: connected peers that have what we want. Seeding: those that want what we have.
    int interesting = 0;
    /// Those of them that send, or may.
    int unchoked = 0;
    /// Those of them that get too few requests by a setting or a limit of theirs.
    int windowBound = 0;
    /// Blocks of each peer that settings or options let be in flight; 0: they find it themselves.
    ByteCount fixedWindow = 0;
    /// Those that have owed blocks for a minute and sent nothing.
    int silent = 0;
    /// Those that are at their own limit, and what they move.
    int limitedPeers = 0;
    ByteRate limitedRate = 0;
    ByteRate peerLimit = noLimit;
    /// The tightest limit of what it may upload.
    ByteRate uploadLimit = noLimit;
    /// Payload received since it was started, and what of it was of no use.
    ByteCount received = 0;
    ByteCount wasted = 0;
    /// Pieces that failed since then, and those who are blocked for sending such: addresses of some of them.
    int failedPieces = 0;
    int blockedPeers = 0;
    QString blocked;
    /// Seeding: peers that may be served at once, if that is a fixed number; 0: it finds itself.
    int fixedSlots = 0;
    /// Pieces wait for the disk threads, and peers for the pieces' memory.
    bool isDiskBehind = false;
    /// What takes the disk threads' time is hashing.
    bool isHashingSlower = false;
    /// What the disk takes, bytes/s, and what waits for it.
    ByteRate diskRate = 0;
    ByteCount diskWaiting = 0;
    QString folder;
};

/// The one cause that explains the speed. Pure.
[[nodiscard]] api::Bottleneck diagnose(const BottleneckFacts& facts);

/// Keeps what is shown from coming and going all the time. Engine thread.
class BottleneckWatch
{
public:
    /// So long a cause must have been found without a break before it is shown.
    static constexpr Scheduler::Duration timeToShow = std::chrono::seconds(6);
    /// So long it must not have been found before it goes; another one that has held as long takes its place.
    static constexpr Scheduler::Duration timeToGo = std::chrono::seconds(4);

    /// What to show of a torrent for which `found` was found now. What follows from the torrent's state
    /// counts at once.
    [[nodiscard]] const api::Bottleneck& settle(
        TorrentId torrent, const api::Bottleneck& found, Scheduler::TimePoint now);
    void remove(TorrentId torrent) { m_torrents.erase(torrent); }

private:
    struct Watched
    {
        api::Bottleneck shown;
        /// When what is shown was found last.
        Scheduler::TimePoint foundAt{};
        /// What is found instead, and since when.
        api::BottleneckKind candidate = api::BottleneckKind::None;
        Scheduler::TimePoint since{};
    };
    std::map<TorrentId, Watched> m_torrents;
};

} // namespace freshet::session
