// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/piece_layout.h"
#include "engine/swarm/piece_blame.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

/// Who sent the damaged block.
class PieceBlameTest : public QObject
{
    Q_OBJECT

    static BlockSender sender(quint32 number) { return {PeerId(number), QHostAddress(0x0A000000U + number)}; }
    /// One character a block.
    static QByteArray piece(const char* picture)
    {
        QByteArray bytes;
        for (; *picture != '\0'; ++picture) {
            bytes += QByteArray(metainfo::blockSize, *picture);
        }
        return bytes;
    }

    static std::vector<BlockSender> sendersOf(const std::vector<Culprit>& culprits)
    {
        std::vector<BlockSender> senders;
        for (const Culprit& culprit : culprits) {
            senders.push_back(culprit.sender);
        }
        return senders;
    }

private Q_SLOTS:
    void namesExactlyTheSendersWhoseBlocksDiffer()
    {
        PieceBlame blame;
        const std::vector senders{sender(1), sender(2), sender(3), sender(2)};
        blame.pieceFailed(PieceIndex(5), piece("aXcY"), senders);
        const auto culprits = blame.pieceVerified(PieceIndex(5), piece("abcd"));
        QVERIFY(culprits == (std::vector{Culprit{sender(2), {PieceIndex(5), 1U, 2, false}}}));
    }
    void saysOfASingleSenderThatItWasCounted()
    {
        PieceBlame blame;
        blame.pieceFailed(PieceIndex(5), piece("abX"), std::vector{sender(1), sender(1), sender(1)});
        const auto culprits = blame.pieceVerified(PieceIndex(5), piece("abc"));
        QVERIFY(culprits == (std::vector{Culprit{sender(1), {PieceIndex(5), 2U, 1, true}}}));
    }
    void comparesAShortLastBlock()
    {
        PieceBlame blame;
        blame.pieceFailed(PieceIndex(0), piece("a") + "bad", std::vector{sender(1), sender(2)});
        QVERIFY(sendersOf(blame.pieceVerified(PieceIndex(0), piece("a") + "end")) == std::vector{sender(2)});
    }
    void addsUpSeveralFailures()
    {
        PieceBlame blame;
        blame.pieceFailed(PieceIndex(0), piece("aX"), std::vector{sender(1), sender(2)});
        blame.pieceFailed(PieceIndex(0), piece("Yb"), std::vector{sender(3), sender(1)});
        QVERIFY(sendersOf(blame.pieceVerified(PieceIndex(0), piece("ab")))
            == (std::vector{sender(2), sender(3)}));
    }
    void blamesNobodyForOtherPieces()
    {
        PieceBlame blame;
        blame.pieceFailed(PieceIndex(0), piece("X"), std::vector{sender(1)});
        QVERIFY(blame.pieceVerified(PieceIndex(1), piece("a")).empty());
        QVERIFY(blame.hasSuspects(PieceIndex(0)));
    }
    void forgetsAPieceOnceItIsGood()
    {
        PieceBlame blame;
        blame.pieceFailed(PieceIndex(0), piece("X"), std::vector{sender(1)});
        QCOMPARE(blame.pieceVerified(PieceIndex(0), piece("a")).size(), 1U);
        QVERIFY(blame.pieceVerified(PieceIndex(0), piece("a")).empty());
        QCOMPARE(blame.size(), 0U);
    }
    void remembersALimitedNumberOfCopiesOfOnePiece()
    {
        PieceBlame blame;
        for (quint32 i = 0; i < 20; ++i) {
            blame.pieceFailed(PieceIndex(0), piece("XY"), std::vector{sender(i), sender(i)});
        }
        QCOMPARE(blame.size(), 2U * PieceBlame::maxCopiesOfOnePiece);
    }
    void remembersALimitedNumberOfBlocks()
    {
        PieceBlame blame;
        const QByteArray bytes(1024 * metainfo::blockSize, 'X');
        const std::vector<BlockSender> senders(1024, sender(1));
        for (quint32 i = 0; i < 40; ++i) {
            blame.pieceFailed(PieceIndex(i), bytes, senders);
        }
        QCOMPARE(blame.size(), PieceBlame::maxBlocks);
        QVERIFY(!blame.hasSuspects(PieceIndex(7)));
        QVERIFY(blame.hasSuspects(PieceIndex(8)));
    }
    void knowsWhenThereIsOneSenderOnly()
    {
        QVERIFY(PieceBlame::isOneSender(std::vector{sender(1), sender(1)}));
        QVERIFY(!PieceBlame::isOneSender(std::vector{sender(1), sender(2)}));
        QVERIFY(!PieceBlame::isOneSender({}));
    }
};

FRESHET_TEST(PieceBlameTest)
#include "piece_blame_test.moc"
