// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/piece_layout.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <limits>

using namespace freshet;
using namespace freshet::metainfo;

class PieceLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsPiecesAndShortensTheLast()
    {
        const PieceLayout layout(100'000, 32'768);
        QCOMPARE(layout.pieceCount(), 4U);
        QCOMPARE(layout.pieceSize(PieceIndex(2)), ByteCount{32'768});
        QCOMPARE(layout.pieceSize(PieceIndex(3)), ByteCount{1'696});
        QCOMPARE(layout.pieceOffset(PieceIndex(3)), ByteCount{98'304});
        QCOMPARE(PieceLayout(65'536, 32'768).pieceCount(), 2U);
        QCOMPARE(PieceLayout(65'536, 32'768).pieceSize(PieceIndex(1)), ByteCount{32'768});
    }

    void countsBeyondFourGigabytes()
    {
        const PieceLayout layout(ByteCount{1} << 40, 16_MiB);
        QCOMPARE(layout.pieceCount(), 65'536U);
        QCOMPARE(layout.pieceOffset(PieceIndex(65'535)), (ByteCount{1} << 40) - 16_MiB);
    }

    void makesOnlyValidIndexes()
    {
        const PieceLayout layout(100'000, 32'768);
        QCOMPARE(layout.piece(3), PieceIndex(3));
        QVERIFY(!layout.piece(4));
        QVERIFY(!layout.piece(std::numeric_limits<quint32>::max()));
        QVERIFY(!PieceLayout().piece(0));
    }

    void checksRanges()
    {
        const PieceLayout layout(100'000, 32'768);
        QVERIFY(layout.range(0, 0, 16'384, 16'384));
        QVERIFY(layout.range(3, 1'000, 696, 16'384));
        QVERIFY(!layout.range(3, 1'000, 697, 16'384));
        QVERIFY(!layout.range(4, 0, 1, 16'384));
        QVERIFY(!layout.range(0, 0, 0, 16'384));
        QVERIFY(!layout.range(0, 0, 16'385, 16'384));
        QVERIFY(!layout.range(0, 0xFFFFFFFF, 0xFFFFFFFF, ByteCount{1} << 40));
        QVERIFY(!layout.range(0, 0xFFFFFFFF, 1, 16'384));
    }

    void dividesPiecesIntoBlocks()
    {
        const PieceLayout layout(32'768 + 16'385, 32'768);
        QCOMPARE(layout.blockCount(PieceIndex(0)), 2U);
        QCOMPARE(layout.blockCount(PieceIndex(1)), 2U);
        QCOMPARE(layout.block(PieceIndex(1), 1), (BlockAddress{PieceIndex(1), 16'384, 1}));
        QCOMPARE(PieceLayout::blockNumber(16'384), 1U);
        QVERIFY(layout.isBlock({PieceIndex(1), 16'384, 1}));
        QVERIFY(!layout.isBlock({PieceIndex(1), 16'384, 2}));
        QVERIFY(!layout.isBlock({PieceIndex(0), 1, 16'384}));
        QVERIFY(!layout.isBlock({PieceIndex(0), 32'768, 16'384}));
    }

    void copesWithPiecesSmallerThanABlock()
    {
        const PieceLayout layout(10, 3);
        QCOMPARE(layout.pieceCount(), 4U);
        QCOMPARE(layout.blockCount(PieceIndex(0)), 1U);
        QCOMPARE(layout.block(PieceIndex(3), 0), (BlockAddress{PieceIndex(3), 0, 1}));
    }
};
FRESHET_TEST(PieceLayoutTest)

#include "piece_layout_test.moc"
