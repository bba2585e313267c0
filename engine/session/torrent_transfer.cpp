// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_transfer.h"

#include "engine/swarm/swarm_errc.h"

namespace freshet::session {

namespace {
constexpr std::chrono::seconds failureShownFor{60};
} // namespace

TorrentTransfer::TorrentTransfer(
    TorrentServices& services, TransferSpec spec, Budget& download, Budget& upload)
    : m_services(services)
    , m_spec(std::move(spec))
    , m_uploadBudget(upload)
    , m_peers(services.swarm, m_spec.infoHash.wireForm(), download, upload)
    , m_announcer(discovery::AnnouncerConfig{m_spec.infoHash.wireForm(), services.swarm.peerId,
                      services.swarm.listenPort, m_spec.isPrivate, m_spec.trackers},
          services.trackers, services.swarm.scheduler, services.swarm.random,
          [this] { return announceStats(); })
{
    m_peers.setMaxConnections(m_spec.maxConnections);
    connect(&m_announcer, &discovery::TrackerAnnouncer::peersFound, &m_peers,
        [this](const QList<Endpoint>& peers) { m_peers.addCandidates(peers, swarm::PeerOrigin::Tracker); });
    connect(&m_announcer, &discovery::TrackerAnnouncer::stopped, this, [this] {
        // Trackers may also be switched off in the settings.
        if (m_isStopping) {
            m_isFarewellDone = true;
            reportStop();
        }
    });
    connect(&m_peers, &swarm::PeerManager::peerClosed, this, [this](PeerId id) {
        if (const swarm::PeerState* state = m_peers.peer(id)) {
            m_closedDown += state->download.total();
            m_closedUp += state->upload.total();
            m_closedLine.received += state->lineDownload.total();
            m_closedLine.sent += state->lineUpload.total();
        }
    });
}

TorrentTransfer::~TorrentTransfer()
{
    *m_isAlive = false;
}

void TorrentTransfer::startAnnouncing()
{
    if (m_services.settings.discovery.useTrackers) {
        m_announcer.start();
    }
}

void TorrentTransfer::startMetadata()
{
    m_fetcher = std::make_unique<swarm::MetadataFetcher>(m_services.swarm, m_peers, m_spec.infoHash);
    connect(m_fetcher.get(), &swarm::MetadataFetcher::fetched, this, [this](const QByteArray& infoBytes) {
        // The fetcher is in the middle of emitting; whoever hears this may start the content at once.
        m_services.swarm.scheduler.post(
            [fetcher = std::shared_ptr<swarm::MetadataFetcher>(std::move(m_fetcher))] {});
        Q_EMIT metadataFetched(infoBytes);
    });
    m_peers.start();
    startAnnouncing();
}

void TorrentTransfer::startContent(metainfo::MetainfoPointer torrent, StorageId storage, const Bitfield& have,
    const std::vector<quint8>& priorities, bool isSequential)
{
    m_torrent = std::move(torrent);
    m_server = std::make_unique<swarm::MetadataServer>(m_peers, m_torrent->infoBytes);
    m_downloader = std::make_unique<swarm::Downloader>(
        m_services.swarm, m_peers, m_services.disk, m_services.pool, storage, m_torrent, have);
    m_downloader->setPriorities(priorities);
    m_downloader->setSequential(isSequential);
    m_uploader = std::make_unique<swarm::Uploader>(m_services.swarm, m_peers, m_services.disk, storage,
        m_torrent, m_downloader->picker().have(), m_uploadBudget);
    m_uploader->setSnubbedTest([this](PeerId id) { return m_downloader->factsOf(id).isSnubbed; });
    connect(m_downloader.get(), &swarm::Downloader::diskFailed, this, &TorrentTransfer::diskFailed);
    connect(m_uploader.get(), &swarm::Uploader::diskFailed, this, &TorrentTransfer::diskFailed);
    connect(m_downloader.get(), &swarm::Downloader::pieceFailed, this, &TorrentTransfer::noteFailure);
    m_uploader->setSuperSeeding(m_isSuperSeeding);
    m_peers.setMetainfo(m_torrent);
    m_downloader->start();
    m_uploader->start();
    if (m_downloader->picker().isComplete()) {
        setComplete(false);
    }
    m_peers.start();
    startAnnouncing();
}

void TorrentTransfer::noteFailure(PieceIndex piece)
{
    const auto now = m_services.swarm.scheduler.now();
    std::erase_if(m_failedAt, [now](const auto& entry) { return now - entry.second >= failureShownFor; });
    m_failedAt[piece] = now;
    ++m_failedPieces;
}

std::vector<PieceIndex> TorrentTransfer::recentlyFailed() const
{
    const auto now = m_services.swarm.scheduler.now();
    std::vector<PieceIndex> pieces;
    for (const auto& [piece, time] : m_failedAt) {
        if (now - time < failureShownFor) {
            pieces.push_back(piece);
        }
    }
    return pieces;
}

void TorrentTransfer::stop()
{
    if (m_downloader) {
        m_downloader->stop();
    }
    if (m_uploader) {
        m_uploader->stop();
    }
    m_peers.stop(Error{swarm::Errc::TorrentStopped, {}});
    m_isStopping = true;
    m_isFarewellDone = !m_announcer.isRunning();
    m_announcer.stop();
    if (m_downloader) {
        connect(m_downloader.get(), &swarm::Downloader::writesDone, this, &TorrentTransfer::reportStop);
    }
    m_services.swarm.scheduler.post([this, isAlive = m_isAlive] {
        if (*isAlive) {
            reportStop();
        }
    });
}

void TorrentTransfer::reportStop()
{
    if (!m_isSettled && (!m_downloader || m_downloader->piecesBeingWritten() == 0)) {
        m_isSettled = true;
        Q_EMIT settled();
    }
    if (m_isSettled && m_isFarewellDone && m_isStopping) {
        m_isStopping = false;
        Q_EMIT stopped();
    }
}

void TorrentTransfer::applySettings()
{
    m_announcer.setPort(m_services.swarm.listenPort);
    m_peers.applyOptions();
    if (m_services.settings.discovery.useTrackers) {
        m_announcer.start();
    } else {
        m_announcer.stop();
    }
}

void TorrentTransfer::setComplete(bool isNews)
{
    m_uploader->setSeeding(true);
    m_peers.setSeeding(true);
    if (isNews) {
        m_announcer.announceCompleted();
    }
}

void TorrentTransfer::setSuperSeeding(bool isWanted)
{
    m_isSuperSeeding = isWanted;
    if (m_uploader) {
        m_uploader->setSuperSeeding(isWanted);
    }
}

void TorrentTransfer::setIncomplete()
{
    m_uploader->setSeeding(false);
    m_peers.setSeeding(false);
}

void TorrentTransfer::withdraw(std::span<const PieceIndex> pieces)
{
    m_downloader->withdraw(pieces);
    m_uploader->withdraw(pieces);
}

discovery::AnnounceStats TorrentTransfer::announceStats() const
{
    discovery::AnnounceStats stats;
    stats.downloaded = m_spec.downloadedBefore + downloaded();
    stats.uploaded = m_spec.uploadedBefore + uploaded();
    // Before the metadata is known nobody knows how much is left, but it is not nothing: 0 would say "seed".
    stats.left = m_downloader ? m_downloader->picker().wantedBytesLeft() : 1;
    return stats;
}

ByteCount TorrentTransfer::downloaded() const
{
    ByteCount sum = m_closedDown;
    for (const PeerId id : m_peers.peers()) {
        sum += m_peers.peer(id)->download.total();
    }
    return sum;
}

ByteCount TorrentTransfer::uploaded() const
{
    ByteCount sum = m_closedUp;
    for (const PeerId id : m_peers.peers()) {
        sum += m_peers.peer(id)->upload.total();
    }
    return sum;
}

swarm::LineTraffic TorrentTransfer::lineTraffic() const
{
    swarm::LineTraffic sum = m_closedLine;
    for (const PeerId id : m_peers.peers()) {
        sum.received += m_peers.peer(id)->lineDownload.total();
        sum.sent += m_peers.peer(id)->lineUpload.total();
    }
    return sum;
}

ByteRate TorrentTransfer::sumOfRates(RateMeter swarm::PeerState::*meter) const
{
    const auto now = m_services.swarm.scheduler.now();
    ByteRate sum = 0;
    for (const PeerId id : m_peers.peers()) {
        sum += (m_peers.peer(id)->*meter).rate(now);
    }
    return sum;
}

ByteRate TorrentTransfer::sumOfRatesBeside(
    RateMeter swarm::PeerState::*meter, RateMeter swarm::PeerState::*part) const
{
    const auto now = m_services.swarm.scheduler.now();
    ByteRate sum = 0;
    for (const PeerId id : m_peers.peers()) {
        const swarm::PeerState& peer = *m_peers.peer(id);
        sum += (peer.*meter).rateBeside(peer.*part, now);
    }
    return sum;
}

ByteRate TorrentTransfer::downloadRate() const
{
    return sumOfRates(&swarm::PeerState::download);
}

ByteRate TorrentTransfer::uploadRate() const
{
    return sumOfRates(&swarm::PeerState::upload);
}

ByteRate TorrentTransfer::lineDownloadRate() const
{
    return downloadRate() + sumOfRatesBeside(&swarm::PeerState::lineDownload, &swarm::PeerState::download);
}

ByteRate TorrentTransfer::lineUploadRate() const
{
    return uploadRate() + sumOfRatesBeside(&swarm::PeerState::lineUpload, &swarm::PeerState::upload);
}

} // namespace freshet::session
