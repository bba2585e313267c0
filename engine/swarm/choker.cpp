// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/choker.h"

#include "engine/swarm/seed_ranking.h"

#include <algorithm>
#include <tuple>

namespace freshet::swarm {

namespace {

/// Lots in the choice of the optimistic peer.
constexpr int newPeerWeight = 12;
constexpr int creditorWeight = 12;
constexpr int usualWeight = 4;
constexpr int takerWeight = 1;

bool contains(const std::vector<const ChokerPeer*>& peers, std::optional<PeerId> id)
{
    return id && std::any_of(peers.begin(), peers.end(), [id](const ChokerPeer* p) { return p->id == *id; });
}

int lotsOf(const ChokerPeer& peer, Scheduler::TimePoint now)
{
    if (peer.takesOnly) {
        return takerWeight;
    }
    if (peer.isCreditor) {
        return creditorWeight;
    }
    return now - peer.connectedSince < Choker::newPeerAge ? newPeerWeight : usualWeight;
}

/// Who pays best comes first; what is unchoked wins a draw. Who pays nothing takes turns.
bool paysBetter(const ChokerPeer& a, const ChokerPeer& b, Scheduler::TimePoint now)
{
    if (a.downloadRate != b.downloadRate) {
        return a.downloadRate > b.downloadRate;
    }
    if (a.downloadRate > 0) {
        return std::tuple(!a.isUnchoked, -a.uploadRate, a.id)
            < std::tuple(!b.isUnchoked, -b.uploadRate, b.id);
    }
    const auto turn = [now](const ChokerPeer& peer) {
        const auto last = peer.lastUnchoked.value_or(Scheduler::TimePoint::min());
        const bool isInTurn = peer.isUnchoked && peer.lastUnchoked && now - last < Choker::optimisticInterval;
        return std::tuple(peer.takesOnly, !isInTurn, !peer.isCreditor, last, peer.id);
    };
    return turn(a) < turn(b);
}

} // namespace

Choker::Choker(Random& random)
    : m_random(random)
{}

ChokeDecision Choker::decide(
    const std::vector<ChokerPeer>& peers, const ChokerContext& context, Scheduler::TimePoint now)
{
    const bool isRound = !m_lastRound || now - *m_lastRound >= round;
    if (isRound) {
        m_lastRound = now;
    }
    std::vector<const ChokerPeer*> candidates;
    for (const ChokerPeer& peer : peers) {
        if (peer.isInterested && !peer.isSeed) {
            candidates.push_back(&peer);
        }
    }
    adjustSlots(candidates, context, isRound, now);
    std::vector<const ChokerPeer*> chosen;
    if (context.isSeeding) {
        m_optimistic.reset();
        chosen = rankForSeed(candidates, {context.algorithm, m_slots, isRound, now});
        chosen.resize(std::min(chosen.size(), static_cast<std::size_t>(m_slots)));
    } else {
        chosen = chooseByMerit(candidates, isRound, now);
        chooseOptimistic(candidates, chosen, now);
    }

    ChokeDecision decision;
    decision.optimistic = m_optimistic;
    decision.again = context.slots == automatic ? m_automatic.due() : std::nullopt;
    // Thousands of peers, and hundreds of slots: no search of the ones for each of the others.
    std::vector<bool> isChosen(peers.size());
    for (const ChokerPeer* peer : chosen) {
        isChosen[static_cast<std::size_t>(peer - peers.data())] = true;
    }
    for (std::size_t i = 0; i < peers.size(); ++i) {
        const ChokerPeer& peer = peers[i];
        const bool getsSlot = isChosen[i] || m_optimistic == peer.id;
        if (getsSlot != peer.isUnchoked) {
            (getsSlot ? decision.unchoke : decision.choke).push_back(peer.id);
        }
    }
    return decision;
}

void Choker::adjustSlots(const std::vector<const ChokerPeer*>& candidates, const ChokerContext& context,
    bool isRound, Scheduler::TimePoint now)
{
    if (context.slots != automatic) {
        m_slots = std::max(1, context.slots);
        return;
    }
    SlotFacts facts;
    facts.isSeeding = context.isSeeding;
    facts.uploaded = context.uploaded;
    facts.limit = context.uploadLimit;
    for (const ChokerPeer* peer : candidates) {
        ++(peer->isUnchoked ? facts.open : facts.waiting);
        if (peer->isUnchoked && peer->lastUnchoked && now - *peer->lastUnchoked >= UploadSlots::settleTime) {
            ++facts.settled;
            facts.served += peer->isOwed ? 0 : 1;
            facts.heldBack += peer->isHeldBack ? 1 : 0;
        }
    }
    m_automatic.update(facts, isRound, now);
    m_slots = m_automatic.count();
}

std::vector<const ChokerPeer*> Choker::chooseByMerit(
    const std::vector<const ChokerPeer*>& candidates, bool isRound, Scheduler::TimePoint now) const
{
    std::vector<const ChokerPeer*> ranked;
    for (const ChokerPeer* peer : candidates) {
        const bool isTolerated = !isRound && peer->isUnchoked;
        // In a round the optimistic one may earn a slot of its own; in between nobody loses one to it.
        if ((!peer->isSnubbed || isTolerated) && (isRound || m_optimistic != peer->id)) {
            ranked.push_back(peer);
        }
    }
    std::sort(ranked.begin(), ranked.end(), [isRound, now](const ChokerPeer* a, const ChokerPeer* b) {
        if (!isRound && a->isUnchoked != b->isUnchoked) {
            return a->isUnchoked;
        }
        return paysBetter(*a, *b, now);
    });
    // One slot is for trying someone out; a single slot is shared with whoever pays.
    const bool isPaid = !ranked.empty() && ranked.front()->downloadRate > 0;
    const int earned = m_slots > 1 ? m_slots - 1 : (isPaid ? 1 : 0);
    ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(earned)));
    return ranked;
}

void Choker::chooseOptimistic(const std::vector<const ChokerPeer*>& candidates,
    const std::vector<const ChokerPeer*>& chosen, Scheduler::TimePoint now)
{
    const bool isStanding = contains(candidates, m_optimistic) && !contains(chosen, m_optimistic);
    if (!isStanding) {
        m_optimistic.reset();
    }
    if (static_cast<int>(chosen.size()) >= m_slots) {
        m_optimistic.reset();
        return;
    }
    const bool isTaker = std::any_of(candidates.begin(), candidates.end(),
        [this](const ChokerPeer* peer) { return peer->id == m_optimistic && peer->takesOnly; });
    const bool isDue =
        !m_lastOptimistic || now - *m_lastOptimistic >= (isTaker ? takerInterval : optimisticInterval);
    if (m_optimistic && !isDue) {
        return;
    }
    std::vector<PeerId> lots;
    std::vector<const ChokerPeer*> served = chosen;
    std::sort(served.begin(), served.end());
    for (const ChokerPeer* peer : candidates) {
        if (peer->id != m_optimistic && !std::binary_search(served.begin(), served.end(), peer)) {
            lots.insert(lots.end(), static_cast<std::size_t>(lotsOf(*peer, now)), peer->id);
        }
    }
    if (!lots.empty()) {
        m_optimistic = lots[static_cast<std::size_t>(m_random.below(lots.size()))];
        m_lastOptimistic = now;
    }
}

} // namespace freshet::swarm
