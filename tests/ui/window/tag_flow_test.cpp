// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/widgets/rate_edit.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::Stage;
using Section = SidebarModel::Section;

namespace {

const QString legal = QStringLiteral("legal");
const QString iso = QStringLiteral("iso");

QModelIndex rowOf(Stage& stage, const QString& tag)
{
    return stage.filters()->indexOf(Section::Tags, tag);
}

/// Gives the first three torrents the tag.
void prepare(Stage& stage)
{
    stage.session.setTags({TorrentId{1}, TorrentId{2}}, {legal});
    stage.session.setTags({TorrentId{3}}, {iso, legal});
}

void chooseTagEntry(Stage& stage, const QString& tag, const char* entry)
{
    const QModelIndex row = rowOf(stage, tag);
    QVERIFY(row.isValid());
    stage.sidebar()->scrollTo(row);
    const QPoint place = stage.sidebar()->visualRect(row).center();
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, place, stage.sidebar()->viewport()->mapToGlobal(place), Qt::NoModifier);
    QApplication::sendEvent(stage.sidebar()->viewport(), &event);
    auto* menu = stage.find<QMenu>("tagMenu");
    QVERIFY(menu != nullptr);
    auto* action = menu->findChild<QAction*>(QString::fromLatin1(entry));
    QVERIFY2(action != nullptr, entry);
    action->trigger();
    delete menu;
}

void answerTag(Stage& stage, const char* dialog, const QString& text)
{
    auto* prompt = stage.find<QInputDialog>(dialog);
    QVERIFY2(prompt != nullptr, dialog);
    prompt->setTextValue(text);
    prompt->accept();
}

} // namespace

class TagFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagHasLimits()
    {
        Stage stage;
        prepare(stage);
        chooseTagEntry(stage, legal, "tagLimits");
        auto* dialog = stage.find<TagLimitsDialog>("tagLimitsDialog");
        QVERIFY(dialog != nullptr);
        dialog->findChild<RateEdit*>(QStringLiteral("optionDownload"))->setRate(300_KiB);
        dialog->findChild<RateEdit*>(QStringLiteral("optionUpload"))->setRate(50_KiB);
        QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("optionMinimumUpload")) == nullptr);
        dialog->accept();
        QCOMPARE(stage.session.settings().tags.value(legal), (api::TagOptions{300_KiB, 50_KiB, {}}));
    }

    void aTagHasAFolderAndKeepsItWithOtherLimits()
    {
        Stage stage;
        prepare(stage);
        chooseTagEntry(stage, legal, "tagFolder");
        auto* dialog = stage.find<QFileDialog>("tagFolderDialog");
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(QStringLiteral("/legal"));
        dialog->close();
        QCOMPARE(stage.session.settings().tags.value(legal).saveFolder, QStringLiteral("/legal"));
        chooseTagEntry(stage, legal, "tagLimits");
        auto* limits = stage.find<TagLimitsDialog>("tagLimitsDialog");
        limits->findChild<RateEdit*>(QStringLiteral("optionUpload"))->setRate(50_KiB);
        limits->accept();
        QCOMPARE(stage.session.settings().tags.value(legal),
            (api::TagOptions{noLimit, 50_KiB, QStringLiteral("/legal")}));
        chooseTagEntry(stage, legal, "tagNoFolder");
        QCOMPARE(stage.session.settings().tags.value(legal), (api::TagOptions{noLimit, 50_KiB, {}}));
    }

    void aTagIsRenamedWithItsTorrentsAndSettings()
    {
        Stage stage;
        prepare(stage);
        api::Settings settings = stage.session.settings();
        settings.tags[legal].uploadLimit = 7_KiB;
        stage.session.applySettings(settings);
        chooseTagEntry(stage, legal, "tagRename");
        answerTag(stage, "renameTagDialog", QStringLiteral(" gnu "));
        const QString gnu = QStringLiteral("gnu");
        QCOMPARE(stage.session.torrent(TorrentId{1})->tags, QStringList(gnu));
        QCOMPARE(stage.session.torrent(TorrentId{3})->tags, (QStringList{gnu, iso}));
        QCOMPARE(stage.session.settings().tags.keys(), QStringList(gnu));
        QCOMPARE(stage.session.settings().tags.value(gnu).uploadLimit, 7_KiB);
        QVERIFY(!rowOf(stage, legal).isValid());
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{1})->tags, QStringList(legal));
        QCOMPARE(stage.session.torrent(TorrentId{3})->tags, (QStringList{iso, legal}));
        QVERIFY(stage.session.settings().tags == settings.tags);
    }

    void aTagIsRemovedAndItsTorrentsStay()
    {
        Stage stage;
        prepare(stage);
        api::Settings settings = stage.session.settings();
        settings.tags[legal].saveFolder = QStringLiteral("/legal");
        stage.session.applySettings(settings);
        chooseTagEntry(stage, legal, "tagRemove");
        QCOMPARE(stage.session.torrent(TorrentId{1})->tags, QStringList());
        QCOMPARE(stage.session.torrent(TorrentId{3})->tags, QStringList(iso));
        QVERIFY(stage.session.settings().tags.isEmpty());
        QVERIFY(stage.find<QWidget>("undoBar") != nullptr);
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{1})->tags, QStringList(legal));
        QCOMPARE(stage.session.torrent(TorrentId{3})->tags, (QStringList{iso, legal}));
        QVERIFY(stage.session.settings().tags == settings.tags);
    }

    void aNewTagIsThereBeforeItHasTorrents()
    {
        Stage stage;
        prepare(stage);
        chooseTagEntry(stage, legal, "tagNew");
        answerTag(stage, "newTagDialog", QStringLiteral("music"));
        QVERIFY(stage.session.settings().tags.contains(QStringLiteral("music")));
        QVERIFY(rowOf(stage, QStringLiteral("music")).isValid());
    }
};

FRESHET_TEST(TagFlowTest)
#include "tag_flow_test.moc"
