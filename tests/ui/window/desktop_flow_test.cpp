// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/widgets/empty_state.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/limits_menu.h"
#include "ui/window/when_done.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <qtestspontaneevent.h>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;
using freshet::test::makeTorrent;

namespace {

class FakeDesktop : public Desktop
{
public:
    [[nodiscard]] bool hasTray() const override { return true; }
    bool notify(const DesktopNotice& notice) override
    {
        notices.append(notice);
        return true;
    }
    void keepAwake(bool isWanted, const QString&) override { isAwake = isWanted; }
    void suspend() override { calls.append(QStringLiteral("suspend")); }
    void shutDown() override { calls.append(QStringLiteral("shutDown")); }

    [[nodiscard]] std::optional<bool> startsWithSession() const override { return isAutostarted; }
    [[nodiscard]] QString setStartsWithSession(bool isWanted, bool isHidden) override
    {
        calls.append(isWanted ? isHidden ? QStringLiteral("autostart hidden") : QStringLiteral("autostart")
                              : QStringLiteral("no autostart"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        isAutostarted = isWanted;
        return {};
    }

    void askForTorrentHandler() override { Q_EMIT torrentHandlerKnown(isHandler); }
    void becomeTorrentHandler() override
    {
        isHandler = true;
        askForTorrentHandler();
    }

    QList<DesktopNotice> notices;
    bool isHandler = true;
    bool isAutostarted = false;
    QString refusal;
    QStringList calls;
    bool isAwake = false;
};

struct Scene
{
    Scene()
    {
        window.setDesktop(&desktop);
        session.put(makeTorrent(1, QStringLiteral("Sintel")));
    }
    void prefer(const std::function<void(DesktopWishes&)>& change)
    {
        Preferences preferences;
        change(preferences.desktop);
        window.setPreferences(preferences);
    }
    void finish() { session.put(makeTorrent(1, QStringLiteral("Sintel"), api::TorrentState::Seeding)); }

    FakeDesktop desktop;
    FakeSession session;
    MainWindow window{session, {}};
};

} // namespace

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
