// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class MagnetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void metadataIsFetchedFirst_data() { addSeedRows(); }
    void metadataIsFetchedFirst()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 4, .packetLoss = 0.01, .isMagnet = true});
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(3min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void largeMetadataArrivesToo()
    {
        SimSwarm swarm({.randomSeed = 3, .isMagnet = true, .metadataSize = 3_MiB});
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(1min), swarm.describe());
    }
};

FRESHET_TEST(MagnetTest)
#include "magnet_test.moc"
