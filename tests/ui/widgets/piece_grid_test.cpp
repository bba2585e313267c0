// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/piece_grid.h"

#include <QTest>

using freshet::ui::PieceGrid;

class PieceGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCentreOfACellIsInIt()
    {
        constexpr int count = 100'000;
        for (const int cell : {2, 4, 6, 8, 12, 16}) {
            const PieceGrid grid(count, cell, 1201);
            for (int i = 0; i < count; ++i) {
                if (grid.pieceAt(grid.cellRect(i).center()) != i) {
                    QFAIL(qPrintable(QStringLiteral("piece %1 at %2 px").arg(i).arg(cell)));
                }
            }
        }
    }

    void thereIsNothingOutside()
    {
        const PieceGrid grid(10, 8, 33);
        QCOMPARE(grid.columns(), 4);
        QCOMPARE(grid.rows(), 3);
        QCOMPARE(grid.pieceAt({-1, 0}), -1);
        QCOMPARE(grid.pieceAt({32, 0}), -1);
        QCOMPARE(grid.pieceAt({16, 16}), -1);
        QCOMPARE(grid.pieceAt({0, 24}), -1);
        QCOMPARE(PieceGrid().pieceAt({0, 0}), -1);
    }

    void fitsTheArea()
    {
        QCOMPARE(PieceGrid::fitting(10, {600, 200}).cellSize(), 16);
        const PieceGrid grid = PieceGrid::fitting(20'000, {600, 200});
        QVERIFY(grid.height() <= 200);
        QCOMPARE(PieceGrid::fitting(1'000'000, {100, 100}).cellSize(), 2);
    }
};

FRESHET_TEST(PieceGridTest)
#include "piece_grid_test.moc"
