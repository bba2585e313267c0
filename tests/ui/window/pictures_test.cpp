// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/scene.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/create_torrent_dialog.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/theme.h"
#include "ui/window/action_set.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

/// Draws the window and the dialogs, light and dark. With FRESHET_PICTURES=<folder> the pictures are kept,
/// to be looked at.
class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        m_folder = qEnvironmentVariable("FRESHET_PICTURES");
        m_before = QApplication::palette();
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
        auto* list = window.findChild<TorrentListView*>(QStringLiteral("torrentView"));
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
        keep(window, QStringLiteral("nothing-selected"));
        list->selectTorrent(TorrentId{4});
        keep(window, QStringLiteral("fault"));
        list->selectTorrent(TorrentId{1});
        session.putDetails(freshet::test::sceneDetails());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            keep(window, QStringLiteral("tab%1").arg(tab));
        }
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

    void dialogsFollowThePalette_data() { themes_data(); }
    void dialogsFollowThePalette()
    {
        QFETCH(bool, isDark);
        QApplication::setPalette(isDark ? Theme::darkPalette() : Theme::lightPalette());
        api::Settings settings;
        settings.saveFolder = QDir::homePath() + QStringLiteral("/Downloads");
        SettingsWindow settingsWindow(settings, {});
        settingsWindow.show();
        for (int page = 0; page < settingsWindow.pageCount(); ++page) {
            settingsWindow.showPage(page);
            keep(settingsWindow, QStringLiteral("settings%1").arg(page));
        }
        QCOMPARE(isMostlyDark(settingsWindow), isDark);
        AddTorrentDialog add({settings.saveFolder, {}});
        api::TorrentPreview preview;
        preview.name = QStringLiteral("Big_Buck_Bunny_1080p");
        preview.hasMetadata = true;
        for (const auto& file : freshet::test::sceneDetails().files) {
            preview.files.append({file.path, file.size, false});
            preview.totalSize += file.size;
        }
        const int item = add.addSource({}, preview.name);
        add.show();
        keep(add, QStringLiteral("add-waiting"));
        add.setPreview(item, preview);
        add.setFolderFacts(settings.saveFolder, 75'000'000'000, true);
        keep(add, QStringLiteral("add"));
        add.addSource({}, QStringLiteral("Sintel"));
        keep(add, QStringLiteral("add-two"));
        RemoveFilesDialog remove({{preview.name}, preview.totalSize, {settings.saveFolder}});
        keep(remove, QStringLiteral("remove"));
        TorrentOptionsDialog options(preview.name, {});
        keep(options, QStringLiteral("options"));
        OpenLinkDialog link(OpenLinkDialog::forLinks());
        keep(link, QStringLiteral("link"));
        CreateTorrentDialog create;
        create.setContent(QDir::homePath() + QStringLiteral("/Videos/Big_Buck_Bunny_1080p"));
        create.setSummary(api::ContentSummary{8, preview.totalSize, 262'144});
        create.show();
        keep(create, QStringLiteral("create"));
        create.setProgress(370);
        keep(create, QStringLiteral("create-busy"));
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

    void keep(QWidget& widget, const QString& name)
    {
        if (m_folder.isEmpty()) {
            return;
        }
        widget.show();
        QApplication::processEvents();
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(widget.grab().save(file));
    }

    QString m_folder;
    QPalette m_before;
};

FRESHET_TEST(PicturesTest)
#include "pictures_test.moc"
