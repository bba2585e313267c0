// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"

#include <QtGlobal>

#include <limits>
#include <vector>

namespace freshet::swarm {

/// What a peer can be expected to deliver from now on. Value type.
struct DeliveryForecast
{
    /// Between two of its blocks.
    Scheduler::Clock::duration perBlock{};
    /// Nothing asked for now comes earlier than this.
    Scheduler::Clock::duration earliest{};
    /// Blocks that it owes us already.
    int queued = 0;

    /// Further blocks that will have come by then.
    [[nodiscard]] qint64 blocksBy(Scheduler::Clock::duration time) const;
};

/// Sees to it that all peers are done at the same time: near the end of a download each peer is given only
/// what it will deliver before the others together could have delivered everything. Pure.
class FinishPlan
{
public:
    /// Farther ahead than this nothing is planned.
    static constexpr Scheduler::Clock::duration horizon = std::chrono::seconds(20);

    /// `free` blocks can be asked of any of these peers.
    void plan(const std::vector<DeliveryForecast>& peers, qint64 free);
    /// Everything may be asked of everybody.
    void clear() { m_finish = Scheduler::Clock::duration::max(); }

    /// Whether there is anything to keep to.
    [[nodiscard]] bool isNear() const { return m_finish != Scheduler::Clock::duration::max(); }
    /// When the last block will come; the largest duration if that is beyond the horizon.
    [[nodiscard]] Scheduler::Clock::duration finish() const { return m_finish; }
    /// How many blocks more such a peer should be asked for.
    [[nodiscard]] int share(const DeliveryForecast& peer) const;

private:
    Scheduler::Clock::duration m_finish = Scheduler::Clock::duration::max();
};

} // namespace freshet::swarm
