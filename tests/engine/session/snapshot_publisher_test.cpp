// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_publisher.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class SnapshotPublisherTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 3};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentFixture fixture = TorrentFixture::makeSingleFile(10 * 32 * 1024);
        std::vector<api::SessionUpdate> updates;
        std::optional<api::TorrentDetails> details;
        bool acknowledges = true;
        SnapshotPublisher publisher{scheduler, host.torrents(), [](api::SessionTotals&) {},
            [this](const api::SessionUpdate& update, const std::optional<api::TorrentDetails>& watched) {
                updates.push_back(update);
                details = watched;
                if (acknowledges) {
                    publisher.acknowledge();
                }
            }};
    };

private Q_SLOTS:
    void tellsOnlyWhatHasChanged()
    {
        Bench bench;
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        bench.publisher.start();
        bench.scheduler.runFor(500ms);
        QCOMPARE(bench.updates.size(), std::size_t(1));
        QCOMPARE(bench.updates[0].changed.size(), 1);
        bench.scheduler.runFor(3s);
        for (std::size_t i = 1; i < bench.updates.size(); ++i) {
            QVERIFY(bench.updates[i].changed.isEmpty());
        }
        bench.updates.clear();
        torrent.pause();
        bench.publisher.hurry();
        bench.scheduler.runFor(100ms);
        QCOMPARE(bench.updates.size(), std::size_t(1));
        QCOMPARE(bench.updates[0].changed.value(0).state, api::TorrentState::Paused);

        QVERIFY(bench.host.torrents().take(TorrentId(1)) != nullptr);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.updates[1].removed, QList<TorrentId>{TorrentId(1)});
    }

    void updatesComeAsOftenAsIsWantedAndTicksOnceASecond()
    {
        Bench bench;
        int ticks = 0;
        bench.publisher.setTick([&ticks] { ++ticks; });
        bench.publisher.start();
        bench.scheduler.runFor(100ms);
        bench.updates.clear();
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.updates.size(), std::size_t(10));
        QCOMPARE(ticks, 10);
        bench.publisher.setInterval(500ms);
        bench.scheduler.runFor(1s);
        bench.updates.clear();
        ticks = 0;
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.updates.size(), std::size_t(20));
        QCOMPARE(ticks, 10);
        // Nobody is kept waiting for long, nor flooded.
        bench.publisher.setInterval(5s);
        bench.scheduler.runFor(1s);
        bench.updates.clear();
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.updates.size(), std::size_t(10));
        bench.publisher.setInterval(1ms);
        bench.scheduler.runFor(1s);
        bench.updates.clear();
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.updates.size(), std::size_t(40));
    }

    void whatHurriesIsMarked()
    {
        Bench bench;
        bench.publisher.start();
        bench.scheduler.runFor(100ms);
        QVERIFY(bench.updates.back().isHurried);
        bench.scheduler.runFor(2s);
        QVERIFY(!bench.updates.back().isHurried);
        // Also if it has to wait for the front end.
        bench.acknowledges = false;
        bench.scheduler.runFor(1s);
        bench.publisher.hurry();
        bench.scheduler.runFor(1s);
        bench.updates.clear();
        bench.acknowledges = true;
        bench.publisher.acknowledge();
        bench.scheduler.runFor(100ms);
        QCOMPARE(bench.updates.size(), std::size_t(1));
        QVERIFY(bench.updates.back().isHurried);
        bench.scheduler.runFor(1s);
        QVERIFY(!bench.updates.back().isHurried);
    }

    void carriesWhatTheLogGoesOnWith()
    {
        Bench bench;
        bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        EventLog log;
        api::Event event;
        event.torrent = TorrentId(1);
        log.record(event);
        bench.publisher.setLog(&log);
        bench.publisher.start();
        bench.scheduler.runFor(1500ms);
        QVERIFY(bench.updates.back().log == api::EventBatch());
        bench.publisher.watchLog(true);
        bench.publisher.watch(TorrentId(1));
        bench.scheduler.runFor(100ms);
        QCOMPARE(bench.updates.back().log.events.size(), 1);
        QVERIFY(bench.updates.back().log.isWhole);
        QVERIFY(bench.details->log.isWhole);
        QCOMPARE(bench.details->log.events.size(), 1);
        // Nothing is told twice, and nothing is lost while the front end is busy.
        bench.acknowledges = false;
        bench.scheduler.runFor(1s);
        log.record(event);
        log.record(event);
        bench.scheduler.runFor(3s);
        bench.acknowledges = true;
        bench.publisher.acknowledge();
        bench.scheduler.runFor(1s);
        qsizetype lines = 0;
        for (const api::SessionUpdate& update : bench.updates) {
            lines += update.log.events.size();
        }
        QCOMPARE(lines, 3);
        QVERIFY(!bench.updates.back().log.isWhole);
        bench.publisher.publishAll();
        bench.scheduler.runFor(100ms);
        QCOMPARE(bench.updates.back().log.events.size(), 3);
        QVERIFY(bench.updates.back().log.isWhole);
    }

    void forgetsAPeerThatHasGone()
    {
        Bench bench;
        TorrentHost other(bench.scheduler, bench.internet, QStringLiteral("10.0.0.2"));
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        torrent.addPeers({other.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        Torrent& twin = other.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        twin.allow({Activity::Download, {}});
        bench.publisher.start();
        int peers = -1;
        const auto follow = [&] {
            for (const auto& update : bench.updates) {
                for (const auto& row : update.changed) {
                    peers = row.connectedPeers;
                }
            }
            bench.updates.clear();
        };
        QVERIFY(bench.scheduler.runUntil(
            [&] {
                follow();
                return peers == 1;
            },
            60s));
        twin.pause();
        QVERIFY(bench.scheduler.runUntil(
            [&] {
                follow();
                return peers == 0;
            },
            60s));
    }

    void aFrontEndThatComesLaterIsToldAll()
    {
        Bench bench;
        bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        bench.publisher.start();
        bench.scheduler.runFor(3s);
        QVERIFY(bench.updates.back().changed.isEmpty());
        bench.publisher.publishAll();
        bench.scheduler.runFor(100ms);
        QCOMPARE(bench.updates.back().changed.size(), 1);
        bench.scheduler.runFor(1s);
        QVERIFY(bench.updates.back().changed.isEmpty());
    }

    void waitsForAFrontEndThatStalls()
    {
        Bench bench;
        bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        bench.acknowledges = false;
        bench.publisher.start();
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.updates.size(), std::size_t(1));
        bench.publisher.acknowledge();
        bench.scheduler.runFor(100ms);
        QCOMPARE(bench.updates.size(), std::size_t(2));
    }

    void showsDetailsOfTheWatchedOne()
    {
        Bench bench;
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        bench.publisher.start();
        bench.publisher.watch(TorrentId(1));
        bench.scheduler.runFor(100ms);
        QVERIFY(bench.details.has_value());
        QCOMPARE(bench.details->files.size(), 1);
        QCOMPARE(bench.details->pieceStates.size(), 10);
        torrent.setPriorities({api::FilePriority::High});
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.details->files[0].priority, api::FilePriority::High);
        bench.publisher.watch(std::nullopt);
        bench.scheduler.runFor(2s);
        QVERIFY(!bench.details.has_value());
    }
};

FRESHET_TEST(SnapshotPublisherTest)
#include "snapshot_publisher_test.moc"
