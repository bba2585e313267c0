// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class SeedLeavesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leechersCompleteFromEachOther_data() { addSeedRows(); }
    void leechersCompleteFromEachOther()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 5, .size = 16_MiB, .packetLoss = 0.01});
        swarm.start();
        const quint32 pieces = swarm.torrent().torrent->pieces.pieceCount();
        const auto isEverythingOut = [&swarm, pieces] {
            for (quint32 piece = 0; piece < pieces; ++piece) {
                bool isOut = false;
                for (int i = 0; i < 5; ++i) {
                    isOut = isOut || swarm.leecher(i).downloader()->picker().has(PieceIndex(piece));
                }
                if (!isOut) {
                    return false;
                }
            }
            return true;
        };
        for (int i = 0; i < 3000 && !isEverythingOut(); ++i) {
            swarm.runFor(100ms);
        }
        QVERIFY(!swarm.allLeechersComplete());
        const double copies =
            static_cast<double>(swarm.seed(0).uploaded()) / static_cast<double>(swarm.options().size);
        swarm.seed(0).stop();
        // Rarest first: little is sent twice before everything was sent once.
        QVERIFY2(copies < 2.0, QByteArray::number(copies));
        QVERIFY2(swarm.runUntilComplete(5min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void everybodyReconnectsAfterAReset_data() { addSeedRows(); }
    void everybodyReconnectsAfterAReset()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 4, .size = 8_MiB});
        swarm.start();
        swarm.runFor(4s);
        QVERIFY(!swarm.allLeechersComplete());
        swarm.internet().resetStreams(swarm.seed(0).address());
        QVERIFY2(swarm.runUntilComplete(3min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }
};

FRESHET_TEST(SeedLeavesTest)
#include "seed_leaves_test.moc"
