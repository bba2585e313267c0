// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/base/scheduler.h"
#include "engine/discovery/peer_source.h"
#include "engine/discovery/tracker_client.h"
#include "engine/discovery/tracker_status.h"
#include "engine/discovery/tracker_tiers.h"

#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace freshet::discovery {

/// What changes between announces. Value type.
struct AnnounceStats
{
    ByteCount uploaded = 0;
    ByteCount downloaded = 0;
    /// Bytes missing; any number above 0 while that is unknown.
    ByteCount left = 0;
    /// How many peers would be welcome.
    int numWant = 200;
};

/// Whom to announce, and to which trackers. Value type.
struct AnnouncerConfig
{
    Sha1Digest infoHash;
    /// 20 bytes.
    QByteArray peerId;
    quint16 port = 0;
    bool isPrivate = false;
    QList<QStringList> tiers;
};

/// Decides when one torrent is announced, and to whom (BEP 3, 12, 27, 31). Lives on the engine thread; what
/// is given by reference must outlive it.
///
/// A public torrent is announced to one tracker of each tier, a private one to the first tracker that works
/// and to no trackers but its own. A tracker that fails is replaced by the next of its tier at once, and
/// asked again after 15 s, then 30 s, and so on to an hour. Intervals vary by 10 % so that torrents do not
/// march in step.
class TrackerAnnouncer final : public PeerSource
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds firstRetry{15};
    static constexpr std::chrono::seconds longestRetry{3600};
    /// How long stop() waits for answers.
    static constexpr std::chrono::seconds stopBound{5};
    /// findMorePeers() does not announce more often than this, whatever the tracker allows.
    static constexpr std::chrono::seconds shortageInterval{300};

    TrackerAnnouncer(AnnouncerConfig config, TrackerClient& client, Scheduler& scheduler, Random& random,
        std::function<AnnounceStats()> stats);
    ~TrackerAnnouncer() override;

    /// Announces to trackers, now and from time to time. Does nothing when started.
    void start() override;
    /// Tells the trackers that know us that we go. stopped() follows when they have answered, or after
    /// stopBound.
    void stop() override;
    void findMorePeers() override;

    /// The last wanted byte has arrived. Trackers hear of it once, and only if something was missing at
    /// start().
    void announceCompleted();
    /// Asks all trackers whose turn it is, within their minimum intervals.
    void announceNow();
    /// Adds what is new; returns how many. Private torrents keep to their own trackers.
    qsizetype addTrackers(const QStringList& urls);
    /// Asks these no more; one that knows us hears at once that we go. Returns how many there were.
    qsizetype removeTrackers(const QStringList& urls);
    /// These from now on, also for private torrents: those that are gone hear so at once, new ones are asked
    /// at once, and the others notice nothing.
    void setTiers(const QList<QStringList>& tiers);
    /// The port for all announces from now on.
    void setPort(quint16 port) { m_config.port = port; }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// In the order in which they are asked.
    [[nodiscard]] QList<TrackerStatus> trackers() const;

Q_SIGNALS:
    /// trackers() has changed.
    void statusChanged();

private:
    struct Tracker;

    void addMissingEntries();
    /// Says goodbye to trackers that are in no tier any more, and forgets those that need not hear it.
    void leaveRemoved();
    /// The trackers that may be asked when their time comes: the first healthy one of a tier, or all of it if
    /// all fail; none of a tier that is being asked.
    [[nodiscard]] QList<Tracker*> candidates() const;

    void announceWhatIsDue();
    void waitForNext();
    void announceTo(Tracker& tracker, AnnounceEvent event);
    [[nodiscard]] AnnounceRequest makeRequest(const Tracker& tracker, AnnounceEvent event) const;
    void count(const Tracker& tracker, const Result<AnnounceResponse>& answer);
    void takeAnswer(Tracker& tracker, AnnounceEvent event, const Result<AnnounceResponse>& answer);
    void takeResponse(Tracker& tracker, AnnounceEvent event, const AnnounceResponse& response);
    void takeRefusal(Tracker& tracker, const Refusal& refusal);
    void scrape(Tracker& tracker);
    /// A tracker that we have left has heard it, or never will. `tracker` may be gone then.
    void forget(Tracker& tracker);
    [[nodiscard]] bool isAsking() const;
    void finishStopping();
    [[nodiscard]] Scheduler::Duration withJitter(Scheduler::Duration duration);

    AnnouncerConfig m_config;
    TrackerClient& m_client;
    Scheduler& m_scheduler;
    Random& m_random;
    std::function<AnnounceStats()> m_stats;
    quint32 m_key;
    TrackerTiers m_tiers;
    std::map<QString, std::unique_ptr<Tracker>> m_trackers;
    bool m_isRunning = false;
    bool m_isStopping = false;
    /// Something was missing, so that announceCompleted() means something.
    bool m_canComplete = false;
    bool m_hasCompleted = false;
    /// For the next announce, or for the end of stop().
    Scheduler::Timer m_timer;
};

} // namespace freshet::discovery
