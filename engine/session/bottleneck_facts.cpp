// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck_facts.h"

namespace freshet::session {

namespace {

void countSenders(const TorrentTransfer& transfer, BottleneckFacts& facts)
{
    const swarm::Downloader* downloader = transfer.downloader();
    for (const PeerId id : transfer.peers().peers()) {
        const swarm::PeerState& peer = *transfer.peers().peer(id);
        if (!peer.amInterested) {
            continue;
        }
        ++facts.interesting;
        if (!peer.peerChoking) {
            ++facts.unchoked;
            facts.windowBound += downloader != nullptr && downloader->factsOf(id).isWindowBound ? 1 : 0;
        }
    }
    facts.isDiskBehind = downloader != nullptr && downloader->isWaitingForDisk();
}

void countAskers(const TorrentTransfer& transfer, BottleneckFacts& facts)
{
    for (const PeerId id : transfer.peers().peers()) {
        const swarm::PeerState& peer = *transfer.peers().peer(id);
        facts.interesting += peer.peerInterested ? 1 : 0;
        facts.unchoked += peer.peerInterested && !peer.amChoking ? 1 : 0;
    }
}

} // namespace

BottleneckFacts bottleneckFactsOf(
    const Torrent& torrent, const api::TorrentSnapshot& row, const SessionRates& session)
{
    BottleneckFacts facts;
    facts.state = row.state;
    const TorrentTransfer* transfer = torrent.transfer();
    if (transfer == nullptr) {
        return facts;
    }
    const swarm::SwarmContext& swarm = torrent.services().swarm;
    const bool isSeeding = row.state == api::TorrentState::Seeding;
    facts.doTrackersFail = static_cast<bool>(row.fault);
    facts.rate = isSeeding ? row.uploadRate : row.downloadRate;
    facts.sessionRate = isSeeding ? session.upload : session.download;
    facts.torrentLimit = isSeeding ? row.options.uploadLimit : row.options.downloadLimit;
    facts.sessionLimit = isSeeding ? swarm.upload.budget().limit() : swarm.download.budget().limit();
    facts.knownPeers = row.knownPeers;
    facts.connectedPeers = row.connectedPeers;
    facts.folder = row.saveFolder;
    if (isSeeding) {
        countAskers(*transfer, facts);
    } else {
        countSenders(*transfer, facts);
    }
    return facts;
}

} // namespace freshet::session
