// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QMetaType>

#include <chrono>

namespace freshet::swarm {

/// Whether connections to peers are encrypted (message stream encryption).
enum class EncryptionPolicy { Off, Prefer, Require };

/// Whom a seed serves first: everyone in turn, whoever takes most, whoever gives on what it got, or whoever
/// is at the beginning or end of its download.
enum class SeedingAlgorithm { RoundRobin, FastestUpload, Contribution, AntiLeech };

/// How torrents divide a rate limit that is used up: all the same, or by their priorities, which are weights.
enum class TorrentShares { Equal, ByPriority };

/// As a number of pieces, slots or requests: chosen by the engine.
inline constexpr int automatic = 0;

/// Requests in flight to one peer, as far as the engine chooses.
inline constexpr int fewestRequests = 4;
inline constexpr int mostRequests = 2000;

/// The settings that transfers obey. Value type.
struct TransferOptions
{
    /// Pieces one peer may be fetching at the same time, 1 to 128, or automatic.
    int piecesPerPeer = automatic;
    /// Requests in flight to one peer, 1 to 2000, or automatic: bandwidth x latency.
    int requestsPerPeer = automatic;
    /// Pieces of one torrent that are being fetched at the same time, 1 to 4096, or automatic: as many as
    /// there is memory for.
    int piecesPerTorrent = automatic;
    /// Peers of one torrent unchoked at once, 1 to 200, or automatic.
    int uploadSlots = automatic;
    SeedingAlgorithm seedingAlgorithm = SeedingAlgorithm::RoundRobin;
    /// Bytes/s of all torrents together; noLimit lifts it.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    /// Bytes/s of each torrent that has no limit of its own; noLimit lifts it.
    ByteRate torrentDownloadLimit = noLimit;
    ByteRate torrentUploadLimit = noLimit;
    /// Bytes/s of each peer that has no limit of its own; noLimit lifts it.
    ByteRate peerDownloadLimit = noLimit;
    ByteRate peerUploadLimit = noLimit;
    TorrentShares torrentShares = TorrentShares::ByPriority;
    /// Whether rate limits hold for peers on the local network, too (see net::isLanAddress()); else only a
    /// limit that is set for such a peer itself.
    bool limitsLocalNetwork = false;
    /// Whether all rate limits count everything that a connection moves, headers of IP and TCP as an
    /// estimate; otherwise data of torrents only.
    bool limitsCountOverhead = false;
    /// The longest delay that our uploads may cause on the line, as peers' answers show it; 0: any.
    std::chrono::milliseconds uploadDelayLimit{0};
    EncryptionPolicy encryption = EncryptionPolicy::Prefer;

    friend bool operator==(const TransferOptions&, const TransferOptions&) = default;
};

/// Bytes/s that one peer may be sent and may send us; noLimit: as for any peer. Value type.
struct PeerLimits
{
    ByteRate download = noLimit;
    ByteRate upload = noLimit;

    friend bool operator==(const PeerLimits&, const PeerLimits&) = default;
};

} // namespace freshet::swarm
