// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/budget_sharing.h"

#include <algorithm>
#include <cmath>

namespace freshet {

namespace {

/// More than anybody moves at once, small enough that sums stay exact.
constexpr double unbounded = 1e15;
/// Guarantees are kept for spans up to this long; a timer that is later than that has lost them.
constexpr double longestSpan = 0.3;
/// What a span is taken for when there was none before.
constexpr double usualSpan = 0.1;
/// Halvings until the level of shareByWeight() is known to far less than a byte.
constexpr int halvings = 60;
/// A number from 0 to 1 that has nothing to do with that of the round before (SplitMix64).
double scatter(std::uint64_t round)
{
    std::uint64_t bits = round * 0x9E3779B97F4A7C15U;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    bits ^= bits >> 31U;
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

} // namespace

void BudgetSharing::begin(Scheduler::TimePoint now)
{
    const double seconds = std::chrono::duration<double>(now - m_now).count();
    m_seconds = m_span > 0 && seconds <= longestSpan ? std::max(seconds, 0.0) : usualSpan;
    m_now = now;
    ++m_span;
}

ByteCount BudgetSharing::movedSince(const Budget& budget) const
{
    return budget.m_span == m_span ? std::llround(budget.m_moved) : 0;
}

void BudgetSharing::divide(std::span<Claim> claims)
{
    ++m_round;
    gather(claims);
    for (Budget* root : m_roots) {
        measure(*root);
        pass(*root, root->m_cap);
    }
    // Shares are whole bytes. Where fractions are cut off changes from round to round, so that under limits
    // of less than a byte for each nobody is always the one who gets none.
    double sum = scatter(m_round);
    double given = 0;
    for (Claim& claim : claims) {
        sum += claim.budget->m_share;
        const double share = std::floor(sum) - given;
        given += share;
        claim.share = static_cast<ByteCount>(share);
    }
}

void BudgetSharing::gather(std::span<Claim> claims)
{
    m_roots.clear();
    for (const Claim& claim : claims) {
        Budget* budget = claim.budget;
        visit(*budget);
        budget->m_cap = std::min(static_cast<double>(claim.wanted), unbounded);
        for (Budget* parent = budget->m_parent; parent != nullptr; parent = budget->m_parent) {
            const bool isKnown = parent->m_round == m_round;
            if (!isKnown) {
                visit(*parent);
            }
            budget->m_nextClaiming = parent->m_firstClaiming;
            parent->m_firstClaiming = budget;
            budget = parent;
            if (isKnown) {
                break;
            }
        }
        if (budget->m_parent == nullptr && (m_roots.empty() || m_roots.back() != budget)
            && std::find(m_roots.begin(), m_roots.end(), budget) == m_roots.end()) {
            m_roots.push_back(budget);
        }
    }
}

void BudgetSharing::visit(Budget& budget)
{
    budget.m_round = m_round;
    budget.m_firstClaiming = nullptr;
    budget.m_nextClaiming = nullptr;
    if (budget.m_span != m_span) {
        budget.m_span = m_span;
        budget.m_moved = 0;
        budget.refill(m_now);
    }
}

void BudgetSharing::measure(Budget& budget)
{
    const BudgetTerms& terms = budget.m_terms;
    double owed = std::max(0.0, static_cast<double>(terms.minimum) * m_seconds - budget.m_moved);
    double weight = terms.weight;
    if (budget.m_firstClaiming != nullptr) {
        double cap = 0;
        double owedBelow = 0;
        double weightBelow = 0;
        for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
            measure(*child);
            cap += child->m_cap;
            owedBelow += child->m_floor;
            weightBelow += child->m_weight;
        }
        budget.m_cap = std::min(cap, unbounded);
        // What was promised to a torrent its group has promised, too.
        owed = std::max(owed, owedBelow);
        weight = terms.weight == automaticWeight ? weightBelow : weight;
    }
    if (terms.maximum != noLimit) {
        budget.m_cap = std::clamp(budget.m_tokens, 0.0, budget.m_cap);
    }
    budget.m_floor = std::min(owed, budget.m_cap);
    budget.m_weight = std::max(weight, 1.0);
}

void BudgetSharing::pass(Budget& budget, double amount)
{
    budget.m_share = amount;
    if (budget.m_firstClaiming == nullptr) {
        return;
    }
    shareByWeight(budget, amount);
    for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
        pass(*child, child->m_share);
    }
}

/// Finds the level, in bytes of this span for each unit of weight, to which `amount` fills all children up:
/// nobody below what it is owed, nobody above what it can use.
void BudgetSharing::shareByWeight(Budget& budget, double amount)
{
    double caps = 0;
    double floors = 0;
    double weights = 0;
    double moved = 0;
    double highest = 0;
    for (const Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
        caps += child->m_cap;
        floors += child->m_floor;
        weights += child->m_weight;
        moved += child->m_moved;
        highest = std::max(highest, (amount + child->m_moved) / child->m_weight);
    }
    const auto forEach = [&budget](const auto& set) {
        for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
            set(*child);
        }
    };
    if (caps <= amount) {
        forEach([](Budget& child) { child.m_share = child.m_cap; });
        return;
    }
    if (floors >= amount) {
        const double part = floors > 0 ? amount / floors : 0;
        forEach([part](Budget& child) { child.m_share = child.m_floor * part; });
        return;
    }
    const auto shareAt = [](const Budget& child, double level) {
        return std::clamp(level * child.m_weight - child.m_moved, child.m_floor, child.m_cap);
    };
    // Usually nobody is bounded.
    const double even = (amount + moved) / weights;
    bool isBounded = false;
    forEach([&](Budget& child) {
        const double wish = even * child.m_weight - child.m_moved;
        isBounded = isBounded || wish < child.m_floor || wish > child.m_cap;
        child.m_share = wish;
    });
    if (!isBounded) {
        return;
    }
    double low = 0;
    double high = highest;
    for (int i = 0; i < halvings; ++i) {
        const double level = (low + high) / 2;
        double sum = 0;
        forEach([&](Budget& child) { sum += shareAt(child, level); });
        (sum > amount ? high : low) = level;
    }
    forEach([&](Budget& child) { child.m_share = shareAt(child, low); });
}

} // namespace freshet
