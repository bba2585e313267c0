// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class UnusualTorrentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizesOfAllKindsComplete_data()
    {
        QTest::addColumn<ByteCount>("size");
        QTest::addColumn<ByteCount>("pieceLength");
        QTest::newRow("one byte") << ByteCount{1} << 16_KiB;
        QTest::newRow("one block") << 16_KiB << 16_KiB;
        QTest::newRow("one block and a byte") << 16_KiB + 1 << 16_KiB;
        QTest::newRow("short last block") << 1_MiB + 5000 << 64_KiB;
        QTest::newRow("odd piece length") << ByteCount{300'000} << ByteCount{50'000};
        QTest::newRow("piece larger than torrent") << 100_KiB << 1_MiB;
    }
    void sizesOfAllKindsComplete()
    {
        QFETCH(ByteCount, size);
        QFETCH(ByteCount, pieceLength);
        SimSwarm swarm({.leechers = 3, .size = size, .pieceLength = pieceLength});
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(1min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void piecesLargerThanTheirMemoryComplete()
    {
        SimSwarm swarm({.seeds = 2, .leechers = 2, .size = 24_MiB, .pieceLength = 8_MiB});
        for (int i = 0; i < 2; ++i) {
            swarm.leecher(i).pool.setBudget(4_MiB);
        }
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(3min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void aSlowDiskSlowsDownButLosesNothing()
    {
        SimSwarm swarm({.randomSeed = 2, .leechers = 2, .size = 8_MiB, .pieceLength = 256_KiB});
        for (int i = 0; i < 2; ++i) {
            swarm.leecher(i).disk.setBandwidth(400_KiB);
            swarm.leecher(i).disk.setWriteLimit(512_KiB);
            swarm.leecher(i).pool.setBudget(2_MiB);
        }
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(3min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void onlyWantedPiecesAreFetched()
    {
        SimSwarm swarm({.randomSeed = 4});
        swarm.start();
        swarm::Downloader& downloader = *swarm.leecher(0).downloader();
        std::vector<quint8> priorities(64, 0);
        downloader.setPriorities(priorities);
        swarm.runFor(10s);
        QCOMPARE(swarm.leecher(0).downloaded(), 0);
        priorities[10] = priorities[63] = 2;
        downloader.setPriorities(priorities);
        QVERIFY2(swarm.runUntilComplete(20s), swarm.describe());
        QCOMPARE(downloader.picker().have().count(), 2);
        QCOMPARE(swarm.leecher(0).downloaded(), 64_KiB);
        priorities.assign(64, 1);
        swarm.leecher(0).peers().setSeeding(false);
        downloader.setPriorities(priorities);
        QVERIFY2(swarm.runUntilComplete(90s), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void sequentialDownloadsGoFromTheStart()
    {
        SimSwarm swarm({.randomSeed = 4, .up = 100_KiB});
        swarm.start();
        swarm.leecher(0).downloader()->setSequential(true);
        swarm.runFor(8s);
        const Bitfield& have = swarm.leecher(0).downloader()->picker().have();
        QVERIFY(have.count() >= 8);
        int first = 0;
        while (have.test(first)) {
            ++first;
        }
        // All but what is in flight, and the last piece, which players want early.
        QVERIFY2(first + 6 >= have.count(), QByteArray::number(first));
    }
};

FRESHET_TEST(UnusualTorrentsTest)
#include "unusual_torrents_test.moc"
