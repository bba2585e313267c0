// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/base/units.h"

#include <optional>

namespace freshet::swarm {

/// What the number of slots follows from. Value type.
struct SlotFacts
{
    /// We have everything wanted.
    bool isSeeding = false;
    /// Interested peers with and without a slot.
    int open = 0;
    int waiting = 0;
    /// Of those with a slot: had it long enough to show what they do with it.
    int settled = 0;
    /// Of the settled: have all that they have asked for, so they are slower than we are.
    int served = 0;
    /// Of the settled: wait for blocks although the network would take them, so our limit or disk is slower.
    int heldBack = 0;
    /// Payload that the torrent has ever sent.
    ByteCount uploaded = 0;
    /// What it may send, bytes/s.
    ByteRate limit = noLimit;
};

/// How many peers of one torrent to serve at once when nobody has fixed it: as many as it takes to fill the
/// uplink, and not more. Pure: facts in, a number out.
///
/// Opens slots on trial: if the whole upload grows with them, the uplink has room and twice as many follow a
/// second later; if it does not, they are closed again. Slots are closed when we are the bottleneck and each
/// of them carries too little to be of use; while we download also when fewer carry as much, since what is
/// spread thin buys nothing back.
class UploadSlots
{
public:
    static constexpr int least = 4;
    static constexpr int most = 400;
    /// A slot that carries less because of us is better closed, bytes/s.
    static constexpr ByteRate usefulRate = 20 * 1024;
    /// A peer needs this long to show what it does with a slot.
    static constexpr Scheduler::Duration settleTime = 1s;
    /// Over so long the upload is measured, and longer when the network is the bottleneck.
    static constexpr Scheduler::Duration shortEpoch = 1s;
    static constexpr Scheduler::Duration longEpoch = 2s;
    /// And at very low rates, until it says something.
    static constexpr Scheduler::Duration longestEpoch = 8s;
    /// After slots have brought nothing none are tried for so long.
    static constexpr Scheduler::Duration trialPause = 60s;

    /// `mayClose`: this is a time at which peers may lose their slots.
    void update(const SlotFacts& facts, bool mayClose, Scheduler::TimePoint now);

    [[nodiscard]] int count() const { return m_count; }
    /// When to call update() again before long; nothing while there is nothing to find out.
    [[nodiscard]] std::optional<Scheduler::TimePoint> due() const { return m_due; }

private:
    /// A number of slots that was changed to see what comes of it.
    struct Trial
    {
        int before = 0;
        ByteRate rateBefore = 0;
        /// Epochs in which the upload may still show it.
        int epochsLeft = 0;
    };

    void judge(const SlotFacts& facts, Scheduler::TimePoint now);
    void close(const SlotFacts& facts, Scheduler::TimePoint now);
    /// Whether the trial is over.
    [[nodiscard]] bool endTrial(const SlotFacts& facts, Scheduler::TimePoint now);
    void closeUseless(const SlotFacts& facts);
    void beginTrial(int slots);

    int m_count = least;
    /// To close at the next occasion.
    std::optional<int> m_fewer;
    std::optional<Trial> m_trial;
    /// Slots of the next trial, when the network is the bottleneck.
    int m_step = 1;
    /// What peers took that were slower than we are, per slot.
    std::optional<ByteRate> m_takenPerSlot;
    Scheduler::TimePoint m_moreAfter{};
    Scheduler::TimePoint m_fewerAfter{};
    /// Of the last epoch.
    ByteRate m_rate = 0;
    std::optional<Scheduler::TimePoint> m_epochStart;
    ByteCount m_epochBytes = 0;
    std::optional<Scheduler::TimePoint> m_due;
};

} // namespace freshet::swarm
