// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/endpoint.h"
#include "engine/base/ids.h"
#include "engine/base/rate_meter.h"
#include "engine/swarm/peer_origin.h"
#include "engine/swarm/transfer_options.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace freshet::swarm {

/// Extension messages (BEP 10) that PeerManager hands on.
enum class Extension { Metadata };

/// How often requests were taken back, and refused, in both directions. Value type.
struct RequestCounters
{
    quint64 cancelsSent = 0;
    quint64 cancelsReceived = 0;
    quint64 rejectsSent = 0;
    quint64 rejectsReceived = 0;

    friend bool operator==(const RequestCounters&, const RequestCounters&) = default;
};

/// What is known of one connected, greeted peer. Kept by its PeerManager; everyone else only reads it.
struct PeerState
{
    PeerId id;
    Endpoint endpoint;
    PeerOrigin origin = PeerOrigin::Tracker;
    bool isIncoming = false;
    bool isEncrypted = false;
    /// The 20 bytes of its handshake.
    QByteArray peerId;
    /// Printable name of its client, bounded.
    QString client;
    bool supportsFast = false;
    bool supportsExtensions = false;

    /// What it has; empty (size 0) until the torrent's metadata is known.
    Bitfield have;
    bool amChoking = true;
    bool amInterested = false;
    bool peerChoking = true;
    bool peerInterested = false;
    /// Wants to upload only (BEP 21), so it will never be interested.
    bool isUploadOnly = false;
    /// On the local network, and rate limits leave that out: only its own ones hold for it.
    bool isExempt = false;
    /// It has sent something that a rate limit keeps us from reading.
    bool isThrottled = false;
    /// What we send it waits for a rate limit.
    bool isPaced = false;
    /// Bytes that its last share of the limit has sent.
    ByteCount pacedBytes = 0;
    /// Pieces it serves while it chokes us (BEP 6).
    std::vector<PieceIndex> allowedFast;

    /// Requests it is ready to queue (BEP 10 "reqq").
    int requestQueueSize = 250;
    /// Its message numbers for extensions; 0: not spoken.
    quint8 metadataMessageId = 0;
    quint8 dontHaveMessageId = 0;
    /// The port it listens on, as it says; 0: unknown.
    quint16 listenPort = 0;
    /// Size of the info dictionary as it claims, bytes; 0: not said.
    ByteCount metadataSize = 0;

    /// Payload from and to it.
    RateMeter download;
    RateMeter upload;
    /// Everything that moved on its connection, protocol and an estimate of IP and TCP headers included.
    RateMeter lineDownload;
    RateMeter lineUpload;
    /// Its own limits; see TransferOptions for what counts without.
    PeerLimits limits;
    Scheduler::TimePoint connectedAt;
    /// The same, ms since 1970 UTC.
    qint64 connectedSinceMs = 0;
    RequestCounters requests;
    /// How long it has choked us while we wanted something of it; up to date once a second.
    std::chrono::nanoseconds chokedTime{0};
    /// The highest payload rates so far, looked at once a second.
    ByteRate peakDownload = 0;
    ByteRate peakUpload = 0;

    [[nodiscard]] bool isSeed() const { return have.size() > 0 && have.isAll(); }
};

} // namespace freshet::swarm
