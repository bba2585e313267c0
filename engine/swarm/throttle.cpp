// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/throttle.h"

#include <algorithm>
#include <utility>

namespace freshet::swarm {

namespace {

/// What some did not use goes round so often in a tick; what is left then is carried to the next.
constexpr int rounds = 5;
/// A tick that moves more is followed by shorter ones, as sockets cannot hold what fast peers send in 100 ms;
/// one that moves less by longer ones.
constexpr ByteCount muchInATick = 512 * 1024;
constexpr ByteCount littleInATick = 128 * 1024;

} // namespace

Throttle::Throttle(Scheduler& scheduler)
    : m_scheduler(scheduler)
{}

void Throttle::setTickAtMost(Scheduler::Duration most)
{
    m_atMost = std::clamp(most, shortestTick, longestTick);
    setInterval(std::min(m_interval, m_atMost));
}

void Throttle::enqueue(ThrottleClient& client)
{
    if (std::exchange(client.m_isWaiting, true)) {
        return;
    }
    m_waiting.push_back(&client);
    if (!m_timer.isSet()) {
        m_timer = m_scheduler.callEvery(m_interval, [this] { tick(); });
    }
}

void Throttle::remove(ThrottleClient& client)
{
    if (std::exchange(client.m_isWaiting, false)) {
        std::erase(m_waiting, &client);
    }
    // It may have been served in this round and wait for the next.
    std::replace(m_serving.begin(), m_serving.end(), &client, static_cast<ThrottleClient*>(nullptr));
}

void Throttle::tick()
{
    m_sharing.begin(m_scheduler.now());
    for (int round = 0; round < rounds && !m_waiting.empty(); ++round) {
        if (!serveOnce()) {
            break;
        }
    }
    adaptInterval();
    if (m_waiting.empty()) {
        m_timer.cancel();
    }
}

bool Throttle::serveOnce()
{
    m_serving.swap(m_waiting);
    m_claims.clear();
    for (ThrottleClient* client : m_serving) {
        m_claims.push_back({&client->budget(), client->wanted(), 0});
    }
    m_sharing.divide(m_claims);
    const ByteCount movedBefore = moved();
    ByteCount granted = 0;
    for (std::size_t i = 0; i < m_serving.size(); ++i) {
        const ByteCount share = m_claims[i].share;
        ThrottleClient* const client = m_serving[i];
        if (client == nullptr) {
            continue;
        }
        if (share <= 0) {
            m_waiting.push_back(client);
            continue;
        }
        granted += share;
        m_serving[i] = nullptr;
        client->m_isWaiting = false;
        client->spend(share);
    }
    m_serving.clear();
    return granted > moved() - movedBefore;
}

ByteCount Throttle::moved() const
{
    return m_sharing.movedSince(m_budget) + m_sharing.movedSince(m_unshared);
}

void Throttle::adaptInterval()
{
    const ByteCount inTick = moved();
    Scheduler::Duration wanted = m_interval;
    if (inTick > muchInATick) {
        wanted = std::max(m_interval / 2, shortestTick);
    } else if (inTick < littleInATick) {
        wanted = std::min(m_interval * 2, m_atMost);
    }
    setInterval(wanted);
}

void Throttle::setInterval(Scheduler::Duration interval)
{
    if (std::exchange(m_interval, interval) != interval && m_timer.isSet()) {
        // Also if nobody waits now: who has read all that was there comes again soon.
        m_timer = m_scheduler.callEvery(m_interval, [this] { tick(); });
    }
}

} // namespace freshet::swarm
