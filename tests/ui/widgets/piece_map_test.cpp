// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/piece_map.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace freshet;
using namespace freshet::ui;
using api::PieceState;

class PieceMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item45_everyCellIsWhereItSays_data()
    {
        QTest::addColumn<int>("zoom");
        for (const int zoom : {2, 4, 6, 8, 12, 16}) {
            QTest::addRow("%d px", zoom) << zoom;
        }
    }
    void item45_everyCellIsWhereItSays()
    {
        QFETCH(int, zoom);
        constexpr int count = 100'000;
        PieceMap map;
        map.resize(800, 400);
        map.setPieces(QByteArray(count, 2), QByteArray(count, 1));
        map.show();
        map.setZoom(zoom);
        for (int i = 0; i < count; ++i) {
            if (!map.viewport()->rect().contains(map.cellRect(i))) {
                map.setFocusPiece(i); // Scrolls to it.
            }
            const QPoint center = map.cellRect(i).center();
            QVERIFY(map.viewport()->rect().contains(center));
            QCOMPARE(map.pieceAt(center), i);
        }
        QCOMPARE(map.pieceAt({5, 5}), -1);
    }

    void item47_whatNobodyHasIsHatched()
    {
        PieceMap map;
        map.setPalette(Theme::lightPalette());
        map.resize(400, 300);
        QByteArray availability(400, 3);
        for (int i = 200; i < 300; ++i) {
            availability[i] = 0;
        }
        map.setPieces(QByteArray(400, 0), availability);
        map.show();
        const QImage image = map.viewport()->grab().toImage();
        const QRgb nobody = Theme(map.palette()).color(ThemeColor::Failed).rgb();
        const QRgb ground = map.palette().color(QPalette::Base).rgb();
        const auto countIn = [&](int from, int to, QRgb color) {
            int count = 0;
            for (int y = 15; y < 27; ++y) {
                for (int x = from; x < to; ++x) {
                    count += image.pixel(x * image.width() / 400, y) == color ? 1 : 0;
                }
            }
            return count;
        };
        QVERIFY(countIn(200, 300, nobody) > 600);
        QVERIFY(countIn(200, 300, ground) > 200);
        QCOMPARE(countIn(0, 196, nobody), 0);
        QCOMPARE(countIn(0, 196, ground), 0);
        QVERIFY(map.pieceText(250).contains(QStringLiteral("no connected peer has it")));
    }

    void whatPeersHaveIsNoAlarmWhileNobodyIsAsked()
    {
        PieceMap map;
        map.setPalette(Theme::lightPalette());
        map.resize(400, 300);
        map.setPieces(QByteArray(400, 0), {});
        map.show();
        const QImage image = map.viewport()->grab().toImage();
        QCOMPARE(QColor(image.pixel(image.width() / 2, 20)), Theme(map.palette()).color(ThemeColor::Missing));
        QVERIFY(!map.pieceText(5).contains(QStringLiteral("no connected peer")));
    }

    void aThirdBarShowsWhereFilesBegin()
    {
        PieceMap map;
        map.setPalette(Theme::lightPalette());
        map.setFrameShape(QFrame::NoFrame);
        map.resize(400, 300);
        map.setPieces(QByteArray(400, 2), QByteArray(400, 1));
        map.setFileStarts({0, 100.5, 300, 300.2});
        map.show();
        const int without = map.cellRect(0).top();
        QVERIFY(map.fileBar().isEmpty());
        map.setFileBarShown(true);
        QVERIFY(map.cellRect(0).top() > map.fileBar().bottom());
        QVERIFY(map.cellRect(0).top() > without);
        QVERIFY(map.highlightBar().isEmpty());
        map.setHighlight(std::pair(0, 99));
        QVERIFY(map.highlightBar().top() > map.fileBar().bottom());
        QVERIFY(map.highlightBar().bottom() < map.cellRect(0).top());
        const QImage image = map.viewport()->grab().toImage();
        const int width = map.viewport()->width();
        const int y = map.fileBar().center().y();
        const auto at = [&](double piece) { return image.pixel(static_cast<int>(piece * width / 400), y); };
        const QRgb mark = Theme(map.palette()).color(ThemeColor::Subtle).rgb();
        QCOMPARE(at(100.5), mark);
        QCOMPARE(at(300.1), mark);
        for (const double piece : {2.0, 50.0, 150.0, 250.0, 350.0}) {
            QVERIFY2(at(piece) != mark, qPrintable(QString::number(piece)));
        }
        QCOMPARE(at(150), at(250));
        QVERIFY(at(50) != at(150));
        map.setFileBarShown(false);
        QCOMPARE(map.cellRect(0).top(), without);
    }

    void theBarsHaveAMenuToo()
    {
        PieceMap map;
        map.resize(400, 300);
        map.setPieces(QByteArray(400, 2), QByteArray(400, 1));
        map.show();
        QSignalSpy menus(&map, &PieceMap::menuRequested);
        const QPoint place(map.viewport()->width() / 2, 5);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, map.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(map.viewport(), &event);
        QCOMPARE(menus.size(), 1);
        QVERIFY(std::abs(menus.first().first().toInt() - 200) <= 2);
    }

    void item46_statesHaveTheirColours_data()
    {
        QTest::addColumn<int>("zoom");
        for (const int zoom : PieceMap::zoomSteps()) {
            QTest::addRow("%d px", zoom) << zoom;
        }
    }
    void item46_statesHaveTheirColours()
    {
        QFETCH(int, zoom);
        PieceMap map;
        map.setPalette(Theme::lightPalette());
        map.resize(400, 300);
        QByteArray states;
        for (char state = 0; state < 6; ++state) {
            states.append(state);
        }
        map.setPieces(states, QByteArray(6, 1));
        map.setReceived({{1, 0.75}});
        map.setZoom(zoom);
        map.show();
        QImage image = map.viewport()->grab().toImage();
        const Theme theme(map.palette());
        const ThemeColor expected[] = {ThemeColor::Missing, ThemeColor::InFlight, ThemeColor::Have,
            ThemeColor::Verify, ThemeColor::Failed, ThemeColor::Skipped};
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(QColor(image.pixel(map.cellRect(i).center())), theme.color(expected[i]));
            QCOMPARE(map.countOf(static_cast<PieceState>(i)), 1);
        }
        // After its minute a failed piece is missing again, and no other has changed.
        states[4] = static_cast<char>(PieceState::Missing);
        map.setPieces(states, QByteArray(6, 1));
        image = map.viewport()->grab().toImage();
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(QColor(image.pixel(map.cellRect(i).center())),
                theme.color(i == 4 ? ThemeColor::Missing : expected[i]));
        }
        QCOMPARE(map.countOf(PieceState::Failed), 0);
    }

    void stepsOfZoomAndWhatFits()
    {
        PieceMap map;
        map.resize(400, 300);
        map.setPieces(QByteArray(20'000, 0), {});
        map.show();
        QSignalSpy zoomed(&map, &PieceMap::zoomChanged);
        QVERIFY(!map.zoom());
        QCOMPARE(map.grid().cellSize(), 2);
        QTest::keyClick(&map, Qt::Key_Minus);
        QVERIFY(!map.zoom());
        for (const int size : {4, 6, 8, 12, 16, 16}) {
            QTest::keyClick(&map, Qt::Key_Plus);
            QCOMPARE(map.zoom(), std::optional(size));
            QCOMPARE(map.grid().cellSize(), size);
        }
        for (const int size : {12, 8, 6, 4}) {
            QWheelEvent wheel(QPointF(50, 80), map.mapToGlobal(QPointF(50, 80)), {}, {0, -120}, Qt::NoButton,
                Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(map.viewport(), &wheel);
            QCOMPARE(map.zoom(), std::optional(size));
        }
        // Smaller is only what fits.
        QTest::keyClick(&map, Qt::Key_Minus);
        QVERIFY(!map.zoom());
        map.setZoom(12);
        QTest::keyClick(&map, Qt::Key_0);
        QVERIFY(!map.zoom());
        QCOMPARE(zoomed.size(), 11);
        // Between two steps: the next one is not left out.
        map.setPieces(QByteArray(3000, 0), {});
        QCOMPARE(map.grid().cellSize(), 5);
        QTest::keyClick(&map, Qt::Key_Plus);
        QCOMPARE(map.grid().cellSize(), 6);
    }

    void anotherSizeIsLaidOutOnceItIsQuiet()
    {
        PieceMap map;
        map.resize(400, 300);
        map.setPieces(QByteArray(1000, 0), {});
        map.show();
        const int before = map.layoutCount();
        const PieceGrid grid = map.grid();
        for (int width = 401; width <= 420; ++width) {
            map.resize(width, 200);
        }
        QCOMPARE(map.layoutCount(), before);
        QCOMPARE(map.grid(), grid);
        QTRY_VERIFY(map.layoutCount() > before);
        QCOMPARE(map.layoutCount(), before + 1);
        QVERIFY(map.grid() != grid);
    }

    void whereKeysGoIsSeen()
    {
        PieceMap map;
        map.resize(400, 300);
        map.setPieces(QByteArray(1000, 2), {});
        map.show();
        map.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&map));
        map.clearFocus();
        const QImage without = map.viewport()->grab().toImage();
        map.setFocus(Qt::TabFocusReason);
        QVERIFY(map.hasFocus());
        const QImage with = map.viewport()->grab().toImage();
        QCOMPARE(with.pixelColor(0, 0), focusRingColor(map.palette()));
        QVERIFY(without.pixelColor(0, 0) != with.pixelColor(0, 0));
        // There is a cell to begin with, and a ring around it.
        QCOMPARE(map.focusPiece(), 0);
        const QPoint corner = map.cellRect(0).bottomRight();
        QVERIFY(with.pixel(corner) != without.pixel(corner));
    }

    void onlyChangesArePainted()
    {
        PieceMap map;
        map.resize(1200, 400);
        QByteArray states(100'000, 0);
        map.setPieces(states, QByteArray(100'000, 3));
        map.show();
        QSignalSpy counts(&map, &PieceMap::countsChanged);
        map.setPieces(states, QByteArray(100'000, 3));
        QCOMPARE(counts.count(), 0);
        for (int i = 0; i < 500; ++i) {
            states[i * 200] = 2;
        }
        QElapsedTimer timer;
        timer.start();
        map.setPieces(states, QByteArray(100'000, 3));
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(map.countOf(PieceState::Have), 500);
    }

    void saysWhatAPieceIs()
    {
        PieceMap map;
        map.setPieces(QByteArray("\x00\x02", 2), QByteArray("\x00\x06", 2));
        QVERIFY(map.pieceText(0).contains(QStringLiteral("no connected peer has it")));
        map.setPieceDescriber([](int piece) {
            return PieceWords{QStringLiteral("100 B"),
                piece == 0 ? QStringLiteral("1 of 2 blocks") : QString(),
                QStringLiteral("file %1").arg(piece)};
        });
        QCOMPARE(map.pieceText(1),
            QStringLiteral("Piece 2 of 2 · 100 B · Have · %1 · file 1")
                .arg(map.tr("%n peer(s) have it", nullptr, 6)));
        QCOMPARE(map.pieceText(0),
            QStringLiteral(
                "Piece 1 of 2 · 100 B · Missing: 1 of 2 blocks · no connected peer has it · file 0"));
        QVERIFY(map.pieceText(2).isEmpty());
    }

    void keysMoveTheFocusCell()
    {
        PieceMap map;
        map.resize(400, 300);
        map.setPieces(QByteArray(1000, 0), {});
        map.show();
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.focusPiece(), 999);
        QTest::keyClick(&map, Qt::Key_Home);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.focusPiece(), 1);
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.focusPiece(), 1 + map.grid().columns());
        QVERIFY(map.accessibleDescription().startsWith(QStringLiteral("Piece")));
        QTest::keyClick(&map, Qt::Key_Minus);
        QVERIFY(map.grid().cellSize() < 16);
    }

    void unknownStatesAreMissing()
    {
        PieceMap map;
        map.setPieces(QByteArray(3, '\x7f'), QByteArray(1, 1));
        QCOMPARE(map.countOf(PieceState::Missing), 3);
    }

    void isAChartForScreenReaders()
    {
        PieceMap map;
        auto* interface = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    }
};

FRESHET_TEST(PieceMapTest)
#include "piece_map_test.moc"
