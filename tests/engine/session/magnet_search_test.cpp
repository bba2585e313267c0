// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/magnet_search.h"
#include "tests/engine/session/real_torrent.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class MagnetSearchTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 9};
        TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.2")};
        TorrentFixture fixture = makeRealTorrent();
        metainfo::MagnetLink link;
        std::unique_ptr<MagnetSearch> search;
        std::optional<api::Outcome<LoadedSource>> outcome;

        Bench()
        {
            link.infoHash = fixture.torrent->infoHash;
            link.name = QStringLiteral("from the link");
            link.trackers = {QStringLiteral("http://tracker.example/announce")};
        }
        void start()
        {
            search = std::make_unique<MagnetSearch>(host.services(), link);
            QObject::connect(search.get(), &MagnetSearch::ended, search.get(),
                [this](const api::Outcome<LoadedSource>& found) { outcome.emplace(found); });
            search->start();
        }
    };

private Q_SLOTS:
    void getsTheFileListAndNothingElse()
    {
        Bench bench;
        bench.seeder.seed(bench.fixture);
        bench.link.peers = {bench.seeder.endpoint()};
        bench.start();
        QVERIFY(bench.scheduler.runUntil([&] { return bench.outcome.has_value(); }, 10s));
        QVERIFY(bench.outcome->has_value());
        const LoadedSource& found = **bench.outcome;
        QCOMPARE(found.info->infoHash, bench.fixture.torrent->infoHash);
        QCOMPARE(found.info->name, bench.fixture.torrent->name);
        QCOMPARE(found.info->trackers.first(), bench.link.trackers);
        QVERIFY(loadTorrentBytes(found.torrentFile, {}).has_value());
        QCOMPARE(bench.search->search().askedPeers, 1);
        QCOMPARE(bench.search->foundPeers(), QList<Endpoint>{bench.seeder.endpoint()});
        QCOMPARE(bench.host.disk().statistics().pendingWriteBytes, 0);
        QCOMPARE(bench.host.torrents().count(), std::size_t(0));
    }

    void saysWhyAfterAMinuteAlone()
    {
        Bench bench;
        bench.start();
        bench.scheduler.runFor(59s);
        QCOMPARE(bench.search->search().reason.kind, api::BottleneckKind::None);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.search->search().elapsedSeconds, 61);
        QCOMPARE(bench.search->search().reason.kind, api::BottleneckKind::NoPeers);
    }

    void namesTheTrackerThatFails()
    {
        Bench bench;
        bench.host.trackers().fail(bench.link.trackers.first());
        bench.start();
        bench.scheduler.runFor(61s);
        QCOMPARE(bench.search->search().reason.kind, api::BottleneckKind::TrackersFail);
        QCOMPARE(bench.search->search().fault.subject, QStringLiteral("tracker.example"));
    }

    void saysThatKnownPeersAreOutOfReach()
    {
        Bench bench;
        bench.link.peers = {Endpoint(QHostAddress(QStringLiteral("10.0.0.77")), 6881)};
        bench.start();
        bench.scheduler.runFor(61s);
        QCOMPARE(bench.search->search().reason.kind, api::BottleneckKind::PeersUnreachable);
        QCOMPARE(bench.search->search().askedPeers, 1);
    }

    void leavesTheSwarm()
    {
        Bench bench;
        bench.seeder.seed(bench.fixture);
        bench.start();
        bench.scheduler.runFor(1s);
        bool isStopped = false;
        QObject::connect(
            bench.search.get(), &MagnetSearch::stopped, bench.search.get(), [&] { isStopped = true; });
        bench.search->stop();
        QVERIFY(!isStopped);
        QVERIFY(bench.scheduler.runUntil([&] { return isStopped; }, 30s));
        QCOMPARE(bench.host.trackers().calls().last().request.event, discovery::AnnounceEvent::Stopped);
        QCOMPARE(bench.search->search().connectedPeers, 0);
    }
};

FRESHET_TEST(MagnetSearchTest)
#include "magnet_search_test.moc"
