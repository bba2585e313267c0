// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "engine/base/scheduler.h"
#include "engine/session/bottleneck_facts.h"
#include "engine/session/event_log.h"
#include "engine/session/torrent_registry.h"

#include <array>
#include <functional>
#include <optional>
#include <unordered_map>

namespace freshet::session {

/// Tells the front end what has changed: once a second or somewhat more often, at once when torrents come or
/// go, and not while the last update is unacknowledged, so that a stalled window never grows a queue. Engine
/// thread.
class SnapshotPublisher
{
public:
    /// Of the ticks, and of updates if nobody wants them more often.
    static constexpr Scheduler::Duration interval{1000};

    using Publish = std::function<void(api::SessionUpdate, std::optional<api::TorrentDetails>)>;
    using BottleneckCounts = std::array<int, api::bottleneckKindCount>;
    using FillTotals = std::function<void(api::SessionTotals&)>;

    /// References outlive this. `fillTotals` adds what torrents do not know: port, disk.
    SnapshotPublisher(
        Scheduler& scheduler, const TorrentRegistry& torrents, FillTotals fillTotals, Publish publish);

    void start();
    void stop();
    /// Does `task`, too, each time the second is over; for others who would need a timer of their own.
    void setTick(std::function<void()> task) { m_tick = std::move(task); }
    /// What is the same for all torrents and no torrent knows; rates and connections are added here.
    void setSessionFacts(std::function<SessionFacts()> facts) { m_askFacts = std::move(facts); }
    /// How many torrents are held back by what, by BottleneckKind; of the last update.
    [[nodiscard]] const BottleneckCounts& bottlenecks() const { return m_bottleneckCounts; }
    /// Time between updates, from the next tick on; bounded by what api::Session allows.
    void setInterval(Scheduler::Duration wanted);
    /// Publishes soon instead of at the end of the second.
    void hurry();
    /// The front end has taken the last update.
    void acknowledge();
    void watch(std::optional<TorrentId> torrent);
    /// Details say what this peer has, until watch() is called.
    void watchPeer(std::optional<PeerId> peer);
    /// Where the log is; it outlives this.
    void setLog(const EventLog* log) { m_log = log; }
    /// Called for each torrent whose row has changed, before the log is read.
    void setRefreshed(std::function<void(const Torrent&)> task) { m_refreshed = std::move(task); }
    /// Updates carry the log of everything from now on, or not any more.
    void watchLog(bool isWatched);
    /// Who listens now knows nothing yet.
    void publishAll();

private:
    /// What the front end knows of a torrent.
    struct Known
    {
        api::TorrentSnapshot row;
        quint64 revision = 0;
        bool wasLively = false;
        /// Whatever has changed: nobody knows it yet.
        bool isToBeSent = true;
    };

    /// The time between two updates is over.
    void turn();
    void publishSoon();
    void publish();
    /// What the log, of a torrent or of everything, has to add to what is known.
    [[nodiscard]] api::EventBatch news(std::optional<TorrentId> torrent, std::optional<quint64>& known) const;
    [[nodiscard]] api::SessionUpdate collect();
    /// For the next SessionFacts.
    void countRates(const Torrent& torrent, const api::TorrentSnapshot& row, const ExemptRates& exempt);
    /// The torrent's row, built anew only if something may have changed; null if nothing has.
    [[nodiscard]] const api::TorrentSnapshot* refresh(
        const Torrent& torrent, const ExemptRates& exempt, Known& known);
    [[nodiscard]] api::TorrentDetails watchedDetails(const Torrent& torrent);

    Scheduler& m_scheduler;
    const TorrentRegistry& m_torrents;
    FillTotals m_fillTotals;
    Publish m_publish;
    std::function<void()> m_tick = [] {};
    std::function<void(const Torrent&)> m_refreshed = [](const Torrent&) {};
    std::optional<TorrentId> m_watched;
    std::optional<PeerId> m_watchedPeer;
    std::unordered_map<TorrentId, Known> m_known;
    BottleneckWatch m_bottlenecks;
    std::function<SessionFacts()> m_askFacts = [] { return SessionFacts(); };
    SessionFacts m_facts;
    // Of the last update.
    JointRates m_rates;
    /// With protocol and headers, of peers that limits leave out.
    JointRates m_exemptRates;
    QHash<QString, JointRates> m_groupRates;
    /// Of tags that have settings.
    QHash<QString, JointRates> m_tagRates;
    int m_connectedPeers = 0;
    BottleneckCounts m_bottleneckCounts{};
    /// The file list of the watched torrent: with 200,000 entries it is not made every second for nothing.
    QList<api::FileSnapshot> m_files;
    std::optional<quint64> m_filesRevision;
    const EventLog* m_log = nullptr;
    bool m_isLogWatched = false;
    // The last events that the front end knows, of everything and of the watched torrent.
    std::optional<quint64> m_knownEvent;
    std::optional<quint64> m_knownOwnEvent;
    Scheduler::Duration m_interval = interval;
    Scheduler::Duration m_wantedInterval = interval;
    /// Since the last tick, as far as it was counted.
    Scheduler::Duration m_sinceTick{0};
    Scheduler::Timer m_timer;
    Scheduler::Timer m_soon;
    bool m_isUnacknowledged = false;
    bool m_isDue = false;
    bool m_isHurried = false;
};

} // namespace freshet::session
