// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/choker.h"

#include <algorithm>
#include <tuple>

namespace freshet::swarm {

namespace {

using namespace freshet::literals;

/// Below this a slot is hardly worth its overhead.
constexpr ByteRate leastPerSlot = 5_KiB;
/// Without a limit to compare with, one more slot is tried now and then.
constexpr int roundsBetweenProbes = 6;
constexpr int newPeerWeight = 3;

bool contains(const std::vector<const ChokerPeer*>& peers, std::optional<PeerId> id)
{
    return id && std::any_of(peers.begin(), peers.end(), [id](const ChokerPeer* p) { return p->id == *id; });
}

/// As a seed: whether the peer may keep its slot although others have waited longer.
bool isInTurn(const ChokerPeer& peer, Scheduler::TimePoint now)
{
    if (!peer.isUnchoked || !peer.lastUnchoked) {
        return false;
    }
    const auto age = now - *peer.lastUnchoked;
    const bool isUsingSlot = peer.uploadRate > 0 || age < Choker::round;
    return isUsingSlot && age < Choker::seedTurn && peer.uploadedSinceUnchoke < Choker::seedQuantum;
}

/// Who pays best comes first; what is unchoked wins a draw.
bool paysBetter(const ChokerPeer* a, const ChokerPeer* b)
{
    return std::tuple(-a->downloadRate, !a->isUnchoked, -a->uploadRate, a->id)
        < std::tuple(-b->downloadRate, !b->isUnchoked, -b->uploadRate, b->id);
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
    adjustSlots(candidates, context, isRound);
    std::vector<const ChokerPeer*> chosen;
    if (context.isSeeding) {
        m_optimistic.reset();
        chosen = rankForSeed(candidates, isRound, now);
        chosen.resize(std::min(chosen.size(), static_cast<std::size_t>(m_slots)));
    } else {
        chosen = chooseByMerit(candidates, isRound);
        chooseOptimistic(candidates, chosen, now);
    }

    ChokeDecision decision;
    decision.optimistic = m_optimistic;
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

void Choker::adjustSlots(
    const std::vector<const ChokerPeer*>& candidates, const ChokerContext& context, bool isRound)
{
    if (context.slots != automatic) {
        m_slots = std::max(1, context.slots);
        return;
    }
    m_slots = std::clamp(m_slots, minAutomaticSlots, maxAutomaticSlots);
    if (!isRound) {
        return;
    }
    ++m_roundsSinceGrowth;
    const auto unchoked = std::count_if(
        candidates.begin(), candidates.end(), [](const ChokerPeer* peer) { return peer->isUnchoked; });
    const bool isCrowded = unchoked >= m_slots && candidates.size() > static_cast<std::size_t>(m_slots);
    const bool isStarved = context.uploadRate / m_slots < leastPerSlot;
    bool isWorthMore = false;
    if (context.uploadLimit != noLimit) {
        isWorthMore = context.uploadRate < context.uploadLimit / 10 * 9;
    } else {
        isWorthMore = context.uploadRate > m_rateAtGrowth + m_rateAtGrowth / 20 + leastPerSlot
            || (m_roundsSinceGrowth >= roundsBetweenProbes && !isStarved);
    }
    if (isCrowded && isWorthMore && m_slots < maxAutomaticSlots) {
        ++m_slots;
        m_rateAtGrowth = context.uploadRate;
        m_roundsSinceGrowth = 0;
    } else if (isStarved && !isWorthMore && m_slots > minAutomaticSlots) {
        --m_slots;
        m_rateAtGrowth = std::min(m_rateAtGrowth, context.uploadRate);
    }
}

std::vector<const ChokerPeer*> Choker::rankForSeed(
    std::vector<const ChokerPeer*> candidates, bool isRound, Scheduler::TimePoint now)
{
    const auto key = [isRound, now](const ChokerPeer* peer) {
        const bool keepsSlot = isRound ? isInTurn(*peer, now) : peer->isUnchoked;
        const Scheduler::TimePoint last = peer->lastUnchoked.value_or(Scheduler::TimePoint::min());
        return std::tuple(
            !keepsSlot, keepsSlot ? -peer->uploadRate : 0, last, peer->connectedSince, peer->id);
    };
    std::sort(candidates.begin(), candidates.end(),
        [&key](const ChokerPeer* a, const ChokerPeer* b) { return key(a) < key(b); });
    return candidates;
}

std::vector<const ChokerPeer*> Choker::chooseByMerit(
    const std::vector<const ChokerPeer*>& candidates, bool isRound) const
{
    std::vector<const ChokerPeer*> ranked;
    for (const ChokerPeer* peer : candidates) {
        const bool isTolerated = !isRound && peer->isUnchoked;
        // In a round the optimistic one may earn a slot of its own; in between nobody loses one to it.
        if ((!peer->isSnubbed || isTolerated) && (isRound || m_optimistic != peer->id)) {
            ranked.push_back(peer);
        }
    }
    std::sort(ranked.begin(), ranked.end(), [isRound](const ChokerPeer* a, const ChokerPeer* b) {
        if (!isRound && a->isUnchoked != b->isUnchoked) {
            return a->isUnchoked;
        }
        return paysBetter(a, b);
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
    const bool isDue = !m_lastOptimistic || now - *m_lastOptimistic >= optimisticInterval;
    if (m_optimistic && !isDue) {
        return;
    }
    std::vector<PeerId> lots;
    std::vector<const ChokerPeer*> served = chosen;
    std::sort(served.begin(), served.end());
    for (const ChokerPeer* peer : candidates) {
        if (peer->id != m_optimistic && !std::binary_search(served.begin(), served.end(), peer)) {
            const bool isNew = now - peer->connectedSince < newPeerAge;
            lots.insert(lots.end(), isNew ? newPeerWeight : 1, peer->id);
        }
    }
    if (!lots.empty()) {
        m_optimistic = lots[static_cast<std::size_t>(m_random.below(lots.size()))];
        m_lastOptimistic = now;
    }
}

} // namespace freshet::swarm
