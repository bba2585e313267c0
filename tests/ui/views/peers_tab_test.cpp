// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/peer_table_model.h"
#include "ui/views/peers_tab.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/speed_chart.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <random>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using test::makePeer;

class PeersTabTest : public QObject
{
    Q_OBJECT
    static QTreeView* viewOf(const PeersTab& tab)
    {
        return tab.findChild<QTreeView*>(QStringLiteral("peersView"));
    }
    static quint64 idAt(const QTreeView& view, const QModelIndex& index)
    {
        return view.model()->index(index.row(), 0).data(IdRole).toULongLong();
    }
    static QMenu* openMenu(PeersTab& tab)
    {
        Q_EMIT viewOf(tab)->customContextMenuRequested({5, 5});
        return tab.findChild<QMenu*>(QStringLiteral("peerMenu"));
    }

private Q_SLOTS:
    void saysWhyThereAreNone()
    {
        PeersTab tab;
        tab.show();
        auto* empty = tab.findChild<EmptyState*>();
        const auto buttonsShown = [empty] {
            int shown = 0;
            for (const QPushButton* button : empty->findChildren<QPushButton*>()) {
                shown += button->isVisible() ? 1 : 0;
            }
            return shown;
        };
        QCOMPARE(empty->heading(), QStringLiteral("Select one torrent to see its peers."));
        QCOMPARE(buttonsShown(), 0);
        const auto torrent = test::makeTorrent(1, QStringLiteral("x"), api::TorrentState::Paused);
        tab.setTorrent(&torrent);
        QCOMPARE(empty->heading(), QStringLiteral("No peers are connected."));
        QCOMPARE(buttonsShown(), 2);
        const QList<QLabel*> lines = empty->findChildren<QLabel*>();
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(),
            [](const QLabel* line) { return line->text() == QLatin1String("This torrent is paused."); }));
        tab.setTorrent(nullptr);
        QCOMPARE(buttonsShown(), 0);
    }

    void item50_selectionAndPlaceStayWhilePeersComeAndGo()
    {
        PeersTab tab;
        tab.resize(800, 300);
        tab.show();
        QTreeView* view = viewOf(tab);
        const QAbstractItemModelTester tester(
            view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(7);
        QList<api::PeerSnapshot> peers;
        quint64 next = 1;
        for (; next <= 300; ++next) {
            peers.append(makePeer(next));
            peers.last().downloadRate = static_cast<ByteRate>(next) * 1000;
        }
        tab.showPeers(peers, 1000);
        // Somewhere in the middle, by a row that will be seen throughout.
        view->scrollTo(view->model()->index(150, 0), QAbstractItemView::PositionAtTop);
        const QModelIndex chosen = view->model()->index(152, 0);
        const quint64 id = idAt(*view, chosen);
        const quint64 anchor = idAt(*view, view->indexAt({0, 0}));
        view->selectionModel()->select(
            chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (int round = 2; round < 12; ++round) {
            QList<api::PeerSnapshot> staying;
            int gone = 0;
            std::shuffle(peers.begin(), peers.end(), random);
            for (const api::PeerSnapshot& peer : std::as_const(peers)) {
                const bool isKept = peer.id == PeerId(id) || peer.id == PeerId(anchor);
                gone += isKept || gone >= 100 ? 0 : 1;
                if (isKept || gone >= 100) {
                    staying.append(peer);
                }
            }
            peers = staying;
            for (int i = 0; i < 100; ++i) {
                peers.append(makePeer(next++));
                peers.last().downloadRate = static_cast<ByteRate>(random() % 300) * 1000;
            }
            tab.showPeers(peers, round * 1000);
            const QModelIndexList selected = view->selectionModel()->selectedRows();
            QCOMPARE(selected.size(), 1);
            QCOMPARE(idAt(*view, selected.first()), id);
            QCOMPARE(idAt(*view, view->indexAt({0, 0})), anchor);
        }
    }

    void atTheTopTheFirstAreSeen()
    {
        PeersTab tab;
        tab.resize(800, 300);
        tab.show();
        QList<api::PeerSnapshot> peers;
        for (quint64 id = 1; id <= 100; ++id) {
            peers.append(makePeer(id));
        }
        tab.showPeers(peers, 1000);
        peers.append(makePeer(500));
        peers.last().downloadRate = 99_MiB;
        tab.showPeers(peers, 9000);
        QCOMPARE(idAt(*viewOf(tab), viewOf(tab)->indexAt({0, 0})), 500ull);
    }

    void rowsStayWhileAMenuIsOpenOrSomebodyHasScrolled()
    {
        PeersTab tab;
        tab.resize(800, 300);
        tab.show();
        QTreeView* view = viewOf(tab);
        QList<api::PeerSnapshot> peers;
        for (quint64 id = 1; id <= 100; ++id) {
            peers.append(makePeer(id));
            peers.last().downloadRate = static_cast<ByteRate>(1000 - id) * 1000;
        }
        tab.showPeers(peers, 10'000);
        QCOMPARE(idAt(*view, view->model()->index(0, 0)), 1ull);
        peers[50].downloadRate = 99_MiB;
        QMenu* menu = openMenu(tab);
        QVERIFY(menu->isVisible());
        tab.showPeers(peers, 20'000);
        QCOMPARE(idAt(*view, view->model()->index(0, 0)), 1ull);
        menu->close();
        view->verticalScrollBar()->setValue(3);
        tab.showPeers(peers, 30'000);
        QCOMPARE(idAt(*view, view->model()->index(0, 0)), 1ull);
        // What the table itself scrolls, to keep its place, does not count.
        const auto isSorted = [&] {
            tab.showPeers(peers, 40'000);
            return idAt(*view, view->model()->index(0, 0)) == 51;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSorted(), 5000);
        QCOMPARE(view->textElideMode(), Qt::ElideMiddle);
    }

    void theMenuOffersLimitsForEach()
    {
        PeersTab tab;
        tab.resize(1000, 300);
        tab.show();
        QList<api::PeerSnapshot> peers{makePeer(1), makePeer(2), makePeer(3)};
        peers[1].uploadLimit = 7_KiB;
        tab.showPeers(peers, 1000);
        viewOf(tab)->selectAll();
        QSignalSpy chosen(&tab, &PeersTab::limitsChosen);
        QMenu* menu = openMenu(tab);
        auto* down = menu->findChild<QMenu*>(QStringLiteral("peerLimitDown"));
        QCOMPARE(down->title(), QStringLiteral("Limit each down"));
        // No limit, five rates, a separator and Other.
        QCOMPARE(down->actions().size(), 8);
        QVERIFY(down->actions().first()->isChecked());
        down->actions().at(2)->trigger();
        QCOMPARE(chosen.size(), 1);
        const auto before = chosen.first().at(0).value<QList<api::PeerSnapshot>>();
        QVERIFY(before.size() == 3 && before.first().downloadLimit == noLimit);
        const auto changed = chosen.first().at(1).value<QList<api::PeerSnapshot>>();
        QCOMPARE(changed.size(), 3);
        for (const api::PeerSnapshot& peer : changed) {
            QCOMPARE(limitText(peer.downloadLimit), down->actions().at(2)->text());
            QCOMPARE(peer.uploadLimit, peer.id == PeerId(2) ? 7_KiB : noLimit);
        }
        menu->close();
    }

    void theMenuEndsBlocksAndCopiesOneOrSeveral()
    {
        PeersTab tab;
        tab.resize(1000, 300);
        tab.show();
        tab.showPeers({makePeer(1), makePeer(2), makePeer(3)}, 1000);
        QSignalSpy ended(&tab, &PeersTab::disconnectRequested);
        QSignalSpy blocked(&tab, &PeersTab::blockRequested);
        const auto trigger = [&tab](const char* name) {
            QMenu* menu = openMenu(tab);
            auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
            QVERIFY(action != nullptr);
            action->trigger();
            menu->setObjectName(QString());
            menu->close();
        };
        const auto count = [](const QSignalSpy& spy) {
            return spy.last().first().value<QList<api::PeerSnapshot>>().size();
        };
        // Nobody is selected: nobody can be sent away.
        QMenu* none = openMenu(tab);
        QVERIFY(none->findChild<QAction*>(QStringLiteral("peerBlock")) == nullptr);
        QVERIFY(!none->findChild<QAction*>(QStringLiteral("peerCopyAddress"))->isEnabled());
        none->setObjectName(QString());
        none->close();
        viewOf(tab)->setCurrentIndex(viewOf(tab)->model()->index(1, 0));
        trigger("peerDisconnect");
        QCOMPARE(count(ended), 1);
        viewOf(tab)->selectAll();
        const std::pair<const char*, swarm::BanSpan> spans[] = {
            {"peerBlockSession", swarm::BanSpan::session()}, {"peerBlock", {}},
            {"peerBlockForEver", swarm::BanSpan::forEver()}};
        for (const auto& [name, span] : spans) {
            trigger(name);
            QCOMPARE(count(blocked), 3);
            QCOMPARE(blocked.last().at(1).value<swarm::BanSpan>(), span);
        }
        trigger("peerCopyAddress");
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 3);
        QVERIFY(QGuiApplication::clipboard()->text().contains(makePeer(2).address));
    }

    void theInspectorTellsOfOnePeer()
    {
        PeersTab tab;
        tab.resize(1000, 300);
        tab.show();
        auto* inspector = tab.findChild<QWidget*>(QStringLiteral("peerInspector"));
        auto* toggle = tab.findChild<QToolButton*>(QStringLiteral("peerInspectorToggle"));
        api::PeerSnapshot peer = makePeer(1);
        peer.connectedSinceMs = 1'000'000;
        peer.chokedMs = 25'000;
        peer.piecesInFlight = 3;
        peer.downloadLimit = 200_KiB;
        for (qint64 second = 0; second <= 100; ++second) {
            tab.showPeers({peer, makePeer(2)}, 1'000'000 + second * 1000);
        }
        QVERIFY(!inspector->isVisible());
        viewOf(tab)->setCurrentIndex(viewOf(tab)->model()->index(0, 0));
        QVERIFY(inspector->isVisible());
        QCOMPARE(inspector->width(), 236);
        const QString facts = tab.findChild<QLabel*>(QStringLiteral("peerFacts"))->text();
        QVERIFY2(facts.contains(QStringLiteral("choked us 25.0%")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("Fetching 3 pieces")), qPrintable(facts));
        const auto* chart = inspector->findChild<SpeedChart*>();
        QVERIFY(chart->pointCount(0) >= 60);
        QCOMPARE(chart->picture().limitsAt(1'050'000), std::optional(RatePair{200_KiB}));
        inspector->findChild<QComboBox*>(QStringLiteral("peerRange"))->setCurrentIndex(1);
        QCOMPARE(chart->pointCount(0), 101);
        toggle->click();
        QVERIFY(!inspector->isVisible());
        toggle->click();
        QVERIFY(inspector->isVisible());
        tab.resize(700, 300);
        QVERIFY(!inspector->isVisible());
        QVERIFY(!toggle->isVisible());
    }
};

FRESHET_TEST(PeersTabTest)
#include "peers_tab_test.moc"
