// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_queue.h"

#include "engine/session/queue_policy.h"

#include <utility>

namespace freshet::session {

TorrentQueue::TorrentQueue(Scheduler& scheduler, TorrentRegistry& torrents, Rules rules)
    : m_scheduler(scheduler)
    , m_torrents(torrents)
    , m_rules(std::move(rules))
{}

void TorrentQueue::stop()
{
    m_isStopped = true;
    m_timer.cancel();
}

void TorrentQueue::decideSoon()
{
    if (m_timer.isSet() || m_isStopped) {
        return;
    }
    const bool isDue = m_decidedAt + interval <= m_scheduler.now();
    m_timer = m_scheduler.callLater(isDue ? Scheduler::Duration::zero() : interval, [this] {
        m_timer.cancel();
        m_decidedAt = m_scheduler.now();
        decide();
    });
}

void TorrentQueue::watchSpeeds()
{
    const auto now = m_scheduler.now();
    const api::QueueOptions options = m_rules().places;
    bool hasChanged = false;
    for (const Torrent* torrent : m_torrents.all()) {
        const TorrentTransfer* transfer = torrent->transfer();
        const bool isRunning = transfer != nullptr && torrent->waitReason() == api::WaitReason::None;
        if (!isRunning || options.slowRate <= 0) {
            m_slow.rest(torrent->id());
            continue;
        }
        const ByteRate rate = torrent->isComplete() ? transfer->uploadRate() : transfer->downloadRate();
        hasChanged = m_slow.look(torrent->id(), rate, options, now) || hasChanged;
    }
    if (hasChanged) {
        decideSoon();
    }
}

void TorrentQueue::decide()
{
    if (m_isStopped) {
        return;
    }
    const auto now = m_scheduler.now();
    QList<QueueFacts> facts;
    for (const Torrent* torrent : m_torrents.all()) {
        QueueFacts fact;
        fact.id = torrent->id();
        fact.position = torrent->queuePosition();
        fact.isComplete = torrent->isComplete();
        // Others can have its place meanwhile.
        fact.isPaused = torrent->isUserPaused() || torrent->isMoving();
        fact.isForced = torrent->isForced() && !torrent->isMoving();
        fact.needsCheck = torrent->needsCheck() && !torrent->isMoving();
        fact.hasFailed = static_cast<bool>(torrent->fault());
        fact.isShareGoalReached = torrent->isDoneSharing();
        fact.isDiskFull = torrent->isSpaceShort();
        fact.isQuotaUsedUp = torrent->isQuotaUsedUp();
        fact.slowSince = m_slow.slowSince(torrent->id());
        fact.hasYielded = m_slow.hasYielded(torrent->id(), now);
        facts.append(fact);
    }
    const QHash<TorrentId, QueueDecision> decisions = decideActivities(facts, m_rules());
    for (auto decision = decisions.cbegin(); decision != decisions.cend(); ++decision) {
        if (decision->waitReason == api::WaitReason::TooSlow && m_slow.slowSince(decision.key())) {
            m_slow.yield(decision.key(), now);
        }
        if (Torrent* torrent = m_torrents.find(decision.key())) {
            torrent->allow(*decision);
        }
    }
}

} // namespace freshet::session
