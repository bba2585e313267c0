// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fake_rows.h"

namespace freshet::test {

api::TorrentSnapshot makeTorrent(quint64 id, const QString& name, api::TorrentState state)
{
    api::TorrentSnapshot torrent;
    torrent.id = TorrentId(id);
    torrent.name = name;
    torrent.contentName = name;
    torrent.state = state;
    torrent.isPaused = state == api::TorrentState::Paused;
    torrent.infoHash = QStringLiteral("%1").arg(id, 40, 16, QLatin1Char('0'));
    torrent.hasMetadata = state != api::TorrentState::FetchingMetadata;
    torrent.totalSize = torrent.wantedSize = torrent.hasMetadata ? 100_MiB : 0;
    const bool isComplete = state == api::TorrentState::Seeding || state == api::TorrentState::Done;
    torrent.wantedDone = isComplete ? torrent.wantedSize : torrent.wantedSize / 2;
    torrent.pieceLength = 256_KiB;
    torrent.pieceCount = static_cast<quint32>(torrent.totalSize / torrent.pieceLength);
    torrent.pieceSummary = QByteArray(100, isComplete ? char(100) : char(50));
    torrent.queuePosition = static_cast<int>(id);
    torrent.addedMs = 1'700'000'000'000;
    torrent.saveFolder = QStringLiteral("/downloads");
    torrent.trackerHost = QStringLiteral("tracker.example.org");
    if (state == api::TorrentState::Downloading) {
        torrent.downloadRate = 1_MiB;
        torrent.secondsLeft = 50;
        torrent.connectedPeers = 4;
        torrent.knownPeers = 12;
    }
    if (state == api::TorrentState::Failed) {
        torrent.fault = {api::FaultKind::DiskFull, torrent.saveFolder, {}};
    }
    return torrent;
}

api::PeerSnapshot makePeer(quint64 id)
{
    api::PeerSnapshot peer;
    peer.id = PeerId(id);
    peer.address = QStringLiteral("10.77.%1.%2:6881").arg(id / 250).arg(id % 250 + 1);
    peer.client = QStringLiteral("qBittorrent 5.0.4");
    peer.amInterested = true;
    peer.peerChoking = false;
    peer.downloadRate = 100_KiB;
    peer.progress = 0.5;
    peer.latencyMs = 40;
    peer.requestsInFlight = 12;
    peer.requestsAllowed = 48;
    return peer;
}

api::FileSnapshot makeFile(const QString& path, ByteCount size)
{
    return {path, size, 0, api::FilePriority::Normal, false};
}

api::SessionUpdate updateOf(const QList<api::TorrentSnapshot>& changed)
{
    return {changed, {}, {}, 1'700'000'000'000};
}

} // namespace freshet::test
