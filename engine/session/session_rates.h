// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"
#include "engine/base/scheduler.h"

#include <algorithm>
#include <deque>

namespace freshet::session {

/// How fast payload moves in all torrents together, and how fast it ever did: counters looked at once a
/// second, so that nothing is added to what each byte costs. Value type.
class SessionRates
{
public:
    /// Once a second.
    void tick(const swarm::SwarmCounters& counters, Scheduler::TimePoint now)
    {
        m_samples.push_back({now, counters.received.payload, counters.sent.payload});
        if (m_samples.size() > longWindow + 1) {
            m_samples.pop_front();
        }
        m_peakDownload = std::max(m_peakDownload, rate(&Sample::received, shortWindow));
        m_peakUpload = std::max(m_peakUpload, rate(&Sample::sent, shortWindow));
    }
    [[nodiscard]] api::RateMetrics rates() const
    {
        return {rate(&Sample::received, longWindow), rate(&Sample::sent, longWindow), m_peakDownload,
            m_peakUpload};
    }

private:
    /// In ticks.
    static constexpr std::size_t shortWindow = 5;
    static constexpr std::size_t longWindow = 20;

    struct Sample
    {
        Scheduler::TimePoint at;
        ByteCount received = 0;
        ByteCount sent = 0;
    };

    [[nodiscard]] ByteRate rate(ByteCount Sample::*total, std::size_t window) const
    {
        if (m_samples.size() < 2) {
            return 0;
        }
        const Sample& last = m_samples.back();
        const Sample& first = m_samples[m_samples.size() - 1 - std::min(window, m_samples.size() - 1)];
        const double seconds = std::chrono::duration<double>(last.at - first.at).count();
        return static_cast<ByteRate>(
            static_cast<double>(last.*total - first.*total) / std::max(seconds, 1.0));
    }

    std::deque<Sample> m_samples;
    ByteRate m_peakDownload = 0;
    ByteRate m_peakUpload = 0;
};

} // namespace freshet::session
