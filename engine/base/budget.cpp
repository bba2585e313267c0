// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/budget.h"

#include <algorithm>

namespace freshet {

namespace {

/// What was not used may be used later up to this many seconds of the maximum: enough for those whose data
/// comes unevenly, little enough that no second exceeds the maximum by more than a tenth.
constexpr double carriedSeconds = 0.1;
/// Who moved nothing for so long has saved up nothing more; a late timer is made up for as far as this.
constexpr double pauseSeconds = 0.3;
/// More debt than what so many seconds repay is forgotten: what cannot wait must not starve what can.
constexpr double debtSeconds = 2;

double rateOf(const BudgetTerms& terms)
{
    return static_cast<double>(std::max<ByteRate>(terms.maximum, 0));
}

} // namespace

Budget::Budget(Budget* parent)
    : m_parent(parent)
{
    link();
}

Budget::~Budget()
{
    while (m_firstChild != nullptr) {
        m_firstChild->setParent(nullptr);
    }
    unlink();
    if (m_circling != nullptr) {
        leaveCircles();
        for (Budget* member : m_circling->members) {
            std::erase_if(
                member->m_circling->circles, [this](const InCircle& entry) { return entry.circle == this; });
            member->updateLimited();
        }
    }
}

void Budget::link()
{
    if (m_parent != nullptr) {
        m_nextSibling = m_parent->m_firstChild;
        if (m_nextSibling != nullptr) {
            m_nextSibling->m_previousSibling = this;
        }
        m_parent->m_firstChild = this;
    }
    updateLimited();
}

void Budget::unlink()
{
    if (m_previousSibling != nullptr) {
        m_previousSibling->m_nextSibling = m_nextSibling;
    } else if (m_parent != nullptr) {
        m_parent->m_firstChild = m_nextSibling;
    }
    if (m_nextSibling != nullptr) {
        m_nextSibling->m_previousSibling = m_previousSibling;
    }
    m_previousSibling = nullptr;
    m_nextSibling = nullptr;
    m_parent = nullptr;
}

void Budget::setParent(Budget* parent)
{
    if (m_parent != parent) {
        unlink();
        m_parent = parent;
        link();
    }
}

Budget::Circling& Budget::circling()
{
    if (m_circling == nullptr) {
        m_circling = std::make_unique<Circling>();
    }
    return *m_circling;
}

void Budget::setCircles(const std::vector<Budget*>& circles)
{
    if (circles.empty() && m_circling == nullptr) {
        return;
    }
    std::vector<InCircle>& mine = circling().circles;
    const bool isSame = std::equal(circles.begin(), circles.end(), mine.begin(), mine.end(),
        [](const Budget* circle, const InCircle& entry) { return entry.circle == circle; });
    if (isSame) {
        return;
    }
    leaveCircles();
    for (Budget* circle : circles) {
        mine.push_back({circle, 0});
        circle->circling().members.push_back(this);
    }
    updateLimited();
}

void Budget::leaveCircles()
{
    for (const InCircle& entry : m_circling->circles) {
        std::erase(entry.circle->m_circling->members, this);
    }
    m_circling->circles.clear();
}

void Budget::updateLimited()
{
    bool isLimited = m_terms.maximum != noLimit || (m_parent != nullptr && m_parent->m_isLimited);
    if (!isLimited && isInCircle()) {
        isLimited = std::any_of(m_circling->circles.begin(), m_circling->circles.end(),
            [](const InCircle& entry) { return entry.circle->m_terms.maximum != noLimit; });
    }
    if (m_isLimited == isLimited) {
        return;
    }
    m_isLimited = isLimited;
    for (Budget* child = m_firstChild; child != nullptr; child = child->m_nextSibling) {
        child->updateLimited();
    }
}

void Budget::setTerms(const BudgetTerms& terms, Scheduler::TimePoint now)
{
    if (m_terms.maximum != terms.maximum) {
        // Nothing saved up under the old maximum counts, and no more of its debt than the new one repays
        // soon.
        m_tokens = std::clamp(m_tokens, -carriedSeconds * rateOf(terms), 0.0);
        m_refilled = now;
    }
    m_terms = terms;
    updateLimited();
    if (m_circling != nullptr) {
        for (Budget* member : m_circling->members) {
            member->updateLimited();
        }
    }
}

void Budget::setLimit(ByteRate limit, Scheduler::TimePoint now)
{
    BudgetTerms terms = m_terms;
    terms.maximum = limit;
    setTerms(terms, now);
}

ByteRate Budget::tightestLimit() const
{
    ByteRate tightest = noLimit;
    for (const Budget* budget = this; budget != nullptr; budget = budget->m_parent) {
        tightest = tighterLimit(tightest, budget->m_terms.maximum);
        if (budget->isInCircle()) {
            for (const InCircle& entry : budget->m_circling->circles) {
                tightest = tighterLimit(tightest, entry.circle->m_terms.maximum);
            }
        }
    }
    return tightest == noLimit ? noLimit : std::max<ByteRate>(tightest, 1);
}

inline void Budget::spend(double bytes)
{
    m_moved += bytes;
    if (m_terms.maximum != noLimit) {
        m_tokens = std::max(m_tokens - bytes, -debtSeconds * rateOf(m_terms));
    }
}

void Budget::charge(ByteCount bytes)
{
    for (Budget* budget = this; budget != nullptr; budget = budget->m_parent) {
        budget->spend(static_cast<double>(bytes));
        if (budget->m_circling != nullptr) {
            budget->chargeCircles(static_cast<double>(bytes));
        }
    }
}

void Budget::chargeCircles(double bytes)
{
    for (const InCircle& entry : m_circling->circles) {
        entry.circle->spend(bytes);
    }
}

void Budget::refill(Scheduler::TimePoint now)
{
    const double seconds = std::chrono::duration<double>(now - m_refilled).count();
    if (m_terms.maximum == noLimit || seconds <= 0) {
        return;
    }
    m_refilled = now;
    const double rate = rateOf(m_terms);
    const double carried = rate * carriedSeconds;
    m_tokens = seconds > pauseSeconds ? std::min(m_tokens + rate * seconds, carried)
                                      : std::min(m_tokens, carried) + rate * seconds;
}

} // namespace freshet
