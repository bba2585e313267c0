// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_queue.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::TorrentState;
using api::WaitReason;

class TorrentQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettingOneFinishLetsTheNextRun()
    {
        Bench bench;
        bench.host.settings().queue.activeDownloads = 1;
        Torrent& first = bench.add(1);
        Torrent& second = bench.add(2);
        bench.queue.decideSoon();
        bench.scheduler.runFor(1s);
        QCOMPARE(first.state(), TorrentState::Downloading);
        QCOMPARE(second.state(), TorrentState::Waiting);
        QCOMPARE(second.waitReason(), WaitReason::DownloadPlace);
        first.pause();
        bench.queue.decideSoon();
        bench.scheduler.runFor(1s);
        QCOMPARE(second.state(), TorrentState::Downloading);
        QCOMPARE(second.waitReason(), WaitReason::None);
    }

    void aChangedLimitActsAtTheNextDecision()
    {
        Bench bench;
        bench.host.settings().queue.activeTorrents = 1;
        bench.add(1);
        const Torrent& second = bench.add(2);
        bench.queue.decideSoon();
        bench.scheduler.runFor(1s);
        QCOMPARE(second.waitReason(), WaitReason::TorrentPlace);
        bench.host.settings().queue.activeTorrents = 2;
        bench.queue.decideSoon();
        bench.scheduler.runFor(1s);
        QCOMPARE(second.state(), TorrentState::Downloading);
    }

    void torrentsWithoutPeersTakeTurns()
    {
        Bench bench;
        bench.host.settings().queue.activeDownloads = 1;
        bench.host.settings().queue.slowTime = 60s;
        QHash<quint64, int> seconds;
        std::vector<Torrent*> torrents;
        for (quint64 id = 1; id <= 4; ++id) {
            torrents.push_back(&bench.add(id));
        }
        bench.queue.decideSoon();
        for (int second = 0; second < 1800; ++second) {
            bench.scheduler.runFor(1s);
            if (second % 10 == 0) {
                bench.queue.watchSpeeds();
            }
            int running = 0;
            for (const Torrent* torrent : torrents) {
                const bool isRunning = torrent->state() == TorrentState::Downloading;
                seconds[torrent->id().value()] += isRunning ? 1 : 0;
                running += isRunning ? 1 : 0;
                QVERIFY(isRunning || torrent->waitReason() == WaitReason::DownloadPlace
                    || torrent->waitReason() == WaitReason::TooSlow);
            }
            // One has the place, and as many again may be slow beside it.
            QVERIFY2(running <= 2, QByteArray::number(running));
        }
        for (quint64 id = 1; id <= 4; ++id) {
            QVERIFY2(seconds[id] > 1800 / 8, QByteArray::number(seconds[id]));
        }
    }

    void withoutARateNobodyIsSlow()
    {
        Bench bench;
        bench.host.settings().queue.activeDownloads = 1;
        bench.host.settings().queue.slowRate = 0;
        bench.add(1);
        const Torrent& second = bench.add(2);
        bench.queue.decideSoon();
        for (int i = 0; i < 100; ++i) {
            bench.scheduler.runFor(10s);
            bench.queue.watchSpeeds();
        }
        QCOMPARE(second.waitReason(), WaitReason::DownloadPlace);
    }

    void decidesNothingAfterTheEnd()
    {
        Bench bench;
        const Torrent& torrent = bench.add(1);
        bench.queue.decideSoon();
        bench.queue.stop();
        bench.queue.decideSoon();
        bench.scheduler.runFor(1s);
        QCOMPARE(torrent.state(), TorrentState::Waiting);
    }

private:
    struct Bench
    {
        Torrent& add(quint64 id)
        {
            const auto fixture = TorrentFixture::makeSingleFile(100'000 + static_cast<ByteCount>(id));
            TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
            record.id = TorrentId(id);
            record.choices.queuePosition = static_cast<int>(id);
            return host.add(std::move(record), fixture.torrent);
        }

        SimScheduler scheduler;
        SimInternet internet{scheduler, 1};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentQueue queue{scheduler, host.torrents(), [this] {
                               return session::QueueRules{host.settings().queue, {}, {}};
                           }};
    };
};

FRESHET_TEST(TorrentQueueTest)
#include "torrent_queue_test.moc"
