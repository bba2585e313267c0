// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/budget.h"
#include "engine/base/budget_sharing.h"
#include "engine/base/scheduler.h"

#include <vector>

namespace freshet::swarm {

/// Somebody who wants to move bytes in one direction and must wait for a rate limit.
class ThrottleClient
{
public:
    ThrottleClient() = default;
    ThrottleClient(const ThrottleClient&) = delete;
    ThrottleClient& operator=(const ThrottleClient&) = delete;
    virtual ~ThrottleClient() = default;

    /// May move up to `allowance` bytes now, which it takes from its budget, and enqueues itself again if it
    /// wants more.
    virtual void spend(ByteCount allowance) = 0;
    /// A leaf below Throttle::budget() or Throttle::unsharedBudget(), its own.
    [[nodiscard]] virtual Budget& budget() = 0;
    /// As many bytes as it could move now, if it knows.
    [[nodiscard]] virtual ByteCount wanted() const { return BudgetSharing::everything; }

private:
    friend class Throttle;
    bool m_isWaiting = false;
};

/// Shares one direction's tree of rate limits among all connections of a session: every 100 ms, more often
/// the more is moved, those who wait get their part (see BudgetSharing). What one of them leaves goes to the
/// others at once. Costs nothing while no limit is set. Engine thread.
class Throttle
{
public:
    static constexpr Scheduler::Duration longestTick{100};
    static constexpr Scheduler::Duration shortestTick{10};

    explicit Throttle(Scheduler& scheduler);

    /// The budget of everything, root of the tree.
    [[nodiscard]] Budget& budget() { return m_budget; }
    [[nodiscard]] const Budget& budget() const { return m_budget; }
    /// Above those whom only limits of their own hold.
    [[nodiscard]] Budget& unsharedBudget() { return m_unshared; }
    void setLimit(ByteRate limit) { m_budget.setLimit(limit, m_scheduler.now()); }
    /// What is moved in one tick arrives at the line at once and waits there: who wants short queues wants
    /// short ticks. Between shortestTick and longestTick.
    void setTickAtMost(Scheduler::Duration most);

    /// `client` will be called at the next tick. Enqueuing twice is harmless.
    void enqueue(ThrottleClient& client);
    /// Must be called before a waiting client is destroyed.
    void remove(ThrottleClient& client);

private:
    void tick();
    /// Gives all who wait their share once; whether another round could move more.
    bool serveOnce();
    [[nodiscard]] ByteCount moved() const;
    void adaptInterval();
    void setInterval(Scheduler::Duration interval);

    Scheduler& m_scheduler;
    Budget m_budget;
    Budget m_unshared;
    BudgetSharing m_sharing;
    std::vector<ThrottleClient*> m_waiting;
    /// Those being served in the current round; null once served or removed.
    std::vector<ThrottleClient*> m_serving;
    std::vector<BudgetSharing::Claim> m_claims;
    Scheduler::Duration m_atMost = longestTick;
    Scheduler::Duration m_interval = longestTick;
    Scheduler::Timer m_timer;
};

} // namespace freshet::swarm
