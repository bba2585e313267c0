// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/uplink_guard.h"

#include <utility>

namespace freshet::session {

namespace {

constexpr Scheduler::Duration interval{1000};
/// Asking costs a call of the system each, and so many tell enough.
constexpr std::size_t mostAsked = 50;

} // namespace

UplinkGuard::UplinkGuard(Scheduler& scheduler, const swarm::LineTraffic& traffic,
    const TorrentRegistry& torrents, std::function<void()> changed)
    : m_scheduler(scheduler)
    , m_traffic(traffic)
    , m_torrents(torrents)
    , m_changed(std::move(changed))
{}

void UplinkGuard::setTarget(std::chrono::milliseconds target)
{
    const ByteRate before = cap();
    m_guard.setTarget(target);
    if (!m_guard.isOn()) {
        m_timer.cancel();
    } else if (!m_timer.isSet()) {
        m_sentBefore = sent();
        m_timer = m_scheduler.callEvery(interval, [this] { check(); });
    }
    if (cap() != before) {
        m_changed();
    }
}

Scheduler::Duration UplinkGuard::tickAtMost() const
{
    constexpr int ticksInTarget = 5;
    return m_guard.isOn() ? Scheduler::Duration(m_guard.target() / ticksInTarget)
                          : swarm::Throttle::longestTick;
}

std::optional<std::chrono::milliseconds> UplinkGuard::delay() const
{
    return m_guard.isOn()
        ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(m_guard.delay()))
        : std::nullopt;
}

void UplinkGuard::check()
{
    const ByteCount total = sent();
    const ByteCount added = total - std::exchange(m_sentBefore, total);
    const ByteRate before = cap();
    m_guard.update(delays(), added);
    if (cap() != before) {
        m_changed();
    }
}

std::vector<std::chrono::microseconds> UplinkGuard::delays() const
{
    std::vector<std::chrono::microseconds> all;
    for (const Torrent* torrent : m_torrents.all()) {
        if (torrent->transfer() != nullptr && all.size() < mostAsked) {
            torrent->transfer()->peers().addQueueDelays(all, mostAsked);
        }
    }
    return all;
}

} // namespace freshet::session
