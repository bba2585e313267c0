// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/magnet_search.h"

#include "engine/session/bottleneck.h"
#include "engine/session/fault_mapper.h"
#include "engine/session/snapshot_builder.h"

namespace freshet::session {

namespace {

TransferSpec specOf(const metainfo::MagnetLink& link, const api::Settings& settings)
{
    TransferSpec spec;
    spec.infoHash = link.infoHash;
    for (const QString& url : link.trackers) {
        spec.trackers.append(QStringList(url));
    }
    spec.maxConnections = settings.connection.maxConnectionsPerTorrent;
    return spec;
}

} // namespace

MagnetSearch::MagnetSearch(TorrentServices& services, const metainfo::MagnetLink& link)
    : m_services(services)
    , m_link(link)
    , m_download(&services.swarm.download.budget())
    , m_upload(&services.swarm.upload.budget())
    , m_transfer(services, specOf(link, services.settings), m_download, m_upload)
    , m_startedAt(services.swarm.scheduler.now())
    , m_aloneSince(m_startedAt)
{
    connect(&m_transfer, &TorrentTransfer::metadataFetched, this, &MagnetSearch::take);
    connect(&m_transfer, &TorrentTransfer::stopped, this, &MagnetSearch::stopped);
}

MagnetSearch::~MagnetSearch() = default;

void MagnetSearch::start()
{
    m_startedAt = m_aloneSince = m_services.swarm.scheduler.now();
    m_transfer.startMetadata();
    m_transfer.peers().addCandidates(m_link.peers, swarm::PeerOrigin::MagnetLink);
}

void MagnetSearch::join(const metainfo::MagnetLink& link)
{
    m_transfer.peers().addCandidates(link.peers, swarm::PeerOrigin::MagnetLink);
    for (const Endpoint& peer : link.peers) {
        if (!m_link.peers.contains(peer)) {
            m_link.peers.append(peer);
        }
    }
    for (const QString& url : link.trackers) {
        if (!m_link.trackers.contains(url)) {
            m_link.trackers.append(url);
        }
    }
    m_transfer.announcer().addTrackers(link.trackers);
}

void MagnetSearch::stop()
{
    m_transfer.stop();
}

void MagnetSearch::take(const QByteArray& infoBytes)
{
    metainfo::TorrentExtras extras;
    for (const QString& url : m_link.trackers) {
        extras.trackers.append(QStringList(url));
    }
    extras.webSeeds = m_link.webSeeds;
    auto loaded = loadMetadata(infoBytes, extras);
    if (!loaded) {
        Q_EMIT ended(tl::unexpected(toFault(loaded.error(), FaultContext::AddingTorrent, m_link.name)));
        return;
    }
    loaded->magnet = m_link;
    Q_EMIT ended(std::move(*loaded));
}

api::MetadataSearch MagnetSearch::search()
{
    const swarm::LivePeerManager& peers = m_transfer.peers();
    const auto now = m_services.swarm.scheduler.now();
    api::MetadataSearch search;
    search.connectedPeers = peers.connectionCount();
    search.askedPeers = std::max(peers.knownPeers().attempted(), search.connectedPeers);
    search.knownPeers = std::max(static_cast<int>(peers.knownPeers().size()), search.connectedPeers);
    search.elapsedSeconds = std::chrono::duration_cast<std::chrono::seconds>(now - m_startedAt).count();
    search.progress = m_transfer.metadataProgress();
    if (search.connectedPeers > 0) {
        m_aloneSince = now;
    } else if (now - m_aloneSince >= patience) {
        search.fault = trackerFault(m_transfer);
        search.reason = reason(search.fault);
    }
    return search;
}

api::Bottleneck MagnetSearch::reason(const api::Fault& fault) const
{
    BottleneckFacts facts;
    facts.state = api::TorrentState::FetchingMetadata;
    facts.fault = fault.kind;
    facts.knownPeers = static_cast<int>(m_transfer.peers().knownPeers().size());
    return diagnose(facts);
}

QList<Endpoint> MagnetSearch::foundPeers() const
{
    const std::vector<Endpoint> best = m_transfer.peers().knownPeers().bestPeers(maxPeers);
    return {best.begin(), best.end()};
}

} // namespace freshet::session
