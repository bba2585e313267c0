// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QInputDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::entryOf;
using freshet::test::Stage;

class SelectionMenusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void someIsNeitherAllNorNone()
    {
        Stage stage;
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{2}});
        QMenu* menu = stage.open("menuCategory");
        QAction* video = entryOf(*menu, QStringLiteral("Video"));
        QVERIFY(video != nullptr);
        QVERIFY(video->property("isPartial").toBool());
        QVERIFY(!video->icon().isNull());
        QVERIFY(video->toolTip().contains(QLatin1String("1 of the 2")));
        QVERIFY(!entryOf(*menu, QStringLiteral("None"))->isChecked());
        video->trigger();
        QCOMPARE(stage.session.torrent(TorrentId{1})->category, QStringLiteral("Video"));
        menu = stage.open("menuCategory");
        QVERIFY(entryOf(*menu, QStringLiteral("Video"))->isChecked());
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{1})->category, QStringLiteral("ISO images"));
    }

    void tagsAreAddedAndTakenAway()
    {
        Stage stage;
        stage.session.setTags({TorrentId{1}}, {QStringLiteral("R&D")});
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{2}});
        QAction* tag = stage.open("menuTags")->actions().first();
        QCOMPARE(tag->text(), QStringLiteral("R&&D"));
        tag->trigger();
        QCOMPARE(stage.session.torrent(TorrentId{2})->tags, QStringList{QStringLiteral("R&D")});
        stage.open("menuTags")->actions().first()->trigger();
        QVERIFY(stage.session.torrent(TorrentId{1})->tags.isEmpty());
        entryOf(*stage.open("menuTags"), QStringLiteral("New tag…"))->trigger();
        auto* dialog = stage.find<QInputDialog>("newTagDialog");
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral(" new  tag "));
        dialog->accept();
        QCOMPARE(stage.session.torrent(TorrentId{2})->tags, QStringList{QStringLiteral("new tag")});
        QVERIFY(stage.filters()->indexOf(SidebarModel::Section::Tags, QStringLiteral("new tag")).isValid());
    }

    void priorityAndLimits()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        QMenu* menu = stage.open("menuPriority");
        QVERIFY(entryOf(*menu, QStringLiteral("Normal"))->isChecked());
        entryOf(*menu, QStringLiteral("High"))->trigger();
        QCOMPARE(stage.session.torrent(TorrentId{1})->options.downloadWeight, 200);
        QMenu* down = stage.open("menuLimitDown");
        QVERIFY(entryOf(*down, QStringLiteral("No limit"))->isChecked());
        down->actions().at(1)->trigger();
        const ByteRate limit = stage.session.torrent(TorrentId{1})->options.downloadLimit;
        QVERIFY(limit > 0);
        QVERIFY(stage.open("menuLimitDown")->actions().at(1)->isChecked());
        stage.trigger(Command::Undo);
        stage.trigger(Command::Undo);
        QVERIFY(stage.session.torrent(TorrentId{1})->options == api::TorrentOptions());
    }

    void namesAreGivenAndTakenBack()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        stage.trigger(Command::Rename);
        auto* dialog = stage.find<QInputDialog>("renameDialog");
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("Debian"));
        dialog->accept();
        QCOMPARE(stage.session.torrent(TorrentId{1})->name, QStringLiteral("Debian"));
        stage.trigger(Command::CopyName);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Debian"));
        stage.trigger(Command::Undo);
        QCOMPARE(
            stage.session.torrent(TorrentId{1})->name, QStringLiteral("debian-12.11.0-amd64-netinst.iso"));
        stage.trigger(Command::CopyFolder);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("/home/ada/Downloads"));
    }

    void aTorrentFileIsWritten()
    {
        QTemporaryDir folder;
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        stage.trigger(Command::SaveTorrent);
        auto* dialog = stage.find<QFileDialog>("saveTorrentDialog");
        QVERIFY(dialog != nullptr);
        const QString path = folder.filePath(QStringLiteral("x.torrent"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("d4:infode"));
    }

    void startNowIsChosenEndedAndTakenBack()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{7});
        const int position = stage.session.torrent(TorrentId{7})->queuePosition;
        const auto isForced = [&stage] { return stage.session.torrent(TorrentId{7})->isForced; };
        QAction* startNow = stage.window.actions().action(Command::StartNow);
        QVERIFY(startNow->isEnabled() && !startNow->isChecked());
        stage.trigger(Command::StartNow);
        QVERIFY(isForced());
        QCOMPARE(stage.session.torrent(TorrentId{7})->queuePosition, position);
        QTRY_VERIFY(startNow->isChecked());
        stage.trigger(Command::StartNow);
        QVERIFY(!isForced());
        stage.trigger(Command::Undo);
        QVERIFY(isForced());
        stage.trigger(Command::Undo);
        QVERIFY(!isForced());
    }

    void startNowIsPartialWhereSomeAre()
    {
        Stage stage;
        api::TorrentSnapshot forced = *stage.session.torrent(TorrentId{7});
        forced.isForced = true;
        stage.session.put(forced);
        stage.list()->selectAll();
        QAction* startNow = stage.window.actions().action(Command::StartNow);
        QTRY_VERIFY(startNow->property("isPartial").toBool());
        QVERIFY(!startNow->isChecked());
        stage.trigger(Command::StartNow);
        QVERIFY(stage.session.torrent(TorrentId{1})->isForced);
        QVERIFY(stage.session.torrent(TorrentId{7})->isForced);
        // The one that was forced before still is.
        stage.trigger(Command::Undo);
        QVERIFY(!stage.session.torrent(TorrentId{1})->isForced);
        QVERIFY(stage.session.torrent(TorrentId{7})->isForced);
    }
};

FRESHET_TEST(SelectionMenusTest)
#include "selection_menus_test.moc"
