// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/session/latency_guard.h"
#include "engine/session/torrent_registry.h"
#include "engine/swarm/swarm_context.h"

#include <functional>

namespace freshet::session {

/// Asks once a second how late answers on connections are that we send to, for a LatencyGuard. Does nothing
/// while no delay is set. Engine thread.
class UplinkGuard
{
public:
    /// References outlive this. `changed` is called when another cap counts.
    UplinkGuard(Scheduler& scheduler, const swarm::LineTraffic& traffic, const TorrentRegistry& torrents,
        std::function<void()> changed);

    /// LatencyGuard::off: none.
    void setTarget(std::chrono::milliseconds target);
    /// How rarely shares of the upload may be given out for the delay to be kept: a fifth of it.
    [[nodiscard]] Scheduler::Duration tickAtMost() const;

    /// Bytes/s that may be sent; noLimit while there is no need.
    [[nodiscard]] ByteRate cap() const { return m_guard.cap(); }
    /// The delay of now; nothing while none is guarded.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay() const;

private:
    void check();
    /// Over the line: what stays on the local network does not wait there.
    [[nodiscard]] ByteCount sent() const { return m_traffic.sent - m_traffic.sentExempt; }
    [[nodiscard]] std::vector<std::chrono::microseconds> delays() const;

    Scheduler& m_scheduler;
    const swarm::LineTraffic& m_traffic;
    const TorrentRegistry& m_torrents;
    std::function<void()> m_changed;
    LatencyGuard m_guard;
    ByteCount m_sentBefore = 0;
    Scheduler::Timer m_timer;
};

} // namespace freshet::session
