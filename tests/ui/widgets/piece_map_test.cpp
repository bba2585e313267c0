// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/piece_map.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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

    void item46_statesHaveTheirColours()
    {
        PieceMap map;
        map.setPalette(Theme::lightPalette());
        map.resize(400, 300);
        QByteArray states;
        for (char state = 0; state < 6; ++state) {
            states.append(state);
        }
        map.setPieces(states, QByteArray(6, 1));
        map.setZoom(6);
        map.show();
        const QImage image = map.viewport()->grab().toImage();
        const Theme theme(map.palette());
        const ThemeColor expected[] = {ThemeColor::Missing, ThemeColor::InFlight, ThemeColor::Have,
            ThemeColor::Verify, ThemeColor::Failed, ThemeColor::Skipped};
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(QColor(image.pixel(map.cellRect(i).center())), theme.color(expected[i]));
            QCOMPARE(map.countOf(static_cast<PieceState>(i)), 1);
        }
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
        map.setPieceDescriber([](int piece) { return QStringLiteral("file %1").arg(piece); });
        QVERIFY(map.pieceText(1).startsWith(QStringLiteral("Piece 2 of 2 · Have")));
        QVERIFY(map.pieceText(1).endsWith(QStringLiteral("file 1")));
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
