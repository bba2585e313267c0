// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/week_grid_edit.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;
using api::SpeedProfile;
using api::WeekGrid;

namespace {

int count(const WeekGrid& grid, SpeedProfile profile)
{
    int cells = 0;
    for (int day = 0; day < WeekGrid::days; ++day) {
        for (int slot = 0; slot < WeekGrid::slotsPerDay; ++slot) {
            cells += grid.at(day, slot) == profile ? 1 : 0;
        }
    }
    return cells;
}

QPoint middleOf(const WeekGridCanvas& canvas, int day, int slot)
{
    return canvas.cellRect({day, slot}).center();
}

} // namespace

class WeekGridEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item37_aStrokeOfTheMousePaintsARectangle()
    {
        WeekGridEdit edit;
        edit.show();
        WeekGridCanvas& canvas = edit.canvas();
        QSignalSpy changes(&edit, &WeekGridEdit::gridChanged);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, middleOf(canvas, 1, 4));
        QTest::mouseMove(&canvas, middleOf(canvas, 3, 9));
        // Back a little: what is no longer in the rectangle is as before.
        QTest::mouseMove(&canvas, middleOf(canvas, 2, 5));
        QCOMPARE(changes.size(), 0);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middleOf(canvas, 2, 5));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(count(canvas.grid(), SpeedProfile::Alternative), 4);
        QCOMPARE(canvas.grid().at(1, 4), SpeedProfile::Alternative);
        QCOMPARE(canvas.grid().at(2, 5), SpeedProfile::Alternative);
        // The same again changes nothing.
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, middleOf(canvas, 1, 4));
        QCOMPARE(changes.size(), 1);
    }

    void item37_theHoursOfWorkAreOneStroke()
    {
        WeekGridEdit edit;
        edit.show();
        WeekGridCanvas& canvas = edit.canvas();
        // From 9 to 17 o'clock, Monday to Friday; each cell is half an hour.
        QTest::mousePress(&canvas, Qt::LeftButton, {}, middleOf(canvas, 0, 18));
        QTest::mouseMove(&canvas, middleOf(canvas, 4, 33));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middleOf(canvas, 4, 33));
        QCOMPARE(count(canvas.grid(), SpeedProfile::Alternative), 2 * 40);
        const WeekGrid byHand = canvas.grid();
        // By keys it is a stroke a day.
        edit.setGrid({});
        while (canvas.cursor().day > 0) {
            QTest::keyClick(&canvas, Qt::Key_Up);
        }
        for (int day = 0; day < 5; ++day) {
            QTest::keyClick(&canvas, Qt::Key_Home);
            for (int slot = 0; slot < 18; ++slot) {
                QTest::keyClick(&canvas, Qt::Key_Right);
            }
            for (int slot = 18; slot < 33; ++slot) {
                QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
            }
            QTest::keyClick(&canvas, Qt::Key_Down);
        }
        QVERIFY(canvas.grid() == byHand);
    }

    void theBrushIsChosenBelow()
    {
        WeekGridEdit edit;
        edit.show();
        edit.findChild<QToolButton*>(QStringLiteral("weekBrush4"))->click();
        QTest::mouseClick(&edit.canvas(), Qt::LeftButton, {}, middleOf(edit.canvas(), 6, 47));
        QCOMPARE(edit.canvas().grid().at(6, 47), SpeedProfile::PauseAll);
        QTest::keyClick(&edit.canvas(), Qt::Key_1);
        QVERIFY(edit.findChild<QToolButton*>(QStringLiteral("weekBrush0"))->isChecked());
        QTest::keyClick(&edit.canvas(), Qt::Key_Space);
        QCOMPARE(edit.canvas().grid().at(6, 47), SpeedProfile::Unlimited);
    }

    void item37_theKeyboardPaintsToo()
    {
        WeekGridEdit edit;
        edit.show();
        WeekGridCanvas& canvas = edit.canvas();
        QSignalSpy changes(&edit, &WeekGridEdit::gridChanged);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QCOMPARE(canvas.cursor(), (WeekGridCanvas::Cell{0, 0}));
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.cursor(), (WeekGridCanvas::Cell{1, 1}));
        QCOMPARE(changes.size(), 0);
        QTest::keyClick(&canvas, Qt::Key_4);
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 3);
        QTest::keyClick(&canvas, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 47);
        QTest::keyClick(&canvas, Qt::Key_Home);
        QCOMPARE(canvas.cursor(), (WeekGridCanvas::Cell{1, 0}));
        QTest::keyClick(&canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 336);
        QVERIFY(changes.last().first().value<WeekGrid>() == canvas.grid());
    }

    void saysWhereTheCursorIs()
    {
        WeekGridEdit edit;
        QTest::keyClick(&edit.canvas(), Qt::Key_Down);
        QVERIFY(edit.canvas().accessibleDescription().contains(QLocale().standaloneDayName(2)));
        QVERIFY(edit.canvas().accessibleDescription().contains(QStringLiteral("Normal limits")));
    }

    void showsWhatItIsGivenWithoutASignal()
    {
        WeekGridEdit edit;
        QSignalSpy changes(&edit, &WeekGridEdit::gridChanged);
        WeekGrid grid;
        grid.set(3, 3, SpeedProfile::PauseAll);
        edit.setGrid(grid);
        QVERIFY(edit.canvas().grid() == grid);
        QCOMPARE(changes.size(), 0);
    }
};

FRESHET_TEST(WeekGridEditTest)
#include "week_grid_edit_test.moc"
