// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "tests/ui/window/url_taker.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/models/formatting.h"
#include "ui/views/details_panel.h"
#include "ui/views/files_tab.h"
#include "ui/views/limit_banner.h"
#include "ui/views/peers_tab.h"
#include "ui/views/trackers_tab.h"
#include "ui/widgets/piece_map.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using api::BottleneckKind;
using freshet::test::makeFile;
using freshet::test::makePeer;
using freshet::test::makeTorrent;
using freshet::test::Stage;
using freshet::test::UrlTaker;

namespace {

const QString trackerA = QStringLiteral("http://a.example/announce");
const QString trackerB = QStringLiteral("http://b.example/announce");
const QString trackerC = QStringLiteral("http://c.example/announce");

/// A torrent alone in the details, with these trackers.
void show(Stage& stage, const QList<QStringList>& tiers)
{
    stage.session.put(makeTorrent(1, QStringLiteral("Sintel")));
    stage.list()->selectTorrent(TorrentId{1});
    api::TorrentDetails details;
    details.id = TorrentId{1};
    for (int tier = 0; tier < tiers.size(); ++tier) {
        for (const QString& url : tiers.at(tier)) {
            api::TrackerSnapshot row;
            row.url = url;
            row.tier = tier;
            details.trackers.append(row);
        }
    }
    stage.session.putDetails(details);
}

/// What the calls of a function were about, in order.
QStringList said(const Stage& stage, const char* function)
{
    QStringList arguments;
    for (const auto& call : stage.session.calls(QString::fromLatin1(function))) {
        arguments.append(call.argument);
    }
    return arguments;
}

} // namespace

class DetailsFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item14_theBannerRaisesTheLimitThatItNames()
    {
        Stage stage;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("Sintel"));
        torrent.options.maxConnections = 4;
        torrent.bottleneck = {BottleneckKind::ConnectionLimit, 4, 8, 12};
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        const auto* banner = stage.find<LimitBanner>("limitBanner");
        QVERIFY(banner != nullptr && !banner->message().isEmpty());
        QPushButton* raise = nullptr;
        for (QPushButton* button : banner->buttons()) {
            raise = button->text().contains(QStringLiteral("50")) ? button : raise;
        }
        QVERIFY(raise != nullptr);
        raise->click();
        QCOMPARE(stage.session.torrent(TorrentId{1})->options.maxConnections, 50);
    }

    void theBannerStartsWhatWaitsForAPlace()
    {
        Stage stage;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("Sintel"), api::TorrentState::Waiting);
        torrent.waitReason = api::WaitReason::DownloadPlace;
        torrent.bottleneck.kind = BottleneckKind::Queue;
        torrent.bottleneck.limit = 5;
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        const auto* banner = stage.find<LimitBanner>("limitBanner");
        QVERIFY(banner != nullptr && banner->buttons().size() == 2);
        banner->buttons().first()->click();
        QVERIFY(stage.session.torrent(TorrentId{1})->isForced);
        stage.trigger(Command::Undo);
        QVERIFY(!stage.session.torrent(TorrentId{1})->isForced);
    }

    void filesAndFoldersAreRenamedInTheTreeWithUndo()
    {
        Stage stage;
        stage.session.put(makeTorrent(1, QStringLiteral("Sintel")));
        stage.list()->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        details.files = {makeFile(QStringLiteral("t/x/a.mkv"), 100), makeFile(QStringLiteral("t/b"), 200)};
        stage.session.putDetails(details);
        stage.find<QTabWidget>("detailsTabs")->setCurrentWidget(stage.find<QWidget>("tabFiles"));
        auto* view = stage.find<QTreeView>("filesView");
        const QModelIndex top = view->model()->index(0, 0);
        const QModelIndex folder = view->model()->index(0, 0, top);
        QVERIFY(!(folder.flags() & Qt::ItemIsEditable));
        view->setCurrentIndex(folder.siblingAtColumn(1));
        view->setFocus();
        // In the list F2 is about the torrent.
        QTest::keyClick(view, Qt::Key_F2);
        QVERIFY(stage.find<QWidget>("renameDialog") == nullptr);
        auto* editor = view->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->text(), QStringLiteral("x"));
        QTest::keyClicks(editor, QStringLiteral("new"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(said(stage, "renameFiles"), QStringList{QStringLiteral("t/x -> t/new")});
        QTRY_VERIFY(stage.window.actions().action(Command::Undo)->isEnabled());
        stage.trigger(Command::Undo);
        stage.trigger(Command::Redo);
        QCOMPARE(said(stage, "renameFiles").mid(1),
            (QStringList{QStringLiteral("t/new -> t/x"), QStringLiteral("t/x -> t/new")}));
    }

    void aRenamedTreeStaysAsItWas()
    {
        Stage stage;
        stage.session.put(makeTorrent(1, QStringLiteral("Sintel")));
        stage.list()->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        details.files = {makeFile(QStringLiteral("t/x/a"), 100), makeFile(QStringLiteral("t/y/b"), 200)};
        stage.session.putDetails(details);
        auto* view = stage.find<QTreeView>("filesView");
        const auto row = [view](int number) {
            return view->model()->index(number, 0, view->model()->index(0, 0));
        };
        view->collapse(row(0));
        view->setCurrentIndex(row(1));
        details.files[1].path = QStringLiteral("t/z/b");
        stage.session.putDetails(details);
        QCOMPARE(row(1).data().toString(), QStringLiteral("z"));
        QVERIFY(!view->isExpanded(row(0)));
        QVERIFY(view->isExpanded(row(1)));
        QCOMPARE(view->currentIndex(), row(1));
    }

    void whatCannotBeRenamedIsToldAndNotUndone()
    {
        Stage stage;
        stage.session.put(makeTorrent(1, QStringLiteral("Sintel")));
        stage.list()->selectTorrent(TorrentId{1});
        auto* tab = stage.find<FilesTab>("tabFiles");
        auto* bars = stage.window.findChild<BarStack*>();
        const auto hasBar = [bars](const QString& text) { return bars->texts().contains(text); };
        Q_EMIT tab->renameRequested(QStringLiteral("t/a"), QStringLiteral("b/c"));
        QVERIFY(said(stage, "renameFiles").isEmpty());
        QVERIFY(hasBar(QStringLiteral("A file or folder cannot be called b/c.")));
        stage.session.failRenames({api::FaultKind::FileInTheWay, QStringLiteral("/save/t/b"), {}});
        Q_EMIT tab->renameRequested(QStringLiteral("t/a"), QStringLiteral("b"));
        QTRY_VERIFY(
            hasBar(QStringLiteral("Nothing was renamed to b. Something else has the name /save/t/b.")));
        QVERIFY(!stage.window.actions().action(Command::Undo)->isEnabled());
    }

    void peersAreSentAwayAndBlockedWithUndo()
    {
        Stage stage;
        show(stage, {});
        auto* tab = stage.find<PeersTab>("tabPeers");
        Q_EMIT tab->disconnectRequested({makePeer(7)});
        QCOMPARE(said(stage, "disconnectPeers"), QStringList{QStringLiteral("7")});
        Q_EMIT tab->blockRequested({makePeer(7), makePeer(8)}, swarm::BanSpan::session());
        QCOMPARE(said(stage, "banPeers"), QStringList{QStringLiteral("7 8 session")});
        QVERIFY(stage.window.findChild<BarStack*>()->texts().contains(
            QStringLiteral("Blocked 2 peers for this torrent until Freshet quits.")));
        stage.trigger(Command::Undo);
        QCOMPARE(said(stage, "unbanPeers"), QStringList{QStringLiteral("7 8")});
        stage.trigger(Command::Redo);
        QCOMPARE(said(stage, "banPeers").size(), 2);
    }

    void blockingForEverIsAskedAboutFirst()
    {
        Stage stage;
        show(stage, {});
        auto* tab = stage.find<PeersTab>("tabPeers");
        Q_EMIT tab->blockRequested({makePeer(7)}, swarm::BanSpan::forEver());
        auto* question = stage.find<QMessageBox>("blockQuestion");
        QVERIFY(question != nullptr && question->isVisible());
        QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole);
        question->defaultButton()->click();
        QVERIFY(said(stage, "banPeers").isEmpty());
        QTRY_VERIFY(stage.find<QMessageBox>("blockQuestion") == nullptr);
        Q_EMIT tab->blockRequested({makePeer(7)}, swarm::BanSpan::forEver());
        question = stage.find<QMessageBox>("blockQuestion");
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QCOMPARE(said(stage, "banPeers"), QStringList{QStringLiteral("7 for ever")});
        stage.trigger(Command::Undo);
        QCOMPARE(said(stage, "unbanPeers"), QStringList{QStringLiteral("7")});
    }

    void limitsOfSeveralKeepWhatIsNotChanged()
    {
        Stage stage;
        api::TorrentSnapshot first = makeTorrent(1, QStringLiteral("Sintel"));
        first.options.downloadLimit = 5000;
        api::TorrentSnapshot second = makeTorrent(2, QStringLiteral("Debian"));
        second.options.downloadLimit = 7000;
        second.options.sharing = api::SharingOptions();
        stage.session.put({first, second});
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{2}});
        Q_EMIT stage.find<DetailsPanel>("detailsTabs")->limitsRequested();
        auto* dialog = stage.find<TorrentOptionsDialog>("torrentOptionsDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("2 torrents")));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("optionNote"))->isVisible());
        dialog->findChild<QCheckBox*>(QStringLiteral("optionSequential"))->setChecked(true);
        dialog->accept();
        for (const quint64 id : {1, 2}) {
            QVERIFY(stage.session.torrent(TorrentId{id})->options.isSequential);
        }
        QCOMPARE(stage.session.torrent(TorrentId{1})->options.downloadLimit, ByteRate{5000});
        QCOMPARE(stage.session.torrent(TorrentId{2})->options.downloadLimit, ByteRate{7000});
        QVERIFY(stage.session.torrent(TorrentId{2})->options.sharing.has_value());
        stage.trigger(Command::Undo);
        QVERIFY(!stage.session.torrent(TorrentId{2})->options.isSequential);
    }

    void onlyFinishedFilesAreOpened()
    {
        QTemporaryDir folder;
        QFile(folder.filePath(QStringLiteral("done.txt"))).open(QIODevice::WriteOnly);
        QFile(folder.filePath(QStringLiteral("half.txt"))).open(QIODevice::WriteOnly);
        Stage stage;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("Sintel"));
        torrent.saveFolder = folder.path();
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        details.files = {
            makeFile(QStringLiteral("done.txt"), 100), makeFile(QStringLiteral("half.txt"), 100)};
        details.files[0].done = 100;
        details.files[1].done = 42;
        stage.session.putDetails(details);
        auto* tab = stage.find<FilesTab>("tabFiles");
        UrlTaker taker;
        Q_EMIT tab->fileActivated(QStringLiteral("done.txt"));
        QCOMPARE(taker.paths(), QStringList{folder.filePath(QStringLiteral("done.txt"))});
        Q_EMIT tab->fileActivated(QStringLiteral("half.txt"));
        Q_EMIT tab->fileActivated(QStringLiteral("half.txt"));
        QCOMPARE(taker.paths().size(), 1);
        const QString text =
            QStringLiteral("half.txt cannot be opened yet: %1 of it is there.").arg(percentText(0.42));
        QCOMPARE(stage.window.findChild<BarStack*>()->texts().count(text), 1);
        const auto bars = stage.window.findChildren<QWidget*>(QStringLiteral("unfinishedBar"));
        for (auto* button : bars.last()->findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("Open folder")) {
                button->click();
            }
        }
        QCOMPARE(taker.paths().value(1), folder.path());
        Q_EMIT tab->folderWanted(QStringLiteral("half.txt"));
        QCOMPARE(taker.paths().value(2), folder.path());
    }

    void onlyFinishedTorrentsAreOpened()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Sintel")));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Debian")));
        Stage stage;
        api::TorrentSnapshot half = makeTorrent(1, QStringLiteral("Sintel"));
        half.contentName = half.name;
        half.wantedSize = 1000;
        half.wantedDone = 310;
        api::TorrentSnapshot whole = makeTorrent(2, QStringLiteral("Debian"), api::TorrentState::Seeding);
        whole.contentName = whole.name;
        whole.wantedSize = whole.wantedDone = 1000;
        half.saveFolder = whole.saveFolder = folder.path();
        stage.session.put({half, whole});
        const QString text =
            QStringLiteral("Sintel cannot be opened yet: %1 of it is there.").arg(percentText(0.31));
        const auto* bars = stage.window.findChild<BarStack*>();
        UrlTaker taker;
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{2}});
        stage.trigger(Command::Open);
        QCOMPARE(taker.paths(), QStringList{folder.filePath(QStringLiteral("Debian"))});
        QCOMPARE(bars->texts().count(text), 1);
        stage.list()->selectTorrent(TorrentId{1});
        Q_EMIT stage.list()->torrentActivated(TorrentId{1});
        QCOMPARE(taker.paths().size(), 1);
        QCOMPARE(bars->texts().count(text), 1);
        const auto* tabs = stage.find<QTabWidget>("detailsTabs");
        QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("tabOverview"));
    }

    void trackersAreRemovedMovedAndEditedWithUndo()
    {
        Stage stage;
        show(stage, {{trackerA}, {trackerB, trackerC}});
        auto* tab = stage.find<TrackersTab>("tabTrackers");
        Q_EMIT tab->removeRequested({trackerB});
        // The next change builds on it before the session has answered.
        Q_EMIT tab->moveRequested({trackerC}, 0);
        Q_EMIT tab->editRequested(trackerC);
        auto* dialog = stage.find<OpenLinkDialog>("openLinkDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->text(), trackerC);
        dialog->setText(QStringLiteral("https://d.example/announce"));
        dialog->accept();
        const QString before = QStringLiteral("%1 | %2 %3").arg(trackerA, trackerB, trackerC);
        const QString removed = QStringLiteral("%1 | %2").arg(trackerA, trackerC);
        const QString moved = QStringLiteral("%1 %2").arg(trackerA, trackerC);
        const QString edited = QStringLiteral("%1 https://d.example/announce").arg(trackerA);
        QCOMPARE(said(stage, "setTrackers"), (QStringList{removed, moved, edited}));
        for (int i = 0; i < 3; ++i) {
            stage.trigger(Command::Undo);
        }
        QCOMPARE(said(stage, "setTrackers").mid(3), (QStringList{moved, removed, before}));
    }

    void filesPeersAndPiecesLeadToEachOther()
    {
        Stage stage;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("Sintel"));
        torrent.pieceLength = 100;
        torrent.state = api::TorrentState::Downloading;
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        details.files = {{QStringLiteral("Sintel/a"), 250, 0}, {QStringLiteral("Sintel/b"), 250, 0}};
        details.pieceStates = QByteArray("\x02\x00\x00\x00\x00", 5);
        details.peers = {makePeer(1), makePeer(2)};
        stage.session.putDetails(details);
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        auto* files = stage.find<QTreeView>("filesView");
        auto* map = stage.find<PieceMap>("pieceMap");
        const QModelIndex second = files->model()->index(1, 0, files->model()->index(0, 0));
        files->setCurrentIndex(second);
        QVERIFY(!map->highlightBar().isEmpty());
        Q_EMIT files->customContextMenuRequested({5, 5});
        stage.find<QMenu>("fileMenu")->findChild<QAction*>(QStringLiteral("fileShowPieces"))->trigger();
        QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("tabPieces"));
        QCOMPARE(map->filter().range, std::pair(2, 4));

        auto* peers = stage.find<QTreeView>("peersView");
        peers->setCurrentIndex(peers->model()->index(0, 0));
        Q_EMIT peers->customContextMenuRequested({5, 5});
        stage.find<QMenu>("peerMenu")->findChild<QAction*>(QStringLiteral("peerShowPieces"))->trigger();
        QCOMPARE(said(stage, "watchPeer").size(), 1);
        QVERIFY(!map->filter().range);

        Q_EMIT map->menuRequested(0, {});
        auto* menu = stage.find<QMenu>("pieceMenu");
        menu->findChild<QAction*>(QStringLiteral("pieceRecheck"))->trigger();
        menu->findChild<QAction*>(QStringLiteral("pieceShowFile"))->trigger();
        QCOMPARE(said(stage, "recheckPiece"), QStringList{QStringLiteral("0")});
        QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("tabFiles"));
        QCOMPARE(files->currentIndex(), files->model()->index(0, 0, files->model()->index(0, 0)));
        delete menu;
        Q_EMIT map->menuRequested(3, {});
        stage.find<QMenu>("pieceMenu")->findChild<QAction*>(QStringLiteral("pieceFirst"))->trigger();
        QCOMPARE(said(stage, "fetchFirst"), QStringList{QStringLiteral("3")});
    }

    void wrongAddressesAreRefusedInPlace()
    {
        Stage stage;
        show(stage, {{trackerA}});
        auto* tab = stage.find<TrackersTab>("tabTrackers");
        Q_EMIT tab->addTrackersRequested();
        auto* dialog = stage.find<OpenLinkDialog>("openLinkDialog");
        const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("linkProblem"));
        const auto isOffered = [dialog] {
            const auto buttons = dialog->findChildren<QPushButton*>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) {
                return button->text() == QLatin1String("&Add") && button->isEnabled();
            });
        };
        for (const QString& wrong :
            {QStringLiteral("nonsense"), trackerA, QStringLiteral("udp://x.example:1/a")}) {
            dialog->setText(trackerB + QLatin1Char('\n') + wrong);
            QVERIFY2(problem->text().contains(wrong), qPrintable(problem->text()));
            QVERIFY(!isOffered());
        }
        dialog->setText(trackerB);
        QVERIFY(problem->text().isEmpty());
        QVERIFY(isOffered());
        dialog->accept();
        QCOMPARE(said(stage, "addTrackers"), QStringList{trackerB});
        stage.trigger(Command::Undo);
        QCOMPARE(said(stage, "removeTrackers"), QStringList{trackerB});
    }
};

FRESHET_TEST(DetailsFlowTest)
#include "details_flow_test.moc"
