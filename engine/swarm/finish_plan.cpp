// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/finish_plan.h"

#include <algorithm>

namespace freshet::swarm {

namespace {

using ClockDuration = Scheduler::Clock::duration;

/// Finer than this no arrival can be foreseen.
constexpr ClockDuration precision = std::chrono::milliseconds(5);

bool isEnoughBy(ClockDuration time, const std::vector<DeliveryForecast>& peers, qint64 free)
{
    for (const DeliveryForecast& peer : peers) {
        free -= peer.blocksBy(time);
        if (free <= 0) {
            return true;
        }
    }
    return free <= 0;
}

} // namespace

qint64 DeliveryForecast::blocksBy(ClockDuration time) const
{
    if (time < earliest) {
        return 0;
    }
    return std::max<qint64>(0, time / std::max(perBlock, ClockDuration(1)) - queued);
}

void FinishPlan::plan(const std::vector<DeliveryForecast>& peers, qint64 free)
{
    clear();
    if (free <= 0 || !isEnoughBy(horizon, peers, free)) {
        return;
    }
    ClockDuration tooEarly{};
    ClockDuration enough = horizon;
    while (enough - tooEarly > precision) {
        const ClockDuration middle = tooEarly + (enough - tooEarly) / 2;
        (isEnoughBy(middle, peers, free) ? enough : tooEarly) = middle;
    }
    m_finish = enough;
}

int FinishPlan::share(const DeliveryForecast& peer) const
{
    return isNear()
        ? static_cast<int>(std::min<qint64>(peer.blocksBy(m_finish), std::numeric_limits<int>::max()))
        : std::numeric_limits<int>::max();
}

} // namespace freshet::swarm
