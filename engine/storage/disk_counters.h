// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/latency_histogram.h"
#include "engine/base/units.h"

#include <array>
#include <atomic>

namespace freshet::storage {

/// A LatencyHistogram that any thread may add to.
class SharedHistogram
{
public:
    void add(LatencyHistogram::Duration duration)
    {
        m_counts[LatencyHistogram::bucketOf(duration)].fetch_add(1, std::memory_order_relaxed);
        m_sum.fetch_add(duration.count(), std::memory_order_relaxed);
    }
    [[nodiscard]] LatencyHistogram value() const
    {
        LatencyHistogram value;
        for (std::size_t bucket = 0; bucket < m_counts.size(); ++bucket) {
            value.add(bucket, m_counts[bucket].load(std::memory_order_relaxed));
        }
        value.addToSum(LatencyHistogram::Duration(m_sum.load(std::memory_order_relaxed)));
        return value;
    }

private:
    std::array<std::atomic<quint64>, LatencyHistogram::bucketCount> m_counts{};
    std::atomic<LatencyHistogram::Duration::rep> m_sum{0};
};

/// What the disk threads have done since the start, bytes; added to by any thread.
struct DiskCounters
{
    std::atomic<ByteCount> written{0};
    std::atomic<ByteCount> read{0};
    std::atomic<ByteCount> hashed{0};
    std::atomic<ByteCount> cacheHits{0};
    // Lines looked up in the read cache.
    std::atomic<quint64> linesFound{0};
    std::atomic<quint64> linesMissed{0};
    // See DiskStatistics.
    SharedHistogram readTime;
    SharedHistogram hashTime;
    SharedHistogram writeTime;
    SharedHistogram checkTime;
};

} // namespace freshet::storage
