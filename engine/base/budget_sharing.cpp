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
/// Halvings until the level of fill() is known to far less than a byte.
constexpr int halvings = 60;
/// So often the tree is divided to find out what circles leave their members. Most are found after two times;
/// what is left over after this many is not lost, but divided in a later round.
constexpr int trials = 4;
/// Bytes that do not matter.
constexpr double negligible = 0.01;
/// A number from 0 to 1 that has nothing to do with that of the round before (SplitMix64).
double scatter(std::uint64_t round)
{
    std::uint64_t bits = round * 0x9E3779B97F4A7C15U;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    bits ^= bits >> 31U;
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

/// Sets the share of each of those that `forEach` visits: nobody below its floor, nobody above its cap, and
/// in between all at one level, in bytes of this span for each unit of weight, which is returned.
template<class ForEach>
double fill(const ForEach& forEach, double amount)
{
    double caps = 0;
    double floors = 0;
    double weights = 0;
    double movedByAll = 0;
    double highest = 0;
    forEach([&](double cap, double floor, double weight, double moved, double&) {
        caps += cap;
        floors += floor;
        weights += weight;
        movedByAll += moved;
        highest = std::max(highest, (amount + moved) / weight);
    });
    if (caps <= amount) {
        forEach([](double cap, double, double, double, double& share) { share = cap; });
        return unbounded;
    }
    if (floors >= amount) {
        const double part = floors > 0 ? amount / floors : 0;
        forEach([part](double, double floor, double, double, double& share) { share = floor * part; });
        return 0;
    }
    // Usually nobody is bounded.
    const double even = (amount + movedByAll) / weights;
    bool isBounded = false;
    forEach([&](double cap, double floor, double weight, double moved, double& share) {
        share = even * weight - moved;
        isBounded = isBounded || share < floor || share > cap;
    });
    if (!isBounded) {
        return even;
    }
    double low = 0;
    double high = highest;
    for (int i = 0; i < halvings; ++i) {
        const double level = (low + high) / 2;
        double sum = 0;
        forEach([&](double cap, double floor, double weight, double moved, double&) {
            sum += std::clamp(level * weight - moved, floor, cap);
        });
        (sum > amount ? high : low) = level;
    }
    forEach([low](double cap, double floor, double weight, double moved, double& share) {
        share = std::clamp(low * weight - moved, floor, cap);
    });
    return low;
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
    }
    fitCircles();
    for (Budget* root : m_roots) {
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
    m_circleCount = 0;
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
    startSpan(budget);
    if (budget.isInCircle()) {
        enterCircles(budget);
    }
}

void BudgetSharing::startSpan(Budget& budget) const
{
    if (budget.m_span != m_span) {
        budget.m_span = m_span;
        budget.m_moved = 0;
        budget.refill(m_now);
    }
}

void BudgetSharing::enterCircles(Budget& member)
{
    std::vector<Budget::InCircle>& entries = member.m_circling->circles;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        entries[place].bound = unbounded;
        Budget& circle = *entries[place].circle;
        if (circle.m_terms.maximum == noLimit) {
            continue;
        }
        if (circle.m_round != m_round) {
            circle.m_round = m_round;
            startSpan(circle);
            circle.m_circling->number = m_circleCount++;
            m_circles.resize(std::max(m_circles.size(), m_circleCount));
            m_circles[circle.m_circling->number].budget = &circle;
            m_circles[circle.m_circling->number].members.clear();
        }
        m_circles[circle.m_circling->number].members.push_back({&member, place});
    }
}

void BudgetSharing::measure(Budget& budget)
{
    for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
        measure(*child);
    }
    sumUp(budget);
}

void BudgetSharing::sumUp(Budget& budget) const
{
    const BudgetTerms& terms = budget.m_terms;
    double owed = std::max(0.0, static_cast<double>(terms.minimum) * m_seconds - budget.m_moved);
    double weight = terms.weight;
    if (budget.m_firstClaiming != nullptr) {
        double cap = 0;
        double owedBelow = 0;
        double weightBelow = 0;
        for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
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
    if (budget.isInCircle()) {
        budget.m_circling->ownCap = budget.m_cap;
    }
    budget.m_owed = owed;
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

void BudgetSharing::shareByWeight(Budget& budget, double amount)
{
    const auto forEach = [&budget](const auto& visit) {
        for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
            visit(child->m_cap, child->m_floor, child->m_weight, child->m_moved, child->m_share);
        }
    };
    fill(forEach, amount);
}

double BudgetSharing::fillParts(double amount)
{
    const auto forEach = [this](const auto& visit) {
        for (Part& part : m_parts) {
            visit(part.cap, part.floor, part.weight, part.moved, part.share);
        }
    };
    return fill(forEach, amount);
}

void BudgetSharing::fitCircles()
{
    if (areCirclesWide()) {
        return;
    }
    markCircled();
    const auto handOut = [this] {
        for (Budget* root : m_roots) {
            passToMembers(*root, root->m_cap);
        }
    };
    const auto measureAgain = [this] {
        for (Budget* root : m_roots) {
            measureCircled(*root);
        }
    };
    for (int trial = 0; trial < trials; ++trial) {
        handOut();
        bool isChanged = false;
        for (const Circle& circle : circles()) {
            isChanged = setBounds(circle) || isChanged;
        }
        if (!isChanged) {
            return;
        }
        measureAgain();
    }
    handOut();
    closeCircles();
    measureAgain();
}

/// Whether all that is wanted fits into them.
bool BudgetSharing::areCirclesWide() const
{
    return std::all_of(circles().begin(), circles().end(), [](const Circle& circle) {
        double wanted = 0;
        for (const Circle::Member& member : circle.members) {
            wanted += member.budget->m_circling->ownCap;
        }
        return wanted <= circle.budget->m_tokens;
    });
}

void BudgetSharing::markCircled()
{
    for (const Circle& circle : circles()) {
        for (const Circle::Member& member : circle.members) {
            for (Budget* budget = member.budget; budget != nullptr && budget->m_circledRound != m_round;
                 budget = budget->m_parent) {
                budget->m_circledRound = m_round;
            }
        }
    }
}

void BudgetSharing::passToMembers(Budget& budget, double amount)
{
    budget.m_share = amount;
    if (budget.m_circledRound != m_round || budget.isInCircle()) {
        return;
    }
    shareByWeight(budget, amount);
    for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
        passToMembers(*child, child->m_share);
    }
}

bool BudgetSharing::setBounds(const Circle& circle)
{
    const double amount = std::max(circle.budget->m_tokens, 0.0);
    m_parts.clear();
    double wanted = 0;
    bool isInForce = false;
    for (const Circle::Member& member : circle.members) {
        const Budget& budget = *member.budget;
        const std::vector<Budget::InCircle>& entries = budget.m_circling->circles;
        double most = budget.m_circling->ownCap;
        for (std::size_t place = 0; place < entries.size(); ++place) {
            most = place == member.place ? most : std::min(most, entries[place].bound);
        }
        const double bound = entries[member.place].bound;
        // Who is held back by this circle would take more; whoever is not takes what it takes.
        const bool isHeldBack = budget.m_share >= bound - negligible;
        const double cap = isHeldBack ? most : std::min(most, budget.m_share);
        m_parts.push_back({cap, std::min(budget.m_owed, cap), budget.m_weight, budget.m_moved, 0});
        isInForce = isInForce || bound < unbounded;
        wanted += budget.m_share;
    }
    if (!isInForce && wanted <= amount + negligible) {
        return false;
    }
    const double level = fillParts(amount);
    bool isChanged = false;
    for (std::size_t i = 0; i < circle.members.size(); ++i) {
        const Circle::Member& member = circle.members[i];
        double& bound = member.budget->m_circling->circles[member.place].bound;
        const Part& part = m_parts[i];
        const double fair = std::min(std::max(part.share, level * part.weight - part.moved), unbounded);
        isChanged = isChanged || std::abs(fair - bound) > negligible;
        bound = fair;
    }
    return isChanged;
}

void BudgetSharing::closeCircles()
{
    for (const Circle& circle : circles()) {
        m_parts.clear();
        for (const Circle::Member& member : circle.members) {
            const Budget& budget = *member.budget;
            const double cap = budget.m_share;
            m_parts.push_back({cap, std::min(budget.m_owed, cap), budget.m_weight, budget.m_moved, 0});
        }
        fillParts(std::max(circle.budget->m_tokens, 0.0));
        for (std::size_t i = 0; i < circle.members.size(); ++i) {
            const Circle::Member& member = circle.members[i];
            member.budget->m_circling->circles[member.place].bound = m_parts[i].share;
        }
    }
}

void BudgetSharing::measureCircled(Budget& budget)
{
    if (budget.m_circledRound != m_round) {
        return;
    }
    if (!budget.isInCircle()) {
        for (Budget* child = budget.m_firstClaiming; child != nullptr; child = child->m_nextClaiming) {
            measureCircled(*child);
        }
        sumUp(budget);
        return;
    }
    budget.m_cap = budget.m_circling->ownCap;
    for (const Budget::InCircle& entry : budget.m_circling->circles) {
        budget.m_cap = std::min(budget.m_cap, entry.bound);
    }
    budget.m_floor = std::min(budget.m_owed, budget.m_cap);
}

} // namespace freshet
