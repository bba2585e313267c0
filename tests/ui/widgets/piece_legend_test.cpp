// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/piece_legend.h"
#include "ui/widgets/piece_map.h"

#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;
using api::PieceState;

class PieceLegendTest : public QObject
{
    Q_OBJECT
    static QToolButton* button(const PieceLegend& legend, PieceState state)
    {
        return legend.findChild<QToolButton*>(QStringLiteral("pieceState%1").arg(static_cast<int>(state)));
    }

private Q_SLOTS:
    void countsWhatThereIs()
    {
        PieceMap map;
        PieceLegend legend(&map);
        map.setPieces(QByteArray("\x02\x02\x00", 3), {});
        QVERIFY(button(legend, PieceState::Have)->text().contains(QLatin1Char('2')));
        QVERIFY(!button(legend, PieceState::Have)->isHidden());
        QVERIFY(button(legend, PieceState::Failed)->isHidden());
    }

    void aStateStandsOutUntilItIsClickedAgain()
    {
        PieceMap map;
        PieceLegend legend(&map);
        map.setPieces(QByteArray("\x02\x02\x00", 3), {});
        button(legend, PieceState::Have)->click();
        QCOMPARE(map.filter().state, PieceState::Have);
        QCOMPARE(map.matchCount(), 2);
        button(legend, PieceState::Missing)->click();
        QCOMPARE(map.filter().state, PieceState::Missing);
        QVERIFY(!button(legend, PieceState::Have)->isChecked());
        // What has become none is still there to be switched off.
        map.setPieces(QByteArray("\x02\x02\x02", 3), {});
        QVERIFY(!button(legend, PieceState::Missing)->isHidden());
        button(legend, PieceState::Missing)->click();
        QVERIFY(!map.filter().isOn());
        QVERIFY(button(legend, PieceState::Missing)->isHidden());
    }

    void wordsGiveWayWhereThereIsNoRoom()
    {
        PieceMap map;
        PieceLegend legend(&map);
        map.setPieces(QByteArray("\x00\x01\x02\x03\x04\x05", 6), {});
        legend.resize(900, 30);
        legend.show();
        QCOMPARE(button(legend, PieceState::Have)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        legend.resize(200, 30);
        QCOMPARE(button(legend, PieceState::Have)->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY(button(legend, PieceState::Have)->toolTip().contains(QLatin1Char('1')));
    }
};

FRESHET_TEST(PieceLegendTest)
#include "piece_legend_test.moc"
