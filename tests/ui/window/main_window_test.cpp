// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/scene.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/action_set.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::FakeSession;

namespace {

/// A window on a session that plays the scene.
struct WindowStage
{
    explicit WindowStage(const QString& profile = {})
        : window(session, profile)
    {
        window.show();
        freshet::test::playScene(session);
    }

    TorrentListView* list() { return window.findChild<TorrentListView*>(QStringLiteral("torrentView")); }
    template<class T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    void trigger(Command command) { window.actions().action(command)->trigger(); }

    FakeSession session;
    MainWindow window;
};

QString barText(const MainWindow& window)
{
    QStringList texts;
    const QWidget* bars = window.findChild<QWidget*>(QStringLiteral("barStack"));
    for (const QWidget* bar : bars->findChildren<QWidget*>()) {
        texts.append(bar->accessibleName());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstStartShowsTheEmptyStateAndNoDialog()
    {
        FakeSession session;
        MainWindow window(session, {});
        window.show();
        auto* empty = window.findChild<QWidget*>(QStringLiteral("emptyState"));
        QVERIFY(empty != nullptr && empty->isVisible());
        QCOMPARE(empty->findChildren<QPushButton*>().size(), 2);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void pauseAllResumesExactlyWhatItPaused()
    {
        WindowStage stage;
        stage.trigger(Command::PauseAll);
        const auto paused = stage.session.calls(QStringLiteral("pause")).value(0).torrents;
        QVERIFY(paused.size() > 3);
        QVERIFY(!paused.contains(TorrentId{7}));
        // One that somebody resumes by hand is no longer among them, one that is added neither.
        stage.session.resume({paused.first()});
        stage.session.put(freshet::test::makeTorrent(50, QStringLiteral("new")));
        QCOMPARE(stage.window.actions().action(Command::PauseAll)->text(),
            QStringLiteral("Resume &all (%1)").arg(paused.size() - 1));
        QVERIFY(stage.window.actions()
                    .action(Command::PauseAll)
                    ->toolTip()
                    .startsWith(QStringLiteral("Resume all (%1)").arg(paused.size() - 1)));
        stage.session.pause({paused.first()});
        stage.session.clearCalls();
        stage.trigger(Command::PauseAll);
        const auto resumed = stage.session.calls(QStringLiteral("resume")).value(0).torrents;
        const QSet<TorrentId> expected(paused.begin() + 1, paused.end());
        QCOMPARE(QSet<TorrentId>(resumed.begin(), resumed.end()), expected);
    }

    void theToolbarIsAsBeforeWhenThereIsRoomAgain()
    {
        WindowStage stage;
        const auto styleOf = [&stage](Command command) {
            auto* bar = stage.find<QToolBar>("mainToolBar");
            return qobject_cast<QToolButton*>(bar->widgetForAction(stage.window.actions().action(command)))
                ->toolButtonStyle();
        };
        stage.window.resize(1180, 700);
        QCOMPARE(styleOf(Command::Pause), Qt::ToolButtonTextBesideIcon);
        stage.window.resize(800, 700);
        QCOMPARE(styleOf(Command::Pause), Qt::ToolButtonIconOnly);
        stage.window.resize(1180, 700);
        QCOMPARE(styleOf(Command::Pause), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(styleOf(Command::Settings), Qt::ToolButtonIconOnly);
    }

    void speedLimitByKeyboard()
    {
        WindowStage stage;
        stage.trigger(Command::SpeedLimits);
        auto* popover = stage.find<QWidget>("speedPopover");
        QVERIFY(popover->isVisible());
        auto* down = popover->findChild<QLineEdit*>(QStringLiteral("limitDown"));
        QTest::keyClicks(down, QStringLiteral("1M"));
        QTest::keyClick(down, Qt::Key_Return);
        QCOMPARE(stage.session.settings().transfer.downloadLimit, 1_MiB);
        QVERIFY(!popover->isVisible());
        stage.trigger(Command::SpeedLimits);
        down->selectAll();
        QTest::keyClicks(down, QStringLiteral("5M"));
        QTest::keyClick(down, Qt::Key_Escape);
        QCOMPARE(stage.session.settings().transfer.downloadLimit, 1_MiB);
        QVERIFY(!popover->isVisible());
    }

    void bannerSaysWhatIsWrongAndHelps()
    {
        WindowStage stage;
        stage.list()->selectTorrent(TorrentId{4});
        auto* banner = stage.find<QWidget>("limitBanner");
        QVERIFY(banner->isVisible());
        banner->findChild<QPushButton*>()->click();
        QCOMPARE(stage.session.calls(QStringLiteral("announceNow")).size(), 1);
        stage.list()->selectTorrent(TorrentId{1});
        QVERIFY(!banner->isVisible());
    }

    void bannedPeersAreShownAndPardoned()
    {
        WindowStage stage;
        stage.list()->selectTorrent(TorrentId{1});
        auto* button = stage.find<QPushButton>("peersBanned");
        QVERIFY(button->isHidden());
        api::TorrentDetails details = freshet::test::sceneDetails();
        details.id = TorrentId{1};
        api::BannedPeerSnapshot ban;
        ban.id = 42;
        ban.address = QStringLiteral("192.0.2.1:6881");
        ban.piece = 3;
        details.bans.append(ban);
        stage.session.putDetails(details);
        QVERIFY(!button->isHidden());
        button->click();
        auto* dialog = stage.find<QDialog>("bannedPeersDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->findChild<QTreeWidget*>(QStringLiteral("bannedPeers"))->topLevelItem(0)->setSelected(true);
        dialog->findChild<QPushButton*>(QStringLiteral("liftBan"))->click();
        QCOMPARE(stage.session.calls(QStringLiteral("liftBan")).size(), 1);
        QCOMPARE(stage.session.calls(QStringLiteral("liftBan")).first().argument, QStringLiteral("42"));
        details.bans.clear();
        stage.session.putDetails(details);
        QVERIFY(button->isHidden());
        QCOMPARE(dialog->findChild<QTreeWidget*>()->topLevelItemCount(), 0);
    }

    void damageAndItsRepairAreNews()
    {
        WindowStage stage;
        api::Notice notice{api::Notice::Kind::Repairing, TorrentId{1}, QStringLiteral("Sintel"), {}};
        notice.repair = {3, QStringLiteral("x/film.mkv"), 1};
        Q_EMIT stage.session.notified(notice);
        QVERIFY(barText(stage.window).contains(QLatin1String("Repairing 3 pieces (film.mkv)")));
        notice.kind = api::Notice::Kind::Repaired;
        Q_EMIT stage.session.notified(notice);
        QVERIFY(barText(stage.window).contains(QLatin1String("Sintel is repaired.")));
    }

    void item29_pasteOfNothingUsableShowsABarAndNoDialog()
    {
        WindowStage stage;
        QApplication::clipboard()->setText(QStringLiteral("hello"));
        stage.trigger(Command::PasteLink);
        QVERIFY(!barText(stage.window).isEmpty());
        QVERIFY(stage.find<QWidget>("addDialog") == nullptr);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void item29_pasteOfAnInfoHashOpensTheDialog()
    {
        WindowStage stage;
        const QString hash(40, QLatin1Char('a'));
        api::TorrentPreview preview;
        preview.name = QStringLiteral("Sintel");
        stage.session.setPreview(QStringLiteral("magnet:?xt=urn:btih:") + hash, preview);
        stage.session.holdPreviews();
        QApplication::clipboard()->setText(hash);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(stage.list(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(
            stage.find<QWidget>("addDialog") != nullptr && stage.find<QWidget>("addDialog")->isVisible());
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void item29_pasteInTheFilterFieldIsText()
    {
        WindowStage stage;
        QApplication::clipboard()->setText(QStringLiteral("sin tel"));
        auto* filter = stage.find<QLineEdit>("filterEdit");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(filter, Qt::Key_Space);
        QCOMPARE(filter->text(), QStringLiteral("sin tel "));
        QVERIFY(stage.session.calls(QStringLiteral("pause")).isEmpty());
    }

    void item28_aPngIsRefused()
    {
        WindowStage stage;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/picture.png"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.window, &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(stage.find<QWidget>("dropOverlay")->isVisible());
        QCOMPARE(stage.find<DropOverlay>("dropOverlay")->text(), QStringLiteral("This is not a torrent"));
        // A refused drag does not say when it leaves.
        QTRY_VERIFY(!stage.find<QWidget>("dropOverlay")->isVisible());
    }

    void item55_everyControlHasAName()
    {
        WindowStage stage;
        for (const QWidget* widget : stage.window.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isInternal = widget->objectName().startsWith(QLatin1String("qt_"))
                || widget->parentWidget()->inherits("QTabBar")
                || widget->parentWidget()->inherits("QLineEdit")
                || widget->parentWidget()->inherits("QAbstractItemView");
            if (isInternal || !widget->isEnabled()) {
                continue;
            }
            if (button != nullptr) {
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                    qPrintable(widget->objectName()));
            } else if (widget->inherits("QLineEdit") || widget->inherits("QTreeView")) {
                auto* parent = widget->parentWidget();
                QVERIFY2(!widget->accessibleName().isEmpty() || parent->inherits("QComboBox")
                        || widget->inherits("freshet::ui::RateEdit"),
                    qPrintable(widget->objectName()));
            }
        }
    }

    void spacePausesAndResumesTheSelection()
    {
        WindowStage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list()->selectTorrent(TorrentId{1});
        stage.list()->setFocus();
        QTest::keyClick(stage.list(), Qt::Key_Space);
        QCOMPARE(stage.session.calls(QStringLiteral("pause")).size(), 1);
        QTest::keyClick(stage.list(), Qt::Key_Space);
        QCOMPARE(stage.session.calls(QStringLiteral("resume")).size(), 1);
    }

    void copiesTheMagnetLinkOfTheWatchedTorrent()
    {
        WindowStage stage;
        stage.list()->selectTorrent(TorrentId{1});
        stage.session.putDetails(freshet::test::sceneDetails());
        stage.trigger(Command::CopyMagnet);
        QCOMPARE(QApplication::clipboard()->text(), freshet::test::sceneDetails().magnetLink);
        stage.trigger(Command::CopyName);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("debian-12.11.0-amd64-netinst.iso"));
    }
};

FRESHET_TEST(MainWindowTest)
#include "main_window_test.moc"
