// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class CompletesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyCompletesOverLossyLinks_data() { addSeedRows(); }
    void everybodyCompletesOverLossyLinks()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm(
            {.randomSeed = seed, .leechers = 10, .size = 16_MiB, .pieceLength = 256_KiB, .packetLoss = 0.02});
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(5min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
        const double copies =
            static_cast<double>(swarm.seed(0).uploaded()) / static_cast<double>(swarm.options().size);
        QVERIFY2(copies < 3.0, swarm.describe() + "\ncopies " + QByteArray::number(copies));
        QVERIFY2(swarm.wastedShare() < 0.05, swarm.describe());
        for (int i = 0; i < 10; ++i) {
            QVERIFY(swarm.leecher(i).banned().empty());
        }
    }

    void aSingleLinkIsFilled_data() { addSeedRows(); }
    void aSingleLinkIsFilled()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .size = 32_MiB, .pieceLength = 256_KiB, .up = 2_MiB});
        swarm.start();
        // 16 s at full speed.
        QVERIFY2(swarm.runUntilComplete(21s), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void encryptedSwarmsCompleteToo()
    {
        SimSwarm swarm({.randomSeed = 7, .leechers = 4});
        for (int i = 0; i < 4; ++i) {
            swarm.leecher(i).context.options.encryption =
                i % 2 == 0 ? swarm::EncryptionPolicy::Require : swarm::EncryptionPolicy::Prefer;
        }
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(5min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }
};

FRESHET_TEST(CompletesTest)
#include "completes_test.moc"
