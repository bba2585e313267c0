// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent.h"

#include "engine/session/fault_mapper.h"
#include "engine/session/source_loader.h"
#include "engine/swarm/swarm_errc.h"

#include <utility>

namespace freshet::session {

namespace {

/// Pieces verified since the last sync are checked again after a power failure: a compromise between that
/// work and forcing the disk to write while it is busy.
constexpr Scheduler::Duration syncInterval = 30s;

} // namespace

Torrent::Torrent(
    TorrentServices& services, TorrentRecord record, metainfo::MetainfoPointer info, TorrentOrigin origin)
    : m_services(services)
    , m_record(std::move(record))
    , m_origin(origin)
    , m_isUnknown(origin != TorrentOrigin::Resumed)
{
    connectRevision();
    if (!m_record.magnetLink.isEmpty()) {
        if (auto link = metainfo::MagnetLink::parse(m_record.magnetLink)) {
            m_magnet = std::move(*link);
            addPeers(m_magnet->peers, swarm::PeerOrigin::MagnetLink);
        }
    }
    m_reviewedUploaded = m_record.progress.uploaded;
    m_reviewedSeeding = m_record.progress.seedingSeconds;
    setOptions(m_record.choices.options);
    restoreBans();
    if (info) {
        adoptMetainfo(std::move(info));
    }
}

Torrent::~Torrent()
{
    m_services.moves.leave(this);
    *m_isAlive = false;
}

void Torrent::connectRevision()
{
    const auto touch = [this] { ++m_revision; };
    connect(this, &Torrent::factsChanged, this, touch);
    connect(this, &Torrent::choicesChanged, this, touch);
    connect(this, &Torrent::progressChanged, this, touch);
    connect(this, &Torrent::recordChanged, this, touch);
}

void Torrent::post(std::function<void()> task)
{
    m_services.swarm.scheduler.post([isAlive = m_isAlive, task = std::move(task)] {
        if (*isAlive) {
            task();
        }
    });
}

void Torrent::advance()
{
    if (m_isBusy || m_isShuttingDown) {
        return;
    }
    takeMoveTurn();
    const bool mayRun = (m_granted.activity == Activity::Download || m_granted.activity == Activity::Seed)
        && !m_fault && !m_record.choices.isPaused && !m_hasMoveTurn && m_lookIn.isEmpty();
    if (!mayRun) {
        stopTransfer();
    }
    if (m_isSettling || mindNames() || mindFolder() || m_fault) {
        return;
    }
    if (!m_info) {
        if (mayRun && !m_transfer) {
            startMetadata();
        }
    } else if (!m_isSurveyed) {
        // What is known of a paused torrent is good enough until it is resumed.
        if (!m_record.choices.isPaused || m_origin != TorrentOrigin::Resumed) {
            survey();
        }
    } else if (!m_toCheck.isNone()) {
        if (!mayCheck()) {
            takeChecked();
        } else if (!m_check) {
            startCheck();
        }
    } else {
        if (isVerifying()) {
            // Peers need not wait for it.
            verifyNext();
        }
        runIfAllowed(mayRun);
    }
}

void Torrent::runIfAllowed(bool mayRun)
{
    if (mayRun && !m_isPrepared) {
        if (!m_isSpaceShort || isComplete()) {
            prepare();
        }
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

void Torrent::createTransfer()
{
    // Its goodbye would only confuse trackers now.
    forgetLeaving();
    m_activeSince = m_services.swarm.scheduler.now();
    m_notedTraffic = m_record.progress.downloaded + m_record.progress.uploaded;
    m_transfer =
        std::make_unique<TorrentTransfer>(m_services, transferSpec(), m_downloadBudget, m_uploadBudget);
    connect(m_transfer.get(), &TorrentTransfer::metadataFetched, this, &Torrent::metadataFetched);
    connect(m_transfer.get(), &TorrentTransfer::diskFailed, this, &Torrent::fail);
    m_bans->expire(m_services.swarm.scheduler.wallClockMs());
    m_transfer->peers().useBans(m_bans);
    connect(&m_transfer->peers(), &swarm::LivePeerManager::peerBanned, this, &Torrent::peerBanned);
    connect(&m_transfer->announcer(), &discovery::TrackerAnnouncer::statusChanged, this,
        &Torrent::trackersChanged);
}

void Torrent::startMetadata()
{
    createTransfer();
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
    auto loaded = loadMetadata(infoBytes, extras);
    if (!loaded) {
        fail(loaded.error());
        return;
    }
    if (!loaded->info->hasV1()) {
        setFault({api::FaultKind::V2OnlyTorrent, loaded->info->name, {}});
        return;
    }
    m_record.torrentFile = std::move(loaded->torrentFile);
    m_record.infoHash = loaded->info->infoHash;
    const bool pauses = std::exchange(m_record.choices.pausesWithFileList, false);
    m_record.choices.isPaused = m_record.choices.isPaused || pauses;
    adoptMetainfo(std::move(loaded->info));
    notice(api::Notice::Kind::MetadataReceived);
    Q_EMIT recordChanged();
    Q_EMIT factsChanged();
    if (pauses) {
        // Not while the transfer is in the middle of telling us.
        post([this] { advance(); });
    } else {
        advance();
    }
}

void Torrent::startContent()
{
    const bool isNew = !m_transfer;
    if (isNew) {
        createTransfer();
    }
    applySharing();
    m_transfer->startContent(
        m_info, *m_storage, m_have, piecePriorities(), m_record.choices.options.isSequential);
    m_transfer->downloader()->setPiecesPerPeer(m_record.choices.options.piecesPerPeer);
    connect(m_transfer->downloader(), &swarm::Downloader::pieceVerified, this, &Torrent::pieceVerified);
    connect(m_transfer->downloader(), &swarm::Downloader::pieceFailed, this, &Torrent::pieceFailed);
    connect(m_transfer->downloader(), &swarm::Downloader::completed, this, &Torrent::completed);
    if (isNew) {
        for (const auto& [peer, origin] : m_earlyPeers) {
            m_transfer->peers().addCandidates({peer}, origin);
        }
    }
    m_seedingSince = m_services.swarm.scheduler.now();
    if (!isComplete()) {
        m_transfer->setIncomplete();
        startSyncing();
    }
    Q_EMIT factsChanged();
}

void Torrent::startSyncing()
{
    // From here on the files change: their times in the record would no longer tell anything.
    m_record.progress.files.clear();
    m_syncTimer = m_services.swarm.scheduler.callEvery(syncInterval, [this] { sync(); });
    Q_EMIT progressChanged();
}

void Torrent::forgetLeaving()
{
    if (m_leaving) {
        disconnect(m_leaving.get(), nullptr, this, nullptr);
        // It may be in the middle of calling us.
        m_services.swarm.scheduler.post(
            [leaving = std::shared_ptr<TorrentTransfer>(std::move(m_leaving))] {});
    }
}

void Torrent::stopTransfer()
{
    if (!m_transfer) {
        return;
    }
    m_syncTimer.cancel();
    m_record.progress.seedingSeconds = seedingSeconds();
    m_record.progress.activeSeconds = activeSeconds();
    noteActivity();
    m_record.progress.downloaded = downloaded();
    m_record.progress.uploaded = uploaded();
    m_record.progress.wasted = wasted();
    m_earlierTraffic = lineTraffic();
    m_have = have();
    m_leaving = std::move(m_transfer);
    m_isSettling = true;
    connect(m_leaving.get(), &TorrentTransfer::settled, this, &Torrent::settle);
    connect(m_leaving.get(), &TorrentTransfer::stopped, this, [this] {
        forgetLeaving();
        reportStopped();
    });
    m_leaving->stop();
    Q_EMIT factsChanged();
}

void Torrent::settle()
{
    // A complete torrent whose files are known has written nothing.
    const bool isKnown =
        isComplete() && !m_record.progress.files.isEmpty() && m_record.progress.synced == m_have;
    if (!m_storage || m_isUnknown || isKnown || !m_services.keepsRecords) {
        finishSettling();
        return;
    }
    // An orderly stop: everything on the medium, then the files' sizes and times in the record.
    m_services.disk.sync(*m_storage, [this, isAlive = m_isAlive, written = m_have](const Result<>& result) {
        if (!*isAlive) {
            return;
        }
        if (result) {
            rememberFiles(written, [this] { finishSettling(); });
        } else {
            finishSettling();
        }
    });
}

void Torrent::finishSettling()
{
    m_isSettling = false;
    Q_EMIT progressChanged();
    if (m_isShuttingDown) {
        closeFiles();
    } else {
        advance();
    }
}

void Torrent::shutDown()
{
    m_record.progress.integrity = integrity();
    m_isShuttingDown = true;
    m_check.reset();
    m_verification.reset();
    m_repairTimer.cancel();
    stopMoving();
    dropRenamings();
    stopTransfer();
    post([this] { closeFiles(); });
}

void Torrent::closeFiles()
{
    if (!m_isShuttingDown || m_isBusy || m_isSettling || m_isClosing) {
        return;
    }
    m_isClosing = true;
    const auto closed = [this] {
        m_areFilesClosed = true;
        Q_EMIT filesClosed();
        reportStopped();
    };
    if (!m_storage) {
        closed();
        return;
    }
    m_services.disk.detach(*m_storage, [isAlive = m_isAlive, closed](const Result<>&) {
        if (*isAlive) {
            closed();
        }
    });
}

void Torrent::reportStopped()
{
    if (m_areFilesClosed && !m_leaving) {
        Q_EMIT stopped();
    }
}

void Torrent::pieceVerified(PieceIndex piece)
{
    m_files->addPiece(piece);
    if (!m_transfer) {
        // Its write had begun before the transfer stopped.
        m_have.set(piece.value());
    }
    if (m_repair.contains(piece)) {
        // It was damaged before, so it is read back whatever the settings say.
        Bitfield& unverified = m_record.progress.integrity.unverified;
        if (unverified.size() == 0) {
            unverified = Bitfield(m_have.size());
        }
        unverified.set(piece.value());
    }
    Q_EMIT progressChanged();
}

void Torrent::pieceFailed(PieceIndex piece)
{
    api::Event event;
    event.kind = api::EventKind::PieceFailed;
    event.number = piece.value();
    Q_EMIT happened(event);
}

void Torrent::trackersChanged()
{
    ++m_revision;
    if (m_transfer) {
        for (const api::Event& event : m_trackerWatch.changes(m_transfer->announcer().trackers())) {
            Q_EMIT happened(event);
        }
    }
}

void Torrent::completed()
{
    planVerification();
    verifyNext();
}

void Torrent::fail(const Error& error)
{
    setFault(toFault(error, FaultContext::Transfer));
}

void Torrent::setFault(const api::Fault& fault)
{
    if (m_fault || m_isShuttingDown) {
        return;
    }
    m_fault = fault;
    notice(api::Notice::Kind::Failed, fault);
    // The transfer or the check may be in the middle of telling us.
    post([this] {
        if (m_fault) {
            m_check.reset();
            m_verification.reset();
            m_repairTimer.cancel();
        }
        advance();
        Q_EMIT factsChanged();
    });
}

void Torrent::notice(api::Notice::Kind kind, const api::Fault& fault)
{
    notice({kind, std::nullopt, {}, fault});
}

void Torrent::notice(api::Notice notice)
{
    notice.torrent = m_record.id;
    notice.torrentName = name();
    Q_EMIT noticed(notice);
}

} // namespace freshet::session
