// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/models/file_tree_model.h"
#include "ui/views/pieces_tab.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/speed_chart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

class MainWindowStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMovedAndSelectedIsWrittenSoon()
    {
        QTemporaryDir profile;
        Stage stage(profile.path());
        auto* timer = stage.window.findChild<QTimer*>(QStringLiteral("saveTimer"));
        QVERIFY(timer != nullptr);
        const auto starts = [timer](auto&& change) {
            timer->stop();
            change();
            return timer->isActive();
        };
        QVERIFY(starts([&] { stage.window.resize(900, 600); }));
        QVERIFY(starts([&] { stage.window.move(40, 30); }));
        QVERIFY(starts([&] { stage.list()->selectTorrent(TorrentId{3}); }));
    }

    void theTimeOfStatisticsIsKept()
    {
        QTemporaryDir profile;
        {
            Stage stage(profile.path());
            stage.trigger(Command::Statistics);
            auto* window = stage.find<StatisticsWindow>("statisticsWindow");
            QTest::keyClick(window->findChild<SpeedChart*>(), Qt::Key_4);
            window->findChild<QAbstractButton*>(QStringLiteral("statisticsOverhead"))->click();
        }
        Stage again(profile.path());
        again.trigger(Command::Statistics);
        auto* window = again.find<StatisticsWindow>("statisticsWindow");
        QCOMPARE(window->range(), TimeRange::Day);
        QVERIFY(window->isOverheadShown());
        const auto buttons = window->findChildren<QAbstractButton*>();
        QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton* button) {
            return button->text() == QLatin1String("24 h") && button->isChecked();
        }));
    }

    void theChartAndTheZoomOfPiecesAreKept()
    {
        QTemporaryDir profile;
        {
            Stage stage(profile.path());
            QTest::keyClick(stage.find<SpeedChart>("speedChart"), Qt::Key_3);
            stage.find<QAbstractButton>("speedContent1")->click();
            stage.find<QTabWidget>("detailsTabs")->setCurrentWidget(stage.find<QWidget>("tabSpeed"));
            stage.find<QAbstractButton>("speedCompare")->click();
            auto* choices = stage.find<QListView>("speedChoices")->model();
            QVERIFY(choices->rowCount() >= 2);
            choices->setData(choices->index(1, 0), Qt::Checked, Qt::CheckStateRole);
            stage.list()->selectTorrent(TorrentId{1});
            stage.session.putDetails(freshet::test::sceneDetails());
            stage.find<QTabWidget>("detailsTabs")->setCurrentWidget(stage.find<QWidget>("tabPieces"));
            QTest::keyClick(stage.find<PieceMap>("pieceMap"), Qt::Key_Plus);
            QVERIFY(stage.find<PieceMap>("pieceMap")->zoom());
            stage.window.close();
        }
        {
            Stage again(profile.path());
            const auto* chart = again.find<SpeedChart>("speedChart");
            QCOMPARE(chart->range(), TimeRange::Hour);
            QVERIFY(again.find<QAbstractButton>("speedRange2")->isChecked());
            QCOMPARE(chart->content(), ChartContent::Overhead);
            QVERIFY(again.find<QAbstractButton>("speedContent1")->isChecked());
            QVERIFY(again.find<QAbstractButton>("speedCompare")->isChecked());
            QVERIFY(PieceMap::isZoomStep(again.find<PieceMap>("pieceMap")->zoom().value_or(0)));
            // The torrent that was ticked is a line of its own again, once nothing is selected.
            again.find<QTabWidget>("detailsTabs")->setCurrentWidget(again.find<QWidget>("tabSpeed"));
            again.list()->clearSelection();
            freshet::test::playScene(again.session);
            QCOMPARE(chart->picture().lines.size(), 5);
        }
        // What no version wrote is as at first.
        {
            QSettings file(profile.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
            file.setValue(QStringLiteral("chartRange"), 99);
            file.setValue(QStringLiteral("chartContent"), -1);
            file.setValue(QStringLiteral("pieceZoom"), 7);
        }
        Stage third(profile.path());
        QCOMPARE(third.find<SpeedChart>("speedChart")->range(), TimeRange::Minute);
        QCOMPARE(third.find<SpeedChart>("speedChart")->content(), ChartContent::Rates);
        QVERIFY(!third.find<PieceMap>("pieceMap")->zoom());
    }

    void item59_comesBackAsItWas()
    {
        QTemporaryDir profile;
        QList<int> sizes;
        {
            Stage stage(profile.path());
            stage.list()->header()->hideSection(2);
            stage.list()->header()->moveSection(4, 1);
            stage.list()->header()->resizeSection(3, 133);
            stage.list()->sortByColumn(static_cast<int>(TorrentColumn::Size), Qt::DescendingOrder);
            stage.find<QTabWidget>("detailsTabs")->setCurrentIndex(3);
            stage.find<PiecesTab>("tabPieces")->setFileBarShown(true);
            stage.sidebar()->collapse(stage.filters()->index(1, 0));
            stage.list()->selectTorrents({TorrentId{3}, TorrentId{9}});
            auto* down = qobject_cast<QSplitter*>(stage.find<QTabWidget>("detailsTabs")->parentWidget());
            down->setSizes({300, 360});
            sizes = down->sizes();
            stage.window.close();
        }
        Stage again(profile.path());
        QHeaderView* header = again.list()->header();
        QVERIFY(header->isSectionHidden(2));
        QCOMPARE(header->visualIndex(4), 1);
        QCOMPARE(header->sectionSize(3), 133);
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(TorrentColumn::Size));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(qobject_cast<TorrentListModel*>(again.list()->model())->sortColumn(),
            static_cast<int>(TorrentColumn::Size));
        QCOMPARE(again.find<QTabWidget>("detailsTabs")->currentIndex(), 3);
        QVERIFY(again.find<PiecesTab>("tabPieces")->isFileBarShown());
        QVERIFY(!again.sidebar()->isExpanded(again.filters()->index(1, 0)));
        QVERIFY(again.sidebar()->isExpanded(again.filters()->index(0, 0)));
        const QList<TorrentId> selected = again.list()->selectedTorrents();
        QCOMPARE(
            QSet<TorrentId>(selected.begin(), selected.end()), (QSet<TorrentId>{TorrentId{3}, TorrentId{9}}));
        auto* down = qobject_cast<QSplitter*>(again.find<QTabWidget>("detailsTabs")->parentWidget());
        QCOMPARE(down->sizes(), sizes);
    }

    void columnsOfFilesComeBackAsTheyWere()
    {
        QTemporaryDir profile;
        {
            Stage stage(profile.path());
            auto* files = stage.find<QTreeView>("filesView");
            files->header()->hideSection(FileTreeModel::AvailabilityColumn);
            files->header()->moveSection(3, 1);
            files->header()->resizeSection(FileTreeModel::SizeColumn, 133);
            files->sortByColumn(FileTreeModel::SizeColumn, Qt::DescendingOrder);
            stage.window.close();
        }
        Stage again(profile.path());
        auto* files = again.find<QTreeView>("filesView");
        QVERIFY(files->header()->isSectionHidden(FileTreeModel::AvailabilityColumn));
        QCOMPARE(files->header()->visualIndex(3), 1);
        QCOMPARE(files->header()->sectionSize(FileTreeModel::SizeColumn), 133);
        QCOMPARE(files->header()->sortIndicatorSection(), static_cast<int>(FileTreeModel::SizeColumn));
        QCOMPARE(qobject_cast<QSortFilterProxyModel*>(files->model())->sortColumn(),
            static_cast<int>(FileTreeModel::SizeColumn));
        // At first they are in the order of the torrent.
        Stage first;
        QCOMPARE(
            qobject_cast<QSortFilterProxyModel*>(first.find<QTreeView>("filesView")->model())->sortColumn(),
            -1);
    }

    void columnsOfAllTablesGoBackToTheFirstAndForthAgain()
    {
        Stage stage;
        stage.window.showSettings(SettingsPlace::Appearance);
        QHeaderView* list = stage.list()->header();
        QHeaderView* peers = stage.find<QTreeView>("peersView")->header();
        const int usual = list->sectionSize(3);
        list->hideSection(2);
        list->moveSection(4, 1);
        list->resizeSection(3, 133);
        peers->hideSection(3);
        QHeaderView* files = stage.find<QTreeView>("filesView")->header();
        files->hideSection(FileTreeModel::AvailabilityColumn);
        auto* settings = stage.find<QDialog>("settingsWindow");
        settings->findChild<QPushButton*>(QStringLiteral("resetColumns"))->click();
        QVERIFY(!list->isSectionHidden(2));
        QCOMPARE(list->visualIndex(4), 4);
        QCOMPARE(list->sectionSize(3), usual);
        QVERIFY(!peers->isSectionHidden(3));
        QVERIFY(!files->isSectionHidden(FileTreeModel::AvailabilityColumn));
        QVERIFY(stage.find<QWidget>("undoBar") != nullptr);
        stage.trigger(Command::Undo);
        QVERIFY(list->isSectionHidden(2));
        QCOMPARE(list->visualIndex(4), 1);
        QCOMPARE(list->sectionSize(3), 133);
        QVERIFY(peers->isSectionHidden(3));
        QVERIFY(files->isSectionHidden(FileTreeModel::AvailabilityColumn));
        stage.trigger(Command::Redo);
        QVERIFY(!list->isSectionHidden(2));
        // The settings have the same key.
        settings->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(settings));
        QTest::keyClick(settings, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(list->isSectionHidden(2));
    }

    void item59_isOnAScreenAgain()
    {
        QTemporaryDir profile;
        {
            Stage stage(profile.path());
            stage.window.move(9000, 9000);
            stage.window.close();
        }
        Stage again(profile.path());
        QVERIFY(QApplication::primaryScreen()->availableGeometry().intersects(again.window.geometry()));
    }

    void item59_garbageGivesDefaultsAndIsKept()
    {
        QTemporaryDir profile;
        {
            Stage stage(profile.path());
            stage.find<QTabWidget>("detailsTabs")->setCurrentIndex(3);
            stage.window.close();
        }
        const QString path = profile.filePath(QStringLiteral("window.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(400, '\xf3'));
        file.close();
        {
            Stage stage(profile.path());
            QCOMPARE(stage.find<QTabWidget>("detailsTabs")->currentIndex(), 0);
            QVERIFY(QFile::exists(path + QStringLiteral(".bad")));
        }
        // Single values that make no sense do not matter either.
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("version"), 1);
        for (const char* key : {"torrentColumns", "down", "right", "across", "tab", "selection", "geometry",
                 "collapsedSections", "scroll"}) {
            settings.setValue(QString::fromLatin1(key), QByteArray("\xff\x00zzz", 5));
        }
        settings.sync();
        Stage stage(profile.path());
        QCOMPARE(stage.window.size(), QSize(1180, 760));
        QVERIFY(!stage.list()->header()->isSectionHidden(0));
    }

    void item59_isWrittenAMomentAfterAChange()
    {
        QTemporaryDir profile;
        Stage stage(profile.path());
        stage.find<QTabWidget>("detailsTabs")->setCurrentIndex(2);
        const auto saved = [&] {
            return QSettings(profile.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
                .value(QStringLiteral("tab"))
                .toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(saved(), 2, 10'000);
    }

    void detailsGoToTheRightOfAWideWindow()
    {
        Stage stage;
        auto* down = qobject_cast<QSplitter*>(stage.find<QTabWidget>("detailsTabs")->parentWidget());
        QAction* right = stage.window.actions().action(Command::DetailsRight);
        QVERIFY(!right->isEnabled());
        stage.window.resize(1600, 800);
        QVERIFY(right->isEnabled());
        right->trigger();
        QCOMPARE(down->orientation(), Qt::Horizontal);
        stage.window.resize(1180, 760);
        QCOMPARE(down->orientation(), Qt::Vertical);
        stage.window.resize(1600, 800);
        QCOMPARE(down->orientation(), Qt::Horizontal);
    }
};

FRESHET_TEST(MainWindowStateTest)
#include "main_window_state_test.moc"
