// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/widgets/file_tree_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

namespace {
const QString folder = QStringLiteral("/tmp/freshet-downloads");

api::TorrentPreview preview()
{
    api::TorrentPreview preview;
    preview.name = QStringLiteral("Bunny");
    preview.hasMetadata = true;
    preview.files = {{QStringLiteral("Bunny/movie.mp4"), 150_MiB, false},
        {QStringLiteral("Bunny/.pad/1"), 1_KiB, true}, {QStringLiteral("Bunny/extras/a.mkv"), 20_MiB, false},
        {QStringLiteral("Bunny/extras/b.mkv"), 10_MiB, false}};
    preview.totalSize = 180_MiB;
    preview.bytes = "torrent";
    return preview;
}
} // namespace

class AddTorrentDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsBackWhatWasChosen()
    {
        AddTorrentDialog dialog({folder, {}});
        const int item = dialog.addSource({}, QStringLiteral("x"));
        dialog.setPreview(item, preview());
        dialog.findChild<QCheckBox*>(QStringLiteral("addPaused"))->setChecked(true);
        dialog.findChild<QCheckBox*>(QStringLiteral("addSequential"))->setChecked(true);
        auto* panel = dialog.findChild<FileTreePanel*>();
        const QModelIndex root = panel->model().index(0, 0);
        for (int row = 0; row < panel->model().rowCount(root); ++row) {
            const QModelIndex child = panel->model().index(row, 0, root);
            if (child.data().toString() == QLatin1String("extras")) {
                panel->model().setData(child, Qt::Unchecked, Qt::CheckStateRole);
            }
        }
        QCOMPARE(root.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
        const QList<api::AddTorrentRequest> requests = dialog.requests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().source.bytes, QByteArray("torrent"));
        QCOMPARE(requests.first().saveFolder, folder);
        QVERIFY(requests.first().startPaused);
        QVERIFY(requests.first().options.isSequential);
        QCOMPARE(requests.first().filePriorities.size(), 4);
        QCOMPARE(requests.first().filePriorities.at(0), api::FilePriority::Normal);
        QCOMPARE(requests.first().filePriorities.at(2), api::FilePriority::Skip);
        QCOMPARE(requests.first().filePriorities.at(3), api::FilePriority::Skip);
    }

    void saysWhetherTheSpaceIsEnough()
    {
        AddTorrentDialog dialog({folder, {}});
        const int item = dialog.addSource({}, QStringLiteral("x"));
        dialog.setPreview(item, preview());
        auto* line = dialog.findChild<QLabel*>(QStringLiteral("addSpace"));
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        dialog.setFolderFacts(folder, 100_MiB, true);
        QVERIFY(line->text().contains(QLatin1String("Not enough")));
        QVERIFY(add->isEnabled());
        dialog.setFolderFacts(folder, 10_GiB, true);
        QVERIFY(!line->text().contains(QLatin1String("Not enough")));
        dialog.setFolderFacts(folder, 10_GiB, false);
        QVERIFY(!add->isEnabled());
        dialog.setFolderFacts(QStringLiteral("/elsewhere"), 10_GiB, true);
        QVERIFY(!add->isEnabled());
    }

    void nameColumnIsWideEnough()
    {
        AddTorrentDialog dialog({folder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), preview());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.findChild<QTreeView*>(QStringLiteral("addTree"))->columnWidth(0) >= 260);
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QPushButton*>(QStringLiteral("addOk")));
    }

    void choicesOfEachTorrentAreKept()
    {
        AddTorrentDialog dialog({folder, {}});
        const int first = dialog.addSource({}, QStringLiteral("x"));
        const int second = dialog.addSource({}, QStringLiteral("y"));
        dialog.setPreview(first, preview());
        dialog.setPreview(second, preview());
        for (QToolButton* button : dialog.findChildren<QToolButton*>()) {
            if (button->text() == QLatin1String("None")) {
                button->click();
            }
        }
        const QList<api::AddTorrentRequest> requests = dialog.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.at(0).filePriorities.count(api::FilePriority::Skip) >= 3, true);
        QVERIFY(requests.at(1).filePriorities.isEmpty());
        dialog.removeItem(first);
        QCOMPARE(dialog.requests().size(), 1);
        QVERIFY(!dialog.hasItem(first));
    }
};

FRESHET_TEST(AddTorrentDialogTest)
#include "add_torrent_dialog_test.moc"
