// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/list_keys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;

class ListKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysOfTheWindowLeaveTheListAlone()
    {
        QMainWindow window;
        auto* list = new QTreeWidget;
        window.setCentralWidget(list);
        QList<QSignalSpy*> spies;
        for (const QKeySequence::StandardKey key : {QKeySequence::Copy, QKeySequence::SelectAll}) {
            auto* action = new QAction(&window);
            action->setShortcut(key);
            window.addAction(action);
            spies.append(new QSignalSpy(action, &QAction::triggered));
        }
        list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        list->setColumnCount(3);
        list->hideColumn(1);
        auto* top =
            new QTreeWidgetItem(list, {QStringLiteral("a"), QStringLiteral("hidden"), QStringLiteral("1")});
        new QTreeWidgetItem(top, {QStringLiteral("a/b"), {}, QStringLiteral("2")});
        new QTreeWidgetItem(list, {QStringLiteral("c"), {}, QStringLiteral("3")});
        list->expandAll();
        new ListKeys(*list);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list->selectedItems().size(), 3);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\t1\na/b\t2\nc\t3"));
        for (QSignalSpy* spy : spies) {
            QCOMPARE(spy->size(), 0);
        }
        qDeleteAll(spies);
        new ListKeys(*list, [] { return QStringLiteral("own"); });
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("own"));
    }
};

FRESHET_TEST(ListKeysTest)
#include "list_keys_test.moc"
