// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/desktop_scene.h"
#include "tests/ui/window/url_taker.h"
#include "ui/widgets/empty_state.h"
#include "ui/window/limits_menu.h"
#include "ui/window/when_done.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using Scene = freshet::test::DesktopScene;
using freshet::test::FakeDesktop;
using freshet::test::FakeSession;
using freshet::test::makeTorrent;
using freshet::test::UrlTaker;

class DesktopFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyWindowOffersToOpenTorrents()
    {
        FakeDesktop desktop;
        desktop.isHandler = false;
        FakeSession session;
        MainWindow window(session, {});
        window.setDesktop(&desktop);
        window.show();
        session.putTotals({});
        auto* empty = window.findChild<EmptyState*>(QStringLiteral("emptyState"));
        const auto isOffered = [empty] {
            const auto labels = empty->findChildren<QLabel*>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(QStringLiteral("with Freshet"));
            });
        };
        QVERIFY(isOffered());
        Q_EMIT empty->linkActivated(QStringLiteral("open"));
        QVERIFY(desktop.isHandler);
        QVERIFY(!isOffered());
    }

    void theComputerStaysAwakeWhileDownloading()
    {
        Scene scene;
        QVERIFY(scene.desktop.isAwake);
        scene.finish();
        QVERIFY(!scene.desktop.isAwake);
        scene.session.put(makeTorrent(1, QStringLiteral("Sintel")));
        QVERIFY(scene.desktop.isAwake);
        scene.prefer([](DesktopWishes& wishes) { wishes.keepsAwake = false; });
        QVERIFY(!scene.desktop.isAwake);
    }

    void aNoticeOpensWhatTheFilterHides()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Sintel")));
        Scene scene;
        auto torrent = makeTorrent(1, QStringLiteral("Sintel"), api::TorrentState::Seeding);
        torrent.saveFolder = folder.path();
        torrent.contentName = QStringLiteral("Sintel");
        scene.session.put({torrent, makeTorrent(2, QStringLiteral("Debian"))});
        auto* filter = scene.window.findChild<QLineEdit*>(QStringLiteral("filterEdit"));
        filter->setText(QStringLiteral("Debian"));
        UrlTaker taker;
        Q_EMIT scene.desktop.noticeActivated(1, QStringLiteral("open"));
        Q_EMIT scene.desktop.noticeActivated(1, QStringLiteral("folder"));
        QCOMPARE(taker.paths(), (QStringList{folder.filePath(QStringLiteral("Sintel")), folder.path()}));
        QCOMPARE(filter->text(), QStringLiteral("Debian"));
        // To be shown, it must not be hidden.
        Q_EMIT scene.desktop.noticeActivated(1, QStringLiteral("default"));
        QVERIFY(filter->text().isEmpty());
        const auto* list = scene.window.findChild<TorrentListView*>(QStringLiteral("torrentView"));
        QCOMPARE(list->selectedTorrents(), QList<TorrentId>{TorrentId{1}});
    }

    void aBarShowsWhatTheFilterHides()
    {
        Scene scene;
        scene.window.show();
        auto* filter = scene.window.findChild<QLineEdit*>(QStringLiteral("filterEdit"));
        filter->setText(QStringLiteral("zzz"));
        Q_EMIT scene.session.notified(
            {api::Notice::Kind::Completed, TorrentId{1}, QStringLiteral("Sintel"), {}});
        for (auto* button : scene.window.findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("Show")) {
                button->click();
                break;
            }
        }
        QVERIFY(filter->text().isEmpty());
        const auto* list = scene.window.findChild<TorrentListView*>(QStringLiteral("torrentView"));
        QCOMPARE(list->selectedTorrents(), QList<TorrentId>{TorrentId{1}});
    }

    void theTrayIsToldWhileTheWindowIsHidden()
    {
        Scene scene;
        scene.window.show();
        scene.window.hide();
        scene.session.setClock(1'700'000'100'000);
        scene.session.put({makeTorrent(2, QStringLiteral("a")), makeTorrent(3, QStringLiteral("b"))});
        const QString text = scene.window.desktopFlow()->tray()->toolTip();
        QVERIFY2(text.contains(QStringLiteral("3 downloading")), qPrintable(text));
    }

    void aTrayThatComesLaterIsUsed()
    {
        FakeDesktop desktop;
        desktop.isTrayThere = false;
        FakeSession session;
        MainWindow window(session, {});
        QApplication::setQuitOnLastWindowClosed(true);
        window.setDesktop(&desktop);
        DesktopFlow* flow = window.desktopFlow();
        QVERIFY(flow->tray() == nullptr);
        flow->lookForTray();
        QVERIFY(flow->tray() == nullptr);
        desktop.isTrayThere = true;
        flow->lookForTray();
        QVERIFY(flow->tray() != nullptr);
        QVERIFY(!window.isVisible());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        const Tray* tray = flow->tray();
        flow->lookForTray();
        QCOMPARE(flow->tray(), tray);
    }

    void withoutATrayAHiddenWindowShowsItself()
    {
        FakeDesktop desktop;
        desktop.isTrayThere = false;
        FakeSession session;
        MainWindow window(session, {});
        window.setDesktop(&desktop);
        for (int look = 1; look < DesktopFlow::looksWhileHidden; ++look) {
            window.desktopFlow()->lookForTray();
            QVERIFY(!window.isVisible());
        }
        window.desktopFlow()->lookForTray();
        QVERIFY(window.isVisible());
    }

    void startsWithTheSessionAsTheSettingsSay()
    {
        Scene scene;
        scene.prefer([](DesktopWishes& wishes) { wishes.startsWithSession = true; });
        scene.prefer([](DesktopWishes& wishes) { wishes.startsWithSession = wishes.startsHidden = true; });
        scene.prefer([](DesktopWishes& wishes) { wishes.startsHidden = true; });
        QCOMPARE(scene.desktop.calls,
            (QStringList{QStringLiteral("autostart"), QStringLiteral("autostart hidden"),
                QStringLiteral("no autostart")}));
    }

    void aRefusedAutostartIsSaidAndTakenBack()
    {
        Scene scene;
        QSignalSpy changed(&scene.window, &MainWindow::preferencesChanged);
        scene.desktop.refusal = QStringLiteral("read-only");
        scene.prefer([](DesktopWishes& wishes) { wishes.startsWithSession = true; });
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!changed.first().at(0).value<Preferences>().desktop.startsWithSession);
        QVERIFY(scene.window.findChild<QWidget*>(QStringLiteral("autostartBar")) != nullptr);
    }

    void limitsAreSetFromTheTray()
    {
        Scene scene;
        auto* limits = scene.window.findChild<LimitsMenu*>();
        QVERIFY(scene.window.desktopFlow()->tray()->menu()->actions().contains(limits->menuAction()));
        QAction* chosen = limits->up()->actions().at(1);
        const auto rate = chosen->data().toLongLong();
        chosen->trigger();
        QCOMPARE(scene.session.settings().transfer.uploadLimit, rate);
        Q_EMIT limits->aboutToShow();
        QVERIFY(limits->up()->actions().at(1)->isChecked());
        QVERIFY(!limits->up()->actions().at(0)->isChecked());
    }

    void noticesAreSilentUnlessASoundIsWanted()
    {
        Scene scene;
        const auto fail = [&scene](quint64 torrent) {
            Q_EMIT scene.session.notified({api::Notice::Kind::Failed, TorrentId{torrent},
                QStringLiteral("Sintel"), {api::FaultKind::DiskFull, QStringLiteral("/d"), {}}});
            return scene.desktop.notices.last().sound;
        };
        QVERIFY(fail(1).isEmpty());
        scene.prefer([](DesktopWishes& wishes) { wishes.playsSound = true; });
        QCOMPARE(fail(2), QStringLiteral("dialog-warning"));
    }

    void aSoundOfOnesOwnTakesTheirPlace()
    {
        Scene scene;
        quint64 next = 1;
        const auto fail = [&scene, &next] {
            Q_EMIT scene.session.notified({api::Notice::Kind::Failed, TorrentId{next++},
                QStringLiteral("Sintel"), {api::FaultKind::DiskFull, QStringLiteral("/d"), {}}});
            return scene.desktop.notices.last();
        };
        QTemporaryFile file;
        QVERIFY(file.open());
        scene.prefer([&file](DesktopWishes& wishes) { wishes.soundFile = file.fileName(); });
        QVERIFY(fail().soundFile.isEmpty());
        scene.prefer([&file](DesktopWishes& wishes) {
            wishes.playsSound = true;
            wishes.soundFile = file.fileName();
        });
        QCOMPARE(fail().soundFile, file.fileName());
        QVERIFY(file.remove());
        const DesktopNotice notice = fail();
        QVERIFY(notice.soundFile.isEmpty());
        QCOMPARE(notice.sound, QStringLiteral("dialog-warning"));
    }

    void errorsAreToldWhileNobodyLooks()
    {
        Scene scene;
        const api::Notice failed{api::Notice::Kind::Failed, TorrentId{1}, QStringLiteral("Sintel"),
            {api::FaultKind::DiskFull, QStringLiteral("/d"), {}}};
        Q_EMIT scene.session.notified(failed);
        QCOMPARE(scene.desktop.notices.size(), 1);
        scene.window.show();
        scene.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        api::Notice other = failed;
        other.torrent = TorrentId{2};
        Q_EMIT scene.session.notified(other);
        QCOMPARE(scene.desktop.notices.size(), 1);
    }

    void theTraySaysWhatGoesOn()
    {
        Scene scene;
        Tray* tray = scene.window.desktopFlow()->tray();
        QVERIFY(tray->toolTip().contains(QStringLiteral("1 downloading")));
        QCOMPARE(tray->face(), Tray::Face::Active);
        QVERIFY(tray->menu()->actions().contains(scene.window.actions().action(Command::Quit)));
        Tray::Summary summary;
        QCOMPARE(summary.face(), Tray::Face::Idle);
        summary.isSlow = true;
        QCOMPARE(summary.face(), Tray::Face::Slow);
        summary.needsAttention = true;
        QCOMPARE(summary.face(), Tray::Face::Attention);
        Q_EMIT tray->toggleRequested();
        QVERIFY(scene.window.isVisible());
        Q_EMIT tray->toggleRequested();
        QVERIFY(!scene.window.isVisible());
    }

    void whenAllIsDoneTheComputerSleepsOnce()
    {
        Scene scene;
        QSignalSpy changed(&scene.window, &MainWindow::preferencesChanged);
        scene.prefer([](DesktopWishes& wishes) { wishes.whenDone = DoneAction::Suspend; });
        scene.session.put(makeTorrent(1, QStringLiteral("Sintel")));
        scene.finish();
        auto* whenDone = scene.window.findChild<WhenDone*>();
        QVERIFY(whenDone->isCountingDown());
        QVERIFY(scene.desktop.calls.isEmpty());
        for (int second = 0; second < WhenDone::countdownSeconds; ++second) {
            QVERIFY(scene.desktop.calls.isEmpty());
            whenDone->tick();
        }
        QCOMPARE(scene.desktop.calls, QStringList{QStringLiteral("suspend")});
        QVERIFY(!whenDone->isCountingDown());
        QCOMPARE(changed.last().at(0).value<Preferences>().desktop.whenDone, DoneAction::Nothing);
        // It may be that nobody does it.
        Q_EMIT scene.desktop.powerRefused(QStringLiteral("no such service"));
        QVERIFY(scene.window.findChild<QWidget*>(QStringLiteral("powerRefusedBar")) != nullptr);
    }

    void theCountdownCanBeCancelledAndEndsByNewWork()
    {
        Scene scene;
        scene.prefer([](DesktopWishes& wishes) { wishes.whenDone = DoneAction::ShutDown; });
        scene.finish();
        auto* whenDone = scene.window.findChild<WhenDone*>();
        // Nothing was left to do when it was chosen, as far as is known.
        QVERIFY(!whenDone->isCountingDown());
        scene.session.put(makeTorrent(1, QStringLiteral("Sintel")));
        scene.finish();
        QVERIFY(whenDone->isCountingDown());
        scene.session.put(makeTorrent(2, QStringLiteral("Debian")));
        QVERIFY(!whenDone->isCountingDown());
        scene.session.drop({TorrentId{2}});
        QVERIFY(whenDone->isCountingDown());
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1String("whenDoneDialog")) {
                qobject_cast<QDialog*>(top)->reject();
            }
        }
        QVERIFY(!whenDone->isCountingDown());
        whenDone->tick();
        QVERIFY(scene.desktop.calls.isEmpty());
    }
};

FRESHET_TEST(DesktopFlowTest)
#include "desktop_flow_test.moc"
