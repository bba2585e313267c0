// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/random.h"
#include "engine/base/scheduler.h"
#include "engine/base/units.h"
#include "engine/swarm/transfer_options.h"
#include "engine/swarm/upload_slots.h"

#include <optional>
#include <vector>

namespace freshet::swarm {

/// What the choker needs to know of a peer. Value type.
struct ChokerPeer
{
    PeerId id;
    bool isInterested = false;
    /// By us, now.
    bool isUnchoked = false;
    /// It owes us blocks and sends none.
    bool isSnubbed = false;
    /// It has everything, so it cannot use our upload.
    bool isSeed = false;
    /// It has taken a good deal from us and given next to nothing, although it could.
    bool takesOnly = false;
    /// It has given us more than it got.
    bool isCreditor = false;
    /// It has asked for blocks that have not all left for it.
    bool isOwed = false;
    /// It is owed blocks although the network would take them: a limit or the disk is slower.
    bool isHeldBack = false;
    /// From it to us, average of 20 s.
    ByteRate downloadRate = 0;
    /// From us to it, average of 20 s.
    ByteRate uploadRate = 0;
    /// The same when it last had a slot for a while; while it has one, as above.
    ByteRate provenRate = 0;
    /// How much of the torrent it has, 0 to 1.
    double progress = 0;
    /// How much it gives on of what we gave it; see ContributionTracker.
    double contribution = 0;
    /// Sent to it since it was last unchoked.
    ByteCount uploadedSinceUnchoke = 0;
    Scheduler::TimePoint connectedSince;
    /// When it was last changed from choked to unchoked; nothing if never.
    std::optional<Scheduler::TimePoint> lastUnchoked;
};

/// What the choker needs to know of the torrent. Value type.
struct ChokerContext
{
    /// We have everything wanted: nobody can pay us back.
    bool isSeeding = false;
    /// Peers unchoked at once, or automatic.
    int slots = automatic;
    SeedingAlgorithm algorithm = SeedingAlgorithm::RoundRobin;
    /// What the torrent has uploaded so far, and may upload.
    ByteCount uploaded = 0;
    ByteRate uploadLimit = noLimit;
};

/// What to change. Value type.
struct ChokeDecision
{
    std::vector<PeerId> choke;
    std::vector<PeerId> unchoke;
    /// The one peer that is unchoked to find out how it pays, among those unchoked after this decision.
    std::optional<PeerId> optimistic;
    /// When to decide again although nothing has happened; nothing: at the next round.
    std::optional<Scheduler::TimePoint> again;
};

/// Decides whom to unchoke (BEP 3): whoever gives most gets most, one peer gets a chance, and a seed serves
/// whom its algorithm prefers. Facts in, decisions out.
///
/// Slots that nobody has earned go round among the others, so that many are tried out while few pay. Whoever
/// only takes comes last everywhere: there is next to no chance that it will pay this time. Whoever has given
/// us more than it got is tried first: so those who give find each other.
///
/// Call decide() every `round`; calling it in between (a peer became interested or left) only fills free
/// slots and takes slots from those who cannot use them, so that nobody is choked and unchoked in quick
/// succession.
class Choker
{
public:
    static constexpr Scheduler::Duration round = 10s;
    static constexpr Scheduler::Duration optimisticInterval = 30s;
    /// By then one that could pay would have begun to.
    static constexpr Scheduler::Duration takerInterval = 20s;
    /// A peer is new, and three times as likely to be the optimistic one, for so long.
    static constexpr Scheduler::Duration newPeerAge = 60s;
    /// As a seed: a peer keeps its slot until it has had one of these.
    static constexpr ByteCount seedQuantum = 16 * 1024 * 1024;
    static constexpr Scheduler::Duration seedTurn = 60s;

    /// `random` must outlive the choker.
    explicit Choker(Random& random);

    [[nodiscard]] ChokeDecision decide(
        const std::vector<ChokerPeer>& peers, const ChokerContext& context, Scheduler::TimePoint now);

    /// Slots of the last decision.
    [[nodiscard]] int slots() const { return m_slots; }

private:
    using Peers = std::vector<const ChokerPeer*>;

    void adjustSlots(
        const Peers& candidates, const ChokerContext& context, bool isRound, Scheduler::TimePoint now);
    [[nodiscard]] Peers chooseByMerit(const Peers& candidates, bool isRound, Scheduler::TimePoint now) const;
    void chooseOptimistic(const Peers& candidates, const Peers& chosen, Scheduler::TimePoint now);

    Random& m_random;
    UploadSlots m_automatic;
    int m_slots = UploadSlots::least;
    std::optional<PeerId> m_optimistic;
    std::optional<Scheduler::TimePoint> m_lastRound;
    std::optional<Scheduler::TimePoint> m_lastOptimistic;
};

} // namespace freshet::swarm
