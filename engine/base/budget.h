// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/base/units.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace freshet {

/// As a weight: the sum of those below that want something, so that a group counts as its members would.
inline constexpr int automaticWeight = 0;
inline constexpr int usualWeight = 100;

/// As a maximum: not a byte.
inline constexpr ByteRate nothingAtAll = -1;

/// The lower one of two limits, of which each may be noLimit or nothingAtAll.
[[nodiscard]] constexpr ByteRate tighterLimit(ByteRate a, ByteRate b)
{
    return a == noLimit ? b : b == noLimit || a < b ? a : b;
}

/// What one budget may spend, and what it gets beside its siblings. Value type.
struct BudgetTerms
{
    /// Bytes/s at most; noLimit lifts it, nothingAtAll stops everything.
    ByteRate maximum = noLimit;
    /// Bytes/s it gets, if it wants them, before its siblings share what is left. Guarantees that add up to
    /// more than there is shrink in proportion.
    ByteRate minimum = 0;
    /// Its part of what is left, compared with its siblings' weights; automaticWeight: see there.
    int weight = usualWeight;

    friend bool operator==(const BudgetTerms&, const BudgetTerms&) = default;
};

/// One node of a tree of rate limits in one direction: session, group, torrent, peer. BudgetSharing divides
/// what the tree may spend; a node only keeps its terms and its account.
///
/// Beside the tree there are circles: budgets of which only the maximum counts, and which hold for some nodes
/// together wherever these stand in the tree. A node may be in several.
///
/// Not thread-safe. A node that goes lets its children stand alone, a circle its members. An unlimited one
/// costs one comparison.
class Budget
{
public:
    explicit Budget(Budget* parent = nullptr);
    ~Budget();
    Budget(const Budget&) = delete;
    Budget& operator=(const Budget&) = delete;

    /// Take effect at once.
    void setTerms(const BudgetTerms& terms, Scheduler::TimePoint now);
    [[nodiscard]] const BudgetTerms& terms() const { return m_terms; }
    /// The maximum alone.
    void setLimit(ByteRate limit, Scheduler::TimePoint now);
    [[nodiscard]] ByteRate limit() const { return m_terms.maximum; }
    /// Moves this node and all below it to another place. `parent` must not be below this.
    void setParent(Budget* parent);
    /// Puts this node, with all below it, into exactly these circles, which stand in no tree and are in no
    /// circle. Nodes above or below it must be in none.
    void setCircles(const std::vector<Budget*>& circles);

    /// Whether this node, one above it or a circle of theirs has a maximum.
    [[nodiscard]] bool isLimited() const { return m_isLimited; }
    /// The lowest maximum from here up to the root, circles included, at least 1; noLimit if there is none.
    [[nodiscard]] ByteRate tightestLimit() const;

    /// Notes that `bytes` were moved. More than was granted is paid back by later shares.
    void take(ByteCount bytes)
    {
        if (m_isLimited) {
            charge(bytes);
        }
    }

private:
    friend class BudgetSharing;

    /// Where a node is in a circle.
    struct InCircle
    {
        Budget* circle = nullptr;
        /// Kept by BudgetSharing: bytes that the circle leaves the node in this round.
        double bound = 0;
    };

    /// What a node that is in circles, or is one, has besides. Most are neither, and there are many of them.
    struct Circling
    {
        std::vector<InCircle> circles;
        /// Of a circle.
        std::vector<Budget*> members;
        // Kept by BudgetSharing.
        /// What m_cap would be without circles.
        double ownCap = 0;
        /// Of a circle: its number in this round.
        std::size_t number = 0;
    };

    [[nodiscard]] Circling& circling();
    [[nodiscard]] bool isInCircle() const { return m_circling != nullptr && !m_circling->circles.empty(); }
    void charge(ByteCount bytes);
    void chargeCircles(double bytes);
    void spend(double bytes);
    void leaveCircles();
    void refill(Scheduler::TimePoint now);
    void link();
    void unlink();
    void updateLimited();

    BudgetTerms m_terms;
    Budget* m_parent;
    Budget* m_firstChild = nullptr;
    Budget* m_nextSibling = nullptr;
    Budget* m_previousSibling = nullptr;
    bool m_isLimited = false;

    /// Bytes that may be moved now, if there is a maximum.
    double m_tokens = 0;
    Scheduler::TimePoint m_refilled{};

    // Kept by BudgetSharing.
    /// Bytes moved in the span that began last.
    double m_moved = 0;
    std::uint64_t m_span = 0;
    std::uint64_t m_round = 0;
    Budget* m_firstClaiming = nullptr;
    Budget* m_nextClaiming = nullptr;
    double m_cap = 0;
    double m_floor = 0;
    double m_weight = 0;
    double m_share = 0;
    double m_owed = 0;
    /// The last round in which this was found to be in a circle, or above a node that is.
    std::uint64_t m_circledRound = 0;
    std::unique_ptr<Circling> m_circling;
};

} // namespace freshet
