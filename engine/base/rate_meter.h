// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/base/units.h"

#include <array>

namespace freshet {

/// Bytes per second over the last few seconds, from one counter a second: O(1) to add, no timer. Value type.
class RateMeter
{
public:
    /// Seconds over which rate() averages.
    static constexpr int window = 5;
    /// Seconds over which longRate() averages (choking, BEP 3's "rolling 20 second average").
    static constexpr int longWindow = 20;

    void add(ByteCount bytes, Scheduler::TimePoint now);

    [[nodiscard]] ByteRate rate(Scheduler::TimePoint now) const { return average(window, now); }
    [[nodiscard]] ByteRate longRate(Scheduler::TimePoint now) const { return average(longWindow, now); }
    /// rate() of what is counted here and not in `part`, which counts some of the same bytes. So the whole is
    /// never slower than its part, though they began at different times.
    [[nodiscard]] ByteRate rateBeside(const RateMeter& part, Scheduler::TimePoint now) const;
    /// All bytes ever added.
    [[nodiscard]] ByteCount total() const { return m_total; }

private:
    static constexpr int slots = longWindow + 1;

    [[nodiscard]] ByteRate average(int seconds, Scheduler::TimePoint now) const;
    /// Bytes of the last `seconds`.
    [[nodiscard]] ByteCount sum(int seconds, Scheduler::TimePoint now) const;
    /// How long they took, s.
    [[nodiscard]] double span(int seconds, Scheduler::TimePoint now) const;

    std::array<ByteCount, slots> m_perSecond{};
    std::int64_t m_firstSecond = -1;
    std::int64_t m_lastSecond = -1;
    ByteCount m_total = 0;
};

} // namespace freshet
