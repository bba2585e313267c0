// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QString>

namespace freshet::api {

/// The one thing that keeps a torrent from being faster.
enum class BottleneckKind {
    None, ///< Nothing is missing, or nothing is to be moved.
    Queue, ///< It waits for its turn; TorrentSnapshot::waitReason says for what.
    Fault, ///< It has stopped; TorrentSnapshot::fault says why.
    NoPeers, ///< None are known, and trackers work or there are none.
    TrackersFail, ///< None are known, because no tracker answers.
    PeersUnreachable, ///< Some are known, and none can be connected to.
    NothingOffered, ///< No connected peer has anything that is missing here.
    Choked, ///< Peers have what is missing, and none of them sends now.
    SessionLimit, ///< The limit for all torrents.
    TorrentLimit, ///< This torrent's own limit.
    Disk, ///< What has arrived cannot be checked and written fast enough.
    Window, ///< A fixed number of requests or pieces in flight is too small for the distance.
    PeerSpeed, ///< Peers send as fast as they can.
    NobodyAsks, ///< Seeding: no connected peer wants anything.
};

/// What keeps a torrent from being faster, with the evidence. Value type.
struct Bottleneck
{
    BottleneckKind kind = BottleneckKind::None;
    /// Of a limit, bytes/s.
    ByteRate limit = 0;
    /// How many peers it is about, and of how many.
    int peers = 0;
    int ofPeers = 0;
    /// Of the disk: the folder.
    QString subject;

    friend bool operator==(const Bottleneck&, const Bottleneck&) = default;
};

} // namespace freshet::api
