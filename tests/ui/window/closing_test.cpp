// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What closing the window and quitting mean, and when they ask.
#include "tests/support/test_main.h"
#include "tests/ui/window/desktop_scene.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <qtestspontaneevent.h>

using namespace freshet;
using namespace freshet::ui;
using Scene = freshet::test::DesktopScene;
using freshet::test::makeTorrent;

class ClosingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closingGoesOnInTheTrayOnlyIfWanted()
    {
        Scene scene;
        const auto close = [&scene] {
            scene.window.show();
            QCloseEvent event;
            // As from the button in the frame.
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(&scene.window, &event);
            return event.isAccepted();
        };
        scene.prefer([](DesktopWishes& wishes) { wishes.closesToTray = true; });
        QVERIFY(!close());
        QVERIFY(!scene.window.isVisible());
        scene.window.show();
        scene.window.actions().action(Command::CloseWindow)->trigger();
        QVERIFY(!scene.window.isVisible());
    }

    void theFirstCloseAsksOnce()
    {
        Scene scene;
        QSignalSpy changed(&scene.window, &MainWindow::preferencesChanged);
        const auto close = [&scene] {
            scene.window.show();
            QCloseEvent event;
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(&scene.window, &event);
            return event.isAccepted();
        };
        QVERIFY(!close());
        QVERIFY(scene.window.isVisible());
        auto* question = scene.window.findChild<QWidget*>(QStringLiteral("closeQuestion"));
        QVERIFY(question != nullptr);
        for (auto* button : question->findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("Keep running")) {
                button->click();
            }
        }
        QVERIFY(!scene.window.isVisible());
        const auto answer = changed.last().at(0).value<Preferences>().desktop;
        QVERIFY(answer.closesToTray && !answer.asksOnClose);
        QVERIFY(!close());
        QVERIFY(!scene.window.isVisible());
    }

    void closingByKeyAsksAsTheButtonDoes()
    {
        Scene scene;
        scene.window.show();
        QAction* close = scene.window.actions().action(Command::CloseWindow);
        close->trigger();
        QVERIFY(scene.window.isVisible());
        QVERIFY(scene.window.findChild<QWidget*>(QStringLiteral("closeQuestion")) != nullptr);
        // Who does it again means it.
        close->trigger();
        QVERIFY(!scene.window.isVisible());
    }

    void quittingAsksWhileATorrentIsCheckedOrMoved_data()
    {
        QTest::addColumn<api::TorrentState>("state");
        QTest::newRow("checked") << api::TorrentState::Checking;
        QTest::newRow("moved") << api::TorrentState::Moving;
    }

    void quittingAsksWhileATorrentIsCheckedOrMoved()
    {
        QFETCH(const api::TorrentState, state);
        Scene scene;
        scene.prefer([](DesktopWishes& wishes) { wishes.asksOnClose = false; });
        scene.session.put(makeTorrent(1, QStringLiteral("Sintel"), state));
        const auto question = [&scene] {
            return scene.window.findChild<QDialog*>(QStringLiteral("quitQuestion"));
        };
        // From the tray, with the window hidden; once.
        scene.window.actions().action(Command::Quit)->trigger();
        scene.window.actions().action(Command::Quit)->trigger();
        QVERIFY(scene.window.isVisible());
        QCOMPARE(scene.window.findChildren<QDialog*>(QStringLiteral("quitQuestion")).size(), 1);
        QVERIFY(question() != nullptr && question()->isVisible());
        question()->reject();
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(scene.window.isVisible());
        // By the button in the frame.
        QCloseEvent event;
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&scene.window, &event);
        QVERIFY(!event.isAccepted());
        QVERIFY(question() != nullptr);
        for (auto* button : question()->findChildren<QAbstractButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String("Quit")) {
                button->click();
            }
        }
        QTRY_VERIFY(!scene.window.isVisible());
    }

    void withNothingActiveClosingDoesNotAsk()
    {
        Scene scene;
        scene.session.put(makeTorrent(1, QStringLiteral("Sintel"), api::TorrentState::Paused));
        scene.prefer([](DesktopWishes&) {});
        QVERIFY(!scene.window.desktopFlow()->asksOnClose());
        scene.session.put(makeTorrent(1, QStringLiteral("Sintel"), api::TorrentState::Seeding));
        QVERIFY(scene.window.desktopFlow()->asksOnClose());
        scene.prefer([](DesktopWishes& wishes) { wishes.asksOnClose = false; });
        QVERIFY(!scene.window.desktopFlow()->asksOnClose());
    }
};

FRESHET_TEST(ClosingTest)
#include "closing_test.moc"
