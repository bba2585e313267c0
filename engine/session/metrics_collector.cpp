// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/metrics_collector.h"

namespace freshet::session {

namespace {

void addPeer(const swarm::LivePeerManager& peers, const swarm::PeerState& peer, api::PeerMetrics& sums)
{
    ++(peer.isIncoming ? sums.incoming : sums.outgoing);
    sums.seeds += peer.isSeed() ? 1 : 0;
    sums.encrypted += peer.isEncrypted ? 1 : 0;
    sums.unchoked += peer.amChoking ? 0 : 1;
    sums.unchoking += peer.peerChoking ? 0 : 1;
    sums.interested += peer.peerInterested ? 1 : 0;
    sums.interesting += peer.amInterested ? 1 : 0;
    sums.unsent += peers.unsentBytes(peer.id);
}

void addTransfer(const TorrentTransfer& transfer, api::PeerMetrics& sums)
{
    const swarm::LivePeerManager& peers = transfer.peers();
    for (const PeerId id : peers.peers()) {
        addPeer(peers, *peers.peer(id), sums);
    }
    sums.halfOpen += peers.halfOpenCount();
    if (const swarm::Downloader* downloader = transfer.downloader()) {
        const swarm::DownloadSums download = downloader->sums();
        sums.requestsInFlight += download.requestsInFlight;
        sums.snubbed += download.snubbedPeers;
        sums.piecesInProgress += static_cast<int>(downloader->picker().inProgress().size());
    }
    if (transfer.uploader() != nullptr) {
        sums.requestsQueued += transfer.uploader()->queuedRequests();
    }
}

api::TorrentMetrics metricsOf(const Torrent& torrent)
{
    api::TorrentMetrics metrics;
    metrics.infoHash = torrent.infoHash().toString();
    metrics.name = torrent.name();
    metrics.state = torrent.state();
    metrics.hasFault = static_cast<bool>(torrent.fault());
    if (torrent.info()) {
        metrics.wantedSize = torrent.files()->wantedSize();
        metrics.wantedDone = torrent.files()->wantedDone();
    }
    metrics.downloaded = torrent.downloaded();
    metrics.uploaded = torrent.uploaded();
    metrics.wasted = torrent.wasted();
    if (const TorrentTransfer* transfer = torrent.transfer()) {
        metrics.connectedPeers = transfer->peers().connectionCount();
        for (const PeerId id : transfer->peers().peers()) {
            metrics.connectedSeeds += transfer->peers().peer(id)->isSeed() ? 1 : 0;
        }
    }
    return metrics;
}

} // namespace

api::MetricsSnapshot collectMetrics(
    const TorrentServices& services, const TorrentRegistry& torrents, api::MetricsScope scope)
{
    api::MetricsSnapshot metrics;
    metrics.takenMs = services.swarm.scheduler.wallClockMs();
    metrics.swarm = services.swarm.counters;
    metrics.disk = services.disk.statistics();
    metrics.trackers = services.trackers.counters();
    metrics.pieceBuffers = services.pool.inUse();
    metrics.isListening = services.swarm.listenPort != 0;
    metrics.settings = services.settings;
    for (const Torrent* torrent : torrents.all()) {
        ++metrics.torrentsByState[static_cast<std::size_t>(torrent->state())];
        if (torrent->transfer() != nullptr) {
            addTransfer(*torrent->transfer(), metrics.peers);
        }
        if (scope == api::MetricsScope::Torrents) {
            metrics.torrents.append(metricsOf(*torrent));
        }
    }
    return metrics;
}

} // namespace freshet::session
