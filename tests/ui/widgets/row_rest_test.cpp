// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/row_rest.h"

#include <QMenu>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>
#include <QTreeView>

using namespace freshet::ui;

class RowRestTest : public QObject
{
    Q_OBJECT

    struct Table
    {
        Table()
        {
            QStringList rows;
            for (int i = 0; i < 200; ++i) {
                rows.append(QString::number(i));
            }
            model.setStringList(rows);
            view.setModel(&model);
            view.resize(200, 200);
            view.show();
        }
        QStringListModel model;
        QTreeView view;
        RowRest* rest = new RowRest(view);
    };

private Q_SLOTS:
    void anOpenMenuHoldsTheRows()
    {
        Table table;
        QVERIFY(!table.rest->isWanted());
        QMenu menu;
        menu.addAction(QStringLiteral("x"));
        menu.popup({0, 0});
        QVERIFY(table.rest->isWanted());
        menu.close();
        QVERIFY(!table.rest->isWanted());
    }

    void aButtonThatIsDownHoldsTheRows()
    {
        Table table;
        QTest::mousePress(table.view.viewport(), Qt::LeftButton, {}, {5, 5});
        QVERIFY(table.rest->isWanted());
        QTest::mouseRelease(table.view.viewport(), Qt::LeftButton, {}, {5, 5});
        QVERIFY(!table.rest->isWanted());
    }

    void scrollingHoldsTheRowsForASecond()
    {
        Table table;
        table.view.verticalScrollBar()->setValue(5);
        QVERIFY(table.rest->isWanted());
        QTRY_VERIFY_WITH_TIMEOUT(!table.rest->isWanted(), 5000);
    }

    void whatTheProgramScrollsHoldsNothing()
    {
        Table table;
        table.rest->setScrolledByProgram(true);
        table.view.verticalScrollBar()->setValue(5);
        table.rest->setScrolledByProgram(false);
        QVERIFY(!table.rest->isWanted());
    }
};

FRESHET_TEST(RowRestTest)
#include "row_rest_test.moc"
