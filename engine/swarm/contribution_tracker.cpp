// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/contribution_tracker.h"

#include <algorithm>
#include <cmath>

namespace freshet::swarm {

namespace {

/// One lucky piece does not make a giver.
constexpr double fewestPieces = 2;

} // namespace

void ContributionTracker::gave(PeerId peer, quint32 piece, double part, Scheduler::TimePoint now)
{
    m_origins.resize(m_pieceCount);
    if (piece >= m_origins.size()) {
        return;
    }
    Origin& origin = m_origins[piece];
    if (origin.source == Source::None) {
        origin = {Source::Taker, peer};
    } else if (origin.taker != peer) {
        origin.source = Source::Several;
    }
    accountOf(peer, now).got += part;
}

void ContributionTracker::announced(PeerId peer, quint32 piece, Scheduler::TimePoint now)
{
    // Before anything was given there is nothing to find out.
    if (piece >= m_origins.size()) {
        return;
    }
    Origin& origin = m_origins[piece];
    if (origin.source == Source::None) {
        origin = {Source::Several, {}};
    } else if (origin.source == Source::Taker && origin.taker != peer) {
        accountOf(origin.taker, now).spread += 1;
    }
}

double ContributionTracker::score(PeerId peer, Scheduler::TimePoint now) const
{
    const auto found = m_accounts.find(peer);
    if (found == m_accounts.end()) {
        return 0;
    }
    const Account account = aged(found->second, now);
    return account.spread / std::max(account.got, fewestPieces);
}

ContributionTracker::Account ContributionTracker::aged(const Account& account, Scheduler::TimePoint now)
{
    const double halves =
        std::chrono::duration<double>(now - account.at) / std::chrono::duration<double>(halfLife);
    const double left = std::exp2(-halves);
    return {account.got * left, account.spread * left, now};
}

ContributionTracker::Account& ContributionTracker::accountOf(PeerId peer, Scheduler::TimePoint now)
{
    Account& account = m_accounts[peer];
    account = aged(account, now);
    return account;
}

} // namespace freshet::swarm
