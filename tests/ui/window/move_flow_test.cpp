// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/views/limit_banner.h"
#include "ui/window/bar_stack.h"
#include "ui/window/move_flow.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;
using freshet::test::Stage;

namespace {

using Calls = QList<FakeSession::Call>;

QFileDialog* moveDialogOf(Stage& stage)
{
    return stage.find<QFileDialog>("moveFilesDialog");
}

void chooseMove(Stage& stage, const QString& folder)
{
    QFileDialog* dialog = moveDialogOf(stage);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(folder);
    dialog->close();
}

QPushButton* buttonOf(const QWidget& bar, const QString& text)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (button->text() == text && !button->isHidden()) {
            return button;
        }
    }
    return nullptr;
}

/// Changes the torrent and shows what its details say then.
LimitBanner* bannerOf(Stage& stage, quint64 id, const std::function<void(api::TorrentSnapshot&)>& change)
{
    api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{id});
    change(torrent);
    stage.session.put(torrent);
    stage.list()->selectTorrent(torrent.id);
    return stage.find<LimitBanner>("limitBanner");
}

} // namespace

class MoveFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhereToFromWhereTheFilesAre()
    {
        const QTemporaryDir folder;
        Stage stage;
        api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{1});
        torrent.saveFolder = folder.path();
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        stage.trigger(Command::MoveFiles);
        QVERIFY(moveDialogOf(stage) != nullptr);
        QCOMPARE(moveDialogOf(stage)->directory().absolutePath(), folder.path());
        QCOMPARE(moveDialogOf(stage)->fileMode(), QFileDialog::Directory);
        chooseMove(stage, QStringLiteral("/mnt/films"));
        const Calls calls = stage.session.calls(QStringLiteral("moveFiles"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().torrents, QList{TorrentId{1}});
        QCOMPARE(calls.first().argument, QStringLiteral("/mnt/films"));
    }

    void severalAreMovedTogetherAndBack()
    {
        Stage stage;
        api::TorrentSnapshot elsewhere = *stage.session.torrent(TorrentId{2});
        elsewhere.saveFolder = QStringLiteral("/elsewhere");
        stage.session.put(elsewhere);
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{2}, TorrentId{3}});
        stage.trigger(Command::MoveFiles);
        QVERIFY(moveDialogOf(stage)->windowTitle().contains(QLatin1String("3 torrents")));
        chooseMove(stage, QStringLiteral("/mnt/films"));
        QCOMPARE(stage.session.calls(QStringLiteral("moveFiles")).first().torrents.size(), 3);
        QVERIFY(stage.window.actions().action(Command::Undo)->text().contains(QLatin1String("3 torrents")));
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{1})->saveFolder, QStringLiteral("/home/ada/Downloads"));
        QCOMPARE(stage.session.torrent(TorrentId{2})->saveFolder, QStringLiteral("/elsewhere"));
        stage.trigger(Command::Redo);
        QCOMPARE(stage.session.torrent(TorrentId{2})->saveFolder, QStringLiteral("/mnt/films"));
    }

    void aCategoryIsBroughtToItsFolderAfterAQuestion()
    {
        Stage stage;
        for (const quint64 id : {1, 2}) {
            api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{id});
            torrent.category = QStringLiteral("films");
            torrent.saveFolder = id == 1 ? QStringLiteral("/here") : QStringLiteral("/films");
            stage.session.put(torrent);
        }
        api::Settings settings = stage.session.settings();
        settings.groups.clear();
        settings.groups.insert(QStringLiteral("films"), {.saveFolder = QStringLiteral("/films")});
        stage.session.applySettings(settings);
        stage.window.showSettings(SettingsPlace::Downloads);
        stage.find<QPushButton>("categoryFolderMove")->click();
        auto* question = stage.find<QMessageBox>("moveCategoryQuestion");
        QVERIFY(question != nullptr);
        buttonOf(*question, QStringLiteral("&Move"))->click();
        const Calls calls = stage.session.calls(QStringLiteral("moveFiles"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().torrents, QList{TorrentId{1}});
        QCOMPARE(calls.first().argument, QStringLiteral("/films"));
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{1})->saveFolder, QStringLiteral("/here"));
    }

    void isAfterRenamingInTheMenu()
    {
        Stage stage;
        const QMenu* torrents = nullptr;
        for (const QMenu* menu : stage.window.findChildren<QMenu*>()) {
            if (menu->actions().contains(stage.window.actions().action(Command::MoveFiles))) {
                torrents = menu;
            }
        }
        QVERIFY(torrents != nullptr);
        const QList<QAction*> actions = torrents->actions();
        QCOMPARE(actions.indexOf(stage.window.actions().action(Command::MoveFiles)),
            actions.indexOf(stage.window.actions().action(Command::Rename)) + 1);
    }

    void saysWhyItCannotBeChosen()
    {
        Stage stage;
        const QAction* action = stage.window.actions().action(Command::MoveFiles);
        stage.list()->selectTorrents({});
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), QStringLiteral("No torrent is selected."));
        api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{1});
        torrent.state = api::TorrentState::Failed;
        torrent.fault = {api::FaultKind::FilesMissing, QStringLiteral("/mnt/x"), {}};
        stage.session.put(torrent);
        stage.list()->selectTorrent(TorrentId{1});
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), QStringLiteral("Its files are missing."));
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{2}});
        QVERIFY(action->isEnabled());
        stage.trigger(Command::MoveFiles);
        chooseMove(stage, QStringLiteral("/mnt/films"));
        QCOMPARE(stage.session.calls(QStringLiteral("moveFiles")).first().torrents, QList{TorrentId{2}});
    }

    void aFullDiskOffersAnotherFolder()
    {
        Stage stage;
        LimitBanner* banner = bannerOf(stage, 1, [](api::TorrentSnapshot& torrent) {
            torrent.state = api::TorrentState::Failed;
            torrent.fault = {api::FaultKind::DiskFull, QStringLiteral("/mnt/x"), {}};
        });
        QPushButton* button = buttonOf(*banner, QStringLiteral("Choose another folder…"));
        QVERIFY(button != nullptr);
        QVERIFY(buttonOf(*banner, QStringLiteral("Try again")) != nullptr);
        button->click();
        chooseMove(stage, QStringLiteral("/mnt/roomy"));
        QCOMPARE(
            stage.session.calls(QStringLiteral("moveFiles")).first().argument, QStringLiteral("/mnt/roomy"));
    }

    void missingFilesAreLookedForElsewhere()
    {
        Stage stage;
        LimitBanner* banner = bannerOf(stage, 1, [](api::TorrentSnapshot& torrent) {
            torrent.state = api::TorrentState::Failed;
            torrent.fault = {api::FaultKind::FilesMissing, QStringLiteral("/mnt/x"), {}};
        });
        QPushButton* button = buttonOf(*banner, QStringLiteral("Choose another folder…"));
        QVERIFY(button != nullptr);
        button->click();
        chooseMove(stage, QStringLiteral("/mnt/found"));
        QVERIFY(stage.session.calls(QStringLiteral("moveFiles")).isEmpty());
        QCOMPARE(stage.session.calls(QStringLiteral("setSaveFolder")).first().argument,
            QStringLiteral("/mnt/found"));
        stage.trigger(Command::Undo);
        QCOMPARE(stage.session.torrent(TorrentId{1})->saveFolder, QStringLiteral("/home/ada/Downloads"));
    }

    void aMoveCanBeStopped()
    {
        Stage stage;
        LimitBanner* banner = bannerOf(stage, 1, [](api::TorrentSnapshot& torrent) {
            torrent.state = api::TorrentState::Moving;
            torrent.movingTo = QStringLiteral("/mnt/films");
            torrent.moveProgress = 0.34;
        });
        QCOMPARE(stage.cell(1, TorrentColumn::Status), QStringLiteral("Moving, 34%"));
        QVERIFY(banner->message().contains(QLatin1String("/mnt/films")));
        QPushButton* button = buttonOf(*banner, QStringLiteral("Stop moving"));
        QVERIFY(button != nullptr);
        button->click();
        const Calls calls = stage.session.calls(QStringLiteral("moveFiles"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().argument, QStringLiteral("/home/ada/Downloads"));
    }

    void tellsWhyFilesStayAndAsksAgain()
    {
        Stage stage;
        api::Notice notice;
        notice.kind = api::Notice::Kind::NotMoved;
        notice.torrent = TorrentId{1};
        notice.torrentName = QStringLiteral("Debian");
        notice.fault = {api::FaultKind::FileInTheWay, QStringLiteral("/mnt/films/a.iso"), {}};
        Q_EMIT stage.session.notified(notice);
        auto* bar = stage.find<QWidget>("notMovedBar");
        QVERIFY(bar != nullptr);
        const auto* bars = stage.window.findChild<BarStack*>();
        QVERIFY(bars != nullptr);
        QCOMPARE(bars->texts().last(),
            QStringLiteral("The files of Debian stay where they are. Something else has the name "
                           "/mnt/films/a.iso."));
        QPushButton* button = buttonOf(*bar, QStringLiteral("Choose another folder…"));
        QVERIFY(button != nullptr);
        button->click();
        chooseMove(stage, QStringLiteral("/mnt/other"));
        QCOMPARE(
            stage.session.calls(QStringLiteral("moveFiles")).first().argument, QStringLiteral("/mnt/other"));
    }
};

FRESHET_TEST(MoveFlowTest)
#include "move_flow_test.moc"
