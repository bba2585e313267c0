// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/swarm/transfer_options.h"

#include <vector>

namespace freshet::swarm {

struct ChokerPeer;

/// When and by what a seed ranks peers. Value type.
struct SeedRound
{
    SeedingAlgorithm algorithm = SeedingAlgorithm::RoundRobin;
    int slotCount = 0;
    /// Between rounds nobody loses a slot to another.
    bool isRound = true;
    Scheduler::TimePoint now;
};

/// One slot in so many tries out whoever has waited longest, under every algorithm but round robin, which
/// needs none: without it nobody would ever be found out to be better.
inline constexpr int slotsPerTrial = 5;
/// The same while there are peers that have never had a slot.
inline constexpr int slotsPerFirstTrial = 2;
/// How long a peer is tried out.
inline constexpr Scheduler::Duration seedTrial{30'000};

/// Whom a seed should serve, best first. Pure.
///
/// RoundRobin: everyone has a turn. FastestUpload: whoever takes most, or took most when it last had a slot.
/// Contribution: whoever gives on what we gave it. AntiLeech: whoever is at the beginning of its download,
/// and has something to give soon, or at the end, and will soon be a seed.
[[nodiscard]] std::vector<const ChokerPeer*> rankForSeed(
    std::vector<const ChokerPeer*> candidates, const SeedRound& round);

} // namespace freshet::swarm
