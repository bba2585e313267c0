// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rate_meter.h"

#include <algorithm>

namespace freshet {

namespace {

std::int64_t secondOf(Scheduler::TimePoint now)
{
    return std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
}

double fractionOf(Scheduler::TimePoint now)
{
    const auto sinceEpoch = now.time_since_epoch();
    const auto part = sinceEpoch - std::chrono::duration_cast<std::chrono::seconds>(sinceEpoch);
    return std::chrono::duration<double>(part).count();
}

} // namespace

void RateMeter::add(ByteCount bytes, Scheduler::TimePoint now)
{
    const std::int64_t second = secondOf(now);
    if (m_lastSecond < 0 || second - m_lastSecond >= slots) {
        m_perSecond.fill(0);
        m_firstSecond = second;
    } else {
        for (std::int64_t s = m_lastSecond + 1; s <= second; ++s) {
            m_perSecond[static_cast<std::size_t>(s % slots)] = 0;
        }
    }
    m_lastSecond = std::max(m_lastSecond, second);
    m_perSecond[static_cast<std::size_t>(second % slots)] += bytes;
    m_total += bytes;
}

ByteCount RateMeter::sum(int seconds, Scheduler::TimePoint now) const
{
    if (m_lastSecond < 0) {
        return 0;
    }
    const std::int64_t current = secondOf(now);
    const std::int64_t oldest = std::max({current - seconds, m_firstSecond, m_lastSecond - slots + 1});
    ByteCount sum = 0;
    for (std::int64_t s = oldest; s <= std::min(current, m_lastSecond); ++s) {
        sum += m_perSecond[static_cast<std::size_t>(s % slots)];
    }
    return sum;
}

double RateMeter::span(int seconds, Scheduler::TimePoint now) const
{
    const std::int64_t current = secondOf(now);
    return std::max(
        static_cast<double>(current - std::max(current - seconds, m_firstSecond)) + fractionOf(now), 1.0);
}

ByteRate RateMeter::average(int seconds, Scheduler::TimePoint now) const
{
    return m_lastSecond < 0
        ? 0
        : static_cast<ByteRate>(static_cast<double>(sum(seconds, now)) / span(seconds, now));
}

ByteRate RateMeter::rateBeside(const RateMeter& part, Scheduler::TimePoint now) const
{
    const ByteCount beside = std::max<ByteCount>(sum(window, now) - part.sum(window, now), 0);
    return m_lastSecond < 0 ? 0 : static_cast<ByteRate>(static_cast<double>(beside) / span(window, now));
}

} // namespace freshet
