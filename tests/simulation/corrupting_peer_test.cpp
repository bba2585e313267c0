// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class CorruptingPeerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLiarIsBannedAndNobodyElse_data() { addSeedRows(); }
    void theLiarIsBannedAndNobodyElse()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 6, .size = 8_MiB, .pieceLength = 128_KiB});
        FakePeer& liar = swarm.addFakePeer();
        int served = 0;
        liar.serve([&swarm, &served](const metainfo::BlockAddress& block) {
            QByteArray bytes = swarm.torrent().blockBytes(block);
            if (++served % 10 == 5) {
                bytes[100] = static_cast<char>(bytes[100] ^ 1);
            }
            return bytes;
        });
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(5min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
        QVERIFY(served > 10);
        int found = 0;
        for (int i = 0; i < 6; ++i) {
            for (const QHostAddress& address : swarm.leecher(i).banned()) {
                QCOMPARE(address, QHostAddress(QStringLiteral("10.2.0.1")));
                ++found;
            }
        }
        QVERIFY(found >= 1);
    }
};

FRESHET_TEST(CorruptingPeerTest)
#include "corrupting_peer_test.moc"
