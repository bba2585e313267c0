// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/scheduler.h"

#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// Which peers give on what a seed gave them: a piece that we gave to one and another then says it has has
/// spread. Recent pieces count more. Has no memory until it is used.
class ContributionTracker
{
public:
    /// What a piece counts is halved in this time.
    static constexpr Scheduler::Duration halfLife{60'000};

    explicit ContributionTracker(quint32 pieceCount)
        : m_pieceCount(pieceCount)
    {}

    /// We send the peer (a part of) a piece.
    void gave(PeerId peer, quint32 piece);
    /// The peer says that it has a piece now.
    void announced(PeerId peer, quint32 piece, Scheduler::TimePoint now);
    void forget(PeerId peer) { m_scores.erase(peer); }

    [[nodiscard]] double score(PeerId peer, Scheduler::TimePoint now) const;

private:
    struct Score
    {
        double value = 0;
        Scheduler::TimePoint at;
    };
    [[nodiscard]] static double decayed(const Score& score, Scheduler::TimePoint now);

    quint32 m_pieceCount;
    /// To whom each piece was given last.
    std::vector<PeerId> m_takers;
    std::unordered_map<PeerId, Score> m_scores;
};

} // namespace freshet::swarm
