// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/latency_guard.h"

#include <algorithm>

namespace freshet::session {

namespace {

/// Below this no line is too slow for us; somebody else fills it.
constexpr ByteRate lowestCap = 10 * 1024;
/// The queue has to drain, too, so a little less than the line takes: little for a delay just above the
/// target, most for twice as much.
constexpr double slowerByAtLeast = 0.05;
constexpr double slowerByAtMost = 0.2;
/// In a second, with no delay at all; halfway to the target half as much.
constexpr double fasterBy = 0.06;
constexpr ByteRate fasterByAtLeast = 1024;
/// The system's measure is an average that follows within some round trips.
constexpr int secondsUntilSeen = 3;
/// A cap that is so many times what is sent holds nobody back.
constexpr ByteRate uselessTimes = 4;

} // namespace

void LatencyGuard::setTarget(std::chrono::milliseconds target)
{
    m_target = target;
    if (!isOn()) {
        m_cap = noLimit;
        m_delay = std::chrono::microseconds(0);
        m_patience = 0;
    }
}

void LatencyGuard::update(std::vector<std::chrono::microseconds> delays, ByteRate sent)
{
    if (!isOn()) {
        return;
    }
    m_delay = std::chrono::microseconds(0);
    if (!delays.empty()) {
        const auto middle = delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2);
        std::nth_element(delays.begin(), middle, delays.end());
        m_delay = *middle;
    }
    m_patience = std::max(m_patience - 1, 0);
    if (m_delay > m_target) {
        if (m_patience == 0) {
            slowDown(sent);
        }
    } else if (m_cap != noLimit) {
        speedUp(sent);
    }
}

double LatencyGuard::delayInTargets() const
{
    using Microseconds = std::chrono::duration<double, std::micro>;
    return Microseconds(m_delay) / Microseconds(m_target);
}

void LatencyGuard::slowDown(ByteRate sent)
{
    const ByteRate now = m_cap == noLimit ? sent : std::min(m_cap, std::max(sent, lowestCap));
    const double by = std::clamp((delayInTargets() - 1) * slowerByAtMost, slowerByAtLeast, slowerByAtMost);
    m_cap = std::max(static_cast<ByteRate>(static_cast<double>(now) * (1 - by)), lowestCap);
    m_patience = secondsUntilSeen;
}

void LatencyGuard::speedUp(ByteRate sent)
{
    const double atMost = std::max(static_cast<double>(m_cap) * fasterBy, double{fasterByAtLeast});
    m_cap += static_cast<ByteRate>(atMost * (1 - delayInTargets()));
    if (m_cap > uselessTimes * std::max(sent, lowestCap)) {
        m_cap = noLimit;
    }
}

} // namespace freshet::session
