// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/request_pipeline.h"

#include "engine/metainfo/piece_layout.h"

#include <algorithm>
#include <cmath>

namespace freshet::swarm {

namespace {

using ClockDuration = Scheduler::Clock::duration;

/// Covers the pauses of a busy sender and of our own timers.
constexpr ClockDuration reserve = 200ms;
/// Even to the fastest peer: so much bridges the pauses of a local link, and what is asked for must have room
/// in memory. Bytes.
constexpr double maxReserve = 3.0 * 1024 * 1024;
/// A rate measured over less than this says little.
constexpr ClockDuration minMeasured = 20ms;
/// Deeper queues would only make cancelling useless.
constexpr ClockDuration longestQueue = 5s;
constexpr ClockDuration windowLength = 500ms;
/// Before anything has come there is nothing to compare with.
constexpr ClockDuration firstBlockPatience = 10s;
/// A window that is not better than the best before by this factor shows no growth.
constexpr double growth = 1.15;
/// Refilled in batches, a window is not always full.
constexpr double windowSlack = 1.35;

double seconds(ClockDuration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

void RequestPipeline::setPeerLimit(qint64 reqq)
{
    m_peerLimit = static_cast<int>(std::clamp<qint64>(reqq, 1, maxDepth));
}

void RequestPipeline::requestSent(int inFlight, Scheduler::TimePoint now)
{
    if (inFlight <= 1 || !m_waitingSince) {
        m_waitingSince = now;
    }
    if (!m_windowStart) {
        m_windowStart = now;
        m_windowBytes = 0;
    }
}

void RequestPipeline::blockReceived(
    ByteCount bytes, Scheduler::TimePoint requestedAt, int inFlight, Scheduler::TimePoint now)
{
    const ClockDuration latency = now - requestedAt;
    m_latencies.add(latency);
    m_minLatency = std::min(m_minLatency.value_or(latency), latency);
    m_windowBytes += bytes;
    // Only a pipeline that is in use says something about what more would bring.
    if (m_isSlowStart && inFlight + 1 >= depth() / 2) {
        m_slowStartDepth = std::min(m_slowStartDepth + 1, maxDepth);
    }
    if (m_windowStart && now - *m_windowStart >= windowLength) {
        closeWindow(now);
    } else if (m_isSlowStart && m_windowStart && now - *m_windowStart >= minMeasured) {
        m_startRate =
            static_cast<ByteRate>(static_cast<double>(m_windowBytes) / seconds(now - *m_windowStart));
    }
    if (inFlight > 0) {
        m_waitingSince = now;
    } else {
        allAbandoned();
    }
}

void RequestPipeline::blockBegun(Scheduler::TimePoint requestedAt, Scheduler::TimePoint now)
{
    const ClockDuration latency = now - requestedAt;
    m_firstBytes.add(latency);
    m_minFirstByte = std::min(m_minFirstByte.value_or(latency), latency);
}

void RequestPipeline::allAbandoned()
{
    m_waitingSince.reset();
    m_windowStart.reset();
}

void RequestPipeline::closeWindow(Scheduler::TimePoint now)
{
    const auto current =
        static_cast<ByteRate>(static_cast<double>(m_windowBytes) / seconds(now - *m_windowStart));
    const bool isGrowing = static_cast<double>(current) > growth * static_cast<double>(rate());
    m_windowsWithoutGrowth = isGrowing ? 0 : m_windowsWithoutGrowth + 1;
    if (m_windowsWithoutGrowth >= 2) {
        m_isSlowStart = false;
    }
    m_rates[static_cast<std::size_t>(m_nextRate)] = current;
    m_nextRate = (m_nextRate + 1) % windows;
    m_windowStart = now;
    m_windowBytes = 0;
}

int RequestPipeline::depthLimit() const
{
    return std::min(m_userLimit == automatic ? maxDepth : m_userLimit, m_peerLimit);
}

bool RequestPipeline::isWindowBound(ByteCount window, ByteRate longRate) const
{
    // What is in flight on an idle line is rate x latency. If more may be in flight, a queue builds at the
    // peer. (Our own rate() forgets the pauses of a window that runs empty.)
    const double onTheWay = static_cast<double>(longRate) * seconds(minLatency());
    return longRate > 0 && static_cast<double>(window) <= windowSlack * onTheWay;
}

int RequestPipeline::depth() const
{
    const bool isStarting = m_isSlowStart || !m_minLatency;
    const double bytesPerSecond = static_cast<double>(isStarting ? std::max(m_startRate, rate()) : rate());
    const double inTransit =
        bytesPerSecond * seconds(std::min(2 * minLatency(), longestQueue - ClockDuration(reserve)));
    // As long as the rate is unknown the reserve has to be what the fastest peer would need.
    const double waiting = isStarting ? maxReserve : std::min(bytesPerSecond * seconds(reserve), maxReserve);
    const double blocks = std::ceil((inTransit + waiting) / static_cast<double>(metainfo::blockSize));
    const int useful = std::max(minDepth, static_cast<int>(std::min<double>(blocks, maxDepth)));
    return std::min(isStarting ? std::min(m_slowStartDepth, useful) : useful, depthLimit());
}

ByteRate RequestPipeline::rate() const
{
    return *std::max_element(m_rates.begin(), m_rates.end());
}

ClockDuration RequestPipeline::timeFor(ByteCount bytes) const
{
    const auto atRate = [bytes](double rate) {
        return std::chrono::duration_cast<ClockDuration>(
            std::chrono::duration<double>(static_cast<double>(bytes) / rate));
    };
    if (rate() > 0) {
        return atRate(static_cast<double>(rate()));
    }
    if (!m_latencies.isEmpty() && m_latencies.percentile(50) > ClockDuration::zero()) {
        return atRate(static_cast<double>(metainfo::blockSize) / seconds(m_latencies.percentile(50)));
    }
    return bytes > 0 ? ClockDuration(minLateness) : ClockDuration::zero();
}

ClockDuration RequestPipeline::expectedDelay(int queued) const
{
    // What others ask for travels at the same time.
    return std::max(minLatency(), timeFor((queued + 1) * ByteCount{metainfo::blockSize}));
}

DeliveryForecast RequestPipeline::forecast(int queued, Scheduler::TimePoint now) const
{
    // Who has been silent for a while may well stay so for as long again.
    const ClockDuration silence = m_waitingSince ? now - *m_waitingSince : ClockDuration::zero();
    const ClockDuration perBlock = timeFor(metainfo::blockSize);
    return {perBlock, std::max({minLatency(), perBlock, silence}), queued};
}

ClockDuration RequestPipeline::expectedRest(
    ByteCount owed, ByteCount arrived, Scheduler::TimePoint requestedAt, Scheduler::TimePoint now) const
{
    const ClockDuration arrival = minLatency() - (now - requestedAt);
    // Who has been silent for a while may well stay so for as long again.
    const ClockDuration silence =
        m_waitingSince ? now - *m_waitingSince - timeFor(arrived) : ClockDuration::zero();
    return std::max({timeFor(owed), arrival, silence});
}

ClockDuration RequestPipeline::cancelDelay() const
{
    if (m_minFirstByte) {
        return *m_minFirstByte;
    }
    return rate() > 0 ? std::max(minLatency() - timeFor(metainfo::blockSize), ClockDuration::zero())
                      : minLatency();
}

bool RequestPipeline::isLate(Scheduler::TimePoint requestedAt, int ahead, Scheduler::TimePoint now) const
{
    const ClockDuration waited = now - requestedAt;
    if (m_latencies.isEmpty()) {
        return waited > firstBlockPatience;
    }
    ClockDuration allowed = std::max<ClockDuration>(minLateness, 4 * m_latencies.percentile(90));
    if (rate() > 0) {
        const double queue = static_cast<double>(ahead * metainfo::blockSize) / static_cast<double>(rate());
        allowed = std::max(allowed,
            minLateness
                + std::chrono::duration_cast<ClockDuration>(std::chrono::duration<double>(2 * queue)));
    }
    return waited > allowed;
}

bool RequestPipeline::isSnubbed(Scheduler::TimePoint now) const
{
    return m_waitingSince && now - *m_waitingSince >= snubTimeout;
}

int RequestPipeline::piecesFor(int depth, ByteCount pieceLength)
{
    // One more than fit, so that the last blocks of a piece on their way do not hold up the next piece.
    const ByteCount whole = (depth * metainfo::blockSize + pieceLength - 1) / pieceLength;
    return static_cast<int>(std::clamp<ByteCount>(whole + 1, 1, maxPieces));
}

void RequestPipeline::Recent::add(ClockDuration time)
{
    m_times[static_cast<std::size_t>(m_next)] = time;
    m_next = (m_next + 1) % samples;
    m_count = std::min(m_count + 1, samples);
}

ClockDuration RequestPipeline::Recent::percentile(int percent) const
{
    auto sorted = m_times;
    const auto end = sorted.begin() + m_count;
    const auto nth = sorted.begin() + (m_count - 1) * percent / 100;
    std::nth_element(sorted.begin(), nth, end);
    return *nth;
}

std::optional<Scheduler::Duration> RequestPipeline::Recent::median() const
{
    return isEmpty() ? std::nullopt
                     : std::optional(std::chrono::duration_cast<Scheduler::Duration>(percentile(50)));
}

} // namespace freshet::swarm
