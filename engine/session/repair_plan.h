// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/scheduler.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace freshet::session {

/// Which pieces turned out to be damaged on the disk, how often each was fetched again, and when it may be
/// the next time: a disk that damages everything must end in a fault and not in a loop. Pure.
class RepairPlan
{
public:
    /// Times that one piece is fetched again.
    static constexpr int maxRounds = 3;
    /// Before each of these times: a busy cable or a warm disk may come to its senses.
    static constexpr std::array<Scheduler::Duration, maxRounds> pauses{0s, 10s, 60s};

    /// What to do about a damaged piece.
    enum class Verdict { FetchAgain, GiveUp };

    /// The piece was read back and is not what was written.
    Verdict damaged(PieceIndex piece, Scheduler::TimePoint now);
    /// The piece was read back and is good; true if it was damaged before.
    bool repaired(PieceIndex piece) { return m_pieces.erase(piece.value()) > 0; }
    void clear() { m_pieces.clear(); }
    /// Everything damaged may be fetched as often as at first, at once.
    void restart();

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] bool contains(PieceIndex piece) const { return m_pieces.contains(piece.value()); }
    /// Damaged and not yet good again, in order.
    [[nodiscard]] std::vector<PieceIndex> pieces() const;
    /// Those that must wait.
    [[nodiscard]] std::vector<PieceIndex> held(Scheduler::TimePoint now) const;
    /// When the next of these may be fetched.
    [[nodiscard]] std::optional<Scheduler::TimePoint> nextDue(Scheduler::TimePoint now) const;

    /// By piece: how often it was fetched again, or is to be. For the record.
    [[nodiscard]] std::map<quint32, int> rounds() const;
    /// From the record; nothing is held.
    void restore(const std::map<quint32, int>& rounds);

private:
    struct Repair
    {
        int rounds = 0;
        Scheduler::TimePoint due{};
    };

    std::map<quint32, Repair> m_pieces;
};

} // namespace freshet::session
