// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/super_seeder.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::swarm;

/// Which pieces a super seed speaks of.
class SuperSeederTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersEachPeerOnePieceAndEachAnother()
    {
        SuperSeeder seeder(8);
        for (quint64 id = 1; id <= 3; ++id) {
            seeder.addPeer(PeerId(id), Bitfield(8), now);
        }
        const auto offers = seeder.takeOffers(now);
        QCOMPARE(offers, (std::vector<PieceOffer>{{PeerId(1), 0}, {PeerId(2), 1}, {PeerId(3), 2}}));
        QVERIFY(seeder.takeOffers(now).empty());
        QVERIFY(seeder.isTold(PeerId(2), 1));
        QVERIFY(!seeder.isTold(PeerId(2), 0));
    }
    void offersTheNextOnlyWhenAnotherHasThePiece()
    {
        SuperSeeder seeder(8);
        seeder.addPeer(PeerId(1), Bitfield(8), now);
        seeder.addPeer(PeerId(2), Bitfield(8), now);
        (void)seeder.takeOffers(now);
        seeder.announced(PeerId(1), 0, now);
        QVERIFY(seeder.takeOffers(now).empty());
        seeder.announced(PeerId(2), 0, now);
        QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(1), 2}}));
    }
    void doesNotWaitForEverForAPeerThatNobodyWantsAnythingOf()
    {
        SuperSeeder seeder(8);
        seeder.addPeer(PeerId(1), Bitfield(8), now);
        seeder.addPeer(PeerId(2), Bitfield(8), now);
        (void)seeder.takeOffers(now);
        seeder.announced(PeerId(1), 0, now);
        QVERIFY(seeder.takeOffers(now + SuperSeeder::patience - 1s).empty());
        QCOMPARE(seeder.takeOffers(now + SuperSeeder::patience).size(), std::size_t{1});
        // The other has not even fetched its first.
        QVERIFY(seeder.takeOffers(now + 10 * SuperSeeder::patience).empty());
    }
    void servesASinglePeerPieceByPiece()
    {
        SuperSeeder seeder(3);
        seeder.addPeer(PeerId(1), Bitfield(3), now);
        for (quint32 piece = 0; piece < 3; ++piece) {
            QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(1), piece}}));
            seeder.announced(PeerId(1), piece, now);
        }
        QVERIFY(seeder.isOver());
    }
    void aPieceThatWasAskedForCountsAsReceived()
    {
        // Many peers announce nothing to those who have it already.
        SuperSeeder seeder(3);
        seeder.addPeer(PeerId(1), Bitfield(3), now);
        (void)seeder.takeOffers(now);
        seeder.requested(PeerId(1), 0, 100, 250, now);
        seeder.requested(PeerId(1), 2, 250, 250, now);
        QVERIFY(seeder.takeOffers(now).empty());
        seeder.requested(PeerId(1), 0, 150, 250, now);
        QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(1), 1}}));
    }
    void offersWhatIsRarest()
    {
        SuperSeeder seeder(4);
        Bitfield some(4);
        some.set(0);
        some.set(2);
        seeder.addPeer(PeerId(1), some, now);
        seeder.addPeer(PeerId(2), Bitfield(4), now);
        QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(1), 1}, {PeerId(2), 3}}));
    }
    void offersAgainWhatLeftWithAPeer()
    {
        SuperSeeder seeder(2);
        seeder.addPeer(PeerId(1), Bitfield(2), now);
        seeder.addPeer(PeerId(2), Bitfield(2), now);
        (void)seeder.takeOffers(now);
        seeder.removePeer(PeerId(1));
        seeder.addPeer(PeerId(3), Bitfield(2), now);
        QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(3), 0}}));
    }
    void isOverWhenEverythingIsThereTwice()
    {
        SuperSeeder seeder(2);
        for (quint64 id = 1; id <= 4; ++id) {
            seeder.addPeer(PeerId(id), Bitfield(2), now);
        }
        seeder.announced(PeerId(1), 0, now);
        seeder.announced(PeerId(2), 0, now);
        seeder.announced(PeerId(3), 1, now);
        QVERIFY(!seeder.isOver());
        seeder.announced(PeerId(4), 1, now);
        QVERIFY(seeder.isOver());
        QVERIFY(seeder.takeOffers(now).empty());
    }
    void isOverWhenThereIsAnotherSeed()
    {
        SuperSeeder seeder(2);
        seeder.addPeer(PeerId(1), Bitfield(2, true), now);
        QVERIFY(seeder.isOver());
    }
    void witnessesGetNoOffersButCount()
    {
        SuperSeeder seeder(8);
        seeder.addWitness(PeerId(1), Bitfield(8), now);
        seeder.addPeer(PeerId(2), Bitfield(8), now);
        QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(2), 0}}));
        QVERIFY(seeder.isTold(PeerId(1), 5));
        seeder.announced(PeerId(2), 0, now);
        QVERIFY(seeder.takeOffers(now).empty());
        seeder.announced(PeerId(1), 0, now);
        QCOMPARE(seeder.takeOffers(now), (std::vector<PieceOffer>{{PeerId(2), 1}}));
    }
    void nonsenseIsIgnored()
    {
        SuperSeeder seeder(2);
        seeder.announced(PeerId(9), 0, now);
        seeder.addPeer(PeerId(1), Bitfield(), now);
        seeder.announced(PeerId(1), 7, now);
        seeder.setPieces(PeerId(1), Bitfield(9), now);
        seeder.removePeer(PeerId(9));
        QVERIFY(!seeder.isTold(PeerId(1), 7));
        QCOMPARE(seeder.takeOffers(now).size(), std::size_t{1});
    }

private:
    const Scheduler::TimePoint now = Scheduler::TimePoint() + 24h;
};

FRESHET_TEST(SuperSeederTest)
#include "super_seeder_test.moc"
