// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/latency_histogram.h"
#include "engine/base/units.h"
#include "engine/swarm/end_reason.h"
#include "engine/wire/message.h"

#include <array>
#include <chrono>
#include <type_traits>
#include <variant>

namespace freshet::swarm {

/// What metrics call the alternatives of wire::Message, in their order.
inline constexpr std::array messageNames{"keep_alive", "choke", "unchoke", "interested", "not_interested",
    "have", "bitfield", "request", "cancel", "port", "suggest_piece", "have_all", "have_none",
    "reject_request", "allowed_fast", "extended", "unknown"};
static_assert(messageNames.size() == std::variant_size_v<wire::Message>);

/// The place of a message in messageNames and WireCounters.
template<class Message>
[[nodiscard]] constexpr std::size_t messageIndex()
{
    return []<class... Alternatives>(std::type_identity<std::variant<Alternatives...>>) {
        std::size_t index = 0;
        static_cast<void>(((std::is_same_v<Message, Alternatives> || (++index, false)) || ...));
        return index;
    }(std::type_identity<wire::Message>());
}

/// Messages and bytes of the peer wire in one direction, since the start. Value type.
struct WireCounters
{
    /// All bytes, handshakes and payload included; headers of TCP and IP not.
    ByteCount bytes = 0;
    /// Data of blocks.
    ByteCount payload = 0;
    quint64 blocks = 0;
    /// By the index of wire::Message.
    std::array<quint64, messageNames.size()> messages{};

    [[nodiscard]] ByteCount overhead() const { return bytes - payload; }

    friend bool operator==(const WireCounters&, const WireCounters&) = default;
};

/// Connections in one direction from the attempt to the greeting, since the start. Value type.
struct ConnectionCounters
{
    quint64 attempts = 0;
    /// Both sides have greeted each other.
    quint64 established = 0;
    /// By EndReason.
    std::array<quint64, endReasonCount> failures{};

    void failed(EndReason reason) { ++failures[static_cast<std::size_t>(reason)]; }

    friend bool operator==(const ConnectionCounters&, const ConnectionCounters&) = default;
};

/// What all swarms of a session have done since its start: plain numbers, added to where it happens. Engine
/// thread. Value type.
struct SwarmCounters
{
    WireCounters received;
    WireCounters sent;

    // Payload that was thrown away, bytes.
    ByteCount duplicate = 0;
    ByteCount unrequested = 0;
    /// Of pieces with a wrong hash.
    ByteCount damaged = 0;

    /// From a request to the first byte of its block, and to the last one.
    LatencyHistogram firstByte;
    LatencyHistogram wholeBlock;
    /// Requests that were given up because they took too long.
    quint64 lateRequests = 0;

    /// Begun, and given up before they were complete: not wanted any more, or in the way of others.
    quint64 piecesBegun = 0;
    quint64 piecesAbandoned = 0;
    quint64 piecesVerified = 0;
    quint64 piecesFailed = 0;
    /// From the last block of a piece until it is verified and written.
    LatencyHistogram pieceStored;

    ConnectionCounters outgoing;
    ConnectionCounters incoming;
    /// Greeted peers that were not kept: no room, banned, or connected already.
    quint64 turnedAway = 0;
    /// Connections that had been kept, by EndReason.
    std::array<quint64, endReasonCount> disconnects{};
    quint64 bans = 0;
    /// Sums over connections: how long those that have ended had been kept, and how long peers have choked us
    /// while we wanted something of them.
    std::chrono::nanoseconds endedTime{0};
    std::chrono::nanoseconds chokedTime{0};

    friend bool operator==(const SwarmCounters&, const SwarmCounters&) = default;
};

} // namespace freshet::swarm
