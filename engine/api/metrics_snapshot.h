// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/api/snapshots.h"
#include "engine/base/latency_histogram.h"
#include "engine/discovery/tracker_counters.h"
#include "engine/storage/disk_statistics.h"
#include "engine/swarm/piece_trace.h"
#include "engine/swarm/swarm_counters.h"

#include <QList>
#include <QMetaType>

#include <array>
#include <chrono>
#include <optional>

namespace freshet::api {

/// What Session::metricsUpdated() carries.
enum class MetricsScope {
    Off, ///< Nothing: it is not emitted.
    Session,
    Torrents, ///< Each torrent's numbers, too.
};

/// Who reads metrics; what is gathered is what one of them wants most of.
enum class MetricsReader { Export, Window };

/// Connected, greeted peers of all torrents, by what they are and do. Value type.
struct PeerMetrics
{
    int outgoing = 0;
    int incoming = 0;
    int seeds = 0;
    int encrypted = 0;
    /// Those that we do not choke, and those that do not choke us.
    int unchoked = 0;
    int unchoking = 0;
    /// Those that want something of us, and those of whom we want something.
    int interested = 0;
    int interesting = 0;
    /// Owe us blocks for a minute or more.
    int snubbed = 0;
    int halfOpen = 0;
    /// Blocks we have asked for, and blocks we were asked for and have not sent.
    int requestsInFlight = 0;
    int requestsQueued = 0;
    int piecesInProgress = 0;
    /// Bytes that wait for sockets to take them.
    ByteCount unsent = 0;

    friend bool operator==(const PeerMetrics&, const PeerMetrics&) = default;
};

/// One torrent's numbers. Payload in bytes of all sessions. Value type.
struct TorrentMetrics
{
    QString infoHash;
    QString name;
    TorrentState state = TorrentState::Waiting;
    bool hasFault = false;
    ByteCount wantedSize = 0;
    ByteCount wantedDone = 0;
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    ByteCount wasted = 0;
    int connectedPeers = 0;
    int connectedSeeds = 0;

    friend bool operator==(const TorrentMetrics&, const TorrentMetrics&) = default;
};

/// Payload of all peers together, bytes/s. Value type.
struct RateMetrics
{
    /// Of the last 20 s.
    ByteRate download = 0;
    ByteRate upload = 0;
    /// The highest since the session's start, each of 5 s.
    ByteRate peakDownload = 0;
    ByteRate peakUpload = 0;

    friend bool operator==(const RateMetrics&, const RateMetrics&) = default;
};

/// Everything that is counted and measured in the engine, as it was at one moment. What only grows does so
/// since the session's start. Value type.
struct MetricsSnapshot
{
    static constexpr std::size_t stateCount = static_cast<std::size_t>(TorrentState::Failed) + 1;

    /// ms since 1970 UTC.
    qint64 takenMs = 0;
    std::chrono::milliseconds uptime{0};
    swarm::SwarmCounters swarm;
    storage::DiskStatistics disk;
    discovery::TrackerCounters trackers;
    PeerMetrics peers;
    RateMetrics rates;
    /// Limits that count now: of the profile, the schedule, quotas and delays, bytes/s.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    /// Of the quota of all torrents together.
    QuotaUse quota;
    /// Of the quotas of categories.
    QMap<QString, QuotaUse> groupQuotas;
    /// How much later than due the engine thread came to a timer, once a second.
    LatencyHistogram loopLag;
    /// Memory of pieces being fetched, verified and written, bytes.
    ByteCount pieceBuffers = 0;
    std::optional<ByteCount> freeSpace;
    bool isListening = false;
    bool isReachable = false;
    /// By TorrentState.
    std::array<int, stateCount> torrentsByState{};
    /// By BottleneckKind: what holds them back.
    std::array<int, bottleneckKindCount> torrentsByBottleneck{};
    /// What the user has set.
    Settings settings;
    /// Sampled pieces that have ended since the last snapshot.
    QList<swarm::PieceTrace> traces;
    /// Those since the session's start, and those that there was no room for.
    quint64 piecesTraced = 0;
    quint64 tracesDropped = 0;
    /// With MetricsScope::Torrents.
    QList<TorrentMetrics> torrents;
};

/// What the headers of IP and TCP add to the peer wire, bytes: an estimate, as the system does not tell.
/// Value type.
struct HeaderEstimate
{
    ByteCount received = 0;
    ByteCount sent = 0;

    friend bool operator==(const HeaderEstimate&, const HeaderEstimate&) = default;
};

/// As if everything travelled in full segments of an Ethernet link with IPv4 and time stamps, and every
/// second segment was acknowledged by one of its own.
[[nodiscard]] HeaderEstimate estimateHeaders(ByteCount received, ByteCount sent);

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::MetricsSnapshot)
