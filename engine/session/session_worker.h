// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/requests.h"
#include "engine/session/background.h"
#include "engine/session/disk_pace.h"
#include "engine/session/engine_config.h"
#include "engine/session/engine_services.h"
#include "engine/session/event_log.h"
#include "engine/session/history_keeper.h"
#include "engine/session/incoming_router.h"
#include "engine/session/magnet_previews.h"
#include "engine/session/metrics_publisher.h"
#include "engine/session/quota_keeper.h"
#include "engine/session/scrubber.h"
#include "engine/session/session_rates.h"
#include "engine/session/snapshot_publisher.h"
#include "engine/session/source_loader.h"
#include "engine/session/space_guard.h"
#include "engine/session/speed_control.h"
#include "engine/session/store_writer.h"
#include "engine/session/tick_lag.h"
#include "engine/session/torrent_queue.h"
#include "engine/session/torrent_registry.h"
#include "engine/session/uplink_guard.h"
#include "engine/session/watch_folder.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace freshet::session {

/// The engine thread's root: owns the services and the torrents, and does what the front end asks. Lives and
/// dies on the engine thread; EngineSession talks to it.
class SessionWorker final : public QObject
{
    Q_OBJECT
public:
    /// `store` is null when nothing is saved.
    SessionWorker(EngineConfig config, api::Settings settings, std::unique_ptr<StoreWriter> store);
    ~SessionWorker() override;

    /// Listens, brings back the torrents of earlier runs and begins to publish.
    void start(const StoredState& stored);
    /// Stops every torrent in order; `done` comes when all is saved.
    void shutDown(std::function<void()> done);

    /// Who waits for a preview().
    struct PreviewListener
    {
        std::function<bool()> isWaiting;
        /// `isLast`: no other answer follows.
        std::function<void(const api::Outcome<api::TorrentPreview>&, bool isLast)> answer;
    };
    void preview(const api::TorrentSource& source, const PreviewListener& listener);
    void add(const api::AddTorrentRequest& request, std::function<void(api::Outcome<TorrentId>)> done);
    void remove(const QList<TorrentId>& torrents, api::FileRemoval files);
    void restore(const QList<TorrentId>& torrents);
    void history(const api::HistoryRequest& request, std::function<void(api::TrafficHistory)> done);
    void applySettings(const api::Settings& settings);
    void setQueuePosition(const QList<TorrentId>& torrents, int position);
    void moveFiles(const QList<TorrentId>& torrents, const QString& folder);
    void renameFiles(TorrentId torrent, const QString& from, const QString& to,
        const std::function<void(const api::Fault&)>& done);
    [[nodiscard]] api::Outcome<QByteArray> torrentFile(TorrentId torrent) const;
    void watch(std::optional<TorrentId> torrent) { m_publisher.watch(torrent); }
    void watchPeer(std::optional<PeerId> peer) { m_publisher.watchPeer(peer); }
    /// The latest `most` lines of the log of earlier sessions, oldest first.
    void pastLog(
        qsizetype most, std::optional<TorrentId> torrent, std::function<void(const QList<api::Event>&)> done);
    void watchLog(bool isWatched) { m_publisher.watchLog(isWatched); }
    void setUpdateInterval(Scheduler::Duration interval) { m_publisher.setInterval(interval); }
    void publishAll() { m_publisher.publishAll(); }
    void acknowledge() { m_publisher.acknowledge(); }
    void watchMetrics(api::MetricsScope scope) { m_metrics.watch(scope); }
    void acknowledgeMetrics() { m_metrics.acknowledge(); }
    /// Does something with each torrent that exists.
    void forEach(const QList<TorrentId>& torrents, const std::function<void(Torrent&)>& action);

Q_SIGNALS:
    void published(const freshet::api::SessionUpdate& update,
        const std::optional<freshet::api::TorrentDetails>& details);
    void metricsPublished(const freshet::api::MetricsSnapshot& metrics);
    void noticed(const freshet::api::Notice& notice);
    void metadataSearched(const QString& infoHash, const freshet::api::MetadataSearch& search);

private:
    /// A torrent that was removed and is still closing its files or telling trackers.
    struct Leaving
    {
        std::unique_ptr<Torrent> torrent;
        api::FileRemoval files = api::FileRemoval::Keep;
        bool isDoneWithFiles = false;
        /// What waits for that.
        std::vector<std::function<void()>> next;
    };

    [[nodiscard]] api::TorrentPreview previewOf(const LoadedSource& source) const;
    void listen();
    void measure();
    /// Of all torrents together: idle ones go first.
    void closeSurplus(int maxConnections);
    void addLoaded(const api::AddTorrentRequest& request, const LoadedSource& source,
        const std::function<void(api::Outcome<TorrentId>)>& done);
    [[nodiscard]] TorrentRecord newRecord(const api::AddTorrentRequest& request, const LoadedSource& source);
    Torrent& insert(TorrentRecord record, metainfo::MetainfoPointer info, TorrentOrigin origin);
    void insertRecord(TorrentRecord record);
    void removeOne(TorrentId id, api::FileRemoval files);
    void saveRemoved(const TorrentRecord& record);
    void filesClosed(Torrent* torrent);
    void doneWithFiles(Torrent* torrent);
    void forget(Torrent* torrent);
    /// Does `task` when no removed torrent that `isMeant` uses its files any more: now, or later.
    void whenGone(const std::function<bool(const Torrent&)>& isMeant, std::function<void()> task);
    void restoreOne(TorrentId id);
    void restoreFromStore(TorrentId id);
    /// Why its files must not be brought there: another torrent uses them, or will use their names.
    [[nodiscard]] api::Fault moveFault(const Torrent& torrent, const QString& folder) const;
    /// The same of new paths.
    [[nodiscard]] api::Fault renameFault(const Torrent& torrent, const QMap<quint32, QString>& paths) const;
    [[nodiscard]] QString saveFolder(const api::AddTorrentRequest& request) const;
    [[nodiscard]] int nextQueuePosition() const;
    void fillTotals(api::SessionTotals& totals);
    [[nodiscard]] api::MetricsSnapshot collectMetrics(api::MetricsScope scope);
    void saveDirty();
    void commit(
        TorrentId id, const TorrentChoices& choices, const std::function<void(const Result<>&)>& done);
    void noteTraffic();
    void saveQuotas();
    void saveHistory();
    void applySpeed(const api::Settings& settings);
    void applyCaps();
    void fillSpeed(api::SessionTotals& totals) const;
    [[nodiscard]] SessionFacts sessionFacts();
    void startLog();
    void log(api::Event event);
    void logOf(const Torrent& torrent, api::Event event);
    void logNotice(const api::Notice& notice);
    void logState(const Torrent& torrent);
    void logEndOfCheck(const Torrent& torrent);
    void logProfile();
    void logStarted();
    void logListening();
    void logRestored(TorrentId id);
    void saveLog();
    void reviewSharing();
    void finishShutDown();

    EngineConfig m_config;
    EngineServices m_services;
    std::unique_ptr<StoreWriter> m_store;
    TorrentRegistry m_torrents;
    TorrentQueue m_queue;
    IncomingRouter m_router;
    SourceLoader m_loader;
    EventLog m_log;
    SnapshotPublisher m_publisher;
    Scrubber m_scrubber;
    MetricsPublisher m_metrics;
    TickLag m_lag;
    SessionRates m_rates;
    Scheduler::TimePoint m_startedAt;
    SpeedControl m_speed;
    QuotaKeeper m_quotas;
    UplinkGuard m_uplink;
    DiskPace m_diskPace;
    HistoryKeeper m_history;
    MagnetPreviews m_previews;
    WatchFolder m_watchFolder;
    api::Fault m_listenFault;
    /// As the log says; nothing after a check, whatever follows is said.
    std::unordered_map<TorrentId, std::optional<api::TorrentState>> m_loggedStates;
    api::SpeedProfile m_loggedProfile = api::SpeedProfile::Normal;
    /// Lines that are not saved yet, while the store is busy with those before.
    QList<EventRow> m_unsavedLog;
    bool m_isSavingLog = false;
    /// Lines that were saved before this one are of earlier sessions.
    qint64 m_firstSavedEvent = 1;
    Scheduler::Timer m_logTimer;
    std::map<Torrent*, Leaving> m_leaving;
    /// Removed, to be brought back; with a store they are kept there. The latest last.
    std::deque<TorrentRecord> m_removed;
    // To be saved at the next turn: everything, or the part that has changed.
    std::set<TorrentId> m_dirty;
    std::set<TorrentId> m_dirtyChoices;
    std::set<TorrentId> m_dirtyProgress;
    TorrentId m_nextId{1};
    /// Payload of each torrent when it was last saved for that.
    std::map<TorrentId, ByteCount> m_savedTraffic;
    bool m_isShuttingDown = false;
    std::set<Torrent*> m_stopping;
    std::function<void()> m_shutDownDone;
    Scheduler::Timer m_saveTimer;
    Scheduler::Timer m_measureTimer;
    Scheduler::Timer m_shareTimer;
    Scheduler::Timer m_trafficTimer;
    Scheduler::Timer m_historyTimer;
    Background m_background;
    SpaceGuard m_space;
    std::optional<ByteCount> m_freeSpace;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
