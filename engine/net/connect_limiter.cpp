// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/connect_limiter.h"

#include <algorithm>
#include <cmath>

namespace freshet::net {

ConnectLimiter::Hold::Hold(ConnectLimiter& limiter, int& count)
    : m_limiter(limiter)
    , m_count(count)
{
    ++m_count;
}

ConnectLimiter::Hold::~Hold()
{
    --m_count;
    m_limiter.schedule();
}

ConnectLimiter::ConnectLimiter(Scheduler& scheduler, const ConnectionOptions& options)
    : m_scheduler(scheduler)
    , m_options(options)
    , m_attempts(std::max(options.maxConnectsPerSecond, 1))
    , m_refilled(scheduler.now())
{}

void ConnectLimiter::setOptions(const ConnectionOptions& options)
{
    refill();
    m_options = options;
    m_isScheduled = false;
    schedule();
}

ConnectLimiter::Place ConnectLimiter::requestTurn(Turn turn)
{
    auto shared = std::make_shared<Turn>(std::move(turn));
    m_queue.push_back(shared);
    schedule();
    return Place(std::move(shared));
}

std::optional<ConnectLimiter::ConnectionTicket> ConnectLimiter::tryAccept()
{
    if (m_connections >= m_options.maxConnections) {
        return std::nullopt;
    }
    return ConnectionTicket(std::make_unique<Hold>(*this, m_connections));
}

void ConnectLimiter::refill()
{
    const auto now = m_scheduler.now();
    const double perSecond = std::max(m_options.maxConnectsPerSecond, 1);
    const double passed = std::chrono::duration<double>(now - m_refilled).count();
    // Saved up for at most a second.
    m_attempts = std::min(m_attempts + passed * perSecond, perSecond);
    m_refilled = now;
}

bool ConnectLimiter::hasRoom() const
{
    return m_connections < m_options.maxConnections && m_halfOpen < m_options.maxHalfOpen;
}

void ConnectLimiter::schedule()
{
    // Without room, the ticket that is given back schedules.
    if (m_isScheduled || m_queue.empty() || !hasRoom()) {
        return;
    }
    refill();
    const double perSecond = std::max(m_options.maxConnectsPerSecond, 1);
    const double wait = std::max(0.0, (1.0 - m_attempts) / perSecond);
    m_isScheduled = true;
    m_next = m_scheduler.callLater(
        Scheduler::Duration(static_cast<std::int64_t>(std::ceil(wait * 1000))), [this] { giveTurns(); });
}

void ConnectLimiter::giveTurns()
{
    refill();
    // Those who ask again during their turn have to wait until everybody else had one.
    for (std::size_t left = m_queue.size(); left > 0 && hasRoom() && m_attempts >= 1.0; --left) {
        const std::shared_ptr<Turn> turn = m_queue.front().lock();
        m_queue.pop_front();
        if (turn) {
            m_attempts -= 1.0;
            (*turn)(ConnectTicket(
                std::make_unique<Hold>(*this, m_connections), std::make_unique<Hold>(*this, m_halfOpen)));
        }
    }
    m_isScheduled = false;
    schedule();
}

} // namespace freshet::net
