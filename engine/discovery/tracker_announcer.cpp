// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/tracker_announcer.h"

#include "engine/discovery/discovery_errc.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace freshet::discovery {

namespace {

/// Whether asking again can never help.
bool isHopeless(const Error& error)
{
    return error.code == Errc::UnsupportedScheme || error.code == Errc::InvalidUrl;
}

} // namespace

/// One tracker and where we stand with it.
struct TrackerAnnouncer::Tracker
{
    TrackerStatus status;
    /// When it is asked next, if it is its turn.
    Scheduler::TimePoint next;
    /// Before this it does not want to be asked, whatever the user says.
    Scheduler::TimePoint earliest;
    Scheduler::TimePoint last;
    /// It has answered "started", and expects to hear "stopped".
    bool knowsUs = false;
    bool awaitsCompleted = false;
    /// It was removed and is being told so.
    bool isLeaving = false;
    QByteArray trackerId;
    std::unique_ptr<TrackerClient::Exchange> exchange;
    std::unique_ptr<TrackerClient::Exchange> scrape;

    [[nodiscard]] bool isFailing() const { return status.consecutiveFailures > 0; }
};

TrackerAnnouncer::TrackerAnnouncer(AnnouncerConfig config, TrackerClient& client, Scheduler& scheduler,
    Random& random, std::function<AnnounceStats()> stats)
    : m_config(std::move(config))
    , m_client(client)
    , m_scheduler(scheduler)
    , m_random(random)
    , m_stats(std::move(stats))
    , m_key(static_cast<quint32>(random.next()))
    , m_tiers(m_config.tiers, random)
{
    addMissingEntries();
}

TrackerAnnouncer::~TrackerAnnouncer() = default;

void TrackerAnnouncer::start()
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_isStopping = false;
    m_canComplete = m_stats().left > 0;
    const auto now = m_scheduler.now();
    std::erase_if(m_trackers, [this](const auto& entry) { return !m_tiers.contains(entry.first); });
    for (const auto& [url, tracker] : m_trackers) {
        tracker->exchange.reset();
        tracker->isLeaving = false;
        tracker->knowsUs = false;
        tracker->awaitsCompleted = false;
        // Failing trackers are left in peace as long as they were promised.
        tracker->next = tracker->isFailing() ? std::max(now, tracker->earliest) : now;
    }
    announceWhatIsDue();
    Q_EMIT statusChanged();
}

void TrackerAnnouncer::stop()
{
    if (!m_isRunning) {
        return;
    }
    m_isRunning = false;
    m_isStopping = true;
    for (const auto& [url, tracker] : m_trackers) {
        tracker->scrape.reset();
        // A tracker that has not answered yet may know us nevertheless.
        if (!tracker->isLeaving && (tracker->knowsUs || tracker->exchange)) {
            announceTo(*tracker, AnnounceEvent::Stopped);
        }
    }
    m_timer = m_scheduler.callLater(isAsking() ? Scheduler::Duration(stopBound) : Scheduler::Duration::zero(),
        [this] { finishStopping(); });
    Q_EMIT statusChanged();
}

void TrackerAnnouncer::findMorePeers()
{
    const auto now = m_scheduler.now();
    for (Tracker* tracker : candidates()) {
        if (!tracker->isFailing()) {
            const auto allowed = std::max({now, tracker->earliest, tracker->last + shortageInterval});
            tracker->next = std::min(tracker->next, allowed);
        }
    }
    announceWhatIsDue();
}

void TrackerAnnouncer::announceCompleted()
{
    if (!m_canComplete || m_hasCompleted) {
        return;
    }
    m_hasCompleted = true;
    for (const auto& [url, tracker] : m_trackers) {
        if (tracker->knowsUs || tracker->exchange) {
            tracker->awaitsCompleted = true;
            tracker->next = tracker->isFailing() ? tracker->next : m_scheduler.now();
        }
    }
    announceWhatIsDue();
}

void TrackerAnnouncer::announceNow()
{
    const auto now = m_scheduler.now();
    for (Tracker* tracker : candidates()) {
        tracker->next = std::min(tracker->next, std::max(now, tracker->earliest));
    }
    announceWhatIsDue();
    Q_EMIT statusChanged();
}

qsizetype TrackerAnnouncer::addTrackers(const QStringList& urls)
{
    if (m_config.isPrivate) {
        return 0;
    }
    const qsizetype added = m_tiers.add(urls).size();
    if (added > 0) {
        addMissingEntries();
        announceWhatIsDue();
        Q_EMIT statusChanged();
    }
    return added;
}

qsizetype TrackerAnnouncer::removeTrackers(const QStringList& urls)
{
    const qsizetype removed = m_tiers.remove(urls).size();
    if (removed > 0) {
        addMissingEntries();
        leaveRemoved();
        announceWhatIsDue();
        Q_EMIT statusChanged();
    }
    return removed;
}

void TrackerAnnouncer::setTiers(const QList<QStringList>& tiers)
{
    m_tiers.replace(tiers, m_random);
    addMissingEntries();
    for (const auto& [url, tracker] : m_trackers) {
        if (tracker->status.state == TrackerState::Working) {
            m_tiers.promote(url);
        }
    }
    leaveRemoved();
    announceWhatIsDue();
    Q_EMIT statusChanged();
}

void TrackerAnnouncer::leaveRemoved()
{
    for (auto entry = m_trackers.begin(); entry != m_trackers.end();) {
        Tracker& tracker = *entry->second;
        if (m_tiers.contains(entry->first) || tracker.isLeaving) {
            ++entry;
            continue;
        }
        tracker.scrape.reset();
        // A tracker that has not answered yet may know us nevertheless.
        if (m_isRunning && (tracker.knowsUs || tracker.exchange)) {
            tracker.isLeaving = true;
            announceTo(tracker, AnnounceEvent::Stopped);
            ++entry;
        } else if (tracker.exchange) {
            // It hears already that we stop.
            ++entry;
        } else {
            entry = m_trackers.erase(entry);
        }
    }
}

void TrackerAnnouncer::forget(Tracker& tracker)
{
    tracker.isLeaving = false;
    tracker.knowsUs = false;
    tracker.awaitsCompleted = false;
    tracker.status.state = TrackerState::NotContacted;
    tracker.next = m_scheduler.now();
    // It may have been added again meanwhile.
    if (!m_tiers.contains(tracker.status.url)) {
        m_trackers.erase(QString(tracker.status.url));
    }
}

QList<TrackerStatus> TrackerAnnouncer::trackers() const
{
    const QList<Tracker*> next = candidates();
    const auto now = m_scheduler.now();
    QList<TrackerStatus> statuses;
    for (const QStringList& tier : m_tiers.tiers()) {
        for (const QString& url : tier) {
            Tracker* tracker = m_trackers.at(url).get();
            TrackerStatus status = tracker->status;
            if (next.contains(tracker)) {
                const auto left = std::chrono::duration_cast<Scheduler::Duration>(tracker->next - now);
                status.nextAnnounceMs = m_scheduler.wallClockMs() + left.count();
                const auto kept = std::chrono::duration_cast<Scheduler::Duration>(tracker->earliest - now);
                status.earliestAnnounceMs = m_scheduler.wallClockMs() + kept.count();
            }
            statuses.append(status);
        }
    }
    return statuses;
}

void TrackerAnnouncer::addMissingEntries()
{
    int tier = 0;
    for (const QStringList& urls : m_tiers.tiers()) {
        for (const QString& url : urls) {
            if (auto& entry = m_trackers[url]; !entry) {
                entry = std::make_unique<Tracker>();
                entry->status.url = url;
                entry->next = entry->earliest = entry->last = m_scheduler.now();
            }
            m_trackers[url]->status.tier = tier;
        }
        ++tier;
    }
}

QList<TrackerAnnouncer::Tracker*> TrackerAnnouncer::candidates() const
{
    QList<Tracker*> candidates;
    if (!m_isRunning) {
        return candidates;
    }
    for (const QStringList& tier : m_tiers.tiers()) {
        bool isServed = false;
        QList<Tracker*> failing;
        for (const QString& url : tier) {
            Tracker* tracker = m_trackers.at(url).get();
            if (tracker->status.state == TrackerState::Disabled) {
                continue;
            }
            isServed = tracker->exchange || !tracker->isFailing();
            if (isServed) {
                failing.clear();
                if (!tracker->exchange) {
                    candidates.append(tracker);
                }
                break;
            }
            failing.append(tracker);
        }
        candidates += failing;
        // BEP 12 to the letter only where the torrent's owner may punish announcing twice.
        if (isServed && m_config.isPrivate) {
            break;
        }
    }
    return candidates;
}

void TrackerAnnouncer::announceWhatIsDue()
{
    const auto now = m_scheduler.now();
    QSet<int> askedTiers;
    for (Tracker* tracker : candidates()) {
        if (tracker->next > now || askedTiers.contains(tracker->status.tier)) {
            continue;
        }
        AnnounceEvent event = AnnounceEvent::None;
        if (!tracker->knowsUs) {
            event = AnnounceEvent::Started;
        } else if (tracker->awaitsCompleted) {
            event = AnnounceEvent::Completed;
        }
        announceTo(*tracker, event);
        askedTiers.insert(tracker->status.tier);
        if (m_config.isPrivate) {
            break;
        }
    }
    waitForNext();
}

void TrackerAnnouncer::waitForNext()
{
    if (!m_isRunning) {
        return;
    }
    const QList<Tracker*> waiting = candidates();
    const auto first = std::min_element(
        waiting.begin(), waiting.end(), [](const Tracker* a, const Tracker* b) { return a->next < b->next; });
    if (first == waiting.end()) {
        m_timer.cancel();
        return;
    }
    const auto delay = std::chrono::ceil<Scheduler::Duration>((*first)->next - m_scheduler.now());
    m_timer = m_scheduler.callLater(std::max(delay, Scheduler::Duration::zero()), [this] {
        announceWhatIsDue();
        Q_EMIT statusChanged();
    });
}

void TrackerAnnouncer::announceTo(Tracker& tracker, AnnounceEvent event)
{
    tracker.last = m_scheduler.now();
    ++m_client.counters().announces;
    tracker.status.state = TrackerState::Announcing;
    tracker.status.lastAnnounceMs = m_scheduler.wallClockMs();
    tracker.exchange = m_client.announce(tracker.status.url, makeRequest(tracker, event),
        [this, &tracker, event](
            const Result<AnnounceResponse>& answer) { takeAnswer(tracker, event, answer); });
}

AnnounceRequest TrackerAnnouncer::makeRequest(const Tracker& tracker, AnnounceEvent event) const
{
    const AnnounceStats stats = m_stats();
    AnnounceRequest request;
    request.infoHash = m_config.infoHash;
    request.peerId = m_config.peerId;
    request.port = m_config.port;
    request.uploaded = stats.uploaded;
    request.downloaded = stats.downloaded;
    request.left = stats.left;
    request.event = event;
    request.numWant = event == AnnounceEvent::Stopped ? 0 : stats.numWant;
    request.key = m_key;
    request.trackerId = tracker.trackerId;
    return request;
}

void TrackerAnnouncer::count(const Tracker& tracker, const Result<AnnounceResponse>& answer)
{
    TrackerCounters& counters = m_client.counters();
    counters.answerTime.add(m_scheduler.now() - tracker.last);
    if (!answer) {
        ++counters.failed;
    } else if (answer->refusal) {
        ++counters.refused;
    } else {
        ++counters.succeeded;
        counters.peersReceived += static_cast<quint64>(answer->peers.size());
    }
}

void TrackerAnnouncer::takeAnswer(
    Tracker& tracker, AnnounceEvent event, const Result<AnnounceResponse>& answer)
{
    const auto finished = std::move(tracker.exchange);
    count(tracker, answer);
    if (m_isStopping) {
        if (!isAsking()) {
            finishStopping();
        }
        return;
    }
    if (tracker.isLeaving) {
        forget(tracker);
        announceWhatIsDue();
        Q_EMIT statusChanged();
        return;
    }
    QList<Endpoint> peers;
    if (!answer) {
        takeRefusal(tracker, Refusal{answer.error(), {}, std::nullopt, isHopeless(answer.error())});
    } else if (answer->refusal) {
        takeRefusal(tracker, *answer->refusal);
    } else {
        takeResponse(tracker, event, *answer);
        peers = answer->peers;
    }
    announceWhatIsDue();
    Q_EMIT statusChanged();
    if (!peers.isEmpty()) {
        Q_EMIT peersFound(peers);
    }
}

void TrackerAnnouncer::takeResponse(Tracker& tracker, AnnounceEvent event, const AnnounceResponse& response)
{
    TrackerStatus& status = tracker.status;
    status.state = TrackerState::Working;
    status.message = response.warning;
    status.error.reset();
    status.consecutiveFailures = 0;
    status.peersReceived = static_cast<int>(response.peers.size());
    if (response.seeds || response.leechers) {
        status.seeds = response.seeds;
        status.leechers = response.leechers;
        status.completed = response.completed;
    } else {
        scrape(tracker);
    }
    if (!response.trackerId.isEmpty()) {
        tracker.trackerId = response.trackerId;
    }
    const auto now = m_scheduler.now();
    tracker.knowsUs = true;
    tracker.earliest = now + response.minInterval;
    tracker.next = now + std::max<Scheduler::Duration>(response.minInterval, withJitter(response.interval));
    if (event == AnnounceEvent::Completed) {
        tracker.awaitsCompleted = false;
    } else if (tracker.awaitsCompleted) {
        tracker.next = now;
    }
    m_tiers.promote(status.url);
}

void TrackerAnnouncer::takeRefusal(Tracker& tracker, const Refusal& refusal)
{
    TrackerStatus& status = tracker.status;
    status.state = refusal.isFinal ? TrackerState::Disabled : TrackerState::Failing;
    status.message = refusal.reason;
    status.error = refusal.error;
    status.peersReceived = 0;
    // Beyond 2^8 times the first retry the longest one holds anyway.
    const int doublings = std::min(status.consecutiveFailures++, 8);
    const Scheduler::Duration wait =
        withJitter(std::min<Scheduler::Duration>(longestRetry, firstRetry * (1 << doublings)));
    const Scheduler::Duration promised = refusal.retryIn.value_or(firstRetry);
    const auto now = m_scheduler.now();
    tracker.earliest = now + promised;
    tracker.next = now + std::max(wait, promised);
}

void TrackerAnnouncer::scrape(Tracker& tracker)
{
    tracker.scrape = m_client.scrape(
        tracker.status.url, m_config.infoHash, [this, &tracker](const Result<ScrapeResponse>& answer) {
            const auto finished = std::move(tracker.scrape);
            if (answer) {
                tracker.status.seeds = answer->seeds;
                tracker.status.leechers = answer->leechers;
                tracker.status.completed = answer->completed;
                Q_EMIT statusChanged();
            }
        });
}

bool TrackerAnnouncer::isAsking() const
{
    return std::any_of(m_trackers.begin(), m_trackers.end(),
        [](const auto& entry) { return entry.second->exchange != nullptr; });
}

void TrackerAnnouncer::finishStopping()
{
    m_isStopping = false;
    m_timer.cancel();
    std::erase_if(m_trackers, [this](const auto& entry) { return !m_tiers.contains(entry.first); });
    for (const auto& [url, tracker] : m_trackers) {
        tracker->exchange.reset();
        tracker->isLeaving = false;
        if (tracker->status.state == TrackerState::Announcing
            || tracker->status.state == TrackerState::Working) {
            tracker->status.state = TrackerState::NotContacted;
        }
    }
    Q_EMIT statusChanged();
    Q_EMIT stopped();
}

Scheduler::Duration TrackerAnnouncer::withJitter(Scheduler::Duration duration)
{
    const double factor = 0.9 + 0.2 * m_random.unit();
    return std::chrono::duration_cast<Scheduler::Duration>(duration * factor);
}

} // namespace freshet::discovery
