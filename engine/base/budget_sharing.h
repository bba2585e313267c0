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
/// Circles that are used up are divided in the same way among their members, and what a circle does not let a
/// node have goes to its neighbours in the tree: the tree is divided a few times until both fit. So a node
/// gets the least of what all above it leave it, and nothing is taken from any of them before that is known.
/// Without a circle that is used up this costs nothing.
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
    /// A circle, and those of its members that something is wanted for. Value type.
    struct Circle
    {
        struct Member
        {
            Budget* budget = nullptr;
            /// Which of the budget's circles this one is.
            std::size_t place = 0;
        };
        Budget* budget = nullptr;
        std::vector<Member> members;
    };
    /// One of several among whom an amount is divided. Value type.
    struct Part
    {
        double cap = 0;
        double floor = 0;
        double weight = 0;
        double moved = 0;
        double share = 0;
    };

    void gather(std::span<Claim> claims);
    void visit(Budget& budget);
    void startSpan(Budget& budget) const;
    void enterCircles(Budget& member);
    /// What the subtree can use, is owed and weighs.
    void measure(Budget& budget);
    /// The same of one node, when those below it are measured.
    void sumUp(Budget& budget) const;
    /// Hands out `amount` below `budget`.
    void pass(Budget& budget, double amount);
    void shareByWeight(Budget& budget, double amount);
    /// Sets the share of each of m_parts; see fill().
    double fillParts(double amount);

    /// Lowers what members can use until no circle is asked for more than it has.
    void fitCircles();
    [[nodiscard]] bool areCirclesWide() const;
    void markCircled();
    /// Hands out `amount` down to the members of circles only.
    void passToMembers(Budget& budget, double amount);
    /// Whether the bounds that the circle sets have changed.
    [[nodiscard]] bool setBounds(const Circle& circle);
    /// Whatever the tree would give, members get no more than this.
    void closeCircles();
    /// Measures nodes in circles, and above, anew.
    void measureCircled(Budget& budget);
    [[nodiscard]] std::span<const Circle> circles() const { return {m_circles.data(), m_circleCount}; }

    Scheduler::TimePoint m_now{};
    /// Length of the span, seconds.
    double m_seconds = 0;
    std::uint64_t m_span = 0;
    std::uint64_t m_round = 0;
    std::vector<Budget*> m_roots;
    /// Those of this round come first; the others are kept for their memory.
    std::vector<Circle> m_circles;
    std::size_t m_circleCount = 0;
    std::vector<Part> m_parts;
};

} // namespace freshet
