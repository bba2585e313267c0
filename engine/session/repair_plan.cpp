// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/repair_plan.h"

#include <algorithm>

namespace freshet::session {

RepairPlan::Verdict RepairPlan::damaged(PieceIndex piece, Scheduler::TimePoint now)
{
    Repair& repair = m_pieces[piece.value()];
    if (repair.rounds >= maxRounds) {
        return Verdict::GiveUp;
    }
    repair.due = now + pauses[static_cast<std::size_t>(repair.rounds)];
    ++repair.rounds;
    return Verdict::FetchAgain;
}

void RepairPlan::restart()
{
    for (auto& [piece, repair] : m_pieces) {
        repair = {};
    }
}

std::vector<PieceIndex> RepairPlan::pieces() const
{
    std::vector<PieceIndex> all;
    for (const auto& [piece, repair] : m_pieces) {
        all.emplace_back(piece);
    }
    return all;
}

std::vector<PieceIndex> RepairPlan::held(Scheduler::TimePoint now) const
{
    std::vector<PieceIndex> waiting;
    for (const auto& [piece, repair] : m_pieces) {
        if (repair.due > now) {
            waiting.emplace_back(piece);
        }
    }
    return waiting;
}

std::optional<Scheduler::TimePoint> RepairPlan::nextDue(Scheduler::TimePoint now) const
{
    std::optional<Scheduler::TimePoint> next;
    for (const auto& [piece, repair] : m_pieces) {
        if (repair.due > now) {
            next = std::min(next.value_or(repair.due), repair.due);
        }
    }
    return next;
}

std::map<quint32, int> RepairPlan::rounds() const
{
    std::map<quint32, int> rounds;
    for (const auto& [piece, repair] : m_pieces) {
        rounds.emplace(piece, repair.rounds);
    }
    return rounds;
}

void RepairPlan::restore(const std::map<quint32, int>& rounds)
{
    m_pieces.clear();
    for (const auto& [piece, count] : rounds) {
        m_pieces[piece].rounds = std::clamp(count, 0, maxRounds);
    }
}

} // namespace freshet::session
