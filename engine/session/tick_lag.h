// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/latency_histogram.h"
#include "engine/base/scheduler.h"

#include <algorithm>

namespace freshet::session {

/// How late a periodic timer fires: how long the event loop had no time for it. Value type.
class TickLag
{
public:
    /// A timer that was set now fires every `interval`.
    void start(Scheduler::TimePoint now, Scheduler::Duration interval)
    {
        m_interval = interval;
        m_due = now + interval;
    }
    /// The timer fires.
    void tick(Scheduler::TimePoint now)
    {
        m_histogram.add(
            std::max<Scheduler::Clock::duration>(now - m_due, Scheduler::Clock::duration::zero()));
        m_due += m_interval;
        // As timers do: they keep their beat, but do not catch up on what was missed.
        if (m_due < now) {
            m_due = now + m_interval;
        }
    }
    [[nodiscard]] const LatencyHistogram& histogram() const { return m_histogram; }

private:
    Scheduler::Duration m_interval{0};
    Scheduler::TimePoint m_due;
    LatencyHistogram m_histogram;
};

} // namespace freshet::session
