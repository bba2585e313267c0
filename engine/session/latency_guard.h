// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <chrono>
#include <vector>

namespace freshet::session {

/// Keeps the queues that our uploads make in front of the line short, so that others on the line do not
/// wait: bytes/s that may be sent, from how much longer answers take than they could. Pure.
///
/// Slower at once where the delay is too long, a little faster each second where it is short, the less the
/// nearer it comes; the delays come from the system, which measures them for every connection.
class LatencyGuard
{
public:
    /// As a target: nothing is guarded.
    static constexpr std::chrono::milliseconds off{0};

    /// The longest delay that we may cause.
    void setTarget(std::chrono::milliseconds target);
    [[nodiscard]] bool isOn() const { return m_target > off; }
    [[nodiscard]] std::chrono::milliseconds target() const { return m_target; }

    /// Once a second: by how much answers on each connection that is sent to are later than the fastest ones
    /// were, and what was sent in all, bytes/s.
    void update(std::vector<std::chrono::microseconds> delays, ByteRate sent);

    /// Bytes/s; noLimit while there is no need.
    [[nodiscard]] ByteRate cap() const { return m_cap; }
    /// The usual delay of now, the median.
    [[nodiscard]] std::chrono::microseconds delay() const { return m_delay; }

private:
    void slowDown(ByteRate sent);
    void speedUp(ByteRate sent);
    /// 1 means that the delay is as long as it may be.
    [[nodiscard]] double delayInTargets() const;

    std::chrono::milliseconds m_target = off;
    std::chrono::microseconds m_delay{0};
    ByteRate m_cap = noLimit;
    /// Seconds until what was changed can be seen in the delays.
    int m_patience = 0;
};

} // namespace freshet::session
