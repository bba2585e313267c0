// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/week_grid_edit.h"

#include <QAction>
#include <QDialog>
#include <QLocale>
#include <QMenu>
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
    void aDayIsCopiedToOthers()
    {
        WeekGridEdit edit;
        edit.show();
        WeekGridCanvas& canvas = edit.canvas();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, middleOf(canvas, 1, 4));
        QSignalSpy changes(&edit, &WeekGridEdit::gridChanged);
        const auto* button = edit.findChild<QToolButton*>(QStringLiteral("weekCopyDay"));
        QVERIFY2(button->text().contains(QLocale().standaloneDayName(2)), qPrintable(button->text()));
        Q_EMIT button->menu()->aboutToShow();
        const QList<QAction*> choices = button->menu()->actions();
        // Every day, the five, the two, a line, and the six others.
        QCOMPARE(choices.size(), 10);
        choices.at(2)->trigger();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(canvas.grid().at(5, 4), SpeedProfile::Alternative);
        QCOMPARE(canvas.grid().at(6, 4), SpeedProfile::Alternative);
        QCOMPARE(count(canvas.grid(), SpeedProfile::Alternative), 3);
        choices.at(0)->trigger();
        QCOMPARE(count(canvas.grid(), SpeedProfile::Alternative), WeekGrid::days);
        choices.at(0)->trigger();
        QCOMPARE(changes.size(), 2);
    }

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
        // By keys it is one rectangle, too.
        edit.setGrid({});
        while (canvas.cursor().day > 0) {
            QTest::keyClick(&canvas, Qt::Key_Up);
        }
        QTest::keyClick(&canvas, Qt::Key_Home);
        for (int slot = 0; slot < 18; ++slot) {
            QTest::keyClick(&canvas, Qt::Key_Right);
        }
        for (int day = 0; day < 4; ++day) {
            QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
        }
        for (int slot = 18; slot < 33; ++slot) {
            QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        }
        QVERIFY(canvas.grid() == WeekGrid());
        QTest::keyClick(&canvas, Qt::Key_Return);
        QVERIFY(canvas.grid() == byHand);
    }

    void aNamePaintsAWholeDayOrHour()
    {
        WeekGridEdit edit;
        edit.show();
        WeekGridCanvas& canvas = edit.canvas();
        QSignalSpy changes(&edit, &WeekGridEdit::gridChanged);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {3, canvas.cellRect({5, 0}).center().y()});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(count(canvas.grid(), SpeedProfile::Alternative), WeekGrid::slotsPerDay);
        QCOMPARE(canvas.grid().at(5, 47), SpeedProfile::Alternative);
        edit.setGrid({});
        // The second half of nine o'clock.
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {canvas.cellRect({0, 19}).center().x(), 3});
        QCOMPARE(count(canvas.grid(), SpeedProfile::Alternative), 2 * WeekGrid::days);
        QCOMPARE(canvas.grid().at(6, 18), SpeedProfile::Alternative);
        QCOMPARE(changes.size(), 2);
        // The corner is neither, and nothing is beyond the last ones.
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {3, 3});
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {canvas.cellRect({0, 47}).right() + 8, 3});
        QCOMPARE(changes.size(), 2);
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
        QCOMPARE(canvas.anchor(), (WeekGridCanvas::Cell{1, 1}));
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 0);
        QTest::keyClick(&canvas, Qt::Key_Space);
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 3);
        QCOMPARE(changes.size(), 1);
        QTest::keyClick(&canvas, Qt::Key_End, Qt::ShiftModifier);
        QTest::keyClick(&canvas, Qt::Key_Enter);
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 47);
        QTest::keyClick(&canvas, Qt::Key_Home);
        QCOMPARE(canvas.cursor(), (WeekGridCanvas::Cell{1, 0}));
        QCOMPARE(canvas.anchor(), canvas.cursor());
        QTest::keyClick(&canvas, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&canvas, Qt::Key_Space);
        QCOMPARE(count(canvas.grid(), SpeedProfile::SeedOnly), 336);
        QVERIFY(changes.last().first().value<WeekGrid>() == canvas.grid());
    }

    void escapeSelectsOneCellAgainBeforeItClosesAnything()
    {
        QDialog dialog;
        auto* edit = new WeekGridEdit(&dialog);
        dialog.show();
        QTest::keyClick(&edit->canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&edit->canvas(), Qt::Key_Escape);
        QCOMPARE(edit->canvas().anchor(), edit->canvas().cursor());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&edit->canvas(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theCursorIsSeenOnEveryColour()
    {
        WeekGridEdit edit;
        edit.show();
        WeekGridCanvas& canvas = edit.canvas();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        canvas.setFocus();
        api::WeekGrid grid;
        for (int number = 0; number < api::speedProfileCount; ++number) {
            grid.set(2, 2, static_cast<SpeedProfile>(number));
            canvas.setGrid(grid);
            QTest::keyClick(&canvas, Qt::Key_Home);
            while (canvas.cursor() != WeekGridCanvas::Cell{2, 2}) {
                QTest::keyClick(&canvas, canvas.cursor().day < 2 ? Qt::Key_Down : Qt::Key_Right);
            }
            const QImage after = canvas.grab().toImage();
            const QPoint edge = canvas.cellRect({2, 2}).topLeft() + QPoint(0, 5);
            QCOMPARE(after.pixelColor(edge), canvas.palette().color(QPalette::WindowText));
            QTest::keyClick(&canvas, Qt::Key_Home);
            QTest::keyClick(&canvas, Qt::Key_Up);
        }
    }

    void saysWhereTheCursorIs()
    {
        WeekGridEdit edit;
        QTest::keyClick(&edit.canvas(), Qt::Key_Down);
        QVERIFY(edit.canvas().accessibleDescription().contains(QLocale().standaloneDayName(2)));
        QVERIFY(edit.canvas().accessibleDescription().contains(QStringLiteral("Normal limits")));
        QTest::keyClick(&edit.canvas(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&edit.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(edit.canvas().accessibleDescription().contains(QLocale().standaloneDayName(3)));
        QVERIFY(edit.canvas().accessibleDescription().contains(QStringLiteral("4 half hours selected")));
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
