// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QPushButton>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;
using Section = SidebarModel::Section;

namespace {

/// Chooses an entry of the menu of a category; an invalid index is free ground.
void choose(Stage& stage, const QModelIndex& row, const char* entry)
{
    const QPoint place = row.isValid() ? stage.sidebar()->visualRect(row).center()
                                       : QPoint(20, stage.sidebar()->viewport()->height() - 5);
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, place, stage.sidebar()->viewport()->mapToGlobal(place), Qt::NoModifier);
    QApplication::sendEvent(stage.sidebar()->viewport(), &event);
    auto* menu = stage.find<QMenu>("categoryMenu");
    QVERIFY(menu != nullptr);
    auto* action = menu->findChild<QAction*>(QString::fromLatin1(entry));
    QVERIFY2(action != nullptr, entry);
    action->trigger();
    delete menu;
}

void answer(Stage& stage, const char* dialog, const QString& text)
{
    auto* prompt = stage.find<QInputDialog>(dialog);
    QVERIFY2(prompt != nullptr, dialog);
    prompt->setTextValue(text);
    prompt->accept();
}

} // namespace

class CategoryFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCategoryIsThereBeforeItHasTorrents()
    {
        Stage stage;
        choose(stage, {}, "categoryNew");
        answer(stage, "newCategoryDialog", QStringLiteral("Music"));
        QVERIFY(stage.session.settings().groups.contains(QStringLiteral("Music")));
        QVERIFY(stage.filters()->indexOf(Section::Categories, QStringLiteral("Music")).isValid());
    }

    void aCategoryIsRenamedWithItsTorrents()
    {
        Stage stage;
        choose(
            stage, stage.filters()->indexOf(Section::Categories, QStringLiteral("Video")), "categoryRename");
        answer(stage, "renameCategoryDialog", QStringLiteral("Films"));
        QCOMPARE(stage.session.torrent(TorrentId{2})->category, QStringLiteral("Films"));
        QCOMPARE(stage.filters()->countOf(Section::Categories, QStringLiteral("Films")), 3);
        QVERIFY(!stage.filters()->indexOf(Section::Categories, QStringLiteral("Video")).isValid());
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{2})->category, QStringLiteral("Video"));
    }

    void aCategoryIsRemovedAndItsTorrentsStay()
    {
        Stage stage;
        choose(
            stage, stage.filters()->indexOf(Section::Categories, QStringLiteral("Video")), "categoryRemove");
        QCOMPARE(stage.session.torrent(TorrentId{2})->category, QString());
        QVERIFY(stage.find<QWidget>("undoBar") != nullptr);
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{2})->category, QStringLiteral("Video"));
    }

    void aCategoryHasAFolder()
    {
        Stage stage;
        choose(
            stage, stage.filters()->indexOf(Section::Categories, QStringLiteral("Video")), "categoryFolder");
        auto* dialog = stage.find<QFileDialog>("categoryFolderDialog");
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(QStringLiteral("/films"));
        dialog->close();
        QCOMPARE(stage.session.settings().groups.value(QStringLiteral("Video")).saveFolder,
            QStringLiteral("/films"));
        // Torrents that are elsewhere stay until somebody wants them there.
        QVERIFY(stage.session.calls(QStringLiteral("moveFiles")).isEmpty());
        auto* bar = stage.find<QWidget>("moveCategoryBar");
        QVERIFY(bar != nullptr);
        for (QPushButton* button : bar->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Move existing")) {
                button->click();
                break;
            }
        }
        const auto moved = stage.session.calls(QStringLiteral("moveFiles"));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().argument, QStringLiteral("/films"));
        for (const TorrentId id : moved.first().torrents) {
            QCOMPARE(stage.session.torrent(id)->category, QStringLiteral("Video"));
        }
        QVERIFY(!moved.first().torrents.isEmpty());
    }

    void itsFolderIsTakenBack()
    {
        Stage stage;
        const auto folder = [&stage] {
            return stage.session.settings().groups.value(QStringLiteral("Video")).saveFolder;
        };
        const auto video = [&stage] {
            return stage.filters()->indexOf(Section::Categories, QStringLiteral("Video"));
        };
        choose(stage, video(), "categoryFolder");
        auto* dialog = stage.find<QFileDialog>("categoryFolderDialog");
        Q_EMIT dialog->fileSelected(QStringLiteral("/films"));
        dialog->close();
        const QString undo = stage.window.actions().action(Command::Undo)->text();
        QVERIFY2(undo.contains(QStringLiteral("save path of the category Video")), qPrintable(undo));
        choose(stage, video(), "categoryNoFolder");
        QVERIFY(folder().isEmpty());
        stage.trigger(Command::Undo);
        QCOMPARE(folder(), QStringLiteral("/films"));
        stage.trigger(Command::Undo);
        QVERIFY(folder().isEmpty());
        stage.trigger(Command::Redo);
        QCOMPARE(folder(), QStringLiteral("/films"));
    }
};

FRESHET_TEST(CategoryFlowTest)
#include "category_flow_test.moc"
