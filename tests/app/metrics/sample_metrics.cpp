// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/metrics/sample_metrics.h"

namespace freshet::test {

using namespace std::chrono_literals;

namespace {

LatencyHistogram histogram(std::chrono::milliseconds each, int count)
{
    LatencyHistogram histogram;
    for (int i = 0; i < count; ++i) {
        histogram.add(each);
    }
    return histogram;
}

void fillSwarm(swarm::SwarmCounters& swarm)
{
    swarm.received.bytes = 1000;
    swarm.received.payload = 900;
    swarm.received.blocks = 11;
    swarm.sent.bytes = 500;
    swarm.sent.payload = 420;
    swarm.sent.messages[swarm::messageIndex<wire::Cancel>()] = 12;
    swarm.received.messages[swarm::messageIndex<wire::RejectRequest>()] = 13;
    swarm.duplicate = 14;
    swarm.unrequested = 15;
    swarm.damaged = 16;
    swarm.firstByte = histogram(40ms, 3);
    swarm.wholeBlock = histogram(70ms, 4);
    swarm.lateRequests = 17;
    swarm.piecesVerified = 18;
    swarm.piecesFailed = 19;
    swarm.outgoing.attempts = 20;
    swarm.outgoing.failed(swarm::EndReason::Refused);
    swarm.incoming.established = 21;
    swarm.disconnects[static_cast<std::size_t>(swarm::EndReason::TimedOut)] = 22;
    swarm.turnedAway = 23;
    swarm.bans = 24;
    swarm.piecesBegun = 25;
    swarm.piecesAbandoned = 26;
    swarm.endedTime = 27'500ms;
    swarm.chokedTime = 28'250ms;
}

void fillDisk(storage::DiskStatistics& disk)
{
    disk.bytesWritten = 30;
    disk.bytesRead = 31;
    disk.bytesHashed = 32;
    disk.pendingWriteBytes = 33;
    disk.cacheHits = 34;
    disk.cacheMisses = 35;
    disk.openFiles = 36;
    disk.cachedBytes = 37;
    disk.jobs.waiting = 38;
    disk.jobs.running = 39;
    disk.hashTime = histogram(2ms, 2);
}

} // namespace

api::MetricsSnapshot sampleMetrics()
{
    api::MetricsSnapshot metrics;
    metrics.takenMs = 1'700'000'000'000;
    metrics.uptime = 90s;
    fillSwarm(metrics.swarm);
    fillDisk(metrics.disk);
    metrics.trackers.succeeded = 40;
    metrics.trackers.failed = 41;
    metrics.peers.outgoing = 50;
    metrics.peers.incoming = 51;
    metrics.peers.unchoked = 52;
    metrics.peers.requestsInFlight = 53;
    metrics.rates = {70, 71, 72, 73};
    metrics.downloadLimit = 74;
    metrics.groupQuotas[QStringLiteral("Films")].uploaded = 77;
    metrics.groupQuotas[QStringLiteral("Films")].uploadQuota = 78;
    metrics.quota.downloaded = 75;
    metrics.quota.downloadQuota = 76;
    metrics.quota.download = api::QuotaState::UsedUp;
    metrics.loopLag = histogram(3ms, 90);
    metrics.pieceBuffers = 54;
    metrics.freeSpace = 55;
    metrics.isListening = true;
    metrics.torrentsByState[static_cast<std::size_t>(api::TorrentState::Seeding)] = 56;
    metrics.settings.transfer.uploadLimit = 57;
    api::TorrentMetrics torrent;
    torrent.infoHash = QString(40, QLatin1Char('a'));
    torrent.name = QStringLiteral("quotes \" and \\ and\nlines");
    torrent.state = api::TorrentState::Downloading;
    torrent.downloaded = 60;
    torrent.uploaded = 61;
    torrent.wasted = 62;
    torrent.connectedPeers = 63;
    metrics.torrents.append(torrent);
    torrent.infoHash = QString(40, QLatin1Char('b'));
    torrent.name = QString(1000, QLatin1Char('n'));
    torrent.state = api::TorrentState::Seeding;
    metrics.torrents.append(torrent);
    return metrics;
}

} // namespace freshet::test
