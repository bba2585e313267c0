// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/free_space_dialog.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/window/free_space_flow.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::FakeSession;
using freshet::test::makeTorrent;

namespace {

const auto file = QStringLiteral("/x/huge.torrent");

api::TorrentSnapshot finished(quint64 id, ByteCount size, const QString& folder)
{
    api::TorrentSnapshot torrent =
        makeTorrent(id, QStringLiteral("torrent %1").arg(id), api::TorrentState::Seeding);
    torrent.hasMetadata = true;
    torrent.totalSize = torrent.wantedSize = torrent.wantedDone = size;
    torrent.saveFolder = folder;
    return torrent;
}

/// A window that was handed a torrent for which no disk has room, with its dialog.
struct FullStage
{
    FullStage()
        : window((prepare(), session), {})
    {
        window.show();
        session.put(
            {finished(1, 1_MiB, folder.path()), finished(2, 5_MiB, folder.filePath(QStringLiteral("sub"))),
                finished(3, 9_MiB, QStringLiteral("/proc")), unfinished()});
        window.addSources(sourcesFromText(file));
    }
    void prepare()
    {
        api::Settings settings;
        settings.saveFolder = folder.path();
        session.applySettings(settings);
        api::TorrentPreview preview;
        preview.name = QStringLiteral("huge");
        preview.hasMetadata = true;
        preview.totalSize = 1'000'000'000'000'000'000;
        preview.files = {{QStringLiteral("huge"), preview.totalSize, false}};
        preview.bytes = "torrent";
        session.setPreview(file, preview);
    }
    [[nodiscard]] api::TorrentSnapshot unfinished() const
    {
        api::TorrentSnapshot torrent = finished(4, 7_MiB, folder.path());
        torrent.wantedDone -= 1;
        return torrent;
    }
    template<class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    FakeSession session;
    MainWindow window;
};

} // namespace

class FreeSpaceFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsFinishedOnTheDiskCanGo()
    {
        FullStage stage;
        QTRY_VERIFY(stage.find<QPushButton>("addFreeSpace") != nullptr
            && stage.find<QPushButton>("addFreeSpace")->isVisible());
        stage.find<QPushButton>("addFreeSpace")->click();
        auto* dialog = stage.find<FreeSpaceDialog>("freeSpaceDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("freeSpaceList"));
        // Not what is on another disk, nor what is not finished; the largest first.
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("torrent 2"));
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("torrent 1"));
        auto* space = dialog->findChild<QLabel*>(QStringLiteral("freeSpaceNow"));
        QTRY_VERIFY(space->text().contains(QStringLiteral(" more are needed")));
        list->topLevelItem(1)->setSelected(true);
        dialog->findChild<QPushButton*>(QStringLiteral("freeSpaceRemove"))->click();
        auto* question = dialog->findChild<RemoveFilesDialog*>();
        QVERIFY(question != nullptr && question->isVisible());
        QCOMPARE(
            question->findChild<QLabel*>(QStringLiteral("removeNames"))->text(), QStringLiteral("torrent 1"));
        question->accept();
        QCOMPARE(stage.session.calls(QStringLiteral("remove")).size(), 1);
        QCOMPARE(
            stage.session.calls(QStringLiteral("remove")).first().torrents, QList<TorrentId>{TorrentId{1}});
        // It is looked at now and then.
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        dialog->reject();
        QVERIFY(stage.find<AddTorrentDialog>("addDialog")->isVisible());
    }

    void goesWithTheDialogThatNeedsRoom()
    {
        FullStage stage;
        QTRY_VERIFY(stage.find<QPushButton>("addFreeSpace") != nullptr
            && stage.find<QPushButton>("addFreeSpace")->isVisible());
        stage.find<QPushButton>("addFreeSpace")->click();
        stage.find<QPushButton>("addFreeSpace")->click();
        QTRY_COMPARE(stage.window.findChildren<FreeSpaceDialog*>().size(), 1);
        stage.find<AddTorrentDialog>("addDialog")->reject();
        QTRY_VERIFY(stage.find<FreeSpaceDialog>("freeSpaceDialog") == nullptr);
    }

    void whatIsDroppedOnTheDialogJoinsIt()
    {
        FullStage stage;
        QTRY_VERIFY(stage.find<AddTorrentDialog>("addDialog") != nullptr);
        auto* dialog = stage.find<AddTorrentDialog>("addDialog");
        QMimeData data;
        data.setText(QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567\nnothing"));
        Q_EMIT dialog->mimeGiven(&data);
        QCOMPARE(dialog->itemCount(), 2);
    }
};

FRESHET_TEST(FreeSpaceFlowTest)
#include "free_space_flow_test.moc"
