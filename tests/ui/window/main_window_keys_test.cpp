// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in the window by keyboard.
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

namespace {

constexpr std::pair<Command, const char*> commandKeys[] = {{Command::AddFile, "Ctrl+O"},
    {Command::AddLink, "Ctrl+Shift+O"}, {Command::PasteLink, "Ctrl+V"}, {Command::CreateTorrent, "Ctrl+N"},
    {Command::PauseAll, "Ctrl+Shift+P"}, {Command::Remove, "Del"}, {Command::RemoveFiles, "Shift+Del"},
    {Command::Undo, "Ctrl+Z"}, {Command::Redo, "Ctrl+Shift+Z"}, {Command::Rename, "F2"},
    {Command::OpenFolder, "Ctrl+Return"}, {Command::Filter, "Ctrl+F"}, {Command::SelectAll, "Ctrl+A"},
    {Command::SpeedLimits, "Ctrl+L"}, {Command::Limits, "Ctrl+Shift+L"},
    {Command::AlternativeLimits, "Ctrl+T"}, {Command::ShowDetails, "F8"}, {Command::ShowSidebar, "F9"},
    {Command::NextPane, "F6"}, {Command::PreviousPane, "Shift+F6"}, {Command::QueueUp, "Ctrl+Up"},
    {Command::QueueDown, "Ctrl+Down"}, {Command::QueueFirst, "Ctrl+Shift+Up"},
    {Command::QueueLast, "Ctrl+Shift+Down"}, {Command::Announce, "F5"}, {Command::Recheck, "Ctrl+Shift+K"},
    {Command::CopyMagnet, "Ctrl+C"}, {Command::CopyName, "Ctrl+Shift+C"}, {Command::Settings, "Ctrl+,"},
    {Command::CloseWindow, "Ctrl+W"}, {Command::Quit, "Ctrl+Q"}, {Command::Shortcuts, "Ctrl+/"},
    {Command::TogglePause, "Space"}, {Command::Statistics, "Ctrl+I"}};

} // namespace

class MainWindowKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersOfMenusAreUnique()
    {
        Stage stage;
        // As a right click makes it.
        const QPoint place = stage.list()->visualRect(stage.list()->model()->index(0, 0)).center();
        stage.list()->selectTorrent(TorrentId(1));
        QContextMenuEvent click(
            QContextMenuEvent::Mouse, place, stage.list()->viewport()->mapToGlobal(place), Qt::NoModifier);
        QApplication::sendEvent(stage.list()->viewport(), &click);
        QVERIFY(stage.find<QMenu>("torrentMenu") != nullptr);
        QList<std::pair<QString, QList<QAction*>>> menus{
            {QStringLiteral("menu bar"), stage.window.menuBar()->actions()}};
        for (QMenu* menu : stage.window.findChildren<QMenu*>()) {
            if (menu->objectName() != QLatin1String("torrentMenu")) {
                Q_EMIT menu->aboutToShow();
            }
            menus.append({menu->objectName() + u' ' + menu->title(), menu->actions()});
        }
        int letters = 0;
        for (const auto& [name, actions] : menus) {
            QStringList used;
            for (const QAction* action : actions) {
                const QString text = QString(action->text()).remove(QStringLiteral("&&"));
                if (const qsizetype at = text.indexOf(u'&'); at >= 0) {
                    const QString letter = text.mid(at + 1, 1).toLower();
                    QVERIFY2(!used.contains(letter), qPrintable(name + QStringLiteral(": ") + text));
                    used.append(letter);
                    ++letters;
                }
            }
        }
        QVERIFY2(letters > 80, qPrintable(QString::number(letters)));
        stage.find<QMenu>("torrentMenu")->close();
    }

    void theListOfKeysIsWhole()
    {
        Stage stage;
        stage.trigger(Command::Shortcuts);
        auto* list = stage.find<QTreeWidget>("shortcutsList");
        QVERIFY(list != nullptr);
        QStringList keys;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            keys.append(list->topLevelItem(row)->text(0) + u'=' + list->topLevelItem(row)->text(1));
        }
        const QString all = keys.join(u'\n');
        for (const char* wanted : {"Settings…=Ctrl+,", "details=Ctrl+1 to Ctrl+7", "overview=Return",
                 "Filter: clear it and go to the list=Esc", "Filter: go to the list=Down",
                 "Chart: freeze it=Space", "Piece map: larger, smaller, all of it=+",
                 "Week schedule: choose the paint=1"}) {
            QVERIFY2(all.contains(QString::fromUtf8(wanted)), wanted);
        }
    }

    void item53_keysAreUniqueAndDoWhatTheySay()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        for (const auto& [command, keys] : commandKeys) {
            QCOMPARE(
                stage.window.actions().action(command)->shortcut(), QKeySequence(QString::fromLatin1(keys)));
        }
        QSet<QString> seen;
        const auto isNew = [&seen](const QKeySequence& key) {
            const bool isKnown = seen.contains(key.toString());
            seen.insert(key.toString());
            return !isKnown;
        };
        for (const QAction* action : stage.window.findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(isNew(key), qPrintable(key.toString()));
            }
        }
        for (const QShortcut* shortcut : stage.window.findChildren<QShortcut*>()) {
            if (shortcut->context() == Qt::WindowShortcut) {
                QVERIFY2(isNew(shortcut->key()), qPrintable(shortcut->key().toString()));
            }
        }
    }

    /// Each from the list, where they are most wanted.
    void item53_keysDoWhatTheySay()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list()->selectTorrent(TorrentId{1});
        stage.list()->setFocus();
        for (const auto& [command, keys] : commandKeys) {
            QAction* action = stage.window.actions().action(command);
            // What they do has tests of its own; here dialogs would be in the way of the next key.
            QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
            action->setEnabled(true);
            const QSignalSpy triggered(action, &QAction::triggered);
            const QKeyCombination key = QKeySequence(QString::fromLatin1(keys))[0];
            QTest::keyClick(stage.list(), key.key(), key.keyboardModifiers());
            QVERIFY2(triggered.size() == 1, keys);
        }
    }

    void item53_keysOfTheListActOnTheSelection()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list()->selectTorrent(TorrentId{1});
        stage.list()->setFocus();
        const QSignalSpy up(stage.window.actions().action(Command::QueueUp), &QAction::triggered);
        QTest::keyClick(stage.list(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(up.size(), 1);
        QTest::keyClick(stage.list(), Qt::Key_F5);
        QCOMPARE(stage.session.calls(QStringLiteral("announceNow")).size(), 1);
        QTest::keyClick(stage.list(), Qt::Key_Delete);
        QCOMPARE(stage.session.calls(QStringLiteral("remove")).size(), 1);
        QTest::keyClick(stage.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.session.calls(QStringLiteral("restore")).size(), 1);
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            QTest::keyClick(stage.list(), static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), tab);
        }
    }

    void item53_theFilterFieldKeepsItsKeys()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list()->selectTorrent(TorrentId{1});
        auto* filter = stage.find<QLineEdit>("filterEdit");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("a b"));
        QCOMPARE(filter->text(), QStringLiteral("a b"));
        QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(filter, Qt::Key_Home);
        QTest::keyClick(filter, Qt::Key_Delete);
        QVERIFY(stage.session.calls(QStringLiteral("remove")).isEmpty());
        QVERIFY(stage.session.calls(QStringLiteral("pause")).isEmpty());
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(stage.list()->hasFocus());
    }

    void item54_tabReachesEverything()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list()->selectTorrent(TorrentId{1});
        stage.list()->setFocus();
        QSet<const QWidget*> reached;
        // Until it is back: a label with links keeps the focus for each of them.
        for (int step = 0; step == 0 || (step < 400 && QApplication::focusWidget() != stage.list()); ++step) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), stage.list());
        for (const QWidget* widget : stage.window.findChildren<QWidget*>()) {
            const bool isWanted = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
                && widget->isEnabled() && !widget->isWindow() && widget->focusProxy() == nullptr;
            QVERIFY2(!isWanted || reached.contains(widget),
                qPrintable(
                    QStringLiteral("%1 %2 in %3")
                        .arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()),
                            widget->parentWidget()->objectName())));
        }
        for (const char* chip : {"statusPort", "statusProfile", "statusDown", "statusUp"}) {
            QVERIFY2(reached.contains(stage.find<QToolButton>(chip)), chip);
        }
    }

    void item54_f6GoesThroughThePanes()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list()->setFocus();
        const QList<QWidget*> panes{stage.list(), stage.find<QWidget>("detailsTabs"),
            stage.find<QToolButton>("statusPort")->parentWidget(), stage.find<QWidget>("mainToolBar"),
            stage.sidebar(), stage.list()};
        for (qsizetype i = 0; i < panes.size(); ++i) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY2(
                focus == panes.at(i) || panes.at(i)->isAncestorOf(focus), qPrintable(QString::number(i)));
            stage.trigger(Command::NextPane);
        }
        stage.list()->setFocus();
        stage.trigger(Command::PreviousPane);
        QCOMPARE(QApplication::focusWidget(), stage.sidebar());
    }
};

FRESHET_TEST(MainWindowKeysTest)
#include "main_window_keys_test.moc"
