// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class ThrottledSwarmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLimitedDownloadWastesNothing_data() { addSeedRows(); }
    void aLimitedDownloadWastesNothing()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .seeds = 20});
        swarm.leecher(0).downloadThrottle.setLimit(50_KiB);
        swarm.start();
        // 41 s at full speed.
        QVERIFY2(swarm.runUntilComplete(50s), swarm.describe());
        QVERIFY2(swarm.wastedShare() < 0.02, swarm.describe());
    }

    void aLimitedTorrentIsSharedFairly()
    {
        SimSwarm swarm({.randomSeed = 5, .leechers = 4, .size = 8_MiB});
        swarm.seed(0).uploadBudget.setLimit(200_KiB, swarm.scheduler().now());
        for (int i = 0; i < 4; ++i) {
            // They do not help each other.
            swarm.leecher(i).uploadBudget.setLimit(1, swarm.scheduler().now());
        }
        swarm.start();
        swarm.runFor(30s);
        const ByteCount sent = swarm.seed(0).uploaded();
        QVERIFY2(sent > 190_KiB * 29 && sent < 206_KiB * 31, QByteArray::number(sent));
        for (int i = 0; i < 4; ++i) {
            QVERIFY2(swarm.leecher(i).downloaded() > sent / 6, swarm.describe());
        }
    }

    void aLimitThatIsLiftedNoLongerCounts()
    {
        SimSwarm swarm({.randomSeed = 6});
        swarm.leecher(0).downloadThrottle.setLimit(20_KiB);
        swarm.seed(0).uploadThrottle.setLimit(30_KiB);
        swarm.start();
        swarm.runFor(10s);
        QVERIFY(swarm.leecher(0).downloaded() < 230_KiB);
        swarm.leecher(0).downloadThrottle.setLimit(noLimit);
        swarm.seed(0).uploadThrottle.setLimit(noLimit);
        QVERIFY2(swarm.runUntilComplete(10s), swarm.describe());
    }
};

FRESHET_TEST(ThrottledSwarmTest)
#include "throttled_swarm_test.moc"
