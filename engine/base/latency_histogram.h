// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace freshet {

/// How long things took, counted in fixed buckets: adding is two plain increments. Value type.
class LatencyHistogram
{
public:
    using Duration = std::chrono::nanoseconds;

    /// Upper bounds of the buckets, inclusive. What takes longer is counted behind the last one.
    static constexpr std::array<std::chrono::microseconds, 17> bounds{std::chrono::microseconds(100),
        std::chrono::microseconds(500), std::chrono::milliseconds(1), std::chrono::microseconds(2500),
        std::chrono::milliseconds(5), std::chrono::milliseconds(10), std::chrono::milliseconds(25),
        std::chrono::milliseconds(50), std::chrono::milliseconds(100), std::chrono::milliseconds(250),
        std::chrono::milliseconds(500), std::chrono::seconds(1), std::chrono::milliseconds(2500),
        std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::seconds(30),
        std::chrono::seconds(60)};
    static constexpr std::size_t bucketCount = bounds.size() + 1;

    /// Where `duration` is counted; what is negative counts as nothing.
    [[nodiscard]] static constexpr std::size_t bucketOf(Duration duration)
    {
        std::size_t bucket = 0;
        while (bucket < bounds.size() && duration > bounds[bucket]) {
            ++bucket;
        }
        return bucket;
    }

    constexpr void add(Duration duration)
    {
        ++m_counts[bucketOf(duration)];
        m_sum += std::max(duration, Duration::zero());
    }
    /// Counts that were made elsewhere.
    constexpr void add(std::size_t bucket, quint64 count) { m_counts[bucket] += count; }
    constexpr void addToSum(Duration sum) { m_sum += sum; }

    /// In this bucket alone, not in those before it.
    [[nodiscard]] constexpr quint64 countIn(std::size_t bucket) const { return m_counts[bucket]; }
    [[nodiscard]] constexpr quint64 count() const
    {
        quint64 all = 0;
        for (const quint64 each : m_counts) {
            all += each;
        }
        return all;
    }
    [[nodiscard]] constexpr Duration sum() const { return m_sum; }

    friend bool operator==(const LatencyHistogram&, const LatencyHistogram&) = default;

private:
    std::array<quint64, bucketCount> m_counts{};
    Duration m_sum{0};
};

} // namespace freshet
