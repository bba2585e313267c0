// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/base/units.h"
#include "engine/swarm/finish_plan.h"
#include "engine/swarm/transfer_options.h"

#include <array>
#include <optional>

namespace freshet::swarm {

/// How many requests to keep in flight to one peer, and which of them are late. Value type.
///
/// The depth is rate x 2 x latency, and a reserve: what comes in 200 ms, but not more than some megabytes. As
/// long as the link is not full this more than doubles each round trip, and once it is full the depth stops
/// growing because the rate does. Latency is the smallest ever seen, since later ones include the queue that
/// we build ourselves.
class RequestPipeline
{
public:
    static constexpr int minDepth = fewestRequests;
    static constexpr int maxDepth = mostRequests;
    /// What a peer accepts that does not say (libtorrent's and common practice's reqq).
    static constexpr int defaultReqq = 250;
    static constexpr Scheduler::Duration snubTimeout = 60s;
    static constexpr Scheduler::Duration minLateness = 2s;
    static constexpr int maxPieces = 128;

    /// What the peer accepts (reqq of its extension handshake, BEP 10); hostile values are bounded.
    void setPeerLimit(qint64 reqq);
    /// TransferOptions::requestsPerPeer.
    void setUserLimit(int requests) { m_userLimit = requests; }

    /// `inFlight` counts this request too.
    void requestSent(int inFlight, Scheduler::TimePoint now);
    /// `inFlight` is what is left in flight, `requestedAt` when requestSent() was called for it.
    void blockReceived(
        ByteCount bytes, Scheduler::TimePoint requestedAt, int inFlight, Scheduler::TimePoint now);
    /// A block that was asked for at `requestedAt` begins to arrive.
    void blockBegun(Scheduler::TimePoint requestedAt, Scheduler::TimePoint now);
    /// The peer choked us, or everything in flight was given up: silence means nothing now.
    void allAbandoned();

    /// Requests to have in flight.
    [[nodiscard]] int depth() const;
    /// What the settings and the peer allow at most.
    [[nodiscard]] int depthLimit() const;
    /// Whether a window of so many bytes in flight is all used up by the distance, at the rate at which the
    /// peer sends in the long run: it could send more.
    [[nodiscard]] bool isWindowBound(ByteCount window, ByteRate longRate) const;
    /// From request to block, median of the last 20.
    [[nodiscard]] std::optional<Scheduler::Duration> latency() const { return m_latencies.median(); }
    /// From request to the first byte of the block, likewise.
    [[nodiscard]] std::optional<Scheduler::Duration> firstByte() const { return m_firstBytes.median(); }
    /// How long a further request would take if `queued` others are unanswered, for comparing peers: one that
    /// has shown nothing yet is believed to need some seconds.
    [[nodiscard]] Scheduler::Clock::duration expectedDelay(int queued) const;
    /// Until a block is complete that was asked for at `requestedAt`: the peer owes us `owed` bytes up to and
    /// with it, and has sent `arrived` bytes of the block that it is sending. Grows while the peer is silent.
    [[nodiscard]] Scheduler::Clock::duration expectedRest(
        ByteCount owed, ByteCount arrived, Scheduler::TimePoint requestedAt, Scheduler::TimePoint now) const;
    /// What can be expected of the peer if it owes us `queued` blocks.
    [[nodiscard]] DeliveryForecast forecast(int queued, Scheduler::TimePoint now) const;
    /// The shortest time from request to block so far; zero before the first block.
    [[nodiscard]] Scheduler::Clock::duration minLatency() const
    {
        return m_minLatency.value_or(Scheduler::Clock::duration::zero());
    }
    /// About how long a Cancel takes to have an effect: as long as the fastest first byte of a block, or, as
    /// long as none is known, without the time that a block itself takes, which for a slow peer is nearly all
    /// of the latency.
    [[nodiscard]] Scheduler::Clock::duration cancelDelay() const;
    /// Bytes/s that the peer has recently shown to be capable of.
    [[nodiscard]] ByteRate rate() const;
    /// Whether a request has waited far longer than its predecessors did, `ahead` requests to the same peer
    /// being older than it and unanswered.
    [[nodiscard]] bool isLate(Scheduler::TimePoint requestedAt, int ahead, Scheduler::TimePoint now) const;
    /// Requests are in flight and nothing came for a minute (BEP 3, anti-snubbing).
    [[nodiscard]] bool isSnubbed(Scheduler::TimePoint now) const;

    /// Pieces a peer should be allowed to fetch at once to keep `depth` requests in flight.
    [[nodiscard]] static int piecesFor(int depth, ByteCount pieceLength);

private:
    static constexpr int samples = 20;
    static constexpr int windows = 6;

    /// The latest of them. Value type.
    class Recent
    {
    public:
        void add(Scheduler::Clock::duration time);
        [[nodiscard]] bool isEmpty() const { return m_count == 0; }
        /// Only if there is one.
        [[nodiscard]] Scheduler::Clock::duration percentile(int percent) const;
        [[nodiscard]] std::optional<Scheduler::Duration> median() const;

    private:
        std::array<Scheduler::Clock::duration, samples> m_times{};
        int m_count = 0;
        int m_next = 0;
    };

    void closeWindow(Scheduler::TimePoint now);
    [[nodiscard]] Scheduler::Clock::duration timeFor(ByteCount bytes) const;

    int m_peerLimit = defaultReqq;
    int m_userLimit = automatic;
    /// While the rate still grows: one more for each block, that is, doubling each round trip.
    int m_slowStartDepth = minDepth;
    /// Of the window that is open, while it is the first ones.
    ByteRate m_startRate = 0;
    bool m_isSlowStart = true;

    Recent m_latencies;
    Recent m_firstBytes;
    std::optional<Scheduler::Clock::duration> m_minLatency;
    std::optional<Scheduler::Clock::duration> m_minFirstByte;

    std::array<ByteRate, windows> m_rates{};
    int m_nextRate = 0;
    ByteCount m_windowBytes = 0;
    std::optional<Scheduler::TimePoint> m_windowStart;
    /// When waiting began, or the last block came while others are in flight.
    std::optional<Scheduler::TimePoint> m_waitingSince;
    int m_windowsWithoutGrowth = 0;
};

} // namespace freshet::swarm
