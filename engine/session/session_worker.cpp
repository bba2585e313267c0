// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_worker.h"

#include "engine/base/log.h"
#include "engine/metainfo/metainfo_reader.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/free_space.h"
#include "engine/session/metrics_collector.h"
#include "engine/session/settings_codec.h"
#include "engine/swarm/swarm_errc.h"

#include <QDir>

#include <algorithm>

namespace freshet::session {

namespace {

/// "A kill loses at most the pieces of the last second."
constexpr Scheduler::Duration saveInterval = 1s;
constexpr Scheduler::Duration measureInterval = 10s;
/// Goals of sharing are counted in minutes.
constexpr Scheduler::Duration shareInterval = 5s;
/// Uploads and the time spent seeding change all the time; a kill may cost this much of them.
constexpr Scheduler::Duration trafficInterval = 60s;
/// What a kill may cost of the history.
constexpr Scheduler::Duration historyInterval = 300s;

} // namespace

SessionWorker::SessionWorker(EngineConfig config, api::Settings settings, std::unique_ptr<StoreWriter> store)
    : m_config(std::move(config))
    , m_services(std::move(settings), m_config.maxDescriptors)
    , m_store(std::move(store))
    , m_queue(
          m_services.scheduler(), m_torrents, [this] { return m_speed.allowed(m_services.settings().queue); })
    , m_router(m_services.swarm(), m_torrents,
          [this](const Sha1Digest& infoHash, swarm::GreetedPeer peer) {
              if (Torrent* torrent = m_torrents.findByWireForm(infoHash)) {
                  torrent->adopt(std::move(peer));
              }
          })
    , m_loader(m_services.scheduler(), m_services.network().http())
    , m_publisher(
          m_services.scheduler(), m_torrents, [this](api::SessionTotals& totals) { fillTotals(totals); },
          [this](const api::SessionUpdate& update, const std::optional<api::TorrentDetails>& details) {
              Q_EMIT published(update, details);
          })
    , m_scrubber(m_services.scheduler(), m_torrents, m_services.settings())
    , m_metrics([this](api::MetricsScope scope) { return collectMetrics(scope); },
          [this](const api::MetricsSnapshot& metrics) { Q_EMIT metricsPublished(metrics); })
    , m_startedAt(m_services.scheduler().now())
    , m_speed(m_services.scheduler(), m_services.swarm().download, m_services.swarm().upload,
          [this] {
              m_queue.decideSoon();
              m_publisher.hurry();
          })
    , m_quotas(m_services.scheduler(), m_services.swarm().traffic, m_torrents,
          m_services.forTorrents().groups,
          {[this] {
               applyCaps();
               m_queue.decideSoon();
               m_publisher.hurry();
           },
              [this](const api::Notice& notice) { Q_EMIT noticed(notice); }})
    , m_uplink(m_services.scheduler(), m_services.swarm().traffic, m_torrents, [this] { applyCaps(); })
    , m_history(m_services.scheduler(), m_services.swarm().traffic, m_torrents,
          [this] { return std::pair(m_speed.downloadLimit(), m_speed.uploadLimit()); })
    , m_previews(m_services.forTorrents(),
          [this](const InfoHash& infoHash, const api::MetadataSearch& search) {
              Q_EMIT metadataSearched(infoHash.toString(), search);
          })
    , m_watchFolder(m_services.scheduler(),
          {[this](const QString& path, WatchFolder::Ports::Done done) {
               api::AddTorrentRequest request;
               request.source.file = path;
               add(request, std::move(done));
           },
              [this](const api::Fault& fault) {
                  Q_EMIT noticed({api::Notice::Kind::Warning, std::nullopt, {}, fault});
              }})
    , m_background(m_services.scheduler())
    , m_space(
          m_services.forTorrents(), m_torrents, [this](const api::Notice& notice) { Q_EMIT noticed(notice); })
{
    m_services.forTorrents().freeSpace = [this](const QString& folder, auto done) {
        measureFreeSpace(m_background, folder, std::move(done));
    };
    m_services.forTorrents().renameFault = [this](const Torrent& torrent, const auto& paths) {
        return renameFault(torrent, paths);
    };
    m_speed.apply(m_services.settings());
    m_publisher.setSessionFacts([this] { return sessionFacts(); });
    m_publisher.setTick([this] {
        m_lag.tick(m_services.scheduler().now());
        m_rates.tick(m_services.swarm().counters, m_services.scheduler().now());
        m_metrics.tick();
        logProfile();
    });
    startLog();
    m_services.forTorrents().keepsRecords = m_store != nullptr;
    if (m_store) {
        m_services.forTorrents().commit = [this](TorrentId id, const TorrentChoices& choices,
                                              const std::function<void(const Result<>&)>& done) {
            commit(id, choices, done);
        };
    }
}

SessionWorker::~SessionWorker()
{
    // Empty unless a disk or a tracker has kept us from stopping in order.
    saveDirty();
}

void SessionWorker::start(const StoredState& stored)
{
    m_firstSavedEvent = stored.nextEventSerial;
    logStarted();
    listen();
    m_nextId = stored.nextId;
    m_quotas.load(stored.quotas);
    applySpeed(m_services.settings());
    for (const TorrentRecord& record : stored.torrents) {
        insertRecord(record);
    }
    if (m_store) {
        connect(m_store.get(), &StoreWriter::failed, this, [this](const Error& error) {
            Q_EMIT noticed(
                {api::Notice::Kind::Warning, std::nullopt, {}, toFault(error, FaultContext::State)});
        });
        m_saveTimer = m_services.scheduler().callEvery(saveInterval, [this] { saveDirty(); });
    }
    m_trafficTimer = m_services.scheduler().callEvery(trafficInterval, [this] { noteTraffic(); });
    m_measureTimer = m_services.scheduler().callEvery(measureInterval, [this] {
        measure();
        m_queue.watchSpeeds();
    });
    m_shareTimer = m_services.scheduler().callEvery(shareInterval, [this] { reviewSharing(); });
    measure();
    m_scrubber.applySettings();
    m_lag.start(m_services.scheduler().now(), SnapshotPublisher::interval);
    m_quotas.start();
    m_space.start();
    m_history.start(stored.history, m_store != nullptr);
    m_historyTimer = m_services.scheduler().callEvery(historyInterval, [this] { saveHistory(); });
    m_publisher.start();
    m_watchFolder.apply(m_services.settings().watchFolder);
}

void SessionWorker::measure()
{
    measureFreeSpace(m_background, m_services.settings().saveFolder,
        [this](std::optional<ByteCount> bytes) { m_freeSpace = bytes; });
}

void SessionWorker::listen()
{
    const quint16 port = m_services.settings().connection.listenPort;
    Result<> listening = m_router.listen(port);
    if (!listening && m_config.mayUseAnotherPort && port != 0) {
        listening = m_router.listen(0);
    }
    m_listenFault =
        listening ? api::Fault() : toFault(listening.error(), FaultContext::Listening, QString::number(port));
    if (m_listenFault) {
        Q_EMIT noticed({api::Notice::Kind::Warning, std::nullopt, {}, m_listenFault});
    } else {
        logListening();
    }
}

void SessionWorker::insertRecord(TorrentRecord record)
{
    metainfo::MetainfoPointer info;
    if (!record.torrentFile.isEmpty()) {
        auto read = metainfo::readMetainfo(record.torrentFile);
        if (!read) {
            Q_EMIT noticed({api::Notice::Kind::Warning, record.id, record.infoHash.toString(),
                {api::FaultKind::StateUnreadable, record.infoHash.toString(), read.error().toString()}});
            return;
        }
        info = std::move(*read);
    }
    const bool wasEverChecked = record.progress.have.size() > 0;
    insert(std::move(record), std::move(info), wasEverChecked ? TorrentOrigin::Resumed : TorrentOrigin::New);
}

Torrent& SessionWorker::insert(TorrentRecord record, metainfo::MetainfoPointer info, TorrentOrigin origin)
{
    Torrent& torrent = m_torrents.add(
        std::make_unique<Torrent>(m_services.forTorrents(), std::move(record), std::move(info), origin));
    const TorrentId id = torrent.id();
    m_history.watch(torrent);
    connect(&torrent, &Torrent::factsChanged, this, [this, &torrent] {
        m_history.watch(torrent);
        logState(torrent);
        m_queue.decideSoon();
        m_publisher.hurry();
    });
    connect(&torrent, &Torrent::choicesChanged, this, [this, id] { m_dirtyChoices.insert(id); });
    connect(&torrent, &Torrent::progressChanged, this, [this, id] { m_dirtyProgress.insert(id); });
    connect(&torrent, &Torrent::recordChanged, this, [this, id] { m_dirty.insert(id); });
    connect(&torrent, &Torrent::noticed, this, &SessionWorker::noticed);
    connect(&torrent, &Torrent::happened, this,
        [this, &torrent](const api::Event& event) { logOf(torrent, event); });
    m_queue.decideSoon();
    m_publisher.hurry();
    return torrent;
}

void SessionWorker::add(
    const api::AddTorrentRequest& request, std::function<void(api::Outcome<TorrentId>)> done)
{
    m_loader.load(
        request.source, [this, request, done = std::move(done)](const api::Outcome<LoadedSource>& loaded) {
            if (!loaded) {
                done(tl::unexpected(loaded.error()));
            } else {
                addLoaded(request, *loaded, done);
            }
        });
}

QString SessionWorker::saveFolder(const api::AddTorrentRequest& request) const
{
    if (!request.saveFolder.isEmpty()) {
        return QDir::cleanPath(request.saveFolder);
    }
    const api::Settings& settings = m_services.settings();
    const QString ofCategory = settings.groups.value(request.category).saveFolder;
    if (!request.category.isEmpty() && !ofCategory.isEmpty()) {
        return QDir::cleanPath(ofCategory);
    }
    const QString ofTag = api::folderOfTags(request.tags, settings.tags);
    return QDir::cleanPath(ofTag.isEmpty() ? settings.saveFolder : ofTag);
}

api::Outcome<QByteArray> SessionWorker::torrentFile(TorrentId torrent) const
{
    const Torrent* found = m_torrents.find(torrent);
    if (found == nullptr || found->torrentFile().isEmpty()) {
        return tl::unexpected(
            api::Fault{api::FaultKind::NotATorrent, found != nullptr ? found->name() : QString(), {}});
    }
    return found->torrentFile();
}

void SessionWorker::addLoaded(const api::AddTorrentRequest& request, const LoadedSource& source,
    const std::function<void(api::Outcome<TorrentId>)>& done)
{
    if (Torrent* existing = m_torrents.find(source.infoHash())) {
        existing->addPeers(request.peers, swarm::PeerOrigin::User);
        done(tl::unexpected(api::Fault{api::FaultKind::AlreadyAdded, existing->name(), {}}));
        return;
    }
    if (source.info ? !source.info->hasV1() : !source.magnet->infoHash.v1) {
        done(tl::unexpected(api::Fault{api::FaultKind::V2OnlyTorrent, source.name(), {}}));
        return;
    }
    const auto isSame = [hash = source.infoHash()](
                            const Torrent& torrent) { return torrent.infoHash().matches(hash); };
    whenGone(isSame, [this, request, source, done] {
        if (m_torrents.find(source.infoHash()) != nullptr) {
            addLoaded(request, source, done);
            return;
        }
        TorrentRecord record = newRecord(request, source);
        const TorrentId id = record.id;
        Torrent& torrent = insert(std::move(record), source.info,
            request.assumeComplete ? TorrentOrigin::Trusted : TorrentOrigin::New);
        torrent.setOnlyFiles(request.onlyFiles);
        if (request.queuePosition) {
            setQueuePosition({id}, *request.queuePosition);
        }
        torrent.addPeers(request.peers + m_previews.endSearch(source.infoHash()), swarm::PeerOrigin::User);
        m_dirty.insert(id);
        saveDirty();
        Q_EMIT noticed({api::Notice::Kind::Added, id, torrent.name(), {}});
        done(id);
    });
}

TorrentRecord SessionWorker::newRecord(const api::AddTorrentRequest& request, const LoadedSource& source)
{
    TorrentRecord record;
    record.id = std::exchange(m_nextId, TorrentId(m_nextId.value() + 1));
    record.infoHash = source.infoHash();
    record.torrentFile = source.torrentFile;
    if (source.magnet) {
        record.magnetLink = source.magnet->toString();
    }
    record.choices.saveFolder = saveFolder(request);
    // Nobody can choose files from a list that is not there, so it is fetched first.
    record.choices.isPaused = request.startPaused && source.info;
    record.choices.pausesWithFileList = request.startPaused && !source.info;
    record.choices.filePriorities = request.filePriorities;
    record.choices.options = request.options;
    record.choices.category = request.category;
    record.choices.tags = api::cleanTags(request.tags);
    record.choices.trackers = request.trackers;
    record.choices.queuePosition = nextQueuePosition();
    record.addedMs = m_services.scheduler().wallClockMs();
    return record;
}

int SessionWorker::nextQueuePosition() const
{
    int next = 0;
    for (const Torrent* torrent : m_torrents.all()) {
        next = std::max(next, torrent->queuePosition() + 1);
    }
    return next;
}

void SessionWorker::forEach(const QList<TorrentId>& torrents, const std::function<void(Torrent&)>& action)
{
    for (const TorrentId id : torrents) {
        if (Torrent* torrent = m_torrents.find(id)) {
            action(*torrent);
        }
    }
    m_publisher.hurry();
}

void SessionWorker::setQueuePosition(const QList<TorrentId>& torrents, int position)
{
    std::vector<Torrent*> order = m_torrents.all();
    std::stable_sort(order.begin(), order.end(),
        [](const Torrent* a, const Torrent* b) { return a->queuePosition() < b->queuePosition(); });
    const auto middle = std::stable_partition(order.begin(), order.end(),
        [&torrents](const Torrent* torrent) { return !torrents.contains(torrent->id()); });
    std::vector<Torrent*> moved(middle, order.end());
    order.erase(middle, order.end());
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(order.size()));
    order.insert(order.begin() + at, moved.begin(), moved.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i]->setQueuePosition(static_cast<int>(i));
    }
    m_queue.decideSoon();
    m_publisher.hurry();
}

void SessionWorker::applySettings(const api::Settings& settings)
{
    const net::ConnectionOptions before = m_services.settings().connection;
    const QString folderBefore = m_services.settings().saveFolder;
    m_services.apply(settings);
    applySpeed(settings);
    const bool isElsewhere = before.listenPort != settings.connection.listenPort
        || before.bindAddress != settings.connection.bindAddress;
    if (isElsewhere || m_listenFault) {
        listen();
    }
    m_scrubber.applySettings();
    if (folderBefore != settings.saveFolder) {
        m_freeSpace.reset();
        measure();
    }
    for (Torrent* torrent : m_torrents.all()) {
        torrent->applySettings();
    }
    m_space.look();
    closeSurplus(m_services.settings().connection.maxConnections);
    m_previews.applySettings();
    m_watchFolder.apply(settings.watchFolder);
    if (m_store) {
        m_store->post([settings](TorrentStore& store) -> Result<> {
            auto previous = store.loadSettings();
            return store.saveSettings(encodeSettings(settings, previous.value_or(QJsonObject())));
        });
    }
    m_queue.decideSoon();
    m_publisher.hurry();
}

void SessionWorker::closeSurplus(int maxConnections)
{
    const std::vector<Torrent*> torrents = m_torrents.all();
    std::vector<swarm::ConnectionUse> uses;
    for (std::size_t i = 0; i < torrents.size(); ++i) {
        if (const TorrentTransfer* transfer = torrents[i]->transfer()) {
            transfer->peers().addUses(uses, i);
        }
    }
    for (const swarm::ConnectionUse& surplus : swarm::surplusOf(std::move(uses), maxConnections)) {
        torrents[surplus.owner]->disconnectPeers({surplus.peer}, swarm::Errc::TooManyPeers);
    }
}

void SessionWorker::fillTotals(api::SessionTotals& totals)
{
    totals.listenPort = m_router.port();
    totals.listenFault = m_listenFault;
    totals.isReachable = m_router.wasReached();
    totals.reachedMs = m_router.reachedMs();
    totals.maxConnections = m_services.settings().connection.maxConnections;
    totals.connectionsAllowed = m_services.connectionsAllowed();
    totals.pendingWriteBytes = m_services.disk().statistics().pendingWriteBytes;
    totals.freeSpace = m_freeSpace;
    fillSpeed(totals);
}

api::MetricsSnapshot SessionWorker::collectMetrics(api::MetricsScope scope)
{
    api::MetricsSnapshot metrics = session::collectMetrics(m_services.forTorrents(), m_torrents, scope);
    metrics.uptime =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_services.scheduler().now() - m_startedAt);
    metrics.loopLag = m_lag.histogram();
    metrics.freeSpace = m_freeSpace;
    metrics.isReachable = m_router.wasReached();
    metrics.torrentsByBottleneck = m_publisher.bottlenecks();
    metrics.rates = m_rates.rates();
    metrics.downloadLimit = m_speed.downloadLimit();
    metrics.uploadLimit = m_speed.uploadLimit();
    metrics.quota = m_quotas.use();
    metrics.groupQuotas = m_quotas.groupUse();
    swarm::PieceTraceQueue& traces = m_services.swarm().traces;
    metrics.traces = traces.take();
    metrics.piecesTraced = traces.traced();
    metrics.tracesDropped = traces.dropped();
    return metrics;
}

void SessionWorker::noteTraffic()
{
    for (Torrent* torrent : m_torrents.all()) {
        if (torrent->transfer() != nullptr) {
            torrent->noteActivity();
            const ByteCount traffic = torrent->downloaded() + torrent->uploaded();
            if (std::exchange(m_savedTraffic[torrent->id()], traffic) != traffic) {
                m_dirtyProgress.insert(torrent->id());
            }
        }
    }
    saveQuotas();
}

void SessionWorker::shutDown(std::function<void()> done)
{
    m_shutDownDone = std::move(done);
    m_router.close();
    m_publisher.stop();
    m_queue.stop();
    m_space.stop();
    m_isShuttingDown = true;
    m_watchFolder.stop();
    m_previews.shutDown([this] { finishShutDown(); });
    for (Torrent* torrent : m_torrents.all()) {
        m_stopping.insert(torrent);
        connect(torrent, &Torrent::stopped, this, [this, torrent] {
            m_stopping.erase(torrent);
            finishShutDown();
        });
        torrent->shutDown();
    }
}

void SessionWorker::finishShutDown()
{
    if (m_isShuttingDown && m_stopping.empty() && m_leaving.empty() && m_previews.isIdle()
        && m_shutDownDone) {
        saveDirty();
        saveQuotas();
        saveHistory();
        m_isSavingLog = false;
        saveLog();
        m_store.reset();
        const auto report = std::exchange(m_shutDownDone, nullptr);
        report();
    }
}

} // namespace freshet::session
