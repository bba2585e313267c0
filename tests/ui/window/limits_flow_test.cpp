// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/scene.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/models/formatting.h"
#include "ui/models/peer_table_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/peers_tab.h"
#include "ui/views/sidebar_view.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/rate_edit.h"
#include "ui/window/action_set.h"
#include "ui/window/main_window.h"
#include "ui/window/speed_popover.h"

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::FakeSession;

namespace {

struct LimitsStage
{
    LimitsStage()
        : window(session, {})
    {
        window.show();
        freshet::test::playScene(session);
    }
    template<class T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    void accept(QDialog* dialog)
    {
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }

    FakeSession session;
    MainWindow window;
};

} // namespace

class LimitsFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsOfEverythingAreUndone()
    {
        LimitsStage stage;
        const auto limit = [&stage] { return stage.session.settings().transfer.downloadLimit; };
        const ByteRate before = limit();
        auto* popover = stage.window.findChild<SpeedPopover*>();
        Q_EMIT popover->downloadLimitChanged(50_KiB);
        Q_EMIT popover->uploadLimitChanged(20_KiB);
        // The same again is no step.
        Q_EMIT popover->uploadLimitChanged(20_KiB);
        QAction* undo = stage.window.actions().action(Command::Undo);
        QVERIFY2(
            undo->text().contains(QStringLiteral("change of the upload limit")), qPrintable(undo->text()));
        undo->trigger();
        QCOMPARE(stage.session.settings().transfer.uploadLimit, api::Settings().transfer.uploadLimit);
        QCOMPARE(limit(), 50_KiB);
        QVERIFY2(
            undo->text().contains(QStringLiteral("change of the download limit")), qPrintable(undo->text()));
        // What was changed elsewhere stays.
        api::Settings other = stage.session.settings();
        other.connection.maxConnections = 77;
        stage.session.applySettings(other);
        undo->trigger();
        QCOMPARE(limit(), before);
        QCOMPARE(stage.session.settings().connection.maxConnections, 77);
        stage.window.actions().action(Command::Redo)->trigger();
        QCOMPARE(limit(), 50_KiB);
    }

    void limitsOfPeersAreUndone()
    {
        LimitsStage stage;
        stage.find<TorrentListView>("torrentView")->selectTorrent(TorrentId(1));
        api::PeerSnapshot one = freshet::test::makePeer(1);
        api::PeerSnapshot other = freshet::test::makePeer(2);
        other.downloadLimit = 7_KiB;
        QList<api::PeerSnapshot> after{one, other};
        for (api::PeerSnapshot& peer : after) {
            peer.downloadLimit = 50_KiB;
        }
        auto* peers = stage.find<PeersTab>("tabPeers");
        stage.session.clearCalls();
        Q_EMIT peers->limitsChosen({one, other}, after);
        QCOMPARE(stage.session.calls(QStringLiteral("setPeerLimits")).size(), 1);
        QAction* undo = stage.window.actions().action(Command::Undo);
        QVERIFY2(undo->text().contains(QStringLiteral("limits of 2 peers")), qPrintable(undo->text()));
        stage.session.clearCalls();
        undo->trigger();
        // Each has its own back.
        QCOMPARE(stage.session.calls(QStringLiteral("setPeerLimits")).size(), 2);
        stage.session.clearCalls();
        Q_EMIT peers->limitsChosen({one}, {after.first()});
        QVERIFY2(undo->text().contains(one.address), qPrintable(undo->text()));
    }

    void aCategoryGetsLimitsFromItsMenu()
    {
        LimitsStage stage;
        auto* sidebar = stage.find<SidebarView>("sideBar");
        const auto* model = qobject_cast<SidebarModel*>(sidebar->model());
        const QString category = model->categories().value(0);
        QVERIFY(!category.isEmpty());
        const QModelIndex row = model->indexOf(SidebarModel::Section::Categories, category);
        const QPoint place = sidebar->visualRect(row).center();
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, sidebar->viewport()->mapToGlobal(place), Qt::NoModifier);
        QApplication::sendEvent(sidebar->viewport(), &event);
        auto* menu = stage.find<QMenu>("categoryMenu");
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(QStringLiteral("categoryLimits"))->trigger();
        menu->close();
        auto* dialog = stage.find<GroupLimitsDialog>("groupLimitsDialog");
        QVERIFY(dialog != nullptr);
        dialog->findChild<RateEdit*>(QStringLiteral("optionUpload"))->setRate(50_KiB);
        stage.accept(dialog);
        QCOMPARE(stage.session.settings().groups.value(category).uploadLimit, 50_KiB);
    }

    void theSwitchChangesTheSettings()
    {
        LimitsStage stage;
        auto* action = stage.window.actions().action(Command::AlternativeLimits);
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(stage.session.settings().speed.useAlternative);
        action->trigger();
        QVERIFY(!stage.session.settings().speed.useAlternative);
        stage.window.actions().action(Command::FullSpeed)->trigger();
        QVERIFY(stage.session.settings().speed.exception.has_value());
        stage.window.actions().action(Command::FullSpeed)->trigger();
        QVERIFY(!stage.session.settings().speed.exception.has_value());
    }

    void theScheduleIsInTheToolsMenu()
    {
        LimitsStage stage;
        QAction* action = stage.window.actions().action(Command::Schedule);
        const auto menus =
            stage.window.menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(std::any_of(menus.cbegin(), menus.cend(),
            [action](const QMenu* menu) { return menu->actions().contains(action); }));
        action->trigger();
        auto* settings = stage.find<SettingsWindow>("settingsWindow");
        QCOMPARE(settings->currentPlace(), SettingsPlace::Speed);
        QVERIFY(settings->findChild<QWidget*>(QStringLiteral("week"))->isVisible());
    }

    void whatIsInForceIsShown()
    {
        LimitsStage stage;
        auto* chip = stage.find<QToolButton>("statusProfile");
        QCOMPARE(chip->toolButtonStyle(), Qt::ToolButtonIconOnly);
        api::SessionTotals totals;
        totals.profile = api::SpeedProfile::Alternative;
        totals.downloadLimit = 5_MiB;
        totals.downloadRate = 1_MiB;
        totals.lineDownloadRate = 1150 * 1024;
        stage.session.putTotals(totals);
        QCOMPARE(chip->text(), QStringLiteral("Slow mode"));
        QVERIFY(stage.window.actions().action(Command::AlternativeLimits)->isChecked());
        QVERIFY(stage.find<QToolButton>("statusDown")->text().contains(QStringLiteral("5")));
        QVERIFY(stage.find<QToolButton>("statusDown")->toolTip().contains(QStringLiteral("1.1")));
        totals.profile = api::SpeedProfile::Unlimited;
        totals.exceptionUntilMs = 1'767'225'600'000;
        stage.session.putTotals(totals);
        QVERIFY(chip->text().startsWith(QStringLiteral("Full speed until ")));
        QVERIFY(stage.window.actions().action(Command::FullSpeed)->isChecked());
    }

    void whatIsInUseIsShownInTheSettings()
    {
        LimitsStage stage;
        stage.window.actions().action(Command::Settings)->trigger();
        api::SessionTotals totals;
        totals.connectedPeers = 321;
        totals.halfOpenConnections = 17;
        stage.session.putTotals(totals);
        QCOMPARE(stage.find<QLabel>("maxConnectionsInUse")->text(), QStringLiteral("321 now"));
        QCOMPARE(stage.find<QLabel>("maxHalfOpenInUse")->text(), QStringLiteral("17 now"));
        totals.halfOpenConnections = 3;
        stage.session.putTotals(totals);
        QCOMPARE(stage.find<QLabel>("maxHalfOpenInUse")->text(), QStringLiteral("3 now"));
    }

    void theQuotaIsShown()
    {
        LimitsStage stage;
        auto* quota = stage.find<QLabel>("statusQuota");
        QVERIFY(!quota->isVisible());
        api::SessionTotals totals;
        totals.quota = {
            .downloaded = 9_GiB, .downloadQuota = 10_GiB, .uploadQuota = 1_GiB, .endsMs = 1'767'225'600'000};
        stage.session.putTotals(totals);
        QVERIFY(quota->isVisible());
        QVERIFY(quota->text().contains(QStringLiteral("90")));
        QVERIFY(quota->toolTip().contains(QStringLiteral("9 GiB"))
            || quota->toolTip().contains(QStringLiteral("9.0")));
    }

    void aHeadingHasNoMenu()
    {
        LimitsStage stage;
        auto* sidebar = stage.find<SidebarView>("sideBar");
        const QPoint place = sidebar->visualRect(sidebar->model()->index(0, 0)).center();
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, sidebar->viewport()->mapToGlobal(place), Qt::NoModifier);
        QApplication::sendEvent(sidebar->viewport(), &event);
        QVERIFY(stage.find<QMenu>("categoryMenu") == nullptr);
    }

    void item49_threePeersGetALimitFromTheMenu()
    {
        LimitsStage stage;
        stage.find<TorrentListView>("torrentView")->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        for (quint64 id = 1; id <= 3; ++id) {
            details.peers.append(freshet::test::makePeer(id));
        }
        details.peers[2].uploadLimit = 8_KiB;
        stage.session.putDetails(details);
        auto* view = stage.find<QTreeView>("peersView");
        view->selectAll();
        Q_EMIT view->customContextMenuRequested({5, 5});
        auto* menu = stage.find<QMenu>("peerLimitDown");
        QAction* choice = menu->actions().at(3);
        choice->trigger();
        const std::optional<ByteRate> rate = parseRate(choice->text());
        QVERIFY(rate && *rate != noLimit);
        QStringList limited;
        for (const auto& call : stage.session.calls(QStringLiteral("setPeerLimits"))) {
            const QStringList words = call.argument.split(QLatin1Char(' '));
            for (const QString& peer : words.mid(0, words.size() - 2)) {
                limited.append(peer + QLatin1Char(' ') + words.mid(words.size() - 2).join(QLatin1Char(' ')));
                details.peers[peer.toInt() - 1].downloadLimit = words.at(words.size() - 2).toLongLong();
            }
        }
        limited.sort();
        const QString none = QString::number(noLimit);
        QCOMPARE(limited,
            (QStringList{QStringLiteral("1 %1 %2").arg(*rate).arg(none),
                QStringLiteral("2 %1 %2").arg(*rate).arg(none), QStringLiteral("3 %1 8192").arg(*rate)}));
        // As the session then says.
        stage.session.putDetails(details);
        for (int row = 0; row < 3; ++row) {
            const QString cell = view->model()->index(row, PeerTableModel::LimitColumn).data().toString();
            QVERIFY2(cell.startsWith(choice->text()), qPrintable(cell));
        }
    }

    void aPeerGetsLimitsFromItsMenu()
    {
        LimitsStage stage;
        stage.find<TorrentListView>("torrentView")->selectTorrent(TorrentId{4});
        const std::optional<TorrentId> watched = stage.session.watched();
        QVERIFY(watched);
        api::TorrentDetails details;
        details.id = *watched;
        details.peers.append(api::PeerSnapshot());
        details.peers.last().id = PeerId(77);
        details.peers.last().address = QStringLiteral("192.0.2.1:6881");
        details.peers.last().downloadLimit = 9_KiB;
        stage.session.putDetails(details);
        auto* view = stage.find<QTreeView>("peersView");
        view->selectAll();
        Q_EMIT view->customContextMenuRequested({5, 5});
        QAction* limits = nullptr;
        auto* tab = stage.find<PeersTab>("tabPeers");
        for (QAction* action : tab->findChildren<QAction*>()) {
            limits = action->text() == QStringLiteral("Limits…") ? action : limits;
        }
        QVERIFY(limits != nullptr && limits->isEnabled());
        limits->trigger();
        auto* dialog = stage.find<PeerLimitsDialog>("peerLimitsDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->limits(), (swarm::PeerLimits{9_KiB, noLimit}));
        dialog->findChild<RateEdit*>(QStringLiteral("peerUpload"))->setRate(3_KiB);
        stage.accept(dialog);
        const auto calls = stage.session.calls(QStringLiteral("setPeerLimits"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().torrents, QList<TorrentId>{*watched});
        QCOMPARE(calls.first().argument, QStringLiteral("77 9216 3072"));
    }
};

FRESHET_TEST(LimitsFlowTest)
#include "limits_flow_test.moc"
