// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/piece_bars.h"
#include "ui/widgets/piece_cells.h"

#include <QPalette>
#include <QSet>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using api::PieceState;

namespace {

/// Cells of one line as they are painted.
QImage painted(const QByteArray& states, int cellSize, const PieceFilter& filter,
    const QHash<int, double>& received = {})
{
    const int count = static_cast<int>(states.size());
    const PieceGrid grid(count, cellSize, count * cellSize);
    QImage image(count * cellSize, cellSize, QImage::Format_RGB32);
    const QPalette palette = Theme::lightPalette();
    image.fill(palette.color(QPalette::Base));
    QList<int> all;
    for (int i = 0; i < count; ++i) {
        all.append(i);
    }
    PieceCells({grid, states, received, filter}, palette).paint(image, all);
    return image;
}

QRgb colorOf(PieceState state)
{
    return Theme(Theme::lightPalette()).color(pieceColor(state)).rgb();
}

} // namespace

class PieceCellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotMatchIsFaint_data()
    {
        QTest::addColumn<int>("cellSize");
        QTest::newRow("plain cells") << 4;
        QTest::newRow("cells with patterns") << 12;
    }
    void whatDoesNotMatchIsFaint()
    {
        QFETCH(int, cellSize);
        const QByteArray states(3, static_cast<char>(PieceState::Have));
        PieceFilter filter;
        filter.range = {1, 1};
        const QImage image = painted(states, cellSize, filter);
        const auto at = [&](int piece) { return image.pixel(piece * cellSize + 1, 1); };
        QCOMPARE(at(1), colorOf(PieceState::Have));
        QCOMPARE(at(0), at(2));
        QVERIFY(qGray(at(0)) > qGray(at(1)) + 40);
        // Still not the ground: its state can be told.
        QVERIFY(at(0) != Theme::lightPalette().color(QPalette::Base).rgb());
        QCOMPARE(painted(states, cellSize, {}).pixel(1, 1), colorOf(PieceState::Have));
    }

    void allConditionsMustHold()
    {
        PieceFilter filter;
        QVERIFY(!filter.isOn());
        QVERIFY(filter.matches(7, PieceState::Failed));
        filter.state = PieceState::Have;
        filter.peer = QBitArray(4);
        filter.peer->setBit(2);
        QVERIFY(filter.matches(2, PieceState::Have));
        QVERIFY(!filter.matches(2, PieceState::Missing));
        QVERIFY(!filter.matches(1, PieceState::Have));
        QVERIFY(!filter.matches(9, PieceState::Have));
    }

    void everyStateHasAPatternOfItsOwn()
    {
        QByteArray states;
        for (char state = 0; state < 6; ++state) {
            states.append(state);
        }
        for (const int cellSize : {8, 12, 16}) {
            const QImage image = painted(states, cellSize, {}, {{1, 0.5}});
            // Where the cell has its own colour and where it has that of what is missing.
            QSet<QByteArray> patterns;
            for (int piece = 0; piece < 6; ++piece) {
                const QRgb own = colorOf(static_cast<PieceState>(piece));
                QByteArray pattern;
                for (int y = 0; y < cellSize - 1; ++y) {
                    for (int x = 0; x < cellSize - 1; ++x) {
                        pattern.append(image.pixel(piece * cellSize + x, y) == own ? '#' : ' ');
                    }
                }
                patterns.insert(pattern);
            }
            // What is there and what is missing are told by light and dark.
            QCOMPARE(patterns.size(), 5);
        }
    }

    void aPieceInFlightIsAsFullAsItIs()
    {
        const QByteArray states(3, static_cast<char>(PieceState::InFlight));
        const QImage image = painted(states, 16, {}, {{1, 0.5}, {2, 1.0}});
        const auto filled = [&](int piece) {
            int rows = 0;
            for (int y = 0; y < 15; ++y) {
                rows += image.pixel(piece * 16 + 7, y) == colorOf(PieceState::InFlight) ? 1 : 0;
            }
            return rows;
        };
        QCOMPARE(filled(0), 2);
        QCOMPARE(filled(1), 8);
        QCOMPARE(filled(2), 14);
    }
};

FRESHET_TEST(PieceCellsTest)
#include "piece_cells_test.moc"
