// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <array>
#include <cstddef>

namespace freshet::swarm {

/// Why a connection failed or ended, for statistics. Closed and small, unlike the errors it sums up.
enum class EndReason {
    ClosedByPeer,
    Reset,
    Refused, ///< Nobody listens there.
    TimedOut,
    Unreachable,
    LocalError, ///< Of this computer: no descriptors, no such address, not permitted.
    ProtocolError, ///< What the peer said makes no sense, or there was too much of it.
    BadData, ///< It sent damaged pieces or a false description of the torrent.
    Encryption, ///< The two sides do not agree on it.
    NotUseful, ///< Ourselves, another torrent, connected already, or both have everything.
    LimitReached,
    Stopped, ///< The torrent was stopped, or the user wanted it.
    Other,
};

/// As metrics name them, in the order of the enumerators.
inline constexpr std::array endReasonNames{"closed_by_peer", "reset", "refused", "timed_out", "unreachable",
    "local_error", "protocol_error", "bad_data", "encryption", "not_useful", "limit_reached", "stopped",
    "other"};
inline constexpr std::size_t endReasonCount = endReasonNames.size();

[[nodiscard]] EndReason endReasonOf(const Error& error);

} // namespace freshet::swarm
