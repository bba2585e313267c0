// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/models/file_tree_model.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/path_edit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
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
    preview.infoHash = QStringLiteral("0123abcd");
    return preview;
}
api::TorrentPreview threeFiles()
{
    api::TorrentPreview preview;
    preview.name = QStringLiteral("Three");
    preview.hasMetadata = true;
    for (const char* name : {"a", "b", "c"}) {
        preview.files.append({QStringLiteral("Three/") + QString::fromLatin1(name), 20_MiB, false});
    }
    preview.totalSize = 60_MiB;
    return preview;
}

bool hasLabel(const QWidget& parent, const QString& text)
{
    const auto labels = parent.findChildren<QLabel*>();
    return std::any_of(
        labels.begin(), labels.end(), [&text](const QLabel* label) { return label->text().contains(text); });
}

AddTorrentDialog::Defaults withCategories()
{
    AddTorrentDialog::Defaults defaults{folder, {}};
    defaults.categories = {
        {QStringLiteral("Films"), QStringLiteral("/films")}, {QStringLiteral("Music"), {}}};
    return defaults;
}

void typeFolder(AddTorrentDialog& dialog, const QString& path)
{
    auto* edit = dialog.findChild<PathEdit*>(QStringLiteral("addSavePath"));
    edit->setPath(path);
    Q_EMIT edit->pathChanged(path);
}

/// As a user does.
void select(QComboBox& box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}
} // namespace

class AddTorrentDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyDialogIsAPlaceToDrop()
    {
        AddTorrentDialog dialog({folder, {}});
        QSignalSpy removed(&dialog, &AddTorrentDialog::itemRemoved);
        QStringList given;
        connect(&dialog, &AddTorrentDialog::mimeGiven, &dialog,
            [&given](const QMimeData* data) { given.append(data->text()); });
        api::TorrentSource address;
        address.url = QUrl(QStringLiteral("http://x.example/a.torrent"));
        const int item = dialog.addSource(address, QStringLiteral("a.torrent"));
        dialog.show();
        auto* area = dialog.findChild<QWidget*>(QStringLiteral("addDropArea"));
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        QVERIFY(!area->isVisible());
        dialog.findChild<QPushButton*>(QStringLiteral("addStopFetching"))->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toInt(), item);
        QVERIFY(area->isVisible());
        QVERIFY(!add->isEnabled());
        QVERIFY(dialog.isVisible());
        QMimeData text;
        text.setText(QStringLiteral("magnet:?"));
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, {});
        // Nobody knows yet what a torrent is.
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(!enter.isAccepted());
        dialog.setDropTest([](const QMimeData& data) { return data.hasText(); });
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&dialog, &drop);
        QCOMPARE(given, QStringList{QStringLiteral("magnet:?")});
        QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
        dialog.findChild<QPushButton*>(QStringLiteral("addPaste"))->click();
        QCOMPARE(given.last(), QStringLiteral("pasted"));
        const int next = dialog.addSource({}, QStringLiteral("b"));
        dialog.setPreview(next, preview());
        QVERIFY(!area->isVisible());
        QVERIFY(dialog.findChild<QTreeView*>(QStringLiteral("addTree"))->isVisible());
        QVERIFY(add->isEnabled());
    }

    void saysHowMuchRoomIsWanted()
    {
        AddTorrentDialog dialog({folder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), preview());
        dialog.setFolderFacts(folder, 10_MiB, true);
        QSignalSpy wanted(&dialog, &AddTorrentDialog::freeSpaceWanted);
        dialog.findChild<QPushButton*>(QStringLiteral("addFreeSpace"))->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), folder);
        QCOMPARE(wanted.first().at(1).toLongLong(), 180_MiB);
    }

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

    void item20_aFolderBoxFollowsItsFilesAndLeadsThem()
    {
        AddTorrentDialog dialog({folder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), threeFiles());
        dialog.setFolderFacts(folder, 10_GiB, true);
        FileTreeModel& model = dialog.findChild<FileTreePanel*>()->model();
        const QModelIndex root = model.index(0, 0);
        const auto state = [](const QModelIndex& index) { return index.data(Qt::CheckStateRole).toInt(); };
        const auto* space = dialog.findChild<QLabel*>(QStringLiteral("addSpace"));
        QCOMPARE(state(root), static_cast<int>(Qt::Checked));
        QVERIFY(space->text().contains(QLatin1String("60")));
        model.setData(model.index(0, 0, root), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(state(root), static_cast<int>(Qt::PartiallyChecked));
        QVERIFY(!space->text().contains(QLatin1String("60")));
        QVERIFY(hasLabel(dialog, QStringLiteral("2 of 3 files")));
        model.setData(root, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(dialog.requests().first().filePriorities.count(api::FilePriority::Skip), 3);
        QVERIFY(hasLabel(dialog, QStringLiteral("0 of 3 files")));
        model.setData(root, Qt::Checked, Qt::CheckStateRole);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(state(model.index(row, 0, root)), static_cast<int>(Qt::Checked));
        }
        QVERIFY(hasLabel(dialog, QStringLiteral("3 of 3 files")));
        QVERIFY(space->text().contains(QLatin1String("60")));
    }

    void item21_theSpaceLineWarnsUntilAnotherFolderHasRoom()
    {
        AddTorrentDialog dialog({folder, {}});
        const int item = dialog.addSource({}, QStringLiteral("x"));
        dialog.setPreview(item, preview());
        QSignalSpy changed(&dialog, &AddTorrentDialog::folderChanged);
        auto* line = dialog.findChild<QLabel*>(QStringLiteral("addSpace"));
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        dialog.setFolderFacts(folder, 100_MiB, true);
        QVERIFY(line->text().contains(QLatin1String("Not enough")));
        QVERIFY(add->isEnabled());
        typeFolder(dialog, QStringLiteral("/elsewhere"));
        QCOMPARE(changed.last().first().toString(), QStringLiteral("/elsewhere"));
        QVERIFY(!line->text().contains(QLatin1String("Not enough")));
        dialog.setFolderFacts(QStringLiteral("/elsewhere"), 10_GiB, true);
        QVERIFY(line->text().contains(QLatin1String("left after")));
        // A late answer about another folder changes nothing.
        dialog.setFolderFacts(folder, 1_MiB, true);
        QVERIFY(line->text().contains(QLatin1String("left after")));
    }

    void item22_anUnusableFolderKeepsFromAdding()
    {
        AddTorrentDialog dialog({folder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), preview());
        auto* line = dialog.findChild<QLabel*>(QStringLiteral("addSpace"));
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        dialog.setFolderFacts(folder, 10_GiB, false);
        QVERIFY(line->text().contains(QLatin1String("cannot be written to")));
        QVERIFY(!add->isEnabled());
        dialog.setFolderFacts(QStringLiteral("/elsewhere"), 10_GiB, true);
        QVERIFY(!add->isEnabled());
        typeFolder(dialog, QStringLiteral("/elsewhere"));
        QVERIFY(add->isEnabled());
    }

    void item19_namesHaveRoom()
    {
        AddTorrentDialog dialog({folder, {}});
        api::TorrentPreview whole = preview();
        whole.files.append({QStringLiteral("Bunny/extras/") + QString(20, QLatin1Char('w')), 1_KiB, false});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), whole);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.size(), QSize(640, 560));
        auto* tree = dialog.findChild<QTreeView*>(QStringLiteral("addTree"));
        QVERIFY(tree->columnWidth(0) >= 260);
        // Two levels deep, with box and icon, and of letters of usual width.
        const QString name(20, QLatin1Char('n'));
        const int needed = 3 * tree->indentation() + 2 * tree->fontMetrics().height()
            + tree->fontMetrics().horizontalAdvance(name);
        QVERIFY(tree->columnWidth(0) >= needed);
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QPushButton*>(QStringLiteral("addOk")));
    }

    void choicesApplyToAllOrToOne()
    {
        AddTorrentDialog dialog({folder, {}});
        const int first = dialog.addSource({}, QStringLiteral("x"));
        auto* scope = dialog.findChild<QComboBox*>(QStringLiteral("addScope"));
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("addList"));
        auto* paused = dialog.findChild<QCheckBox*>(QStringLiteral("addPaused"));
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        QVERIFY(!scope->isVisibleTo(&dialog));
        const int second = dialog.addSource({}, QStringLiteral("y"));
        dialog.setPreview(first, preview());
        dialog.setPreview(second, threeFiles());
        QVERIFY(scope->isVisibleTo(&dialog));
        QVERIFY(scope->itemText(0).contains(QLatin1Char('2')));
        paused->setChecked(true);
        // The second one gets its own.
        list->setCurrentRow(1);
        QVERIFY(paused->isChecked());
        select(*scope, 1);
        paused->setChecked(false);
        typeFolder(dialog, QStringLiteral("/own"));
        dialog.setFolderFacts(folder, 200_MiB, true);
        dialog.setFolderFacts(QStringLiteral("/own"), 100_MiB, true);
        // Each folder has room for what goes there; together they would not fit.
        const auto* space = dialog.findChild<QLabel*>(QStringLiteral("addSpace"));
        QVERIFY(space->text().contains(QLatin1String("left after")));
        QCOMPARE(dialog.request(first).saveFolder, folder);
        QVERIFY(dialog.request(first).startPaused);
        QCOMPARE(dialog.request(second).saveFolder, QStringLiteral("/own"));
        QVERIFY(!dialog.request(second).startPaused);
        list->setCurrentRow(0);
        QCOMPARE(scope->currentIndex(), 0);
        QVERIFY(paused->isChecked());
        QCOMPARE(dialog.saveFolder(), folder);
        QVERIFY(space->text().contains(QLatin1String("left after")));
        // One folder that cannot be used is enough to keep from adding, seen or not.
        dialog.setFolderFacts(QStringLiteral("/own"), 100_MiB, false);
        QVERIFY(!add->isEnabled());
        // Back to what applies to all.
        list->setCurrentRow(1);
        QCOMPARE(scope->currentIndex(), 1);
        select(*scope, 0);
        QCOMPARE(dialog.saveFolder(), folder);
        QVERIFY(dialog.request(second).startPaused);
        QVERIFY(add->isEnabled());
    }

    void item23_aCategoryChoosesTheFolderUntilSomebodyDoes()
    {
        AddTorrentDialog dialog(withCategories());
        const int item = dialog.addSource({}, QStringLiteral("x"));
        auto* category = dialog.findChild<QComboBox*>(QStringLiteral("addCategory"));
        QSignalSpy changed(&dialog, &AddTorrentDialog::folderChanged);
        select(*category, category->findText(QStringLiteral("Films")));
        QCOMPARE(dialog.saveFolder(), QStringLiteral("/films"));
        QCOMPARE(changed.last().first().toString(), QStringLiteral("/films"));
        // The file list arrives: it stays.
        dialog.setPreview(item, preview());
        QCOMPARE(dialog.request(item).saveFolder, QStringLiteral("/films"));
        QCOMPARE(dialog.request(item).category, QStringLiteral("Films"));
        select(*category, 0);
        QCOMPARE(dialog.saveFolder(), folder);
        QCOMPARE(dialog.request(item).category, QString());
        typeFolder(dialog, QStringLiteral("/mine"));
        select(*category, category->findText(QStringLiteral("Films")));
        QCOMPARE(dialog.saveFolder(), QStringLiteral("/mine"));
        QTest::keyClicks(category->lineEdit(), QStringLiteral("2"));
        QCOMPARE(dialog.request(item).category, QStringLiteral("Films2"));
    }

    void foldersToChooseFromAreTheUsualOneThoseOfCategoriesAndRecentOnes()
    {
        AddTorrentDialog::Defaults defaults = withCategories();
        defaults.recentFolders = {QStringLiteral("/late"), folder, QStringLiteral("/films")};
        AddTorrentDialog dialog(defaults);
        const auto* field = dialog.findChild<PathEdit*>(QStringLiteral("addSavePath"))->field();
        QStringList offered;
        for (int i = 0; i < field->count(); ++i) {
            offered.append(field->itemText(i));
        }
        QCOMPARE(offered, (QStringList{folder, QStringLiteral("/films"), QStringLiteral("/late")}));
    }

    void aCategoryIsOfAllOrOfOne()
    {
        AddTorrentDialog dialog(withCategories());
        const int first = dialog.addSource({}, QStringLiteral("x"));
        const int second = dialog.addSource({}, QStringLiteral("y"));
        dialog.setPreview(first, preview());
        dialog.setPreview(second, threeFiles());
        auto* category = dialog.findChild<QComboBox*>(QStringLiteral("addCategory"));
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("addList"));
        auto* tags = dialog.findChild<QLineEdit*>(QStringLiteral("addTags"));
        select(*category, category->findText(QStringLiteral("Music")));
        list->setCurrentRow(1);
        select(*dialog.findChild<QComboBox*>(QStringLiteral("addScope")), 1);
        select(*category, category->findText(QStringLiteral("Films")));
        tags->setText(QStringLiteral("new"));
        QCOMPARE(dialog.request(first).category, QStringLiteral("Music"));
        QCOMPARE(dialog.request(first).saveFolder, folder);
        QVERIFY(dialog.request(first).tags.isEmpty());
        QCOMPARE(dialog.request(second).category, QStringLiteral("Films"));
        QCOMPARE(dialog.request(second).saveFolder, QStringLiteral("/films"));
        QCOMPARE(dialog.request(second).tags, QStringList{QStringLiteral("new")});
        list->setCurrentRow(0);
        QCOMPARE(category->currentText(), QStringLiteral("Music"));
        QCOMPARE(dialog.saveFolder(), folder);
        QVERIFY(tags->text().isEmpty());
    }

    void moreIsAskedForAndHandedBack()
    {
        AddTorrentDialog::Defaults defaults = withCategories();
        defaults.isMoreShown = true;
        AddTorrentDialog dialog(defaults);
        QVERIFY(dialog.isMoreShown());
        const int item = dialog.addSource({}, QStringLiteral("x"));
        dialog.setPreview(item, preview());
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addOk"));
        dialog.findChild<QLineEdit*>(QStringLiteral("addTags"))->setText(QStringLiteral("a, b"));
        dialog.findChild<QLineEdit*>(QStringLiteral("addDownloadLimit"))->setText(QStringLiteral("2M"));
        dialog.findChild<QCheckBox*>(QStringLiteral("addComplete"))->setChecked(true);
        dialog.findChild<QCheckBox*>(QStringLiteral("addFirst"))->setChecked(true);
        const api::AddTorrentRequest request = dialog.request(item);
        QCOMPARE(request.tags.size(), 2);
        QCOMPARE(request.options.downloadLimit, 2_MiB);
        QVERIFY(request.assumeComplete);
        QCOMPARE(request.queuePosition, std::optional(0));
        auto* up = dialog.findChild<QLineEdit*>(QStringLiteral("addUploadLimit"));
        up->setText(QStringLiteral("abc"));
        QVERIFY(!add->isEnabled());
        up->clear();
        QVERIFY(add->isEnabled());
        auto* facts = dialog.findChild<QTextEdit*>(QStringLiteral("addFacts"));
        QVERIFY(facts->toPlainText().contains(QLatin1String("0123abcd")));
    }

    void item21_whatIsThereIsNotNeededAndIsCheckedFirst()
    {
        AddTorrentDialog dialog({folder, {}});
        QSignalSpy wanted(&dialog, &AddTorrentDialog::filesOnDiskWanted);
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), preview());
        dialog.setFolderFacts(folder, 100_MiB, true);
        const auto* space = dialog.findChild<QLabel*>(QStringLiteral("addSpace"));
        const auto* files = dialog.findChild<QLabel*>(QStringLiteral("addFilesThere"));
        QVERIFY(space->text().contains(QLatin1String("Not enough")));
        QCOMPARE(wanted.size(), 1);
        const auto query = wanted.first().first().value<FilesOnDiskQuery>();
        QCOMPARE(query.folder, folder);
        QCOMPARE(query.files, preview().files);
        dialog.setFilesOnDisk({query.serial, {150_MiB, 0, 5_MiB, 0}});
        QCOMPARE(files->text(), QStringLiteral("2 of 3 files exist here and will be checked first."));
        QCOMPARE(space->text(),
            QStringLiteral("100\u00a0MiB free, 25.0\u00a0MiB needed, 75.0\u00a0MiB left after"));
        QVERIFY(!dialog.requests().first().assumeComplete);
        // Elsewhere it is asked again, and until the answer nothing is there.
        typeFolder(dialog, QStringLiteral("/elsewhere"));
        QCOMPARE(wanted.size(), 2);
        QVERIFY(files->text().isEmpty());
        dialog.setFilesOnDisk({query.serial, {150_MiB, 0, 5_MiB, 0}});
        QVERIFY(files->text().isEmpty());
        dialog.findChild<QCheckBox*>(QStringLiteral("addComplete"))->setChecked(true);
        dialog.setFilesOnDisk(
            {wanted.last().first().value<FilesOnDiskQuery>().serial, {150_MiB, 0, 20_MiB, 10_MiB}});
        QCOMPARE(files->text(), QStringLiteral("The files exist here and will not be checked."));
    }

    void item22_aFolderThatWillBeCreatedIsGoodEnough()
    {
        AddTorrentDialog dialog({folder, {}});
        dialog.setPreview(dialog.addSource({}, QStringLiteral("x")), preview());
        dialog.setFolderFacts(folder, 10_GiB, true, false);
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("addFilesThere"))->text(),
            QStringLiteral("The folder will be created."));
        QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("addOk"))->isEnabled());
        typeFolder(dialog, {});
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("addOk"))->isEnabled());
    }

    void askingNoMoreIsAsked()
    {
        AddTorrentDialog dialog({folder, {}});
        QVERIFY(!dialog.isWithoutAskingWanted());
        dialog.findChild<QCheckBox*>(QStringLiteral("addWithoutAsking"))->click();
        QVERIFY(dialog.isWithoutAskingWanted());
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
