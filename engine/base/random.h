// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <random>
#include <utility>

namespace freshet {

/// **Seam.** Randomness. SystemRandom outside tests; SeededRandom replays a run from one seed.
///
/// Also a standard UniformRandomBitGenerator, so std::shuffle and the distributions take it.
class Random
{
public:
    using result_type = std::uint64_t;

    Random() = default;
    Random(const Random&) = delete;
    Random& operator=(const Random&) = delete;
    virtual ~Random() = default;

    /// 64 random bits.
    virtual std::uint64_t next() = 0;

    /// A number in [0, bound); `bound` must not be 0.
    std::uint64_t below(std::uint64_t bound)
    {
        Q_ASSERT(bound > 0);
        return std::uniform_int_distribution<std::uint64_t>(0, bound - 1)(*this);
    }
    /// A number in [0, 1).
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return std::numeric_limits<std::uint64_t>::max(); }
    std::uint64_t operator()() { return next(); }
};

/// Unpredictable bits from the operating system.
class SystemRandom final : public Random
{
public:
    std::uint64_t next() override;
};

/// The same sequence for the same seed, on every platform.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed)
    {}
    std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace freshet
