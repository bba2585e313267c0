// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/column_header.h"
#include "ui/views/torrent_list_view.h"

#include <QFontMetrics>
#include <QMenu>
#include <QTest>

using namespace freshet::ui;

class ColumnHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySampleFits()
    {
        TorrentListModel model;
        TorrentListView view(model);
        view.resize(984, 400);
        for (int column = 1; column < torrentColumnCount; ++column) {
            const TorrentColumnInfo info = torrentColumnInfo(static_cast<TorrentColumn>(column));
            QCOMPARE(!view.columns().isSectionHidden(column), info.isShownByDefault);
            if (info.isShownByDefault) {
                QVERIFY2(view.columns().sectionSize(column)
                        >= view.fontMetrics().horizontalAdvance(info.sampleText) + 12,
                    qPrintable(info.title));
            }
        }
    }

    void menuShowsAndHidesColumnsButNotTheMainOne()
    {
        TorrentListModel model;
        TorrentListView view(model);
        QMenu menu;
        view.columns().fillMenu(menu, 3);
        QVERIFY(!menu.actions().at(0)->isEnabled());
        QAction* ratio = menu.actions().at(static_cast<int>(TorrentColumn::Ratio));
        QVERIFY(!ratio->isChecked());
        ratio->trigger();
        QVERIFY(!view.columns().isSectionHidden(static_cast<int>(TorrentColumn::Ratio)));
        QVERIFY(view.columns().sectionSize(static_cast<int>(TorrentColumn::Ratio)) >= 32);
        menu.actions().last()->trigger();
        QVERIFY(view.columns().isSectionHidden(static_cast<int>(TorrentColumn::Ratio)));
    }

    void stateComesBackAndGarbageDoesNot()
    {
        TorrentListModel model;
        TorrentListView first(model);
        first.columns().hideSection(3);
        first.columns().resizeSection(4, 133);
        first.sortByColumn(7, Qt::DescendingOrder);
        TorrentListView second(model);
        second.columns().restore("garbage");
        QVERIFY(!second.columns().isSectionHidden(3));
        second.columns().restore(first.columns().state());
        QVERIFY(second.columns().isSectionHidden(3));
        QCOMPARE(second.columns().sectionSize(4), 133);
        QCOMPARE(second.columns().sortIndicatorSection(), 7);
    }

    void theMainColumnTakesTheRest()
    {
        TorrentListModel model;
        TorrentListView view(model);
        view.show();
        view.resize(984, 300);
        QCOMPARE(view.columns().length(), view.viewport()->width());
        view.resize(1400, 300);
        QCOMPARE(view.columns().length(), view.viewport()->width());
        view.resize(500, 300);
        QCOMPARE(view.columnWidth(0), 220);
    }
};

FRESHET_TEST(ColumnHeaderTest)
#include "column_header_test.moc"
