// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/contribution_tracker.h"

#include <cmath>

namespace freshet::swarm {

void ContributionTracker::gave(PeerId peer, quint32 piece)
{
    if (piece < m_pieceCount) {
        m_takers.resize(m_pieceCount);
        m_takers[piece] = peer;
    }
}

void ContributionTracker::announced(PeerId peer, quint32 piece, Scheduler::TimePoint now)
{
    if (piece >= m_takers.size() || m_takers[piece] == PeerId() || m_takers[piece] == peer) {
        return;
    }
    Score& score = m_scores[m_takers[piece]];
    score.value = decayed(score, now) + 1;
    score.at = now;
}

double ContributionTracker::score(PeerId peer, Scheduler::TimePoint now) const
{
    const auto found = m_scores.find(peer);
    return found != m_scores.end() ? decayed(found->second, now) : 0;
}

double ContributionTracker::decayed(const Score& score, Scheduler::TimePoint now)
{
    const double halves =
        std::chrono::duration<double>(now - score.at) / std::chrono::duration<double>(halfLife);
    return score.value * std::exp2(-halves);
}

} // namespace freshet::swarm
