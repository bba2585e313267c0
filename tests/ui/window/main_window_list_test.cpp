// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list, the sidebar and what undo brings back, in the whole window.
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/models/formatting.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;
using freshet::test::Stage;
using Section = SidebarModel::Section;

class MainWindowListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }

    void item02_fitsItsSizesAlsoWithABanner()
    {
        Stage stage;
        QCOMPARE(stage.window.size(), QSize(1180, 760));
        stage.list()->selectTorrent(TorrentId{4});
        QVERIFY(stage.find<QWidget>("limitBanner")->isVisible());
        QVERIFY(stage.window.minimumSizeHint().width() <= 720);
        QVERIFY(stage.window.minimumSizeHint().height() <= 480);
        stage.window.resize(720, 480);
        QCOMPARE(stage.window.size(), QSize(720, 480));
    }

    void item03_noHorizontalScrollBarAndRoomForNames()
    {
        Stage stage;
        QCOMPARE(stage.list()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(stage.list()->columnWidth(0) >= 220);
    }

    void item04_columnsAreAsWideAsTheirSamples_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("10 pt") << 10;
        QTest::newRow("14 pt") << 14;
    }
    void item04_columnsAreAsWideAsTheirSamples()
    {
        QFETCH(int, points);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
        {
            Stage stage;
            QHeaderView* header = stage.list()->header();
            for (int column = 0; column < torrentColumnCount; ++column) {
                const TorrentColumnInfo info = torrentColumnInfo(static_cast<TorrentColumn>(column));
                if (info.isShownByDefault && !info.sampleText.isEmpty()) {
                    const int text = stage.list()->fontMetrics().horizontalAdvance(info.sampleText);
                    QVERIFY2(header->sectionSize(column) >= text + 12, qPrintable(info.title));
                }
            }
        }
        QApplication::setFont(before);
    }

    void item05_noHeaderMeasuresItsContents()
    {
        Stage stage;
        const auto headers = stage.window.findChildren<QHeaderView*>();
        QVERIFY(headers.size() >= 4);
        for (const QHeaderView* header : headers) {
            for (int section = 0; section < header->count(); ++section) {
                QVERIFY(header->sectionResizeMode(section) != QHeaderView::ResizeToContents);
            }
        }
    }

    void item06_rowsWithoutTorrentsAreHidden()
    {
        Stage stage;
        QVERIFY(stage.filters()->indexOf(StatusBucket::Paused).isValid());
        stage.session.drop({TorrentId{7}});
        QVERIFY(!stage.filters()->indexOf(StatusBucket::Paused).isValid());
        QList<TorrentId> rest;
        for (quint64 id = 1; id <= 10; ++id) {
            rest.append(TorrentId{id});
        }
        stage.session.drop(rest);
        QVERIFY(stage.filters()->allIndex().isValid());
        QCOMPARE(stage.filters()->rowCount(), 1);
        const QModelIndex count = stage.filters()->allIndex().siblingAtColumn(SidebarModel::CountColumn);
        QVERIFY((count.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    }

    void item07_countsFollowWhatIsDone()
    {
        Stage stage;
        const auto check = [&stage] {
            int paused = 0;
            int films = 0;
            int broken = 0;
            int all = 0;
            for (quint64 id = 1; id <= 11; ++id) {
                if (const api::TorrentSnapshot* torrent = stage.session.torrent(TorrentId{id})) {
                    ++all;
                    paused += torrent->state == api::TorrentState::Paused ? 1 : 0;
                    films += torrent->category == QLatin1String("Video") ? 1 : 0;
                    broken += statusSeverity(*torrent) != Severity::Normal ? 1 : 0;
                }
            }
            const QModelIndex row = stage.filters()->allIndex();
            const QString shown = row.siblingAtColumn(SidebarModel::CountColumn).data().toString();
            return shown == QString::number(all) && stage.filters()->countOf(StatusBucket::Paused) == paused
                && stage.filters()->countOf(Section::Categories, QStringLiteral("Video")) == films
                && stage.filters()->countOf(StatusBucket::NeedsAttention) == broken;
        };
        QVERIFY(check());
        stage.session.put(freshet::test::makeTorrent(11, QStringLiteral("new")));
        QVERIFY(check());
        stage.list()->selectTorrent(TorrentId{2});
        stage.trigger(Command::Pause);
        QVERIFY(check());
        stage.trigger(Command::Remove);
        QVERIFY(check());
        stage.session.put(freshet::test::makeTorrent(3, QStringLiteral("x"), api::TorrentState::Failed));
        QVERIFY(check());
        stage.session.setCategory({TorrentId{1}, TorrentId{3}}, QStringLiteral("Video"));
        QVERIFY(check());
    }

    void item08_clearingTheFilterBringsTheSelectionBack()
    {
        Stage stage;
        stage.list()->selectTorrents({TorrentId{3}, TorrentId{8}});
        auto* filter = stage.find<QLineEdit>("filterEdit");
        // Letter by letter: each hides some more.
        for (const char* text : {"s", "si", "sizzz"}) {
            filter->setText(QString::fromLatin1(text));
        }
        auto* empty = stage.find<QWidget>("emptyState");
        QVERIFY(empty->isVisible());
        auto* clear = empty->findChild<QPushButton*>();
        QCOMPARE(clear->text(), QStringLiteral("Clear filter"));
        clear->click();
        QCOMPARE(stage.list()->model()->rowCount(), 10);
        const QList<TorrentId> selected = stage.list()->selectedTorrents();
        QCOMPARE(
            QSet<TorrentId>(selected.begin(), selected.end()), (QSet<TorrentId>{TorrentId{3}, TorrentId{8}}));
    }

    void aSearchWithinAStatusCanGoOnInAll()
    {
        Stage stage;
        stage.sidebar()->setCurrentIndex(stage.filters()->indexOf(StatusBucket::Paused));
        stage.find<QLineEdit>("filterEdit")->setText(QStringLiteral("sintel"));
        auto* empty = stage.find<QWidget>("emptyState");
        const QList<QPushButton*> buttons = empty->findChildren<QPushButton*>();
        QCOMPARE(buttons.last()->text(), QStringLiteral("Search in All (1)"));
        buttons.last()->click();
        QCOMPARE(stage.list()->model()->rowCount(), 1);
        stage.find<QLineEdit>("filterEdit")->clear();
        stage.sidebar()->setCurrentIndex(stage.filters()->indexOf(StatusBucket::Paused));
        stage.session.drop({TorrentId{7}});
        QCOMPARE(empty->findChild<QLabel*>()->text(), QStringLiteral("Nothing is paused."));
    }

    void item09_statusAndCategoryMeet()
    {
        Stage stage;
        const auto click = [&](const QModelIndex& index, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(stage.sidebar()->viewport(), Qt::LeftButton, keys,
                stage.sidebar()->visualRect(index).center());
        };
        click(stage.filters()->indexOf(StatusBucket::Downloading), Qt::NoModifier);
        QCOMPARE(stage.list()->model()->rowCount(), 4);
        click(stage.filters()->indexOf(Section::Categories, QStringLiteral("Video")), Qt::ControlModifier);
        QCOMPARE(stage.list()->model()->rowCount(), 2);
        click(stage.filters()->indexOf(StatusBucket::Seeding), Qt::ControlModifier);
        QCOMPARE(stage.list()->model()->rowCount(), 3);
        click(stage.filters()->allIndex(), Qt::NoModifier);
        QCOMPARE(stage.list()->model()->rowCount(), 10);
    }

    void item10_aCompleteTorrentHasNoDownSpeedAtOnce()
    {
        Stage stage;
        api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{1});
        QVERIFY(!stage.cell(1, TorrentColumn::Down).isEmpty());
        torrent.wantedDone = torrent.wantedSize;
        stage.session.put(torrent);
        QCOMPARE(stage.cell(1, TorrentColumn::Down), QString());
    }

    void item11_nothingIsBlank()
    {
        Stage stage;
        api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{1});
        torrent.downloadRate = 0;
        torrent.uploadRate = 0;
        torrent.secondsLeft.reset();
        stage.session.put(torrent);
        for (const auto column : {TorrentColumn::Down, TorrentColumn::Up, TorrentColumn::TimeLeft}) {
            QCOMPARE(stage.cell(1, column), QString());
        }
        for (const auto column : {TorrentColumn::DownLimit, TorrentColumn::UpLimit}) {
            const QString text = stage.cell(1, column);
            QVERIFY2(text.isEmpty() || text == QLatin1String("No limit"), qPrintable(text));
        }
    }

    void item51_undoBringsBackWhatWasRemoved()
    {
        Stage stage;
        stage.session.setTags({TorrentId{2}}, {QStringLiteral("films")});
        api::TorrentOptions options;
        options.downloadLimit = 5_MiB;
        stage.session.setTorrentOptions({TorrentId{2}}, options);
        const api::TorrentSnapshot before = *stage.session.torrent(TorrentId{2});
        stage.list()->selectTorrent(TorrentId{2});
        stage.trigger(Command::Remove);
        QVERIFY(stage.session.torrent(TorrentId{2}) == nullptr);
        stage.list()->selectTorrent(TorrentId{5});
        stage.trigger(Command::Undo);
        QVERIFY(*stage.session.torrent(TorrentId{2}) == before);
        QCOMPARE(stage.list()->selectedTorrents(), QList<TorrentId>{TorrentId{2}});
        stage.trigger(Command::Redo);
        QVERIFY(stage.session.torrent(TorrentId{2}) == nullptr);
    }

    void item51_twentyRemovalsComeBackInOrder()
    {
        Stage stage;
        QList<api::TorrentSnapshot> all;
        for (quint64 id = 101; id <= 120; ++id) {
            all.append(freshet::test::makeTorrent(id, QStringLiteral("t%1").arg(id)));
        }
        stage.session.put(all);
        for (const api::TorrentSnapshot& torrent : all) {
            stage.list()->selectTorrent(torrent.id);
            stage.trigger(Command::Remove);
        }
        for (auto torrent = all.crbegin(); torrent != all.crend(); ++torrent) {
            QVERIFY(stage.session.torrent(torrent->id) == nullptr);
            stage.trigger(Command::Undo);
            QVERIFY(*stage.session.torrent(torrent->id) == *torrent);
            QCOMPARE(stage.list()->selectedTorrents(), QList<TorrentId>{torrent->id});
        }
        QVERIFY(!stage.window.actions().action(Command::Undo)->isEnabled());
    }

    void item52_deletingFilesAsksWithCancelFirst()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{2});
        const api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{2});
        stage.trigger(Command::RemoveFiles);
        auto* dialog = stage.find<QDialog>("removeFilesDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        const QString text = words.join(QLatin1Char('\n'));
        QVERIFY(text.contains(torrent.name));
        QVERIFY(text.contains(sizeText(torrent.wantedDone)));
        QVERIFY(text.contains(torrent.saveFolder));
        auto* cancel = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(stage.session.calls(QStringLiteral("remove")).isEmpty());
    }

    void rowsStayWhileAMenuIsOpenOrSomebodyScrolls()
    {
        Stage stage;
        stage.list()->sortByColumn(static_cast<int>(TorrentColumn::Up), Qt::DescendingOrder);
        QMenu menu(&stage.window);
        menu.addAction(QStringLiteral("x"));
        menu.popup({10, 10});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        api::TorrentSnapshot torrent = *stage.session.torrent(TorrentId{3});
        torrent.uploadRate = 900_MiB;
        auto* model = qobject_cast<TorrentListModel*>(stage.list()->model());
        const int before = model->rowOf(TorrentId{3});
        QVERIFY(before > 0);
        // Long enough after the click on the header.
        QTRY_VERIFY_WITH_TIMEOUT((stage.session.put(torrent), model->rowOf(TorrentId{3}) == before), 100);
        menu.close();
        QTRY_VERIFY_WITH_TIMEOUT(
            (stage.session.put(torrent), torrent.uploadRate += 1_MiB, model->rowOf(TorrentId{3}) == 0),
            10'000);
    }

    void rowsCanBeDroppedOnCategoriesAndTags()
    {
        Stage stage;
        stage.session.setTags({TorrentId{1}}, {QStringLiteral("films")});
        const auto drop = [&](const QModelIndex& row) {
            // As a drag has it, with what other programs take.
            const auto* rows = qobject_cast<TorrentListModel*>(stage.list()->model());
            const std::unique_ptr<QMimeData> data(
                rows->mimeData({rows->index(rows->rowOf(TorrentId{7}), 0)}));
            QDragEnterEvent enter({400, 300}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(&stage.window, &enter);
            if (!data->hasText() || enter.isAccepted()) {
                return false;
            }
            return stage.filters()->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, row)
                && stage.filters()->dropMimeData(data.get(), Qt::CopyAction, -1, -1, row);
        };
        QVERIFY(drop(stage.filters()->indexOf(Section::Categories, QStringLiteral("Video"))));
        QCOMPARE(stage.session.torrent(TorrentId{7})->category, QStringLiteral("Video"));
        QVERIFY(drop(stage.filters()->indexOf(Section::Tags, QStringLiteral("films"))));
        QCOMPARE(stage.session.torrent(TorrentId{7})->tags, QStringList{QStringLiteral("films")});
        QVERIFY(!drop(stage.filters()->indexOf(StatusBucket::Seeding)));
        QVERIFY(!drop(stage.filters()->index(0, 0)));
        stage.trigger(Command::Undo);
        QVERIFY(stage.session.torrent(TorrentId{7})->tags.isEmpty());
    }

    void whatCannotBeChosenSaysWhy()
    {
        Stage stage;
        const auto hint = [&](Command command) { return stage.window.actions().action(command)->toolTip(); };
        stage.list()->clearSelection();
        QCOMPARE(hint(Command::Resume), QStringLiteral("No torrent is selected."));
        stage.list()->selectTorrent(TorrentId{1});
        QCOMPARE(hint(Command::Open), QStringLiteral("It is not complete yet."));
        QVERIFY(!stage.window.actions().action(Command::Open)->isEnabled());
        stage.list()->selectTorrent(TorrentId{10});
        QVERIFY(stage.window.actions().action(Command::Open)->isEnabled());
        QVERIFY(hint(Command::Open) != QLatin1String("It is not complete yet."));
    }
};

FRESHET_TEST(MainWindowListTest)
#include "main_window_list_test.moc"
