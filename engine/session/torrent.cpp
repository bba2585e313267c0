// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent.h"

#include "engine/base/log.h"
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/metainfo_writer.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/share_policy.h"
#include "engine/session/torrent_state.h"
#include "engine/swarm/swarm_errc.h"

#include <algorithm>

namespace freshet::session {

namespace {

/// Pieces verified since the last sync are checked again after a power failure: a compromise between that work
/// and forcing the disk to write while it is busy.
constexpr Scheduler::Duration syncInterval = 30s;

} // namespace

Torrent::Torrent(
    TorrentServices& services, TorrentRecord record, metainfo::MetainfoPointer info, TorrentOrigin origin)
    : m_services(services)
    , m_record(std::move(record))
    , m_origin(origin)
    , m_downloadBucket(&services.swarm.download.bucket())
    , m_uploadBucket(&services.swarm.upload.bucket())
{
    if (!m_record.magnetLink.isEmpty()) {
        if (auto link = metainfo::MagnetLink::parse(m_record.magnetLink)) {
            m_magnet = std::move(*link);
            addPeers(m_magnet->peers, swarm::PeerOrigin::MagnetLink);
        }
    }
    setOptions(m_record.choices.options);
    if (info) {
        adoptMetainfo(std::move(info));
    }
}

Torrent::~Torrent()
{
    *m_isAlive = false;
}

bool Torrent::isComplete() const
{
    return m_files && m_isSurveyed && m_toCheck.isNone() && m_files->wantedDone() == m_files->wantedSize();
}

qint64 Torrent::seedingSeconds() const
{
    qint64 seconds = m_record.progress.seedingSeconds;
    if (m_transfer && isComplete()) {
        const auto running = m_services.swarm.scheduler.now() - m_seedingSince;
        seconds += std::chrono::duration_cast<std::chrono::seconds>(running).count();
    }
    return seconds;
}

bool Torrent::isShareGoalReached() const
{
    if (!isComplete()) {
        return false;
    }
    ShareFacts facts;
    facts.downloaded = m_record.progress.downloaded + (m_transfer ? m_transfer->downloaded() : 0);
    facts.uploaded = m_record.progress.uploaded + (m_transfer ? m_transfer->uploaded() : 0);
    facts.size = m_files->wantedSize();
    facts.seedingTime = std::chrono::seconds(seedingSeconds());
    return session::isShareGoalReached(facts, m_services.settings.sharing);
}

const Bitfield& Torrent::have() const
{
    return m_transfer && m_transfer->downloader() != nullptr ? m_transfer->downloader()->picker().have() : m_have;
}

api::TorrentState Torrent::state() const
{
    StateFacts facts;
    facts.hasFailed = static_cast<bool>(m_fault);
    facts.isPaused = m_record.choices.isPaused;
    facts.hasMetadata = m_info != nullptr;
    facts.isComplete = isComplete();
    facts.needsCheck = needsCheck();
    facts.isShareGoalReached = isShareGoalReached();
    facts.activity = m_activity;
    return deriveState(facts);
}

void Torrent::allow(Activity activity)
{
    if (m_activity != activity) {
        m_activity = activity;
        advance();
    }
}

void Torrent::pause()
{
    if (!m_record.choices.isPaused) {
        m_record.choices.isPaused = true;
        Q_EMIT choicesChanged();
        advance();
        Q_EMIT factsChanged();
    }
}

void Torrent::resume()
{
    if (!m_record.choices.isPaused && !m_fault) {
        return;
    }
    m_record.choices.isPaused = false;
    if (m_fault) {
        // Whatever was wrong with the files may be mended, or be worse: look again.
        m_fault = {};
        m_isSurveyed = false;
        m_isPrepared = false;
        m_origin = TorrentOrigin::Resumed;
    }
    Q_EMIT choicesChanged();
    advance();
    Q_EMIT factsChanged();
}

void Torrent::recheck()
{
    if (!m_info) {
        return;
    }
    stopTransfer();
    m_check.reset();
    m_fault = {};
    m_isSurveyed = true;
    m_isPrepared = false;
    m_have = Bitfield(m_info->pieces.pieceCount());
    m_toCheck = Bitfield(m_info->pieces.pieceCount(), true);
    m_files->setHave(m_have);
    Q_EMIT factsChanged();
    advance();
}

void Torrent::announceNow()
{
    if (m_transfer) {
        m_transfer->announcer().announceNow();
    }
}

void Torrent::setPriorities(const QList<api::FilePriority>& priorities)
{
    m_record.choices.filePriorities = priorities;
    Q_EMIT choicesChanged();
    if (!m_files) {
        return;
    }
    const bool wasComplete = isComplete();
    m_files->setPriorities(priorities);
    if (m_storage) {
        m_services.disk.setWanted(*m_storage, m_files->wantedFiles(), [this, isAlive = m_isAlive](const Result<>& result) {
            if (*isAlive && !result) {
                fail(result.error());
            }
        });
    }
    if (m_transfer && m_transfer->downloader() != nullptr) {
        m_transfer->downloader()->setPriorities(m_files->piecePriorities());
        if (!wasComplete && isComplete()) {
            completed();
        } else if (wasComplete && !isComplete()) {
            m_record.progress.completedMs.reset();
            m_transfer->setIncomplete();
        }
    }
    Q_EMIT factsChanged();
}

void Torrent::setOptions(const api::TorrentOptions& options)
{
    m_record.choices.options = options;
    const auto now = m_services.swarm.scheduler.now();
    m_downloadBucket.setLimit(options.downloadLimit, now);
    m_uploadBucket.setLimit(options.uploadLimit, now);
    applySettings();
    if (m_transfer && m_transfer->downloader() != nullptr) {
        m_transfer->downloader()->setSequential(options.isSequential);
    }
    Q_EMIT choicesChanged();
}

void Torrent::applySettings()
{
    if (m_transfer) {
        m_transfer->peers().setMaxConnections(maxConnections());
    }
}

int Torrent::maxConnections() const
{
    const int own = m_record.choices.options.maxConnections;
    return own > 0 ? own : m_services.settings.connection.maxConnectionsPerTorrent;
}

void Torrent::setQueuePosition(int position)
{
    if (m_record.choices.queuePosition != position) {
        m_record.choices.queuePosition = position;
        Q_EMIT choicesChanged();
    }
}

void Torrent::addPeers(const QList<Endpoint>& peers, swarm::PeerOrigin origin)
{
    if (m_transfer) {
        m_transfer->peers().addCandidates(peers, origin);
    }
    for (const Endpoint& peer : peers) {
        m_earlyPeers.append({peer, origin});
    }
}

void Torrent::addTrackers(const QStringList& urls)
{
    m_record.choices.trackers.append(urls);
    m_record.choices.trackers.removeDuplicates();
    if (m_transfer) {
        m_transfer->announcer().addTrackers(urls);
    }
    Q_EMIT choicesChanged();
}

void Torrent::setOnlyFiles(const QStringList& patterns)
{
    m_onlyFiles = patterns;
    applyOnlyFiles();
}

void Torrent::adopt(swarm::GreetedPeer peer)
{
    if (m_transfer) {
        m_transfer->peers().adopt(std::move(peer));
    }
}

QString Torrent::name() const
{
    if (m_info) {
        return m_info->name;
    }
    return m_magnet && !m_magnet->name.isEmpty() ? m_magnet->name : m_record.infoHash.toString();
}

QString Torrent::magnetLink() const
{
    metainfo::MagnetLink link;
    link.infoHash = m_record.infoHash;
    link.name = m_info || m_magnet ? name() : QString();
    for (const QStringList& tier : trackers()) {
        link.trackers.append(tier);
    }
    return link.toString();
}

QList<QStringList> Torrent::trackers() const
{
    QList<QStringList> tiers = m_info ? m_info->trackers : QList<QStringList>();
    if (m_magnet) {
        for (const QString& url : m_magnet->trackers) {
            tiers.append(QStringList(url));
        }
    }
    for (const QString& url : m_record.choices.trackers) {
        tiers.append(QStringList(url));
    }
    return tiers;
}

TorrentRecord Torrent::record() const
{
    TorrentRecord record = m_record;
    record.progress.have = have();
    record.progress.seedingSeconds = seedingSeconds();
    if (m_transfer) {
        record.progress.downloaded += m_transfer->downloaded();
        record.progress.uploaded += m_transfer->uploaded();
        if (m_transfer->downloader() != nullptr) {
            record.progress.wasted += m_transfer->downloader()->wastedBytes();
        }
    }
    return record;
}

void Torrent::shutDown()
{
    m_isShuttingDown = true;
    m_check.reset();
    stopTransfer();
    if (!m_isLeaving && !m_isBusy) {
        transferStopped();
    }
}

void Torrent::removeFiles(storage::Removal how, storage::DiskIo::Done<> done)
{
    if (!m_info) {
        m_services.swarm.scheduler.post([done = std::move(done)] { done({}); });
        return;
    }
    const StorageId storage = m_services.disk.attach(
        {m_info, m_record.choices.saveFolder, m_files->wantedFiles(), m_services.settings.storage.preallocation});
    m_services.disk.removeFiles(
        storage, how, [&disk = m_services.disk, storage, done = std::move(done)](const Result<>& result) {
            disk.detach(storage, [](const Result<>&) {});
            done(result);
        });
}

void Torrent::advance()
{
    if (m_isBusy || m_isShuttingDown) {
        return;
    }
    const bool mayCheck = m_activity != Activity::None && !m_fault;
    const bool mayRun = (m_activity == Activity::Download || m_activity == Activity::Seed) && !m_fault && !m_record.choices.isPaused;
    if (!mayRun) {
        stopTransfer();
    }
    if (!m_info) {
        if (mayRun && !m_transfer) {
            startMetadata();
        }
    } else if (!m_isSurveyed) {
        if (mayCheck) {
            survey();
        }
    } else if (!m_toCheck.isNone()) {
        if (!mayCheck) {
            m_check.reset();
        } else if (!m_check) {
            startCheck();
        }
    } else if (mayRun && !m_isPrepared) {
        prepare();
    } else if (mayRun && (!m_transfer || m_transfer->downloader() == nullptr)) {
        startContent();
    }
}

TransferSpec Torrent::transferSpec() const
{
    TransferSpec spec;
    spec.infoHash = m_record.infoHash;
    spec.isPrivate = m_info && m_info->isPrivate;
    spec.trackers = trackers();
    spec.maxConnections = maxConnections();
    spec.downloadedBefore = m_record.progress.downloaded;
    spec.uploadedBefore = m_record.progress.uploaded;
    return spec;
}

void Torrent::startMetadata()
{
    forgetLeaving();
    m_transfer = std::make_unique<TorrentTransfer>(m_services, transferSpec(), m_downloadBucket, m_uploadBucket);
    connect(m_transfer.get(), &TorrentTransfer::metadataFetched, this, &Torrent::metadataFetched);
    m_transfer->startMetadata();
    for (const auto& [peer, origin] : m_earlyPeers) {
        m_transfer->peers().addCandidates({peer}, origin);
    }
    Q_EMIT factsChanged();
}

void Torrent::metadataFetched(const QByteArray& infoBytes)
{
    metainfo::TorrentExtras extras;
    extras.trackers = trackers();
    if (m_magnet) {
        extras.webSeeds = m_magnet->webSeeds;
    }
    auto info = metainfo::readInfo(infoBytes, extras);
    if (!info) {
        fail(info.error());
        return;
    }
    if (!(*info)->hasV1()) {
        setFault({api::FaultKind::V2OnlyTorrent, (*info)->name, {}});
        return;
    }
    m_record.torrentFile = metainfo::writeTorrentFile(infoBytes, extras);
    m_record.infoHash = (*info)->infoHash;
    adoptMetainfo(std::move(*info));
    notice(api::Notice::Kind::MetadataReceived);
    Q_EMIT recordChanged();
    Q_EMIT factsChanged();
    advance();
}

void Torrent::startContent()
{
    forgetLeaving();
    const bool isNew = !m_transfer;
    if (isNew) {
        m_transfer = std::make_unique<TorrentTransfer>(m_services, transferSpec(), m_downloadBucket, m_uploadBucket);
    }
    connect(m_transfer.get(), &TorrentTransfer::diskFailed, this, &Torrent::fail);
    m_transfer->startContent(m_info, *m_storage, m_have, m_files->piecePriorities(), m_record.choices.options.isSequential);
    connect(m_transfer->downloader(), &swarm::Downloader::pieceVerified, this, &Torrent::pieceVerified);
    connect(m_transfer->downloader(), &swarm::Downloader::completed, this, &Torrent::completed);
    if (isNew) {
        for (const auto& [peer, origin] : m_earlyPeers) {
            m_transfer->peers().addCandidates({peer}, origin);
        }
    }
    // From here on the files change: their times in the record would no longer tell anything.
    m_record.progress.files.clear();
    m_syncTimer = m_services.swarm.scheduler.callEvery(syncInterval, [this] { sync(); });
    m_seedingSince = m_services.swarm.scheduler.now();
    Q_EMIT progressChanged();
    Q_EMIT factsChanged();
}

void Torrent::forgetLeaving()
{
    m_isLeaving = false;
    m_leaving.reset();
}

void Torrent::stopTransfer()
{
    if (!m_transfer) {
        return;
    }
    m_syncTimer.cancel();
    const TorrentRecord current = record();
    m_record.progress.downloaded = current.progress.downloaded;
    m_record.progress.uploaded = current.progress.uploaded;
    m_record.progress.wasted = current.progress.wasted;
    m_record.progress.seedingSeconds = current.progress.seedingSeconds;
    if (m_info) {
        m_have = current.progress.have;
    }
    m_leaving = std::move(m_transfer);
    m_isLeaving = true;
    connect(m_leaving.get(), &TorrentTransfer::stopped, this, [this] {
        m_isLeaving = false;
        transferStopped();
    });
    m_leaving->stop();
    Q_EMIT factsChanged();
}

void Torrent::pieceVerified(PieceIndex piece)
{
    m_files->addPiece(piece);
    Q_EMIT progressChanged();
}

void Torrent::completed()
{
    if (!m_record.progress.completedMs) {
        m_record.progress.completedMs = m_services.swarm.scheduler.wallClockMs();
    }
    m_seedingSince = m_services.swarm.scheduler.now();
    m_transfer->setComplete(true);
    sync();
    notice(api::Notice::Kind::Completed);
    Q_EMIT progressChanged();
    Q_EMIT factsChanged();
}

void Torrent::fail(const Error& error)
{
    setFault(toFault(error, FaultContext::Transfer));
}

void Torrent::setFault(const api::Fault& fault)
{
    m_fault = fault;
    m_check.reset();
    notice(api::Notice::Kind::Failed, fault);
    // The transfer may be in the middle of telling us.
    m_services.swarm.scheduler.post([this, isAlive = m_isAlive] {
        if (*isAlive) {
            advance();
            Q_EMIT factsChanged();
        }
    });
}

void Torrent::notice(api::Notice::Kind kind, const api::Fault& fault)
{
    Q_EMIT noticed({kind, m_record.id, name(), fault});
}

} // namespace freshet::session
