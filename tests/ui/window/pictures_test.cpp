// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/scene.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/banned_peers_dialog.h"
#include "ui/dialogs/create_torrent_dialog.h"
#include "ui/dialogs/free_space_dialog.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/models/concurrent_use.h"
#include "ui/models/languages.h"
#include "ui/models/tracker_tiers_edit.h"
#include "ui/views/column_header.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/pieces_tab.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/indicator_style.h"
#include "ui/widgets/speed_chart.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/week_grid_edit.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::FakeSession;

/// Draws the window and the dialogs, light and dark. With FRESHET_PICTURES=<folder> the pictures are kept,
/// to be looked at.
class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new IndicatorStyle);
        m_folder = qEnvironmentVariable("FRESHET_PICTURES");
        m_before = QApplication::palette();
        if (!m_folder.isEmpty()) {
            QDir().mkpath(m_folder);
            speak(qEnvironmentVariable("FRESHET_PICTURES_LANGUAGE", QStringLiteral("en")));
        }
    }

    void cleanup() { QApplication::setPalette(m_before); }

    void themes_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void windowFollowsThePalette_data() { themes_data(); }
    void windowFollowsThePalette()
    {
        QFETCH(bool, isDark);
        QApplication::setPalette(isDark ? Theme::darkPalette() : Theme::lightPalette());
        FakeSession session;
        MainWindow window(session, {});
        window.show();
        freshet::test::playScene(session, m_folder.isEmpty() ? 2 : 60);
        keep(window, QStringLiteral("nothing-selected"));
        window.findChild<TorrentListView*>(QStringLiteral("torrentView"))->selectTorrent(TorrentId{1});
        freshet::test::playScene(session, m_folder.isEmpty() ? 2 : 60, [&session](int second) {
            api::Settings settings = session.settings();
            settings.transfer.downloadLimit = second > 25 ? 5_MiB : 6_MiB;
            session.applySettings(settings);
        });
        auto* list = window.findChild<TorrentListView*>(QStringLiteral("torrentView"));
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            keep(window, QStringLiteral("tab%1").arg(tab));
        }
        keepDetails(session, window);
        tabs->setCurrentIndex(0);
        list->selectTorrent(TorrentId{4});
        keep(window, QStringLiteral("fault"));
        list->selectTorrent(TorrentId{1});
        session.putDetails(freshet::test::sceneDetails());
        window.actions().action(Command::SpeedLimits)->trigger();
        auto* popover = window.findChild<QWidget*>(QStringLiteral("speedPopover"));
        keep(*popover, QStringLiteral("popover"));
        popover->close();
        session.setTags({TorrentId{1}, TorrentId{8}}, {QStringLiteral("linux"), QStringLiteral("keep")});
        list->selectTorrents({TorrentId{1}, TorrentId{2}, TorrentId{8}});
        keep(window, QStringLiteral("several"));
        QPoint corner = list->mapToGlobal(QPoint(40, 60));
        Q_EMIT list->menuRequested(corner);
        keep(*window.findChild<QMenu*>(QStringLiteral("torrentMenu")), QStringLiteral("torrent-menu"));
        for (const char* name : {"menuTags", "menuCategory", "menuPriority", "menuLimitDown"}) {
            auto* menu = window.findChild<QMenu*>(QString::fromLatin1(name));
            menu->popup(corner);
            keep(*menu, QString::fromLatin1(name));
            menu->close();
        }
        window.findChild<QMenu*>(QStringLiteral("torrentMenu"))->close();
        window.actions().action(Command::Remove)->trigger();
        keep(window, QStringLiteral("removed"));
        window.actions().action(Command::Undo)->trigger();
        window.findChild<QLineEdit*>(QStringLiteral("filterEdit"))->setText(QStringLiteral("zzz"));
        keep(window, QStringLiteral("no-match"));
        window.findChild<QLineEdit*>(QStringLiteral("filterEdit"))->clear();
        window.actions().action(Command::Log)->trigger();
        session.putLog({freshet::test::sceneEvents(), true});
        keep(*window.findChild<QWidget*>(QStringLiteral("logWindow")), QStringLiteral("log"));
        window.findChild<QWidget*>(QStringLiteral("logWindow"))->close();
        window.actions().action(Command::Statistics)->trigger();
        Q_EMIT session.metricsUpdated(freshet::test::sceneMetrics());
        freshet::test::playScene(session, 2);
        keep(*window.findChild<QWidget*>(QStringLiteral("statisticsWindow")), QStringLiteral("statistics"));
        window.findChild<QWidget*>(QStringLiteral("statisticsWindow"))->close();
        window.resize(1600, 800);
        window.actions().action(Command::DetailsRight)->trigger();
        list->selectTorrent(TorrentId{1});
        keep(window, QStringLiteral("right"));
        window.resize(720, 480);
        keep(window, QStringLiteral("small"));
        QCOMPARE(isMostlyDark(window), isDark);
    }

    void placesFollowThePalette_data() { themes_data(); }
    /// The window when it is empty, and what lies over it for a moment.
    void placesFollowThePalette()
    {
        QFETCH(bool, isDark);
        QApplication::setPalette(isDark ? Theme::darkPalette() : Theme::lightPalette());
        FakeSession session;
        MainWindow window(session, {});
        window.show();
        session.putTotals({});
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("emptyState"))->isVisible());
        keep(window, QStringLiteral("empty"));
        QCOMPARE(isMostlyDark(window), isDark);
        auto* overlay = window.findChild<DropOverlay*>(QStringLiteral("dropOverlay"));
        overlay->showText(QStringLiteral("Add 3 torrents"), true);
        keep(window, QStringLiteral("drop"));
        overlay->showText(QStringLiteral("This is not a torrent"), false);
        keep(window, QStringLiteral("drop-refused"));
        overlay->hide();
        freshet::test::playScene(session);
        for (QMenu* menu : window.menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
            menu->popup(window.mapToGlobal(QPoint(20, 20)));
            keep(*menu, QStringLiteral("menu-") + QString(menu->title()).remove(QLatin1Char('&')));
            menu->close();
        }
        QMenu columns;
        window.findChild<TorrentListView*>(QStringLiteral("torrentView"))
            ->findChild<ColumnHeader*>()
            ->fillMenu(columns, 0);
        keep(columns, QStringLiteral("menu-header"));
        window.findChild<QLineEdit*>(QStringLiteral("filterEdit"))->clear();
        for (const char* text : {"broken.torrent is incomplete.", "Sintel is already in the list."}) {
            BarMessage message;
            message.text = QString::fromLatin1(text);
            message.details = message.text;
            message.isWarning = text[0] == 'b';
            message.actions.append({QStringLiteral("Undo"), [] {}});
            window.findChild<BarStack*>()->add(message);
        }
        keep(window, QStringLiteral("bars"));
    }

    void dialogsFollowThePalette_data() { themes_data(); }
    void dialogsFollowThePalette()
    {
        QFETCH(bool, isDark);
        QApplication::setPalette(isDark ? Theme::darkPalette() : Theme::lightPalette());
        api::Settings settings;
        settings.saveFolder = QDir::homePath() + QStringLiteral("/Downloads");
        SettingsWindow settingsWindow(settings, {});
        settingsWindow.setRows(FakeSession().settingRows());
        api::TorrentSnapshot running;
        running.state = api::TorrentState::Downloading;
        api::SessionTotals totals;
        totals.connectedPeers = 213;
        totals.connectionsAllowed = 65152;
        totals.listenPort = 51413;
        totals.inUse = {{4, 241}, {1, 6}, {12, 64}, {1, 8}};
        settingsWindow.setUses(settingUses({running}, totals, settings));
        settingsWindow.show();
        for (const SettingsPlace place : settingsWindow.places()) {
            settingsWindow.showPage(place);
            keep(settingsWindow, QStringLiteral("settings%1").arg(static_cast<int>(place)));
        }
        QCOMPARE(isMostlyDark(settingsWindow), isDark);
        keepWeekGrid(settingsWindow);
        AddTorrentDialog::Defaults defaults{settings.saveFolder, {}};
        defaults.categories = {{QStringLiteral("ISO images"), {}},
            {QStringLiteral("Video"), QDir::homePath() + QStringLiteral("/Videos")}};
        AddTorrentDialog add(defaults);
        api::TorrentPreview preview;
        preview.name = QStringLiteral("Big_Buck_Bunny_1080p");
        preview.hasMetadata = true;
        for (const auto& file : freshet::test::sceneDetails().files) {
            preview.files.append({file.path, file.size, false});
            preview.totalSize += file.size;
        }
        preview.comment = QStringLiteral("Big Buck Bunny, (c) 2008 Blender Foundation, www.bigbuckbunny.org");
        preview.infoHash = QStringLiteral("dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c");
        preview.trackers = {{QStringLiteral("udp://tracker.example:6969/announce")},
            {QStringLiteral("https://tracker.example.org/announce")}};
        FilesOnDiskQuery question;
        QObject::connect(&add, &AddTorrentDialog::filesOnDiskWanted, &add,
            [&question](const FilesOnDiskQuery& query) { question = query; });
        const int item = add.addSource({}, preview.name);
        add.show();
        keep(add, QStringLiteral("add-waiting"));
        AddTorrentDialog magnet({settings.saveFolder, {}});
        api::TorrentSource source;
        source.magnet = QStringLiteral("magnet:");
        api::TorrentPreview unknown;
        unknown.name = preview.name;
        magnet.setPreview(magnet.addSource(source, unknown.name), unknown);
        magnet.setFolderFacts(settings.saveFolder, 75'000'000'000, true);
        magnet.show();
        api::MetadataSearch search;
        search.askedPeers = search.knownPeers = 14;
        search.connectedPeers = 3;
        search.elapsedSeconds = 8;
        magnet.setSearch({}, search);
        keep(magnet, QStringLiteral("add-magnet"));
        search.connectedPeers = 0;
        search.elapsedSeconds = 74;
        search.reason.kind = api::BottleneckKind::PeersUnreachable;
        search.reason.ofPeers = 14;
        magnet.setSearch({}, search);
        keep(magnet, QStringLiteral("add-magnet-alone"));
        add.setPreview(item, preview);
        add.setFolderFacts(settings.saveFolder, 75'000'000'000, true);
        keep(add, QStringLiteral("add"));
        add.setFolderFacts(settings.saveFolder, 100'000'000, true);
        keep(add, QStringLiteral("add-no-space"));
        add.findChild<QComboBox*>(QStringLiteral("addCategory"))->setCurrentText(QStringLiteral("Video"));
        add.setFolderFacts(add.saveFolder(), 75'000'000'000, true);
        add.setFilesOnDisk({question.serial, {preview.files.first().size}});
        add.findChild<QToolButton*>(QStringLiteral("addMore"))->click();
        add.findChild<QLineEdit*>(QStringLiteral("addTags"))->setText(QStringLiteral("film, keep"));
        add.findChild<QLineEdit*>(QStringLiteral("addDownloadLimit"))->setText(QStringLiteral("2M"));
        keep(add, QStringLiteral("add-more"));
        add.addSource({}, QStringLiteral("Sintel"));
        keep(add, QStringLiteral("add-two"));
        keepAdding(settings.saveFolder);
        RemoveFilesDialog remove({{preview.name}, preview.totalSize, {settings.saveFolder}});
        keep(remove, QStringLiteral("remove"));
        TorrentOptionsDialog options(preview.name, {});
        keep(options, QStringLiteral("options"));
        OpenLinkDialog link(OpenLinkDialog::forLinks());
        keep(link, QStringLiteral("link"));
        OpenLinkDialog trackers(
            OpenLinkDialog::forTrackers([](const QStringList& lines) { return trackersProblem(lines, {}); }));
        trackers.setText(
            QStringLiteral("https://tracker.example/announce\nudp://tracker.example:6969/announce"));
        keep(trackers, QStringLiteral("trackers-problem"));
        CreateTorrentDialog create;
        create.setContent(QDir::homePath() + QStringLiteral("/Videos/Big_Buck_Bunny_1080p"));
        create.setSummary(api::ContentSummary{8, preview.totalSize, 262'144});
        create.show();
        keep(create, QStringLiteral("create"));
        create.setProgress(370);
        keep(create, QStringLiteral("create-busy"));
        BannedPeersDialog bans(preview.name);
        api::BannedPeerSnapshot ban;
        ban.address = QStringLiteral("10.77.0.9");
        ban.client = QStringLiteral("Unknown 0.1");
        ban.piece = 211;
        ban.block = 3;
        ban.badPieces = 2;
        ban.badBlocks = 2;
        ban.bannedMs = 1'750'000'000'000;
        api::BannedPeerSnapshot byHand = ban;
        byHand.id = 1;
        byHand.address = QStringLiteral("10.77.0.4:51003");
        byHand.isByHand = true;
        bans.showBans({ban, byHand});
        keep(bans, QStringLiteral("bans"));
        GroupLimitsDialog group(QStringLiteral("Video"), {});
        keep(group, QStringLiteral("category-limits"));
        PeerLimitsDialog peer(QStringLiteral("10.77.0.3:51001"), {});
        keep(peer, QStringLiteral("peer-limits-dialog"));
        AboutDialog about;
        keep(about, QStringLiteral("about"));
    }

private:
    static bool isMostlyDark(QWidget& widget)
    {
        const QImage small =
            widget.grab().toImage().scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 sum = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x) {
                sum += qGray(small.pixel(x, y));
            }
        }
        return sum / (small.width() * small.height()) < 128;
    }

    /// The words of a language, as far as the program is built.
    void speak(const QString& language)
    {
        const QString folder = qEnvironmentVariable("FRESHET_BINARY_DIR", QStringLiteral("build/dev"));
        for (const auto& [words, code] :
            {std::pair(&m_english, QStringLiteral("en")), {&m_words, language}}) {
            if (words->load(QStringLiteral("%1/app/gui/freshet_%2.qm").arg(folder, code))) {
                QCoreApplication::installTranslator(words);
            }
        }
        if (m_qt.load(localeFor(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(&m_qt);
        }
        QLocale::setDefault(localeFor(language));
    }

    /// What the tabs of the details can show besides.
    void keepDetails(FakeSession& session, MainWindow& window)
    {
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
        const auto show = [&](const char* tab) {
            tabs->setCurrentWidget(window.findChild<QWidget*>(QString::fromLatin1(tab)));
        };
        show("tabPeers");
        auto* peers = window.findChild<QTreeView*>(QStringLiteral("peersView"));
        peers->setCurrentIndex(peers->model()->index(1, 0));
        keep(window, QStringLiteral("peer-inspector"));
        Q_EMIT peers->customContextMenuRequested({5, 5});
        auto* menu = window.findChild<QMenu*>(QStringLiteral("peerMenu"));
        keep(*menu, QStringLiteral("peer-menu"));
        auto* limits = menu->findChild<QMenu*>(QStringLiteral("peerLimitDown"));
        limits->popup(menu->pos());
        keep(*limits, QStringLiteral("peer-limits"));
        limits->close();
        menu->close();
        show("tabTrackers");
        auto* trackers = window.findChild<QTreeView*>(QStringLiteral("trackersView"));
        trackers->setCurrentIndex(trackers->model()->index(0, 0));
        keep(window, QStringLiteral("trackers-selected"));
        Q_EMIT trackers->customContextMenuRequested({5, 5});
        auto* trackerMenu = window.findChild<QMenu*>(QStringLiteral("trackerMenu"));
        keep(*trackerMenu, QStringLiteral("tracker-menu"));
        trackerMenu->close();
        show("tabPieces");
        window.findChild<PiecesTab*>()->setFileBarShown(true);
        keep(window, QStringLiteral("pieces-files"));
        window.findChild<PiecesTab*>()->setFileBarShown(false);
        show("tabPeers");
        show("tabSpeed");
        auto* chart = window.findChild<SpeedChart*>(QStringLiteral("speedChart"));
        auto* compare = window.findChild<QToolButton*>(QStringLiteral("speedCompare"));
        compare->setChecked(true);
        auto* choices = window.findChild<QListView*>(QStringLiteral("speedChoices"));
        for (int row = 0; row < choices->model()->rowCount(); ++row) {
            choices->model()->setData(choices->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        }
        chart->setReadOut(chart->picture().nowMs - 20'000);
        keep(window, QStringLiteral("speed-compare"));
        compare->setChecked(false);
        chart->setReadOut(std::nullopt);
        window.findChild<QToolButton*>(QStringLiteral("speedContent1"))->click();
        keep(window, QStringLiteral("speed-overhead"));
        window.findChild<QToolButton*>(QStringLiteral("speedContent0"))->click();
        api::SessionTotals totals;
        totals.profile = api::SpeedProfile::Alternative;
        totals.downloadLimit = 2_MiB;
        const qint64 now = chart->picture().nowMs;
        for (int second = 1; second <= 14; ++second) {
            session.setClock(now + second * 1000);
            session.putTotals(totals);
        }
        chart->setPaused(true);
        keep(window, QStringLiteral("speed-paused"));
        chart->setPaused(false);
        showChartTable(window, chart->accessibleName(), chart->picture());
        keep(*window.findChild<QDialog*>(QStringLiteral("chartTableDialog")), QStringLiteral("chart-table"));
        window.findChild<QDialog*>(QStringLiteral("chartTableDialog"))->close();
    }

    /// The schedule, while somebody selects with the keyboard.
    void keepWeekGrid(SettingsWindow& window)
    {
        auto* grid = window.findChild<WeekGridCanvas*>();
        window.showPage(SettingsPlace::Speed);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Down);
        for (int i = 0; i < 18; ++i) {
            QTest::keyClick(grid, Qt::Key_Right);
        }
        for (int i = 0; i < 15; ++i) {
            QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        }
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
        }
        keep(window, QStringLiteral("week-selected"));
        QTest::keyClick(grid, Qt::Key_Space);
        keep(window, QStringLiteral("week-painted"));
    }

    /// Addresses on their way, nothing to add, and no room.
    void keepAdding(const QString& folder)
    {
        AddTorrentDialog dialog({folder, {}});
        dialog.setFolderFacts(folder, 75'000'000'000, true);
        api::TorrentSource address;
        address.url = QUrl(QStringLiteral("https://tracker.example/file.torrent"));
        const int first = dialog.addSource(address, QStringLiteral("debian-12.11.0-amd64-netinst.torrent"));
        const int second = dialog.addSource(address, QStringLiteral("Sintel.torrent"));
        keep(dialog, QStringLiteral("add-fetching"));
        dialog.removeItem(first);
        keep(dialog, QStringLiteral("add-fetching-one"));
        dialog.removeItem(second);
        keep(dialog, QStringLiteral("add-empty"));
        FreeSpaceDialog space(folder);
        space.showSpace(12_GiB, 9_GiB);
        space.showEntries({{TorrentId{1}, QStringLiteral("Big_Buck_Bunny_1080p"), 5_GiB, 2.31, folder},
            {TorrentId{2}, QStringLiteral("librivox-war-and-peace"), 1_GiB, 0.4,
                folder + QStringLiteral("/Audio")}});
        auto* list = space.findChild<QTreeWidget*>();
        list->topLevelItem(0)->setSelected(true);
        keep(space, QStringLiteral("free-space"));
    }

    void keep(QWidget& widget, const QString& name)
    {
        if (m_folder.isEmpty()) {
            return;
        }
        widget.show();
        // Twice: charts lay out in answer to their new size.
        QApplication::processEvents();
        QApplication::processEvents();
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(widget.grab().save(file));
    }

    QString m_folder;
    QTranslator m_english;
    QTranslator m_words;
    QTranslator m_qt;
    QPalette m_before;
};

FRESHET_TEST(PicturesTest)
#include "pictures_test.moc"
