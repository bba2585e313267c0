// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a Torrent has given enough, and what becomes of it then.

#include "engine/session/share_policy.h"
#include "engine/session/torrent.h"

#include <algorithm>

namespace freshet::session {

namespace {

bool isOver(api::ShareAction action)
{
    return action == api::ShareAction::Stop || action == api::ShareAction::Remove;
}

} // namespace

const api::SharingOptions& Torrent::sharing() const
{
    return sharingOf(m_record.choices.options, m_record.choices.category, m_services.settings);
}

bool Torrent::isShareGoalReached() const
{
    if (!isComplete()) {
        return false;
    }
    ShareFacts facts;
    facts.downloaded = downloaded();
    facts.uploaded = uploaded();
    facts.size = m_files->wantedSize();
    facts.seedingTime = std::chrono::seconds(seedingSeconds());
    facts.idleTime = std::chrono::seconds(m_record.progress.idleSeconds);
    facts.seeds = m_knownSeeds;
    return session::isShareGoalReached(facts, sharing());
}

bool Torrent::isDoneSharing() const
{
    return isOver(sharing().action) && isShareGoalReached();
}

std::optional<double> Torrent::reachedRatio() const
{
    ShareFacts facts;
    facts.downloaded = downloaded();
    facts.uploaded = uploaded();
    facts.size = m_files ? m_files->wantedSize() : 0;
    facts.seeds = m_knownSeeds;
    return isDoneSharing() && isRatioReached(facts, sharing()) ? std::optional(sharing().ratioGoal)
                                                               : std::nullopt;
}

bool Torrent::reviewSharing()
{
    if (!isComplete()) {
        return false;
    }
    countIdleTime();
    countSeeds();
    const bool isReached = isShareGoalReached();
    const std::optional<bool> before = std::exchange(m_wasShareGoalReached, isReached);
    if (before == isReached) {
        return false;
    }
    applySharing();
    Q_EMIT factsChanged();
    // One that is brought back, or was stopped at its goal in an earlier session, stays.
    return before && isReached && sharing().action == api::ShareAction::Remove && !isForced();
}

void Torrent::countIdleTime()
{
    const qint64 seeded = seedingSeconds();
    const ByteCount given = uploaded();
    if (given != m_reviewedUploaded) {
        m_record.progress.idleSeconds = 0;
    } else if (m_transfer) {
        m_record.progress.idleSeconds += std::max<qint64>(0, seeded - m_reviewedSeeding);
    }
    m_reviewedUploaded = given;
    m_reviewedSeeding = seeded;
}

void Torrent::countSeeds()
{
    // A torrent that is stopped hears of nobody: what was known counts.
    if (!m_transfer) {
        return;
    }
    // We ourselves, and those who are not sent away yet.
    int seeds = 1;
    for (const PeerId id : m_transfer->peers().peers()) {
        seeds += m_transfer->peers().peer(id)->isSeed() ? 1 : 0;
    }
    for (const discovery::TrackerStatus& tracker : m_transfer->announcer().trackers()) {
        seeds = std::max(seeds, tracker.seeds.value_or(0));
    }
    m_knownSeeds = seeds;
}

void Torrent::applySharing()
{
    const api::SharingOptions& options = sharing();
    const bool isReached = isShareGoalReached();
    const bool isThrottled = isReached && options.action == api::ShareAction::Throttle;
    m_shareCap = isThrottled ? options.throttledRate : noLimit;
    setBudgetTerms();
    if (m_transfer) {
        m_transfer->setSuperSeeding(m_record.choices.options.isSuperSeeding
            || (isReached && options.action == api::ShareAction::SuperSeed));
    }
}

} // namespace freshet::session
