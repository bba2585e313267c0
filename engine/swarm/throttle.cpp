// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/throttle.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace freshet::swarm {

Throttle::Throttle(Scheduler& scheduler)
    : m_scheduler(scheduler)
{
}

void Throttle::enqueue(ThrottleClient& client)
{
    if (std::find(m_waiting.begin(), m_waiting.end(), &client) != m_waiting.end()) {
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
    m_serving = std::exchange(m_waiting, {});
    for (std::size_t i = 0; i < m_serving.size(); ++i) {
        const ByteCount left = m_bucket.available(std::numeric_limits<ByteCount>::max(), m_scheduler.now());
        if (left <= 0) {
            // Whoever gets nothing now is first in the next tick.
            m_waiting.insert(m_waiting.begin(), m_serving.begin() + static_cast<std::ptrdiff_t>(i), m_serving.end());
            std::erase(m_waiting, nullptr);
            break;
        }
        if (ThrottleClient* client = std::exchange(m_serving[i], nullptr)) {
            const auto share = left / static_cast<ByteCount>(m_serving.size() - i);
            client->spend(std::max<ByteCount>(share, 1));
        }
    }
    m_serving.clear();
    if (m_waiting.empty()) {
        m_timer.cancel();
    }
}

} // namespace freshet::swarm
