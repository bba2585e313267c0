// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class StallingPeerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsBlocksAreTakenOver_data() { addSeedRows(); }
    void itsBlocksAreTakenOver()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 3, .size = 4_MiB, .pieceLength = 128_KiB});
        for (int i = 0; i < 3; ++i) {
            FakePeer& staller = swarm.addFakePeer();
            int served = 0;
            staller.serve([&swarm, served, i](const metainfo::BlockAddress& block) mutable {
                // The first never sends anything, the others stop in the middle.
                return served++ < i * 10 ? swarm.torrent().blockBytes(block) : QByteArray();
            });
        }
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(60s), swarm.describe());
        QVERIFY(swarm.allBytesRight());
        QVERIFY2(swarm.wastedShare() < 0.1, swarm.describe());
    }

    void aPeerThatRejectsEverythingHoldsNothingUp_data() { addSeedRows(); }
    void aPeerThatRejectsEverythingHoldsNothingUp()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 2});
        FakePeer& refuser = swarm.addFakePeer();
        int rejected = 0;
        refuser.onMessage = [&rejected](FakePeer::Talk& talk, const wire::Message& message) {
            if (std::holds_alternative<wire::Interested>(message)) {
                talk.say(wire::Unchoke());
            } else if (const auto* request = std::get_if<wire::Request>(&message)) {
                ++rejected;
                talk.say(wire::RejectRequest{request->piece, request->begin, request->length});
            }
        };
        swarm.start();
        QVERIFY2(swarm.runUntilComplete(40s), swarm.describe());
        QVERIFY2(rejected < 400, QByteArray::number(rejected));
    }

    void aSeedThatPausesIsUsedAgain_data() { addSeedRows(); }
    void aSeedThatPausesIsUsedAgain()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 2, .size = 8_MiB});
        swarm.start();
        swarm.runFor(4s);
        swarm.internet().isolate({swarm.seed(0).address()});
        swarm.runFor(70s);
        swarm.internet().heal();
        QVERIFY2(swarm.runUntilComplete(60s), swarm.describe());
        QVERIFY(swarm.allBytesRight());
        QVERIFY2(swarm.wastedShare() < 0.1, swarm.describe());
    }
};

FRESHET_TEST(StallingPeerTest)
#include "stalling_peer_test.moc"
