// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/seed_ranking.h"

#include "engine/swarm/choker.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace freshet::swarm {

namespace {

using Peers = std::vector<const ChokerPeer*>;

/// Among peers that are about as far as each other, waiting decides.
constexpr double progressStep = 0.05;

bool isUsingSlot(const ChokerPeer& peer, Scheduler::Duration age)
{
    return peer.uploadRate > 0 || age < Choker::round;
}

Scheduler::Duration timeInSlot(const ChokerPeer& peer, Scheduler::TimePoint now)
{
    return peer.lastUnchoked ? std::chrono::duration_cast<Scheduler::Duration>(now - *peer.lastUnchoked)
                             : Scheduler::Duration::max();
}

/// Whether the peer may keep its slot although others have waited longer.
bool isInTurn(const ChokerPeer& peer, Scheduler::TimePoint now)
{
    const auto age = timeInSlot(peer, now);
    return peer.isUnchoked && isUsingSlot(peer, age) && age < Choker::seedTurn
        && peer.uploadedSinceUnchoke < Choker::seedQuantum;
}

bool isOnTrial(const ChokerPeer& peer, Scheduler::TimePoint now)
{
    const auto age = timeInSlot(peer, now);
    return peer.isUnchoked && isUsingSlot(peer, age) && age < seedTrial;
}

double merit(const ChokerPeer& peer, SeedingAlgorithm algorithm)
{
    switch (algorithm) {
    case SeedingAlgorithm::FastestUpload: return static_cast<double>(peer.provenRate);
    case SeedingAlgorithm::Contribution: return peer.contribution;
    case SeedingAlgorithm::AntiLeech: return std::floor(std::abs(peer.progress - 0.5) / progressStep);
    case SeedingAlgorithm::RoundRobin: break;
    }
    return 0;
}

/// Longest waiting first.
auto waitingKey(const ChokerPeer& peer)
{
    const auto last = peer.lastUnchoked.value_or(Scheduler::TimePoint::min());
    return std::tuple(last, peer.connectedSince, peer.id);
}

Peers rankByTurns(Peers candidates, const SeedRound& round)
{
    const auto key = [&round](const ChokerPeer* peer) {
        const bool keepsSlot = round.isRound ? isInTurn(*peer, round.now) : peer->isUnchoked;
        return std::tuple(!keepsSlot, keepsSlot ? -peer->uploadRate : 0, waitingKey(*peer));
    };
    std::sort(candidates.begin(), candidates.end(),
        [&key](const ChokerPeer* a, const ChokerPeer* b) { return key(a) < key(b); });
    return candidates;
}

Peers rankByMerit(Peers candidates, const SeedRound& round)
{
    const auto key = [&round](const ChokerPeer* peer) {
        return std::tuple(-merit(*peer, round.algorithm), !peer->isUnchoked, waitingKey(*peer));
    };
    std::sort(candidates.begin(), candidates.end(),
        [&key](const ChokerPeer* a, const ChokerPeer* b) { return key(a) < key(b); });
    if (!round.isRound) {
        std::stable_partition(
            candidates.begin(), candidates.end(), [](const ChokerPeer* peer) { return peer->isUnchoked; });
        return candidates;
    }
    // Those on trial have nothing to show yet: they stay, and others are tried in what is left of the share.
    const auto tried = std::stable_partition(candidates.begin(), candidates.end(),
        [&round](const ChokerPeer* peer) { return isOnTrial(*peer, round.now); });
    const auto onTrial = static_cast<int>(tried - candidates.begin());
    const bool isAnyUnknown = std::any_of(
        tried, candidates.end(), [](const ChokerPeer* peer) { return !peer->lastUnchoked.has_value(); });
    const int share = round.slotCount / (isAnyUnknown ? slotsPerFirstTrial : slotsPerTrial);
    const int trials = std::max(1, share) - onTrial;
    const int byMerit = round.slotCount - onTrial - std::max(0, trials);
    if (trials > 0 && byMerit >= 0 && candidates.end() - tried > byMerit) {
        std::sort(tried + byMerit, candidates.end(), [](const ChokerPeer* a, const ChokerPeer* b) {
            return std::tuple(a->isUnchoked, waitingKey(*a)) < std::tuple(b->isUnchoked, waitingKey(*b));
        });
    }
    return candidates;
}

} // namespace

Peers rankForSeed(Peers candidates, const SeedRound& round)
{
    return round.algorithm == SeedingAlgorithm::RoundRobin ? rankByTurns(std::move(candidates), round)
                                                           : rankByMerit(std::move(candidates), round);
}

} // namespace freshet::swarm
