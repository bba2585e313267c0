// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class TorrentTransferTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 9};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentFixture fixture = TorrentFixture::makeSingleFile(10 * 32 * 1024);
        const QString url = QStringLiteral("http://tracker.example/announce");
        Budget download;
        Budget upload;
        TransferSpec spec{fixture.torrent->infoHash, false, {QStringList(url)}, 50, 1000, 2000};
        std::unique_ptr<TorrentTransfer> transfer;

        void start(const Bitfield& have)
        {
            transfer = std::make_unique<TorrentTransfer>(host.services(), spec, download, upload);
            const StorageId storage =
                host.disk().attach({fixture.torrent, QStringLiteral("/save"), fixture.allWanted(), {}});
            transfer->startContent(fixture.torrent, storage, have, std::vector<quint8>(10, 2), false);
        }
    };

private Q_SLOTS:
    void tellsTrackersOfEarlierSessionsToo()
    {
        Bench bench;
        bench.start(Bitfield(10));
        bench.scheduler.runFor(1s);
        const auto& request = bench.host.trackers().calls().first().request;
        QCOMPARE(request.downloaded, 1000);
        QCOMPARE(request.uploaded, 2000);
        QCOMPARE(request.left, bench.fixture.content.size());
        QCOMPARE(request.event, discovery::AnnounceEvent::Started);
    }

    void saysNeverThatNothingIsLeftBeforeItKnows()
    {
        Bench bench;
        bench.transfer = std::make_unique<TorrentTransfer>(
            bench.host.services(), bench.spec, bench.download, bench.upload);
        bench.transfer->startMetadata();
        bench.scheduler.runFor(1s);
        QVERIFY(bench.host.trackers().calls().first().request.left > 0);
    }

    void stopsInOrder()
    {
        Bench bench;
        bench.start(Bitfield(10, true));
        bench.scheduler.runFor(1s);
        QSignalSpy settled(bench.transfer.get(), &TorrentTransfer::settled);
        QSignalSpy stopped(bench.transfer.get(), &TorrentTransfer::stopped);
        bench.transfer->stop();
        QCOMPARE(settled.size(), 0);
        QVERIFY(bench.scheduler.runUntil([&] { return settled.size() == 1; }, 50ms));
        QCOMPARE(stopped.size(), 0);
        bench.scheduler.runFor(1s);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(bench.host.trackers().calls().last().request.event, discovery::AnnounceEvent::Stopped);
        bench.scheduler.runFor(60s);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(stopped.size(), 1);
    }

    void asksNoTrackersIfThatIsSwitchedOff()
    {
        Bench bench;
        bench.host.settings().discovery.useTrackers = false;
        bench.start(Bitfield(10));
        bench.scheduler.runFor(5s);
        QVERIFY(bench.host.trackers().calls().isEmpty());
        bench.host.settings().discovery.useTrackers = true;
        bench.transfer->applySettings();
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.host.trackers().calls().size(), 1);
    }
};

FRESHET_TEST(TorrentTransferTest)
#include "torrent_transfer_test.moc"
