// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/availability_index.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace freshet;
using namespace freshet::swarm;

/// How pieces are sorted by priority and rarity.
class AvailabilityIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOnlyPiecesWithAPriority()
    {
        SeededRandom random(1);
        AvailabilityIndex index(3, random);
        quint64 work = 0;
        index.addPeer(PieceIndex(1));
        QVERIFY(!index.rarest(Bitfield(3, true), work));
        index.setPriority(PieceIndex(1), 1);
        QCOMPARE(index.rarest(Bitfield(3, true), work), PieceIndex(1));
    }
    void followsManyPeers()
    {
        SeededRandom random(1);
        AvailabilityIndex index(2, random);
        quint64 work = 0;
        index.setPriority(PieceIndex(0), 2);
        index.setPriority(PieceIndex(1), 2);
        for (int i = 0; i < 100; ++i) {
            index.addPeer(PieceIndex(i % 3 == 0 ? 0 : 1));
        }
        QCOMPARE(index.availability(PieceIndex(0)), 34U);
        QCOMPARE(index.rarest(Bitfield(2, true), work), PieceIndex(0));
    }
    void keepsOrderInBothWaysOfSearching()
    {
        // 2,000 pieces of a peer are searched by rarity, 100 of a peer one by one.
        SeededRandom random(1);
        AvailabilityIndex index(4000, random);
        Bitfield many(4000);
        Bitfield few(4000);
        for (quint32 i = 0; i < 4000; ++i) {
            index.setPriority(PieceIndex(i), 1 + static_cast<int>(i % 2));
            const int copies = i == 1234 || i == 1235 ? 1 : 3;
            for (int n = 0; n < copies; ++n) {
                index.addPeer(PieceIndex(i));
            }
            many.set(i, i % 2 == 0 || i == 1235);
            few.set(i, i >= 1200 && i < 1300);
        }
        quint64 work = 0;
        QCOMPARE(index.rarest(many, work), PieceIndex(1235));
        QCOMPARE(index.rarest(few, work), PieceIndex(1235));
    }
    void findsThePieceOfAPeerThatLacksAllRareOnes()
    {
        SeededRandom random(1);
        AvailabilityIndex index(10'000, random);
        Bitfield common(10'000);
        for (quint32 i = 0; i < 10'000; ++i) {
            index.setPriority(PieceIndex(i), 2);
            index.addPeer(PieceIndex(i));
            if (i >= 5000) {
                index.addPeer(PieceIndex(i));
                common.set(i);
            }
        }
        quint64 work = 0;
        const auto piece = index.rarest(common, work);
        QVERIFY(piece && piece->value() >= 5000);
        QVERIFY2(work < 2000, qPrintable(QString::number(work)));
    }
    void distributesChoicesEvenly()
    {
        std::map<quint32, int> chosen;
        for (std::uint64_t seed = 0; seed < 4000; ++seed) {
            SeededRandom random(seed);
            AvailabilityIndex index(4, random);
            for (quint32 i = 0; i < 4; ++i) {
                index.addPeer(PieceIndex(i));
                index.setPriority(PieceIndex(i), 2);
            }
            quint64 work = 0;
            ++chosen[index.rarest(Bitfield(4, true), work)->value()];
        }
        for (const auto& [piece, count] : chosen) {
            QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count)));
        }
    }
    void findsTheLowestIndexOfTheHighestPriority()
    {
        SeededRandom random(1);
        AvailabilityIndex index(200, random);
        index.setPriority(PieceIndex(3), 1);
        index.setPriority(PieceIndex(150), 2);
        index.setPriority(PieceIndex(199), 2);
        quint64 work = 0;
        QCOMPARE(index.lowest(Bitfield(200, true), work), PieceIndex(150));
    }
    void countsWhatSomeoneHas()
    {
        SeededRandom random(1);
        AvailabilityIndex index(3, random);
        index.setPriorities(std::vector<quint8>{1, 2, 3});
        index.addPeer(PieceIndex(2));
        QCOMPARE(index.obtainableCount(), 1U);
        index.addSeed();
        QCOMPARE(index.obtainableCount(), 3U);
        index.removeSeed();
        index.removePeer(PieceIndex(2));
        QCOMPARE(index.obtainableCount(), 0U);
    }
    void countsOurOwnCopy()
    {
        SeededRandom random(1);
        AvailabilityIndex index(2, random);
        QCOMPARE(index.distributedCopies(), 0.0);
        index.setHave(PieceIndex(0), true);
        QCOMPARE(index.distributedCopies(), 0.5);
        index.addPeer(PieceIndex(1));
        QCOMPARE(index.distributedCopies(), 1.0);
        index.setHave(PieceIndex(0), false);
        QCOMPARE(index.distributedCopies(), 0.5);
    }
    void livesWithNoPieces()
    {
        SeededRandom random(1);
        AvailabilityIndex index(0, random);
        quint64 work = 0;
        QVERIFY(!index.rarest(Bitfield(0), work));
        QCOMPARE(index.distributedCopies(), 0.0);
    }
};

FRESHET_TEST(AvailabilityIndexTest)
#include "availability_index_test.moc"
