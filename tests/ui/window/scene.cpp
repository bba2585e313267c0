// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/scene.h"

#include <cmath>

namespace freshet::test {

namespace {

using namespace freshet::literals;
using api::TorrentState;

constexpr qint64 nowMs = 1'750'000'000'000;

api::TorrentSnapshot make(quint64 id, const char* name, TorrentState state, ByteCount size, double done)
{
    api::TorrentSnapshot torrent = makeTorrent(id, QString::fromLatin1(name), state);
    torrent.totalSize = size;
    torrent.wantedSize = size;
    torrent.wantedDone = done >= 1.0 ? size : static_cast<ByteCount>(done * static_cast<double>(size));
    torrent.downloaded = torrent.wantedDone;
    torrent.downloadRate = 0;
    torrent.uploadRate = 0;
    torrent.uploaded = 0;
    torrent.secondsLeft.reset();
    torrent.connectedPeers = 0;
    torrent.knownPeers = 0;
    torrent.connectedSeeds = 0;
    torrent.availability = 0;
    torrent.hasMetadata = true;
    torrent.addedMs = nowMs - 86'400'000;
    torrent.saveFolder = QStringLiteral("/home/ada/Downloads");
    torrent.trackerHost = QStringLiteral("tracker.debian.org");
    torrent.pieceLength = 256_KiB;
    torrent.pieceCount = static_cast<quint32>(size / torrent.pieceLength);
    torrent.pieceSummary.clear();
    for (int column = 0; column < 100; ++column) {
        const bool isHad = (column * 37 + static_cast<int>(id) * 11) % 100 < static_cast<int>(done * 100);
        const bool isInFlight = state == TorrentState::Downloading && !isHad && column % 11 == 0;
        torrent.pieceSummary.append(static_cast<char>((isHad ? 100 : 0) + (isInFlight ? 128 : 0)));
    }
    return torrent;
}

void setSpeed(api::TorrentSnapshot& torrent, ByteRate down, ByteRate up, std::optional<qint64> left)
{
    torrent.downloadRate = down;
    torrent.uploadRate = up;
    torrent.secondsLeft = left;
}

void setPeers(api::TorrentSnapshot& torrent, int connected, int known)
{
    torrent.connectedPeers = connected;
    torrent.knownPeers = known;
    torrent.connectedSeeds = connected / 2;
    torrent.availability = connected;
}

} // namespace

QList<api::TorrentSnapshot> sceneTorrents()
{
    QList<api::TorrentSnapshot> all{
        make(1, "debian-12.11.0-amd64-netinst.iso", TorrentState::Downloading, 260_MiB, 0.63),
        make(2, "Big_Buck_Bunny_1080p", TorrentState::Downloading, 170_MiB, 0.31),
        make(3, "Sintel.4K.HDR.mkv", TorrentState::Downloading, 120_MiB, 0.08),
        make(4, "old-dead-torrent.bin", TorrentState::Downloading, 8_MiB, 0.0),
        make(5, "gutenberg-top-100", TorrentState::Checking, 39_MiB, 0.82),
        make(6, "openSUSE-Leap-15.6-NET-x86_64-Media.iso", TorrentState::Waiting, 180_MiB, 0.0),
        make(7, "wikipedia_en_simple_2025-05.zim", TorrentState::Paused, 48_MiB, 0.44),
        make(8, "librivox-war-and-peace", TorrentState::Seeding, 24_MiB, 1.0),
        make(9, "Tears of Steel (2012) [1080p]", TorrentState::Seeding, 96_MiB, 1.0),
        make(10, "blender-4.2.1-linux-x64.tar.xz", TorrentState::Done, 64_MiB, 1.0),
    };
    setSpeed(all[0], 4_MiB + 200_KiB, 310_KiB, 23);
    setPeers(all[0], 9, 41);
    setSpeed(all[1], 96_KiB, 0, 1140);
    setPeers(all[1], 4, 12);
    setSpeed(all[2], 1_MiB + 100_KiB, 12_KiB, 100);
    setPeers(all[2], 7, 22);
    all[3].fault = {api::FaultKind::TrackerUnreachable, QStringLiteral("old.example.org"),
        QStringLiteral("connect: connection refused")};
    all[3].trackerHost = QStringLiteral("old.example.org");
    all[4].checkProgress = 0.82;
    setSpeed(all[7], 0, 820_KiB, std::nullopt);
    setPeers(all[7], 3, 9);
    setSpeed(all[8], 0, 64_KiB, std::nullopt);
    setPeers(all[8], 1, 5);
    for (int place = 0; place < all.size(); ++place) {
        all[place].queuePosition = place;
    }
    for (const int video : {1, 2, 8}) {
        all[video].category = QStringLiteral("Video");
        all[video].trackerHost = QStringLiteral("linuxtracker.org");
    }
    for (const int iso : {0, 5, 9}) {
        all[iso].category = QStringLiteral("ISO images");
    }
    return all;
}

api::TorrentDetails sceneDetails()
{
    api::TorrentDetails details;
    details.id = TorrentId{1};
    details.magnetLink = QStringLiteral("magnet:?xt=urn:btih:0123&tr=udp%3A%2F%2Ftracker.debian.org");
    const char* clients[] = {"Transmission 3.00", "qBittorrent 5.0.4", "libtorrent 2.0.8",
        "Transmission 4.0.6", "BiglyBT 3.7", "KTorrent 22.12"};
    for (quint64 i = 0; i < 6; ++i) {
        api::PeerSnapshot peer = makePeer(i + 1);
        peer.address = QStringLiteral("10.77.0.%1:5100%2").arg(i + 2).arg(i);
        peer.client = QString::fromLatin1(clients[i]);
        peer.downloadRate = i < 4 ? 2_MiB >> i : 0;
        peer.uploadRate = i == 1 ? 110_KiB : 0;
        peer.progress = i % 2 == 0 ? 1.0 : 0.34;
        peer.peerChoking = i >= 4;
        peer.isSeed = i % 2 == 0;
        peer.connectedSinceMs = nowMs - 700'000;
        peer.chokedMs = i >= 4 ? 420'000 : 28'000;
        peer.downloaded = peer.downloadRate * 400;
        peer.uploaded = peer.uploadRate * 90;
        peer.piecesInFlight = i < 4 ? 3 - static_cast<int>(i) / 2 : 0;
        peer.piecesAllowed = 4;
        peer.latencyMs = 24 + static_cast<int>(i) * 17;
        peer.requestsInFlight = i < 4 ? 48 >> i : 0;
        peer.isEncrypted = i != 3;
        details.peers.append(peer);
    }
    const char* paths[] = {"debian/debian-12.11.0-amd64-netinst.iso", "debian/SHA512SUMS",
        "debian/extras/README.txt", "debian/extras/cover.png"};
    for (const char* path : paths) {
        api::FileSnapshot file = makeFile(QString::fromLatin1(path), 65_MiB);
        file.done = 40_MiB;
        details.files.append(file);
    }
    details.files[3].priority = api::FilePriority::Skip;
    api::TrackerSnapshot tracker;
    tracker.url = QStringLiteral("http://tracker.debian.org:6969/announce");
    tracker.state = api::TrackerState::Working;
    tracker.seeds = 120;
    tracker.leechers = 33;
    tracker.peersReceived = 41;
    tracker.lastAnnounceMs = nowMs - 12'000;
    tracker.nextAnnounceMs = nowMs + 900'000;
    details.trackers.append(tracker);
    for (int piece = 0; piece < 1040; ++piece) {
        const auto state = (piece * 37) % 100 < 63 ? api::PieceState::Have
            : piece % 17 == 0                      ? api::PieceState::InFlight
                                                   : api::PieceState::Missing;
        details.pieceStates.append(static_cast<char>(state));
        if (state == api::PieceState::InFlight) {
            const auto number = static_cast<quint32>(piece);
            details.piecesInFlight.append({number, 16, 1 + number % 15, {details.peers.at(piece % 4).id}});
        }
        // Of the third file something is with nobody.
        details.pieceAvailability.append(static_cast<char>(piece >= 600 && piece < 640 ? 0 : 1 + piece % 7));
    }
    details.log = {sceneEvents(), true};
    return details;
}

/// The scene a while before its end.
static api::TorrentDetails movingDetails(int second)
{
    api::TorrentDetails details = sceneDetails();
    for (qsizetype i = 0; i < details.peers.size(); ++i) {
        const double wave = 0.75 + 0.25 * std::sin(second * 0.35 + static_cast<double>(i) * 1.7);
        api::PeerSnapshot& peer = details.peers[i];
        peer.downloadRate = static_cast<ByteRate>(static_cast<double>(peer.downloadRate) * wave);
        peer.lineDownloadRate = peer.downloadRate * 104 / 100;
    }
    return details;
}

QList<api::Event> sceneEvents()
{
    using Kind = api::EventKind;
    QList<api::Event> events;
    const auto add = [&events](Kind kind, qint64 number = 0, qint64 total = 0) -> api::Event& {
        api::Event event;
        event.kind = kind;
        event.timeMs = nowMs - 90'000 + events.size() * 7'000;
        event.torrent = TorrentId{1};
        event.torrentName = QStringLiteral("debian-12.11.0-amd64-netinst.iso");
        event.number = number;
        event.total = total;
        events.append(event);
        return events.last();
    };
    api::Event& listening = add(Kind::Listening, 51413);
    listening.torrent.reset();
    listening.torrentName.clear();
    add(Kind::Added);
    add(Kind::Checking);
    add(Kind::Checked, 612, 1040);
    add(Kind::Downloading);
    add(Kind::TrackerAnswered, 41).subject = QStringLiteral("tracker.debian.org");
    add(Kind::PieceFailed, 417);
    api::Event& ban = add(Kind::PeerBanned, 417, 3);
    ban.subject = QStringLiteral("10.77.0.9:51009");
    ban.detail = QStringLiteral("Bitsquid 0.9");
    add(Kind::TrackerFailed).fault = {api::FaultKind::TrackerRefused, QStringLiteral("tracker.example.org"),
        QStringLiteral("unregistered torrent")};
    add(Kind::Failed).fault = {api::FaultKind::DiskFull, QStringLiteral("/downloads"), {}};
    add(Kind::Completed);
    add(Kind::Seeding);
    return events;
}

api::MetricsSnapshot sceneMetrics()
{
    api::MetricsSnapshot metrics;
    metrics.takenMs = nowMs;
    metrics.uptime = std::chrono::minutes(252);
    metrics.swarm.received.payload = 12'390_MiB;
    metrics.swarm.received.bytes = 12'420_MiB;
    metrics.swarm.sent.payload = 8'180_MiB;
    metrics.swarm.sent.bytes = 8'200_MiB;
    metrics.swarm.duplicate = 3_MiB;
    metrics.swarm.piecesFailed = 3;
    metrics.swarm.bans = 1;
    metrics.peers.outgoing = 147;
    metrics.peers.incoming = 41;
    metrics.peers.halfOpen = 25;
    metrics.peers.seeds = 61;
    metrics.peers.encrypted = 20;
    metrics.peers.requestsInFlight = 1204;
    metrics.peers.piecesInProgress = 38;
    metrics.pieceBuffers = 12_MiB;
    metrics.disk.pendingWriteBytes = 2_MiB;
    return metrics;
}

void playScene(FakeSession& session, int seconds, const std::function<void(int)>& eachSecond)
{
    api::SessionTotals totals;
    totals.listenPort = 51413;
    totals.isReachable = true;
    totals.freeSpace = 70_GiB;
    totals.connectedPeers = 24;
    QList<api::TorrentSnapshot> all = sceneTorrents();
    session.watch(TorrentId{1});
    for (int second = seconds; second >= 0; --second) {
        session.setClock(nowMs - second * 1000);
        if (eachSecond) {
            eachSecond(second);
        }
        const double wave = 0.9 + 0.1 * std::sin(second * 0.7) - (second > 48 ? (second - 48) * 0.07 : 0.0);
        all[0].downloadRate = static_cast<ByteRate>(static_cast<double>(4_MiB + 200_KiB) * wave);
        totals.downloadRate = all[0].downloadRate + 1_MiB + 196_KiB;
        totals.uploadRate = 1_MiB + 182_KiB;
        totals.lineDownloadRate = totals.downloadRate * 104 / 100;
        totals.lineUploadRate = totals.uploadRate * 106 / 100;
        all[0].lineDownloadRate = all[0].downloadRate * 104 / 100;
        all[0].lineUploadRate = all[0].uploadRate * 106 / 100;
        session.putTotals(totals);
        session.put(all);
        if (second > 0 && eachSecond) {
            session.putDetails(movingDetails(second));
        }
    }
    session.putDetails(sceneDetails());
}

} // namespace freshet::test
