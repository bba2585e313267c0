// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/begun_pieces.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

/// The bookkeeping of pieces in progress.
class BegunPiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesMemoryOfEndedPiecesAgain()
    {
        BegunPieces pieces(10);
        const BegunPiece* first = &pieces.begin(PieceIndex(3), 4, false);
        pieces.end(PieceIndex(3));
        QCOMPARE(pieces.find(PieceIndex(3)), nullptr);
        QCOMPARE(&pieces.begin(PieceIndex(7), 4, false), first);
        QCOMPARE(first->freeCount, 4U);
    }
    void forgetsRequestsOfEndedPieces()
    {
        BegunPieces pieces(1);
        BegunPiece& piece = pieces.begin(PieceIndex(0), 4, false);
        pieces.request(piece, 0, PeerId(1), SpeedClass::Medium);
        pieces.end(PieceIndex(0));
        QCOMPARE(pieces.blocksInFlight(PeerId(1)), 0);
        QVERIFY(pieces.of(PeerId(1)).empty());
    }
    void keepsAClaimWhileBlocksAreFree()
    {
        BegunPieces pieces(1);
        BegunPiece& piece = pieces.begin(PieceIndex(0), 2, false);
        pieces.request(piece, 0, PeerId(1), SpeedClass::Fast);
        pieces.receive(piece, 0, PeerId(1));
        QCOMPARE(piece.claims.size(), 1U);
        QCOMPARE(piece.fetchers(), 0);
        pieces.request(piece, 1, PeerId(2), SpeedClass::Fast);
        QCOMPARE(piece.claimOf(PeerId(1)), nullptr);
    }
    void countsWaitersPerBlock()
    {
        BegunPieces pieces(1);
        BegunPiece& piece = pieces.begin(PieceIndex(0), 3, false);
        pieces.request(piece, 0, PeerId(1), SpeedClass::Medium);
        pieces.request(piece, 1, PeerId(1), SpeedClass::Medium);
        pieces.request(piece, 1, PeerId(2), SpeedClass::Medium);
        QCOMPARE(piece.waitingFor[1], 1U);
        QCOMPARE(piece.waitingFor[2], 1U);
        QVERIFY(pieces.receive(piece, 1, PeerId(2)) == std::vector{PeerId(1)});
        QCOMPARE(piece.waitingFor[2], 0U);
        QCOMPARE(piece.freeCount, 1U);
    }
    void abandonsOnlyWhatWasAsked()
    {
        BegunPieces pieces(1);
        BegunPiece& piece = pieces.begin(PieceIndex(0), 2, false);
        pieces.request(piece, 0, PeerId(1), SpeedClass::Medium);
        QVERIFY(!pieces.abandon(piece, 1, PeerId(1)));
        QVERIFY(!pieces.abandon(piece, 0, PeerId(2)));
        QVERIFY(pieces.abandon(piece, 0, PeerId(1)));
        QVERIFY(piece.claims.empty());
    }
    void removesAPeerFromAllItsPieces()
    {
        BegunPieces pieces(2);
        for (quint32 i = 0; i < 2; ++i) {
            BegunPiece& piece = pieces.begin(PieceIndex(i), 2, false);
            pieces.request(piece, 1, PeerId(1), SpeedClass::Medium);
        }
        pieces.removePeer(PeerId(1));
        QCOMPARE(pieces.find(PieceIndex(0))->freeCount, 2U);
        QCOMPARE(pieces.find(PieceIndex(1))->freeCount, 2U);
    }
};

FRESHET_TEST(BegunPiecesTest)
#include "begun_pieces_test.moc"
