// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/engine_session.h"

#include "engine/base/engine_dispatcher.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/session_worker.h"
#include "engine/session/settings_codec.h"

#include <QPromise>
#include <QSemaphore>
#include <QStandardPaths>

#include <algorithm>

namespace freshet::session {

namespace {

/// After this a shutdown stops waiting: a hanging disk or tracker must not keep the program alive.
constexpr int shutDownLimitMs = 10000;
/// Reading a profile of 10,000 torrents takes about a second.
constexpr int profileLimitMs = 60000;

template<class T>
void fulfil(QPromise<T>& promise, const T& value)
{
    promise.addResult(value);
    promise.finish();
}

/// Opens the profile and reads what is in it; waits for the store's thread.
api::Outcome<std::unique_ptr<StoreWriter>> openProfile(
    const QString& folder, api::Settings& settings, StoredState& stored)
{
    auto writer = StoreWriter::open(folder);
    if (!writer) {
        return tl::unexpected(toFault(writer.error(), FaultContext::State, folder));
    }
    std::optional<Error> error;
    (*writer)->post([&](TorrentStore& store) -> Result<> {
        auto loaded = store.load();
        auto saved = store.loadSettings();
        if (!loaded || !saved) {
            error = loaded ? saved.error() : loaded.error();
            return {};
        }
        stored = std::move(*loaded);
        settings = decodeSettings(*saved).settings;
        return {};
    });
    const Result<> done = (*writer)->flushAndWait(std::chrono::milliseconds(profileLimitMs));
    if (!done || error) {
        return tl::unexpected(
            toFault(error.value_or(done ? Error() : done.error()), FaultContext::State, folder));
    }
    return std::move(*writer);
}

} // namespace

EngineSession::EngineSession()
{
    m_thread.setObjectName(QStringLiteral("engine"));
}

api::Outcome<std::unique_ptr<EngineSession>> EngineSession::create(const EngineConfig& config)
{
    api::Settings settings;
    StoredState stored;
    std::unique_ptr<StoreWriter> store;
    if (!config.profileFolder.isEmpty()) {
        auto opened = openProfile(config.profileFolder, settings, stored);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        store = std::move(*opened);
    }
    if (settings.saveFolder.isEmpty()) {
        settings.saveFolder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    }
    if (config.adjustSettings) {
        config.adjustSettings(settings);
    }
    std::unique_ptr<EngineSession> session(new EngineSession);
    session->m_settings = settings;
    if (auto dispatcher = makeEngineDispatcher()) {
        // The thread deletes it when it ends.
        session->m_thread.setEventDispatcher(dispatcher.release());
    }
    session->m_thread.start();
    // The worker and everything it owns must be born on the engine thread: sockets and timers belong to it.
    QSemaphore isMade;
    auto* starter = new QObject;
    starter->moveToThread(&session->m_thread);
    QMetaObject::invokeMethod(starter, [&] {
        session->m_worker = new SessionWorker(config, settings, std::move(store));
        delete starter;
        isMade.release();
    });
    isMade.acquire();
    connect(session->m_worker, &SessionWorker::published, session.get(), &EngineSession::take);
    connect(session->m_worker, &SessionWorker::metricsPublished, session.get(), &EngineSession::takeMetrics);
    connect(session->m_worker, &SessionWorker::noticed, session.get(), &Session::notified);
    connect(session->m_worker, &SessionWorker::metadataSearched, session.get(), &Session::metadataSearched);
    session->post([stored](SessionWorker& worker) { worker.start(stored); });
    return session;
}

EngineSession::~EngineSession()
{
    disconnect(m_worker, nullptr, this, nullptr);
    auto isStopped = std::make_shared<QSemaphore>();
    post([isStopped](SessionWorker& worker) { worker.shutDown([isStopped] { isStopped->release(); }); });
    isStopped->tryAcquire(1, shutDownLimitMs);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { delete worker; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    // Whoever still waits for an answer must learn now that none comes: a promise that is dropped later, on a
    // thread of the pool, would look for a front end that is gone.
    for (const PendingAnswer& pending : m_pending) {
        pending.abandon();
    }
}

template<class T>
std::shared_ptr<QPromise<T>> EngineSession::makePromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    std::erase_if(m_pending, [](const PendingAnswer& pending) { return pending.promise.expired(); });
    m_pending.push_back({promise, [weak = std::weak_ptr<QPromise<T>>(promise)] {
                             const auto unanswered = weak.lock();
                             if (unanswered && !unanswered->future().isFinished()) {
                                 unanswered->future().cancel();
                                 unanswered->finish();
                             }
                         }});
    return promise;
}

void EngineSession::post(std::function<void(SessionWorker&)> task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { task(*worker); }, Qt::QueuedConnection);
}

void EngineSession::postForEach(const QList<TorrentId>& torrents, std::function<void(Torrent&)> action)
{
    post([torrents, action = std::move(action)](SessionWorker& worker) { worker.forEach(torrents, action); });
}

void EngineSession::take(const api::SessionUpdate& update, const std::optional<api::TorrentDetails>& details)
{
    Q_EMIT updated(update);
    if (details) {
        Q_EMIT detailsUpdated(*details);
    }
    post([](SessionWorker& worker) { worker.acknowledge(); });
}

void EngineSession::takeMetrics(const api::MetricsSnapshot& metrics)
{
    Q_EMIT metricsUpdated(metrics);
    post([](SessionWorker& worker) { worker.acknowledgeMetrics(); });
}

QFuture<api::Outcome<api::TorrentPreview>> EngineSession::preview(const api::TorrentSource& source)
{
    auto promise = makePromise<api::Outcome<api::TorrentPreview>>();
    post([promise, source](SessionWorker& worker) {
        worker.preview(source,
            {[promise] { return !promise->isCanceled(); },
                [promise](const api::Outcome<api::TorrentPreview>& outcome, bool isLast) {
                    promise->addResult(outcome);
                    if (isLast) {
                        promise->finish();
                    }
                }});
    });
    return promise->future();
}

QFuture<api::Outcome<TorrentId>> EngineSession::addTorrent(const api::AddTorrentRequest& request)
{
    auto promise = makePromise<api::Outcome<TorrentId>>();
    post([promise, request](SessionWorker& worker) {
        worker.add(request, [promise](const api::Outcome<TorrentId>& outcome) { fulfil(*promise, outcome); });
    });
    return promise->future();
}

QFuture<api::TrafficHistory> EngineSession::history(const api::HistoryRequest& request)
{
    auto promise = makePromise<api::TrafficHistory>();
    post([promise, request](SessionWorker& worker) {
        worker.history(request, [promise](const api::TrafficHistory& history) { fulfil(*promise, history); });
    });
    return promise->future();
}

void EngineSession::pause(const QList<TorrentId>& torrents)
{
    postForEach(torrents, [](Torrent& torrent) { torrent.pause(); });
}

void EngineSession::resume(const QList<TorrentId>& torrents)
{
    postForEach(torrents, [](Torrent& torrent) { torrent.resume(); });
}

void EngineSession::setForced(const QList<TorrentId>& torrents, bool isForced)
{
    postForEach(torrents, [isForced](Torrent& torrent) { torrent.setForced(isForced); });
}

void EngineSession::remove(const QList<TorrentId>& torrents, api::FileRemoval files)
{
    post([torrents, files](SessionWorker& worker) { worker.remove(torrents, files); });
}

void EngineSession::restore(const QList<TorrentId>& torrents)
{
    post([torrents](SessionWorker& worker) { worker.restore(torrents); });
}

void EngineSession::recheck(const QList<TorrentId>& torrents)
{
    postForEach(torrents, [](Torrent& torrent) { torrent.recheck(); });
}

void EngineSession::announceNow(const QList<TorrentId>& torrents)
{
    postForEach(torrents, [](Torrent& torrent) { torrent.announceNow(); });
}

void EngineSession::setFilePriorities(TorrentId torrent, const QList<api::FilePriority>& priorities)
{
    postForEach({torrent}, [priorities](Torrent& each) { each.setPriorities(priorities); });
}

void EngineSession::setTorrentOptions(const QList<TorrentId>& torrents, const api::TorrentOptions& options)
{
    postForEach(torrents, [options](Torrent& torrent) { torrent.setOptions(options); });
}

void EngineSession::setCategory(const QList<TorrentId>& torrents, const QString& category)
{
    postForEach(torrents, [category](Torrent& torrent) { torrent.setCategory(category); });
}

void EngineSession::setTags(const QList<TorrentId>& torrents, const QStringList& tags)
{
    postForEach(torrents, [tags](Torrent& torrent) { torrent.setTags(tags); });
}

void EngineSession::rename(TorrentId torrent, const QString& name)
{
    postForEach({torrent}, [name](Torrent& each) { each.rename(name); });
}

void EngineSession::moveFiles(const QList<TorrentId>& torrents, const QString& folder)
{
    post([torrents, folder](SessionWorker& worker) { worker.moveFiles(torrents, folder); });
}

QFuture<api::Outcome<>> EngineSession::renameFiles(TorrentId torrent, const QString& from, const QString& to)
{
    auto promise = makePromise<api::Outcome<>>();
    post([promise, torrent, from, to](SessionWorker& worker) {
        worker.renameFiles(torrent, from, to, [promise](const api::Fault& fault) {
            fulfil(*promise, fault ? api::Outcome<>(tl::unexpected(fault)) : api::Outcome<>());
        });
    });
    return promise->future();
}

void EngineSession::setSaveFolder(const QList<TorrentId>& torrents, const QString& folder)
{
    postForEach(torrents, [folder](Torrent& torrent) { torrent.setSaveFolder(folder); });
}

void EngineSession::setQueuePosition(const QList<TorrentId>& torrents, int position)
{
    post([torrents, position](SessionWorker& worker) { worker.setQueuePosition(torrents, position); });
}

void EngineSession::addPeers(TorrentId torrent, const QList<Endpoint>& peers)
{
    postForEach({torrent}, [peers](Torrent& each) { each.addPeers(peers, swarm::PeerOrigin::User); });
}

void EngineSession::setPeerLimits(
    TorrentId torrent, const QList<PeerId>& peers, const swarm::PeerLimits& limits)
{
    postForEach({torrent}, [peers, limits](Torrent& each) { each.setPeerLimits(peers, limits); });
}

void EngineSession::fetchFirst(TorrentId torrent, quint32 piece)
{
    postForEach({torrent}, [piece](Torrent& each) { each.fetchFirst(piece); });
}

void EngineSession::recheckPiece(TorrentId torrent, quint32 piece)
{
    postForEach({torrent}, [piece](Torrent& each) { each.recheckPiece(piece); });
}

void EngineSession::watchPeer(std::optional<PeerId> peer)
{
    post([peer](SessionWorker& worker) { worker.watchPeer(peer); });
}

void EngineSession::disconnectPeers(TorrentId torrent, const QList<PeerId>& peers)
{
    postForEach({torrent}, [peers](Torrent& each) { each.disconnectPeers(peers, swarm::Errc::UserRequest); });
}

void EngineSession::banPeers(TorrentId torrent, const QList<PeerId>& peers, const swarm::BanSpan& span)
{
    postForEach({torrent}, [peers, span](Torrent& each) { each.banPeers(peers, span); });
}

void EngineSession::unbanPeers(TorrentId torrent, const QList<PeerId>& peers)
{
    postForEach({torrent}, [peers](Torrent& each) { each.unbanPeers(peers); });
}

void EngineSession::setTrackers(TorrentId torrent, const QList<QStringList>& tiers)
{
    postForEach({torrent}, [tiers](Torrent& each) { each.setTrackers(tiers); });
}

void EngineSession::addTrackers(TorrentId torrent, const QStringList& urls)
{
    postForEach({torrent}, [urls](Torrent& each) { each.addTrackers(urls); });
}

void EngineSession::removeTrackers(TorrentId torrent, const QStringList& urls)
{
    postForEach({torrent}, [urls](Torrent& each) { each.removeTrackers(urls); });
}

QFuture<api::Outcome<QByteArray>> EngineSession::torrentFile(TorrentId torrent)
{
    auto promise = makePromise<api::Outcome<QByteArray>>();
    post([promise, torrent](SessionWorker& worker) { fulfil(*promise, worker.torrentFile(torrent)); });
    return promise->future();
}

void EngineSession::liftBan(TorrentId torrent, quint64 ban)
{
    postForEach({torrent}, [ban](Torrent& each) { each.liftBan(ban); });
}

QList<api::SettingRow> EngineSession::settingRows() const
{
    return session::settingRows();
}

void EngineSession::applySettings(const api::Settings& settings)
{
    m_settings = sanitised(settings);
    post([applied = m_settings](SessionWorker& worker) { worker.applySettings(applied); });
    Q_EMIT settingsChanged();
}

void EngineSession::publishAll()
{
    post([](SessionWorker& worker) { worker.publishAll(); });
}

void EngineSession::watch(std::optional<TorrentId> torrent)
{
    post([torrent](SessionWorker& worker) { worker.watch(torrent); });
}

QFuture<QList<api::Event>> EngineSession::pastLog(qsizetype most, std::optional<TorrentId> torrent)
{
    auto promise = makePromise<QList<api::Event>>();
    post([promise, most, torrent](SessionWorker& worker) {
        worker.pastLog(
            most, torrent, [promise](const QList<api::Event>& events) { fulfil(*promise, events); });
    });
    return promise->future();
}

void EngineSession::watchLog(bool isWatched)
{
    post([isWatched](SessionWorker& worker) { worker.watchLog(isWatched); });
}

void EngineSession::setUpdateInterval(std::chrono::milliseconds interval)
{
    post([interval](SessionWorker& worker) { worker.setUpdateInterval(interval); });
}

void EngineSession::watchMetrics(api::MetricsScope scope, api::MetricsReader reader)
{
    m_metricsScopes[static_cast<std::size_t>(reader)] = scope;
    const api::MetricsScope most = *std::max_element(m_metricsScopes.begin(), m_metricsScopes.end());
    post([most](SessionWorker& worker) { worker.watchMetrics(most); });
}

} // namespace freshet::session
