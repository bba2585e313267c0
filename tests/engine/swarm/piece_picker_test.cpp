// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/swarm/picker_pictures.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace freshet;
using namespace freshet::swarm;
using freshet::test::PickerPicture;
using namespace Qt::StringLiterals;

/// Which block is asked for next, rule by rule.
class PiecePickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // New pieces.

    void prefersRarerPieces()
    {
        PickerPicture p({.availability = "43152"});
        QCOMPARE(p.pick(1, "*****", 12), u"222244441111"_s);
    }
    void picksOnlyWhatThePeerHas()
    {
        PickerPicture p({.availability = "12345"});
        QCOMPARE(p.pick(1, "   * ", 20), u"3333"_s);
    }
    void neverPicksWhatWeHave()
    {
        PickerPicture p({.availability = "11223", .have = "** **"});
        QCOMPARE(p.pick(1, "*****", 20), u"2222"_s);
    }
    void neverPicksUnwantedPieces()
    {
        PickerPicture p({.availability = "11111", .priorities = "00200"});
        QCOMPARE(p.pick(1, "*****", 20), u"2222"_s);
    }
    void letsPriorityDominateRarity()
    {
        PickerPicture p({.availability = "12345", .priorities = "11231"});
        QCOMPARE(p.pick(1, "*****", 8), u"33332222"_s);
    }
    void prefersRarerPiecesWithinAPriority()
    {
        PickerPicture p({.availability = "14253", .priorities = "13333"});
        QCOMPARE(p.pick(1, "*****", 8), u"22224444"_s);
    }
    void choosesAtRandomAmongEquals()
    {
        std::set<QString> seen;
        for (quint64 seed = 0; seed < 40; ++seed) {
            seen.insert(PickerPicture({.availability = "222"}, seed).pick(1, "***", 1));
        }
        QCOMPARE(seen.size(), 3U);
    }
    void choosesTheFirstPiecesAtRandom()
    {
        std::set<QString> seen;
        for (quint64 seed = 0; seed < 80; ++seed) {
            seen.insert(PickerPicture({.availability = "1999", .isFresh = true}, seed).pick(1, "****", 1));
        }
        QCOMPARE(seen.size(), 4U);
    }
    void choosesRareOnesAsSoonAsThereIsSomethingToTrade()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            PickerPicture p({.availability = "99991999", .have = "****    ", .isFresh = true}, seed);
            QCOMPARE(p.pick(1, "********", 1), u"4"_s);
        }
    }
    void noticesThatAPieceBecameCommon()
    {
        PickerPicture p({.availability = "121"});
        p.picker.peerHas(PieceIndex(0));
        p.picker.peerHas(PieceIndex(0));
        QCOMPARE(p.pick(1, "***", 12).left(8), u"22221111"_s);
    }
    void noticesThatAPieceBecameRare()
    {
        PickerPicture p({.availability = "333"});
        p.picker.peerLost(PieceIndex(1));
        QCOMPARE(p.pick(1, "***", 4), u"1111"_s);
    }
    void countsBitfieldsOfPeers()
    {
        PickerPicture p({.availability = "000"});
        p.picker.addBitfield(p.pieces("***"));
        p.picker.addBitfield(p.pieces("* *"));
        QCOMPARE(p.pick(1, "***", 4), u"1111"_s);
        p.picker.removeBitfield(p.pieces("* *"));
        QCOMPARE(p.picker.availability(PieceIndex(0)), 1U);
    }
    void ignoresSeedsWhenItComparesRarity()
    {
        PickerPicture p({.availability = "323"});
        p.picker.addSeed();
        p.picker.addSeed();
        QCOMPARE(p.picker.availability(PieceIndex(1)), 4U);
        QCOMPARE(p.pick(1, "***", 4), u"1111"_s);
    }
    void beginsNoPieceWithoutMemory()
    {
        PickerPicture p({.availability = "11"});
        QCOMPARE(p.pick(1, "**", 9, {.maxPieces = 9, .canStartPieces = false}), QString());
    }
    void continuesBegunPiecesWithoutMemoryForNewOnes()
    {
        PickerPicture p({.availability = "11", .begun = "01"});
        QCOMPARE(p.pick(1, "**", 9, {.maxPieces = 9, .canStartPieces = false}), u"111"_s);
    }
    void beginsNoMorePiecesThanThereIsMemoryFor()
    {
        PickerPicture p({.availability = "123"});
        QCOMPARE(p.pick(1, "***", 12, {.maxPieces = 9, .maxNewPieces = 2}), u"00001111"_s);
    }
    void honoursTheNumberOfPiecesOfAPeer()
    {
        PickerPicture p({.availability = "123"});
        QCOMPARE(p.pick(1, "***", 12, {.maxPieces = 1}), u"0000"_s);
        QCOMPARE(p.pick(1, "***", 12, {.maxPieces = 1}), QString());
        QCOMPARE(p.picker.piecesInProgress(PeerId(1)), 1);
    }
    void givesTheNextPieceOnceTheFirstHasCome()
    {
        PickerPicture p({.availability = "12"});
        p.pick(1, "**", 4, {.maxPieces = 1});
        for (quint32 i = 0; i < 4; ++i) {
            p.receive(1, 0, i);
        }
        QCOMPARE(p.pick(1, "**", 4, {.maxPieces = 1}), u"1111"_s);
    }
    void goesByIndexInSequentialMode()
    {
        PickerPicture p({.availability = "54321", .have = "*   *"});
        p.picker.setSequential(true);
        QCOMPARE(p.pick(1, "*****", 8), u"11112222"_s);
    }
    void fetchesTheLastPieceEarlyInSequentialMode()
    {
        PickerPicture p({.availability = "11111", .isFresh = true});
        p.picker.setSequential(true);
        QCOMPARE(p.pick(1, "*****", 12), u"000044441111"_s);
    }
    void letsPriorityDominateTheSequence()
    {
        PickerPicture p({.availability = "11111", .priorities = "12321"});
        p.picker.setSequential(true);
        QCOMPARE(p.pick(1, "*****", 12), u"222211113333"_s);
    }

    // Begun pieces.

    void continuesThePieceThatThePeerIsFetching()
    {
        PickerPicture p({.availability = "111"});
        const QString first = p.pick(1, "***", 1);
        QCOMPARE(p.pick(1, "***", 3), first + first + first);
    }
    void completesAbandonedPiecesBeforeRareOnes()
    {
        PickerPicture p({.availability = "191", .begun = "01"});
        QCOMPARE(p.pick(1, "***", 4).left(3), u"111"_s);
    }
    void completesThePieceThatLacksLeast()
    {
        PickerPicture p({.availability = "1111", .begun = "1310"});
        QCOMPARE(p.pick(1, "****", 1), u"1"_s);
    }
    void completesPiecesOfHigherPriorityFirst()
    {
        PickerPicture p({.availability = "11", .priorities = "12", .begun = "31"});
        QCOMPARE(p.pick(1, "**", 3), u"111"_s);
    }
    void letsFastPeersBeginTheirOwnPieces()
    {
        PickerPicture p({.availability = "12"});
        QCOMPARE(p.pick(1, "**", 2, {.maxPieces = 9, .speed = SpeedClass::Fast}), u"00"_s);
        QCOMPARE(p.pick(2, "**", 2, {.maxPieces = 9, .speed = SpeedClass::Fast}), u"11"_s);
    }
    void letsSlowPeersShareAPiece()
    {
        PickerPicture p({.availability = "12"});
        QCOMPARE(p.pick(1, "**", 1, {.maxPieces = 9, .speed = SpeedClass::Slow}), u"0"_s);
        QCOMPARE(p.pick(2, "**", 1, {.maxPieces = 9, .speed = SpeedClass::Slow}), u"0"_s);
    }
    void keepsFastPeersAwayFromPiecesOfSlowOnes()
    {
        PickerPicture p({.availability = "12"});
        p.pick(1, "**", 1, {.maxPieces = 9, .speed = SpeedClass::Slow});
        QCOMPARE(p.pick(2, "**", 4, {.maxPieces = 1, .speed = SpeedClass::Fast}), u"1111"_s);
    }
    void keepsSlowPeersAwayFromPiecesOfFastOnes()
    {
        PickerPicture p({.availability = "12"});
        p.pick(1, "**", 1, {.maxPieces = 9, .speed = SpeedClass::Fast});
        QCOMPARE(p.pick(2, "**", 1, {.maxPieces = 9, .speed = SpeedClass::Slow}), u"1"_s);
    }
    void letsFastPeersHelpSlowOnesWhenNothingElseIsLeft()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 1, {.maxPieces = 9, .speed = SpeedClass::Slow});
        QCOMPARE(p.pick(2, "*", 3, {.maxPieces = 9, .speed = SpeedClass::Fast}), u"000"_s);
    }
    void limitsHowManyPeersShareAPiece()
    {
        SeededRandom random(1);
        const ByteCount length = 16 * metainfo::blockSize;
        PiecePicker picker(metainfo::PieceLayout(2 * length, length), random);
        std::vector<metainfo::BlockAddress> out;
        for (quint64 peer = 1; peer <= 5; ++peer) {
            picker.pick(PeerId(peer), Bitfield(2, true), {.maxBlocks = 1, .maxPieces = 9}, out);
        }
        QCOMPARE(out[3].piece, out[0].piece);
        QVERIFY(out[4].piece != out[0].piece);
    }
    void givesBlocksInOrder()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 3);
        QCOMPARE(p.last[2], p.block(0, 2));
        QCOMPARE(p.blocks(0), u"rrr-"_s);
    }
    void givesAbandonedBlocksAgain()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        p.picker.blockAbandoned(PeerId(1), p.block(0, 1));
        QCOMPARE(p.blocks(0), u"r-rr"_s);
        p.pick(2, "*", 1);
        QCOMPARE(p.last[0], p.block(0, 1));
    }
    void givesTheBlocksOfALeavingPeerToOthers()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        p.receive(1, 0, 0);
        p.picker.peerGone(PeerId(1));
        QCOMPARE(p.blocks(0), u"x---"_s);
        QCOMPARE(p.picker.blocksInFlight(PeerId(1)), 0);
        QCOMPARE(p.pick(2, "*", 9), u"000"_s);
    }
    void leavesBegunPiecesThatBecameUnwanted()
    {
        PickerPicture p({.availability = "12"});
        p.pick(1, "**", 1);
        p.picker.setPriority(PieceIndex(0), 0);
        QCOMPARE(p.pick(1, "**", 9), u"1111"_s);
        p.picker.setPriority(PieceIndex(0), 2);
        QCOMPARE(p.pick(1, "**", 9), u"000"_s);
    }

    // Peers that choke us.

    void picksAllowedFastPiecesWhenChoked()
    {
        PickerPicture p({.availability = "1234"});
        const std::vector allowed{PieceIndex(3), PieceIndex(2)};
        QCOMPARE(p.pick(1, "****", 4, {.maxPieces = 9, .isChoked = true, .allowedFast = allowed}), u"2222"_s);
    }
    void picksNothingElseWhenChoked()
    {
        PickerPicture p({.availability = "11", .begun = "20"});
        QCOMPARE(p.pick(1, "**", 9, {.maxPieces = 9, .isChoked = true}), QString());
    }

    // Received blocks.

    void tellsNewBlocksFromOldOnes()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 2);
        QVERIFY(p.receive(1, 0, 0).isNew);
        QVERIFY(!p.receive(1, 0, 0).isNew);
    }
    void acceptsALateBlock()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 2);
        p.picker.blockAbandoned(PeerId(1), p.block(0, 0));
        QVERIFY(p.receive(1, 0, 0).isNew);
        QCOMPARE(p.blocks(0), u"xr--"_s);
    }
    void refusesBlocksOfPiecesThatAreNotBegun()
    {
        PickerPicture p({.availability = "1"});
        QVERIFY(!p.receive(1, 0, 0).isNew);
    }
    void tellsWhenAPieceIsComplete()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        for (quint32 i = 0; i < 3; ++i) {
            QVERIFY(!p.receive(1, 0, i).isPieceComplete);
        }
        QVERIFY(p.receive(1, 0, 3).isPieceComplete);
    }
    void asksNobodyForACompletePieceThatAwaitsItsHash()
    {
        PickerPicture p({.availability = "1", .begun = "3"});
        p.pick(1, "*", 1);
        p.receive(1, 0, 3);
        QCOMPARE(p.pick(2, "*", 9), QString());
    }

    // Failed pieces.

    void fetchesAFailedPieceAgain()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        p.picker.pieceFailed(PieceIndex(0), false);
        QCOMPARE(p.picker.blocksInFlight(PeerId(1)), 0);
        QCOMPARE(p.pick(1, "*", 9), u"0000"_s);
    }
    void fetchesAFailedPieceFromOnePeerAlone()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        p.picker.pieceFailed(PieceIndex(0), true);
        QCOMPARE(p.pick(2, "*", 2), u"00"_s);
        QCOMPARE(p.pick(3, "*", 2), QString());
        QCOMPARE(p.pick(2, "*", 2), u"00"_s);
        QCOMPARE(p.pick(3, "*", 2), QString());
    }
    void startsAnExclusivePieceOverWhenItsPeerLeaves()
    {
        PickerPicture p({.availability = "1"});
        p.picker.pieceFailed(PieceIndex(0), true);
        p.pick(2, "*", 2);
        p.receive(2, 0, 0);
        p.picker.peerGone(PeerId(2));
        QCOMPARE(p.blocks(0), u"----"_s);
        QVERIFY(!p.receive(2, 0, 1).isNew);
        QCOMPARE(p.pick(3, "*", 9), u"0000"_s);
    }
    void isNoLongerExclusiveOnceVerified()
    {
        PickerPicture p({.availability = "1"});
        p.picker.pieceFailed(PieceIndex(0), true);
        p.picker.pieceVerified(PieceIndex(0));
        p.picker.setLost(PieceIndex(0));
        p.pick(1, "*", 1);
        QVERIFY(!p.picker.inProgress().front().isExclusive);
    }
    void givesSuspectsPiecesOfTheirOwn()
    {
        PickerPicture p({.availability = "12", .begun = "10"});
        QCOMPARE(p.pick(1, "**", 2, {.maxPieces = 9, .isOnParole = true}), u"11"_s);
        QCOMPARE(p.pick(2, "**", 9), u"000"_s);
    }

    // Endgame.

    void asksTwiceWhenEverythingIsRequested()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        QVERIFY(p.picker.isEndgame());
        QCOMPARE(p.pick(2, "*", 2), u"00"_s);
    }
    void doesNotAskTwiceWhileBlocksAreFree()
    {
        PickerPicture p({.availability = "12"});
        p.pick(1, "**", 4);
        QVERIFY(!p.picker.isEndgame());
        QCOMPARE(p.pick(2, "* ", 4), QString());
    }
    void doesNotLetPiecesThatNobodyHasPreventTheEndgame()
    {
        PickerPicture p({.availability = "10"});
        p.pick(1, "* ", 4);
        QCOMPARE(p.pick(2, "* ", 4), u"0000"_s);
    }
    void neverAsksAPeerTwiceForTheSameBlock()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        QCOMPARE(p.pick(1, "*", 4), QString());
    }
    void prefersBlocksWithFewestRequestersInTheEndgame()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        p.pick(2, "*", 2);
        p.pick(3, "*", 2);
        QCOMPARE(p.last[0], p.block(0, 2));
        QCOMPARE(p.last[1], p.block(0, 3));
    }
    void limitsHowManyPeersRaceForABlock()
    {
        PickerPicture p({.availability = "1"});
        for (quint64 peer = 1; peer <= 4; ++peer) {
            QCOMPARE(p.pick(peer, "*", 4), u"0000"_s);
        }
        QCOMPARE(p.pick(5, "*", 4), QString());
        QCOMPARE(p.picker.requestersOf(p.block(0, 0)).size(), 4U);
    }
    void namesTheLosersOfARace()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 4);
        p.pick(2, "*", 4);
        QCOMPARE(p.receive(2, 0, 3).losers, std::vector{PeerId(1)});
        QCOMPARE(p.picker.blocksInFlight(PeerId(1)), 3);
        QVERIFY(p.picker.requestersOf(p.block(0, 3)).empty());
    }
    void keepsExclusivePiecesOutOfTheEndgame()
    {
        PickerPicture p({.availability = "1"});
        p.picker.pieceFailed(PieceIndex(0), true);
        p.pick(1, "*", 4);
        QCOMPARE(p.pick(2, "*", 4), QString());
    }
    void leavesTheEndgameWhenABlockIsAbandoned()
    {
        PickerPicture p({.availability = "11", .have = " *"});
        p.pick(1, "*", 4);
        p.picker.blockAbandoned(PeerId(1), p.block(0, 2));
        QVERIFY(!p.picker.isEndgame());
    }

    // Questions.

    void isInterestedInMissingWantedPiecesOnly()
    {
        PickerPicture p({.availability = "1111", .have = "*   ", .priorities = "2022"});
        QVERIFY(!p.picker.isInteresting(p.pieces("**  ")));
        QVERIFY(p.picker.isInteresting(p.pieces("*** ")));
    }
    void countsWhatIsLeft()
    {
        PickerPicture p({.availability = "1111", .have = "*   ", .priorities = "2022"});
        QCOMPARE(p.picker.wantedPiecesLeft(), 2U);
        QCOMPARE(p.picker.wantedBytesLeft(), 2 * 4 * metainfo::blockSize);
        p.picker.setHave(PieceIndex(2));
        p.picker.setHave(PieceIndex(3));
        QVERIFY(p.picker.isComplete());
        p.picker.setPriority(PieceIndex(1), 1);
        QVERIFY(!p.picker.isComplete());
        p.picker.setLost(PieceIndex(3));
        QCOMPARE(p.picker.wantedPiecesLeft(), 2U);
    }
    void countsDistributedCopies()
    {
        PickerPicture p({.availability = "1222", .have = "    ", .isFresh = true});
        QCOMPARE(p.picker.distributedCopies(), 1.75);
        p.picker.addSeed();
        p.picker.setHave(PieceIndex(0));
        QCOMPARE(p.picker.distributedCopies(), 3.0);
    }
    void showsPiecesInProgress()
    {
        PickerPicture p({.availability = "1"});
        p.pick(1, "*", 3);
        p.receive(1, 0, 1);
        const PieceProgress expected{PieceIndex(0), 4, 1, 2, 1, false};
        QVERIFY(p.picker.inProgress() == std::vector{expected});
    }
    void takesResumeDataAtOnce()
    {
        PickerPicture p({.availability = "1111"});
        p.pick(1, "****", 1);
        p.picker.setHave(p.pieces("* **"));
        QVERIFY(p.picker.inProgress().empty());
        QCOMPARE(p.pick(1, "****", 9), u"1111"_s);
    }
    void handlesAShortLastBlock()
    {
        SeededRandom random(1);
        PiecePicker picker(metainfo::PieceLayout(40'000, 65'536), random);
        std::vector<metainfo::BlockAddress> out;
        picker.pick(PeerId(1), Bitfield(1, true), {.maxBlocks = 9}, out);
        QCOMPARE(out.size(), 3U);
        QCOMPARE(out[2].length, 40'000U - 32'768U);
    }
};

FRESHET_TEST(PiecePickerTest)
#include "piece_picker_test.moc"
