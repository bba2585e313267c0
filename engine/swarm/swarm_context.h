// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/page_buffer.h"
#include "engine/base/random.h"
#include "engine/base/scheduler.h"
#include "engine/net/connect_limiter.h"
#include "engine/net/network.h"
#include "engine/swarm/frame_recycler.h"
#include "engine/swarm/piece_trace_queue.h"
#include "engine/swarm/swarm_counters.h"
#include "engine/swarm/throttle.h"
#include "engine/swarm/transfer_options.h"

#include <QByteArray>

namespace freshet::swarm {

/// Bytes of all connections ever, headers of IP and TCP included as an estimate. Value type.
struct LineTraffic
{
    ByteCount received = 0;
    ByteCount sent = 0;
    /// What of that was sent to peers that rate limits leave out; see PeerState::isExempt.
    ByteCount sentExempt = 0;
};

/// What all torrents of one session share. Engine thread; outlives every swarm.
struct SwarmContext
{
    Scheduler& scheduler;
    Random& random;
    net::Network& network;
    net::ConnectLimiter& connects;
    Throttle& download;
    Throttle& upload;
    /// Our 20 bytes in handshakes.
    QByteArray peerId;
    /// Told to peers, so that they can dial us; 0: not listening.
    quint16 listenPort = 0;
    TransferOptions options;
    /// Every socket is read into this; nobody keeps a reference to it beyond one call.
    static constexpr ByteCount scratchSize = 128 * 1024;
    PageBuffer scratch{scratchSize};
    /// What is sent is read into this.
    FrameRecycler frames{};
    SwarmCounters counters{};
    LineTraffic traffic{};
    PieceTraceQueue traces{};
};

} // namespace freshet::swarm
