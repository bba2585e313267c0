// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/row_flash.h"
#include "ui/window/bar_stack.h"
#include "ui/window/incoming_sources.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

namespace {

const QString windowMagnet =
    QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=Elephants%20Dream");

/// A link that is dragged over a window.
struct Drag
{
    explicit Drag(Stage& stage)
        : window(stage.window)
        , overlay(*stage.find<DropOverlay>("dropOverlay"))
    {
        data.setText(windowMagnet);
        api::TorrentPreview preview;
        preview.name = preview.infoHash = QStringLiteral("Elephants Dream");
        stage.session.setPreview(windowMagnet, preview);
        api::Settings settings = stage.session.settings();
        settings.saveFolder = QDir::tempPath();
        stage.session.applySettings(settings);
    }
    void enter(Qt::KeyboardModifiers keys = {})
    {
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&window, &event);
        QVERIFY(event.isAccepted());
    }
    void move(Qt::KeyboardModifiers keys)
    {
        QDragMoveEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&window, &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }
    void drop(Qt::KeyboardModifiers keys = {})
    {
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&window, &event);
        QVERIFY(event.isAccepted());
    }

    MainWindow& window;
    DropOverlay& overlay;
    QMimeData data;
    QPoint at{12, 12};
};

/// In the coordinates of the window.
QPoint placeOfCategory(Stage& stage, const QString& name)
{
    SidebarView& view = *stage.sidebar();
    const QAbstractItemModel& model = *view.model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const QModelIndex index = model.index(row, 0, heading);
            const QPoint place = view.visualRect(index).center();
            if (view.categoryAt(place) == name) {
                return view.viewport()->mapTo(&stage.window, place);
            }
        }
    }
    return {};
}

} // namespace

class MainWindowAddingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOverlaySaysWhatShiftDoes()
    {
        Stage stage;
        Drag drag(stage);
        drag.data.setText(windowMagnet + QStringLiteral("\nhttps://example.org/a.torrent"));
        drag.enter();
        QCOMPARE(drag.overlay.text(), QStringLiteral("Add 2 torrents"));
        QCOMPARE(drag.overlay.hint(), QStringLiteral("Hold Shift to add without being asked"));
        drag.move(Qt::ShiftModifier);
        QCOMPARE(drag.overlay.text(), QStringLiteral("Add 2 torrents without asking"));
        QVERIFY(drag.overlay.hint().isEmpty());
        drag.move(Qt::NoModifier);
        QCOMPARE(drag.overlay.text(), QStringLiteral("Add 2 torrents"));
        Preferences preferences;
        preferences.askWhenAdding = AskWhenAdding::Never;
        stage.window.setPreferences(preferences);
        drag.move(Qt::NoModifier);
        QCOMPARE(drag.overlay.text(), QStringLiteral("Add 2 torrents"));
        QVERIFY(drag.overlay.hint().isEmpty());
    }

    void aDropWithShiftIsNotAskedAbout()
    {
        Stage stage;
        Drag drag(stage);
        drag.enter();
        drag.drop(Qt::ShiftModifier);
        QTRY_COMPARE(stage.session.added().size(), 1);
        QVERIFY(stage.find<AddTorrentDialog>("addDialog") == nullptr);
        QVERIFY(!drag.overlay.isVisible());
    }

    void aDropWithoutShiftIsAskedAbout()
    {
        Stage stage;
        Drag drag(stage);
        drag.enter(Qt::ShiftModifier);
        drag.drop();
        QVERIFY(stage.waitForDialog());
        QVERIFY(stage.session.added().isEmpty());
    }

    void aDropOnACategoryIsAddedThere_data()
    {
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("asked about") << false;
        QTest::newRow("quietly") << true;
    }
    void aDropOnACategoryIsAddedThere()
    {
        QFETCH(bool, isQuiet);
        const Qt::KeyboardModifiers keys = isQuiet ? Qt::ShiftModifier : Qt::NoModifier;
        Stage stage;
        Drag drag(stage);
        drag.enter(keys);
        drag.at = placeOfCategory(stage, QStringLiteral("Video"));
        drag.move(keys);
        QCOMPARE(drag.overlay.text(),
            isQuiet ? QStringLiteral("Add to Video without asking") : QStringLiteral("Add to Video"));
        drag.drop(keys);
        if (!isQuiet) {
            QVERIFY(stage.waitForDialog());
            stage.find<AddTorrentDialog>("addDialog")->accept();
        }
        QTRY_COMPARE(stage.session.added().size(), 1);
        QCOMPARE(stage.session.added().first().category, QStringLiteral("Video"));
    }

    void item25_aKnownOrBrokenLinkShowsNoDialogForAMoment_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("in the list") << true;
        QTest::newRow("broken") << false;
    }
    void item25_aKnownOrBrokenLinkShowsNoDialogForAMoment()
    {
        QFETCH(bool, isKnown);
        Stage stage;
        if (isKnown) {
            api::TorrentPreview preview;
            preview.name = preview.infoHash = QStringLiteral("Elephants Dream");
            preview.existing = TorrentId{1};
            stage.session.setPreview(windowMagnet, preview);
        }
        stage.window.addSources(sourcesFromText(windowMagnet));
        const auto* dialog = stage.find<AddTorrentDialog>("addDialog");
        QVERIFY(dialog == nullptr || !dialog->isVisible());
        QTRY_VERIFY(stage.find<AddTorrentDialog>("addDialog") == nullptr);
    }

    void aLinkThatSaysNothingShowsTheDialogAfterAMoment()
    {
        Stage stage;
        // It knows nothing that it could say.
        stage.session.holdPreviews();
        stage.window.addSources(sourcesFromText(windowMagnet));
        QVERIFY(!stage.find<AddTorrentDialog>("addDialog")->isVisible());
        QVERIFY(stage.waitForDialog());
    }

    void theFilterTakesNoDrops()
    {
        Stage stage;
        QVERIFY(!stage.find<QLineEdit>("filterEdit")->acceptDrops());
    }

    void whatWasAddedFlashesAndWhatWasSelectedStays()
    {
        Stage stage;
        const QList<TorrentId> selected = stage.list()->selectedTorrents();
        Drag drag(stage);
        drag.enter();
        drag.drop();
        QVERIFY(stage.waitForDialog());
        stage.find<AddTorrentDialog>("addDialog")->accept();
        const auto* flash = stage.list()->findChild<RowFlash*>();
        QTRY_VERIFY(flash->strength(TorrentId{1000}) > 0);
        QCOMPARE(stage.list()->selectedTorrents(), selected);
        QTRY_VERIFY(!flash->isRunning());
    }

    void item25_theRowThatIsThereIsSelectedAndFlashes()
    {
        Stage stage;
        const auto* model = stage.list()->model();
        QVERIFY(model->rowCount() > 2);
        const TorrentId last = qobject_cast<const TorrentListModel*>(model)->idAt(model->rowCount() - 1);
        Drag drag(stage);
        api::TorrentPreview preview;
        preview.name = preview.infoHash = QStringLiteral("Sintel");
        preview.existing = last;
        stage.session.setPreview(windowMagnet, preview);
        // It is found where it is hidden, too.
        stage.find<QLineEdit>("filterEdit")->setText(QStringLiteral("zzz"));
        QCOMPARE(model->rowCount(), 0);
        stage.window.addSources(sourcesFromText(windowMagnet));
        QTRY_COMPARE(stage.list()->selectedTorrents(), QList{last});
        const auto* flash = stage.list()->findChild<RowFlash*>();
        QVERIFY(flash->strength(last) > 0);
        QVERIFY(stage.find<AddTorrentDialog>("addDialog") == nullptr
            || !stage.find<AddTorrentDialog>("addDialog")->isVisible());
    }

    void item27_aDropOfMixedThingsAddsTheUsableOnes()
    {
        Stage stage;
        Drag drag(stage);
        drag.data.setText(windowMagnet
            + QStringLiteral("\nhello\nhttps://example.org/a.torrent\nworld\n"
                             "89abcdef0123456789abcdef0123456789abcdef"));
        stage.session.holdPreviews();
        drag.enter();
        QVERIFY(drag.overlay.isVisible());
        drag.drop();
        QCOMPARE(stage.find<AddTorrentDialog>("addDialog")->itemCount(), 3);
        const auto* bars = stage.find<BarStack>("barStack");
        QVERIFY2(bars->texts().join(QString()).contains(QLatin1String("2 of 5")),
            qPrintable(bars->texts().join(QString())));
        stage.session.releasePreviews();
    }
};

FRESHET_TEST(MainWindowAddingTest)
#include "main_window_adding_test.moc"
