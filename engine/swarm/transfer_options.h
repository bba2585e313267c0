// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QMetaType>

namespace freshet::swarm {

/// Whether connections to peers are encrypted (message stream encryption).
enum class EncryptionPolicy { Off, Prefer, Require };

/// Whom a seed serves first: everyone in turn, whoever takes most, whoever gives on what it got, or whoever
/// is at the beginning or end of its download.
enum class SeedingAlgorithm { RoundRobin, FastestUpload, Contribution, AntiLeech };

/// As a number of pieces, slots or requests: chosen by the engine.
inline constexpr int automatic = 0;

/// The settings that transfers obey. Value type.
struct TransferOptions
{
    /// Pieces one peer may be fetching at the same time, 1 to 128, or automatic.
    int piecesPerPeer = automatic;
    /// Requests in flight to one peer, 1 to 2000, or automatic: bandwidth x latency.
    int requestsPerPeer = automatic;
    /// Peers of one torrent unchoked at once, 1 to 200, or automatic.
    int uploadSlots = automatic;
    SeedingAlgorithm seedingAlgorithm = SeedingAlgorithm::RoundRobin;
    /// Bytes/s of all torrents together; noLimit lifts it.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    EncryptionPolicy encryption = EncryptionPolicy::Prefer;

    friend bool operator==(const TransferOptions&, const TransferOptions&) = default;
};

} // namespace freshet::swarm
