// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/base/token_bucket.h"

#include <vector>

namespace freshet::swarm {

/// Somebody who wants to move bytes in one direction and must wait for the rate limit.
class ThrottleClient
{
public:
    ThrottleClient() = default;
    ThrottleClient(const ThrottleClient&) = delete;
    ThrottleClient& operator=(const ThrottleClient&) = delete;
    virtual ~ThrottleClient() = default;

    /// May move about `allowance` bytes now, and enqueues itself again if it wants more. The bytes are to be
    /// taken from the client's bucket, a child of Throttle::bucket().
    virtual void spend(ByteCount allowance) = 0;
    /// What it takes from.
    [[nodiscard]] virtual TokenBucket& bucket() = 0;
};

/// Shares one direction's rate limit among all connections of a session: every 100 ms those who wait get
/// equal parts of the whole and of their own bucket, the longest waiting first. Costs nothing while no limit
/// is set. Engine thread.
class Throttle
{
public:
    static constexpr Scheduler::Duration tickInterval{100};

    explicit Throttle(Scheduler& scheduler);

    /// The budget of everything; torrents' buckets are its children.
    [[nodiscard]] TokenBucket& bucket() { return m_bucket; }
    void setLimit(ByteRate limit) { m_bucket.setLimit(limit, m_scheduler.now()); }

    /// `client` will be called at the next tick. Enqueuing twice is harmless.
    void enqueue(ThrottleClient& client);
    /// Must be called before a waiting client is destroyed.
    void remove(ThrottleClient& client);

private:
    void tick();

    Scheduler& m_scheduler;
    TokenBucket m_bucket;
    std::vector<ThrottleClient*> m_waiting;
    /// Those being served in the current tick; null once served or removed.
    std::vector<ThrottleClient*> m_serving;
    Scheduler::Timer m_timer;
};

} // namespace freshet::swarm
