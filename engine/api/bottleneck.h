// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QLatin1String>
#include <QString>

#include <cstddef>
#include <optional>

namespace freshet::api {

/// The one thing that keeps a torrent from being faster.
enum class BottleneckKind {
    None, ///< Nothing is missing, or nothing is to be moved.
    // It does not run.
    Queue, ///< It waits for its turn; TorrentSnapshot::waitReason says for what.
    Schedule, ///< The profile of the hour lets nothing of its kind run.
    Fault, ///< It has stopped; TorrentSnapshot::fault says why.
    MissingVolume, ///< Its files, or the disk or folder with them, are not there; see fault.
    // Nobody is there.
    NoPeers, ///< None are known, and trackers work or there are none.
    TrackersFail, ///< None are known, because no tracker answers.
    PeersUnreachable, ///< Some are known, and none can be connected to.
    // Somebody set it so.
    SessionLimit, ///< The usual limit for all torrents.
    AlternativeLimit, ///< The alternative one.
    GroupLimit, ///< That of its category.
    TagLimit, ///< That of one of its tags.
    TorrentLimit, ///< This torrent's own limit.
    PeerLimit, ///< Most of what it moves is moved with peers at their limit.
    ShareLimit, ///< It has given enough, and goes on slowly.
    UploadDelay, ///< Uploads are held back for the sake of the line's delay.
    Quota, ///< A quota is spread over its period, or used up.
    ConnectionLimit, ///< As many peers are connected as may be, and more are known.
    UploadSlots, ///< Seeding: peers wait for a slot, of which there is a fixed number.
    // This computer.
    Disk, ///< What has arrived cannot be written fast enough.
    Hashing, ///< What has arrived cannot be verified fast enough.
    Window, ///< A fixed number of requests or pieces in flight is too small for the distance.
    // The others.
    NothingOffered, ///< No connected peer has anything that is missing here.
    Choked, ///< Peers have what is missing, and none of them sends now.
    PeersSilent, ///< Most of those that may send owe us blocks and have sent nothing for a minute.
    DamagedData, ///< Much of what came was bad, or was there already.
    MostChoke, ///< Most of those that have what is missing do not send now.
    PeerSpeed, ///< Peers send or take as fast as they can.
    NobodyAsks, ///< Seeding: no connected peer wants anything.
};
inline constexpr std::size_t bottleneckKindCount = static_cast<std::size_t>(BottleneckKind::NobodyAsks) + 1;

/// What keeps a torrent from being faster, with the evidence. Value type.
struct Bottleneck
{
    BottleneckKind kind = BottleneckKind::None;
    /// Of a limit, bytes/s; of the queue, how many may be active; of the torrent's connections, how many: 0
    /// if it is the session's that counts; of the disk, the bytes/s that it takes; of peers that all choke,
    /// the upload limit that they may hold against us; of requests in flight, the blocks that each peer is
    /// asked for at most, if somebody has set that.
    ByteRate limit = 0;
    /// How many peers it is about, and of how many.
    int peers = 0;
    int ofPeers = 0;
    /// The folder on the disk, the category, the tag, or the addresses of those that sent damaged data.
    QString subject{};
    /// When the quota's period ends, or the schedule lets it run again, ms since 1970 UTC.
    std::optional<qint64> untilMs{};
    /// Of the disk, bytes that wait for it; of damaged data, bytes that were of no use.
    ByteCount bytes = 0;
    /// Of damaged data: pieces that failed.
    int pieces = 0;
    /// Of the schedule: nothing at all runs, seeds neither.
    bool isEverything = false;

    friend bool operator==(const Bottleneck&, const Bottleneck&) = default;
};

/// A name for programs, "session_limit", that never changes.
[[nodiscard]] QLatin1String bottleneckId(BottleneckKind kind);

} // namespace freshet::api
