// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/throttle.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace freshet::swarm {

Throttle::Throttle(Scheduler& scheduler)
    : m_scheduler(scheduler)
{}

void Throttle::enqueue(ThrottleClient& client)
{
    const auto isIn = [&client](const std::vector<ThrottleClient*>& clients) {
        return std::find(clients.begin(), clients.end(), &client) != clients.end();
    };
    if (isIn(m_waiting) || isIn(m_serving)) {
        return;
    }
    m_waiting.push_back(&client);
    if (!m_timer.isSet()) {
        m_timer = m_scheduler.callEvery(tickInterval, [this] { tick(); });
    }
}

void Throttle::remove(ThrottleClient& client)
{
    std::erase(m_waiting, &client);
    std::replace(m_serving.begin(), m_serving.end(), &client, static_cast<ThrottleClient*>(nullptr));
}

void Throttle::tick()
{
    const auto now = m_scheduler.now();
    constexpr ByteCount everything = std::numeric_limits<ByteCount>::max();
    m_serving = std::exchange(m_waiting, {});
    std::unordered_map<const TokenBucket*, ByteCount> sharers;
    for (ThrottleClient* client : m_serving) {
        ++sharers[&client->bucket()];
    }
    for (std::size_t i = 0; i < m_serving.size(); ++i) {
        const ByteCount left = m_bucket.available(everything, now);
        if (left <= 0) {
            break;
        }
        if (m_serving[i] == nullptr) {
            continue;
        }
        TokenBucket& own = m_serving[i]->bucket();
        const ByteCount leftOfOwn = own.available(everything, now);
        const ByteCount share =
            std::min(left / static_cast<ByteCount>(m_serving.size() - i), leftOfOwn / sharers[&own]--);
        if (leftOfOwn > 0) {
            std::exchange(m_serving[i], nullptr)->spend(std::max<ByteCount>(share, 1));
        }
    }
    // Shares are rounded in favour of those in front: everybody gets there in turn.
    if (m_waiting.size() > 1) {
        std::rotate(m_waiting.begin(), m_waiting.begin() + 1, m_waiting.end());
    }
    // Whoever got nothing now is first in the next tick.
    std::erase(m_serving, nullptr);
    m_waiting.insert(m_waiting.begin(), m_serving.begin(), m_serving.end());
    m_serving.clear();
    if (m_waiting.empty()) {
        m_timer.cancel();
    }
}

} // namespace freshet::swarm
