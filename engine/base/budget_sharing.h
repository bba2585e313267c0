// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/budget.h"

#include <limits>
#include <span>
#include <vector>

namespace freshet {

/// Divides what a tree of budgets may spend now among those who want something: guarantees first, the rest by
/// weight, and what one cannot use goes to the others (weighted max-min fairness at every node). Pure: time
/// comes in, nothing is kept but accounts. Not thread-safe.
///
/// begin() opens a span of time; divide() may follow several times, as who had a share may not have used it.
class BudgetSharing
{
public:
    static constexpr ByteCount everything = std::numeric_limits<ByteCount>::max();

    /// Somebody who waits for its budget, a leaf of the tree. Value type.
    struct Claim
    {
        Budget* budget = nullptr;
        /// As much as it can move, bytes.
        ByteCount wanted = everything;
        /// What it may move.
        ByteCount share = 0;
    };

    /// A span of time ends at `now`, and what may be spent for it is there.
    void begin(Scheduler::TimePoint now);
    /// Sets the share of each claim; takes nothing. Budgets are different, and leaves.
    void divide(std::span<Claim> claims);
    /// Bytes that were moved below `budget` since begin().
    [[nodiscard]] ByteCount movedSince(const Budget& budget) const;

private:
    void gather(std::span<Claim> claims);
    void visit(Budget& budget);
    /// What the subtree can use, is owed and weighs.
    void measure(Budget& budget);
    /// Hands out `amount` below `budget`.
    void pass(Budget& budget, double amount);
    void shareByWeight(Budget& budget, double amount);

    Scheduler::TimePoint m_now{};
    /// Length of the span, seconds.
    double m_seconds = 0;
    std::uint64_t m_span = 0;
    std::uint64_t m_round = 0;
    std::vector<Budget*> m_roots;
};

} // namespace freshet
