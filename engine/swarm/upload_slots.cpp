// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/upload_slots.h"

#include <algorithm>
#include <utility>

namespace freshet::swarm {

namespace {

/// Of the growth that equally fast new peers would bring so much must be seen: little where peers are plainly
/// the bottleneck, more where a full uplink would look the same.
constexpr double growthOfServed = 0.25;
constexpr double growthOfOthers = 0.6;
/// Connections need a while to become fast.
constexpr int epochsOfTrial = 3;
/// Blocks leave one by one: of fewer bytes than this the rate is mostly chance.
constexpr ByteCount epochBytes = 256 * 1024;
constexpr Scheduler::Duration soonest{500};
/// A limit counts as reached from here on.
constexpr double reached = 0.9;
/// As long as it is, there is nothing to find out.
constexpr Scheduler::Duration limitPause{10'000};

bool areMost(int some, int all)
{
    return all > 0 && 2 * some >= all;
}

bool isNetworkBehind(const SlotFacts& facts)
{
    return facts.settled > 0 && !areMost(facts.served, facts.settled)
        && !areMost(facts.heldBack, facts.settled);
}

} // namespace

void UploadSlots::update(const SlotFacts& facts, bool mayClose, Scheduler::TimePoint now)
{
    if (m_trial && facts.open < std::min(m_count, m_trial->before)) {
        // Peers have left: the upload says nothing about slots any more.
        m_trial.reset();
    }
    if (!m_epochStart) {
        m_epochStart = now;
        m_epochBytes = facts.uploaded;
    }
    const auto length = isNetworkBehind(facts) ? longEpoch : shortEpoch;
    const auto elapsed = now - *m_epochStart;
    const bool saysSomething = facts.uploaded - m_epochBytes >= epochBytes || elapsed >= longestEpoch;
    if (elapsed >= length && saysSomething) {
        const double seconds = std::chrono::duration<double>(elapsed).count();
        m_rate = static_cast<ByteRate>(static_cast<double>(facts.uploaded - m_epochBytes) / seconds);
        judge(facts, now);
        m_epochStart = now;
        m_epochBytes = facts.uploaded;
    }
    if (mayClose) {
        close(facts, now);
    }
    const bool isCrowded = facts.waiting > 0 && now >= m_moreAfter && m_count < most;
    m_due = m_trial || isCrowded
        ? std::optional(std::max<Scheduler::TimePoint>(*m_epochStart + length, now + soonest))
        : std::nullopt;
}

void UploadSlots::judge(const SlotFacts& facts, Scheduler::TimePoint now)
{
    if (m_trial && !endTrial(facts, now)) {
        return;
    }
    if (areMost(facts.heldBack, facts.settled)) {
        closeUseless(facts);
        m_moreAfter = std::max(m_moreAfter, now + limitPause);
        return;
    }
    const bool areServed = areMost(facts.served, facts.settled);
    if (areServed && m_rate > 0) {
        m_takenPerSlot = m_rate / std::max(1, facts.open);
    }
    const bool hasRoom =
        facts.limit == noLimit || static_cast<double>(m_rate) < reached * static_cast<double>(facts.limit);
    const bool isCrowded = facts.open >= m_count && facts.waiting > 0 && facts.settled > 0;
    if (!hasRoom) {
        m_moreAfter = std::max(m_moreAfter, now + limitPause);
    } else if (isCrowded && m_rate > 0 && now >= m_moreAfter && !m_fewer && m_count < most) {
        const int step = std::min(areServed ? m_count : m_step, facts.waiting);
        beginTrial(std::min(m_count + step, most));
    }
}

void UploadSlots::close(const SlotFacts& facts, Scheduler::TimePoint now)
{
    if (m_fewer) {
        m_count = std::min(m_count, *std::exchange(m_fewer, std::nullopt));
        return;
    }
    if (m_trial) {
        return;
    }
    if (facts.open < m_count) {
        // Many slots that nobody uses would all be filled at once by whoever comes.
        m_count = std::max({least, facts.open, m_count * 3 / 4});
        return;
    }
    const bool isThin = !facts.isSeeding || m_rate / m_count < usefulRate;
    if (isNetworkBehind(facts) && isThin && m_count > least && now >= m_fewerAfter) {
        m_moreAfter = now + trialPause;
        beginTrial(std::max(least, m_count - std::max(1, m_count / 4)));
    }
}

bool UploadSlots::endTrial(const SlotFacts& facts, Scheduler::TimePoint now)
{
    const Trial trial = *m_trial;
    const auto share = static_cast<double>(m_count - trial.before) / static_cast<double>(trial.before);
    const auto change = static_cast<double>(m_rate - trial.rateBefore);
    const double proportional = static_cast<double>(trial.rateBefore) * share;
    const double factor = areMost(facts.served, facts.settled) ? growthOfServed : growthOfOthers;
    if (m_count > trial.before) {
        if (change >= proportional * factor) {
            m_step = std::max(m_step, m_count / 2);
            m_trial.reset();
            return true;
        }
        if (--m_trial->epochsLeft > 0) {
            return false;
        }
        m_fewer = trial.before;
    } else {
        if (--m_trial->epochsLeft > 0) {
            return false;
        }
        if (change < proportional * growthOfOthers) {
            // The upload shrank with them: it was not the uplink that was full.
            m_count = trial.before;
            m_fewerAfter = now + trialPause;
        }
    }
    m_step = std::max(1, trial.before / 4);
    m_moreAfter = now + trialPause;
    m_trial.reset();
    return true;
}

void UploadSlots::closeUseless(const SlotFacts& facts)
{
    // Who takes little is not helped by more.
    const ByteRate useful =
        std::clamp<ByteRate>(m_takenPerSlot.value_or(usefulRate), usefulRate / 4, usefulRate);
    const ByteRate budget = facts.limit != noLimit ? std::min(facts.limit, m_rate * 5 / 4) : m_rate;
    const int worthwhile = static_cast<int>(std::clamp<ByteRate>(budget / useful, least, most));
    if (worthwhile < m_count) {
        m_fewer = worthwhile;
    }
}

void UploadSlots::beginTrial(int slots)
{
    m_trial = Trial{m_count, m_rate, epochsOfTrial};
    m_count = slots;
}

} // namespace freshet::swarm
