// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class SnapshotBuilderTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 5};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentFixture fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 65536}, {QStringLiteral("t/b"), 65536}});
    };

    static int count(const QByteArray& states, api::PieceState state)
    {
        return static_cast<int>(states.count(static_cast<char>(state)));
    }

private Q_SLOTS:
    void copiesWhatThereIsToSee()
    {
        Bench bench;
        TorrentRecord record = TorrentHost::newRecord(*bench.fixture.torrent);
        record.choices.category = QStringLiteral("music");
        record.choices.trackers.append(QStringLiteral("http://tracker.example:80/announce"));
        record.choices.filePriorities = {api::FilePriority::Normal, api::FilePriority::Skip};
        record.addedMs = 42;
        Torrent& torrent = bench.host.add(record, bench.fixture.torrent);
        const api::TorrentSnapshot row = snapshotOf(torrent);
        QCOMPARE(row.name, bench.fixture.torrent->name);
        QCOMPARE(row.totalSize, 131072);
        QCOMPARE(row.wantedSize, 65536);
        QCOMPARE(row.pieceCount, quint32(4));
        QCOMPARE(row.pieceSummary, QByteArray(100, '\0'));
        QCOMPARE(row.trackerHost, QStringLiteral("tracker.example"));
        QCOMPARE(row.category, QStringLiteral("music"));
        QCOMPARE(row.addedMs, 42);
        QVERIFY(row.hasMetadata);
        const auto files = filesOf(torrent);
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[1].priority, api::FilePriority::Skip);
    }

    void whatPeersHaveIsUnknownWithoutAny()
    {
        Bench bench;
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        QCOMPARE(detailsOf(torrent).pieceAvailability, QByteArray());
        torrent.allow({Activity::Download, {}});
        QVERIFY(bench.scheduler.runUntil(
            [&] { return torrent.transfer() != nullptr && torrent.transfer()->downloader() != nullptr; },
            10s));
        QCOMPARE(detailsOf(torrent).pieceAvailability, QByteArray(4, '\0'));
    }

    void showsTheCheckOnTheMap()
    {
        Bench bench;
        bench.host.disk().setDelay(1s);
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        torrent.allow({Activity::Check, {}});
        bench.host.disk().fill(StorageId(1), bench.fixture.content);
        QVERIFY(bench.scheduler.runUntil([&] { return torrent.check() != nullptr; }, 10s));
        QCOMPARE(count(detailsOf(torrent).pieceStates, api::PieceState::Checking), 4);
        QCOMPARE(snapshotOf(torrent).state, api::TorrentState::Checking);
        QVERIFY(bench.scheduler.runUntil([&] { return torrent.check() == nullptr; }, 10s));
        QCOMPARE(count(detailsOf(torrent).pieceStates, api::PieceState::Have), 4);
        QCOMPARE(snapshotOf(torrent).pieceSummary, QByteArray(100, static_cast<char>(100)));
    }

    void item46_aFailedPieceIsShownForAMinute()
    {
        Bench bench;
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        torrent.allow({Activity::Download, {}});
        QVERIFY(bench.scheduler.runUntil(
            [&] { return torrent.transfer() != nullptr && torrent.transfer()->downloader() != nullptr; },
            10s));
        const auto stateOf = [&torrent](qsizetype piece) {
            return static_cast<api::PieceState>(detailsOf(torrent).pieceStates[piece]);
        };
        QCOMPARE(stateOf(2), api::PieceState::Missing);
        Q_EMIT const_cast<swarm::Downloader*>(torrent.transfer()->downloader())->pieceFailed(PieceIndex(2));
        QCOMPARE(stateOf(2), api::PieceState::Failed);
        QCOMPARE(stateOf(1), api::PieceState::Missing);
        // The bar says so, too: four pieces fill 25 columns each.
        const auto failedColumns = [&torrent] {
            return snapshotOf(torrent).pieceSummary.count(static_cast<char>(api::failedColumn));
        };
        QCOMPARE(failedColumns(), 25);
        QCOMPARE(torrent.transfer()->failedPieces(), 1);
        bench.scheduler.runFor(59s);
        QCOMPARE(stateOf(2), api::PieceState::Failed);
        bench.scheduler.runFor(1s);
        QCOMPARE(stateOf(2), api::PieceState::Missing);
        QCOMPARE(failedColumns(), 0);
    }

    void namesWhoSendsWhatAndWhatAPeerHas()
    {
        Bench bench;
        TorrentHost seeder(bench.scheduler, bench.internet, QStringLiteral("10.0.0.7"));
        seeder.seed(bench.fixture);
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        QVERIFY(bench.scheduler.runUntil([&] { return !detailsOf(torrent).piecesInFlight.isEmpty(); }, 60s));
        api::TorrentDetails details = detailsOf(torrent);
        QCOMPARE(snapshotOf(torrent).piecesInFlight, torrent.transfer()->downloader()->piecesInFlight());
        QVERIFY(snapshotOf(torrent).piecesInFlight > 0);
        QCOMPARE(details.peers.size(), 1);
        const PeerId peer = details.peers[0].id;
        for (const api::PieceInFlight& piece : details.piecesInFlight) {
            QCOMPARE(piece.blocks, quint32(2));
            QVERIFY(piece.received <= piece.blocks);
            QCOMPARE(piece.peers, QList<PeerId>{peer});
        }
        QVERIFY(!details.watchedPeer);
        addPeerPieces(torrent, PeerId(4711), details);
        QVERIFY(!details.watchedPeer);
        addPeerPieces(torrent, peer, details);
        QCOMPARE(details.watchedPeer, peer);
        QCOMPARE(details.peerPieces, QBitArray(4, true));
    }

    void saysWhyATrackerHindersIt()
    {
        Bench bench;
        const QString url = QStringLiteral("http://tracker.example/announce");
        bench.host.trackers().fail(url);
        TorrentRecord record = TorrentHost::newRecord(*bench.fixture.torrent);
        record.choices.trackers.append(url);
        Torrent& torrent = bench.host.add(record, bench.fixture.torrent);
        torrent.allow({Activity::Download, {}});
        bench.scheduler.runFor(5s);
        QCOMPARE(snapshotOf(torrent).fault.kind, api::FaultKind::TrackerUnreachable);
        QCOMPARE(snapshotOf(torrent).state, api::TorrentState::Downloading);
        const api::TorrentDetails details = detailsOf(torrent);
        QCOMPARE(details.trackers.size(), 1);
        QCOMPARE(details.trackers[0].state, api::TrackerState::Failing);
        QVERIFY(details.magnetLink.contains(QLatin1String("tracker.example")));
    }

    void whatIsInFlightSpansItsPeers()
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 5};
        TorrentHost seed{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentHost leech{scheduler, internet, QStringLiteral("10.0.0.2")};
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(64 * 32 * 1024);
        const Torrent& seeding = seed.seed(fixture);
        leech.swarm().download.setLimit(100'000);
        Torrent& torrent = leech.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
        torrent.addPeers({seed.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        const auto useOf = [](const Torrent& of) {
            api::ConcurrentUse use;
            if (of.transfer() != nullptr) {
                addUse(*of.transfer(), use);
            }
            return use;
        };
        QCOMPARE(useOf(torrent), api::ConcurrentUse());
        QVERIFY(scheduler.runUntil([&] { return useOf(torrent).requestsPerPeer.high > 0; }, 30s));
        const api::ConcurrentUse use = useOf(torrent);
        const PeerId peer = torrent.transfer()->peers().peers().front();
        const swarm::DownloadFacts facts = torrent.transfer()->downloader()->factsOf(peer);
        QCOMPARE(use.requestsPerPeer, (api::CountSpan{facts.requestsInFlight, facts.requestsInFlight}));
        QCOMPARE(use.piecesPerPeer, (api::CountSpan{facts.piecesInFlight, facts.piecesInFlight}));
        QVERIFY(use.piecesPerTorrent.high >= facts.piecesInFlight);
        QCOMPARE(use.slotsPerTorrent, api::CountSpan());
        QVERIFY(scheduler.runUntil(
            [&] {
                return useOf(seeding).slotsPerTorrent == api::CountSpan{1, 1};
            },
            30s));
    }

    void showsAMagnetLinkWithoutItsMetadata()
    {
        Bench bench;
        TorrentRecord record;
        record.id = TorrentId(1);
        record.infoHash = bench.fixture.torrent->infoHash;
        Torrent& torrent = bench.host.add(record, nullptr);
        torrent.allow({Activity::Download, {}});
        const api::TorrentSnapshot row = snapshotOf(torrent);
        QVERIFY(!row.hasMetadata);
        QCOMPARE(row.state, api::TorrentState::FetchingMetadata);
        QCOMPARE(row.name, row.infoHash);
        QVERIFY(filesOf(torrent).isEmpty());
    }
};

FRESHET_TEST(SnapshotBuilderTest)
#include "snapshot_builder_test.moc"
