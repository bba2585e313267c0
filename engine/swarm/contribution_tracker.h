// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/scheduler.h"

#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// Which peers give on what a seed gave them: a piece that we gave to one and another then says it has has
/// spread. Pieces that somebody else could have given count for nobody. Recent pieces count more. Has no
/// memory until it is used.
class ContributionTracker
{
public:
    /// What a piece counts is halved in this time.
    static constexpr Scheduler::Duration halfLife{60'000};

    explicit ContributionTracker(quint32 pieceCount)
        : m_pieceCount(pieceCount)
    {}

    /// We send the peer a piece, or a `part` of one, 0 to 1.
    void gave(PeerId peer, quint32 piece, double part, Scheduler::TimePoint now);
    /// The peer says that it has a piece now.
    void announced(PeerId peer, quint32 piece, Scheduler::TimePoint now);
    void forget(PeerId peer) { m_accounts.erase(peer); }

    /// Pieces that have spread for each that it got.
    [[nodiscard]] double score(PeerId peer, Scheduler::TimePoint now) const;

private:
    /// In pieces, of which older ones count less.
    struct Account
    {
        double got = 0;
        double spread = 0;
        Scheduler::TimePoint at;
    };
    [[nodiscard]] static Account aged(const Account& account, Scheduler::TimePoint now);
    [[nodiscard]] Account& accountOf(PeerId peer, Scheduler::TimePoint now);

    quint32 m_pieceCount;
    enum class Source : quint8 { None, Taker, Several };
    struct Origin
    {
        Source source = Source::None;
        PeerId taker;
    };

    /// Where others can have each piece from, ourselves apart.
    std::vector<Origin> m_origins;
    std::unordered_map<PeerId, Account> m_accounts;
};

} // namespace freshet::swarm
