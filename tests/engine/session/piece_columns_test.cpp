// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/piece_columns.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class PieceColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithCountingEachColumn_data()
    {
        QTest::addColumn<int>("pieces");
        for (const int pieces : {1, 3, 50, 99, 100, 101, 150, 250, 1000, 1234}) {
            QTest::newRow(qPrintable(QString::number(pieces))) << pieces;
        }
    }
    void agreesWithCountingEachColumn()
    {
        QFETCH(int, pieces);
        Bitfield have(pieces);
        PieceColumns oneByOne(pieces);
        for (int piece = 0; piece < pieces; piece += 3) {
            have.set(piece);
            oneByOne.addPiece(piece);
        }
        PieceColumns atOnce(pieces);
        atOnce.setHave(have);
        QByteArray expected;
        for (qsizetype column = 0; column < PieceColumns::count; ++column) {
            const qsizetype first = column * pieces / PieceColumns::count;
            const qsizetype end = std::max(first + 1, (column + 1) * pieces / PieceColumns::count);
            qsizetype had = 0;
            for (qsizetype piece = first; piece < end; ++piece) {
                had += have.test(piece) ? 1 : 0;
                const auto [from, to] = atOnce.columnsOf(piece);
                QVERIFY(from <= column && column <= to);
            }
            expected.append(static_cast<char>(100 * had / (end - first)));
        }
        QCOMPARE(atOnce.percentages(), expected);
        QCOMPARE(oneByOne.percentages(), expected);
        for (int piece = 0; piece < pieces; piece += 3) {
            oneByOne.removePiece(piece);
        }
        QCOMPARE(oneByOne.percentages(), PieceColumns(pieces).percentages());
    }

    void isFullWhenAllIsThere()
    {
        PieceColumns columns(777);
        columns.setHave(Bitfield(777, true));
        QCOMPARE(columns.percentages(), QByteArray(100, static_cast<char>(100)));
        columns.setHave(Bitfield(777));
        QCOMPARE(columns.percentages(), QByteArray(100, '\0'));
    }
};

FRESHET_TEST(PieceColumnsTest)
#include "piece_columns_test.moc"
