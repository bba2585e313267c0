// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/models/formatting.h"
#include "ui/widgets/path_edit.h"
#include "ui/window/action_set.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

const QString hashText = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
const QString magnet =
    QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=Sintel");

api::TorrentPreview previewOf(const QString& name)
{
    api::TorrentPreview preview;
    preview.name = name;
    preview.hasMetadata = true;
    preview.files = {
        {name + QStringLiteral("/a.bin"), 1000, false}, {name + QStringLiteral("/b.bin"), 2000, false}};
    preview.totalSize = 3000;
    preview.infoHash = name == QLatin1String("Sintel") ? hashText : name;
    preview.bytes = "torrent";
    preview.peers = {Endpoint(QHostAddress::LocalHost, 6881)};
    return preview;
}

api::MetadataSearch searched(int asked, int connected, qint64 seconds)
{
    api::MetadataSearch search;
    search.knownPeers = search.askedPeers = asked;
    search.connectedPeers = connected;
    search.elapsedSeconds = seconds;
    return search;
}

AddTorrentDialog* dialogOf(MainWindow& window)
{
    return window.findChild<AddTorrentDialog*>(QStringLiteral("addDialog"));
}

QStringList barTexts(const MainWindow& window)
{
    QStringList texts;
    const auto* bars = window.findChild<QWidget*>(QStringLiteral("barStack"));
    for (const QWidget* bar : bars->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        texts.append(bar->accessibleName());
    }
    return texts;
}

/// A window that was just handed a magnet link.
struct MagnetStage
{
    MagnetStage(FakeSession& session, const QString& folder)
        : window((prepare(session, folder), session), {})
    {
        window.show();
        window.addSources(sourcesFromText(magnet));
        // The first answer about the link.
        QApplication::processEvents();
    }
    static void prepare(FakeSession& session, const QString& folder)
    {
        api::Settings settings;
        settings.saveFolder = folder;
        session.applySettings(settings);
        session.setPreview(magnet, previewOf(QStringLiteral("Sintel")));
        session.holdPreviews();
    }
    [[nodiscard]] AddTorrentDialog* dialog() { return dialogOf(window); }

    MainWindow window;
};

} // namespace

class AddFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item17_twelveFilesAreOneDialogAndOneEnter()
    {
        FakeSession session;
        QTemporaryDir folder;
        api::Settings settings;
        settings.saveFolder = folder.path();
        session.applySettings(settings);
        MainWindow window(session, {});
        window.show();
        IncomingSources incoming;
        for (int i = 0; i < 12; ++i) {
            api::TorrentSource source;
            source.file = QStringLiteral("/x/%1.torrent").arg(i);
            session.setPreview(source.file, previewOf(QString::number(i)));
            incoming.sources.append(source);
        }
        window.addSources(incoming);
        QTRY_VERIFY(dialogOf(window) != nullptr && dialogOf(window)->isVisible());
        AddTorrentDialog* dialog = dialogOf(window);
        QCOMPARE(dialog->itemCount(), 12);
        QVERIFY(dialog->findChild<QListWidget*>(QStringLiteral("addList"))->isVisible());
        QCOMPARE(window.findChildren<AddTorrentDialog*>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(session.added().size(), 12);
        QCOMPARE(session.added().first().saveFolder, folder.path());
    }

    void item23_aMagnetLinkShowsAtOnceAndItsFilesLater()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        AddTorrentDialog* dialog = stage.dialog();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(QLatin1String("Sintel")));
        auto* tree = dialog->findChild<QTreeView*>(QStringLiteral("addTree"));
        QVERIFY(!tree->isVisible());
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("addOk"))->isEnabled());
        const auto* waiting = dialog->findChild<QLabel*>(QStringLiteral("addWaiting"));
        session.putSearch(hashText, searched(14, 3, 8));
        QCOMPARE(
            waiting->text(), QStringLiteral("Getting the file list: asked 14 peers, 3 connected, 8\u00a0s"));
        auto* folderField = dialog->findChild<PathEdit*>(QStringLiteral("addSavePath"));
        folderField->setPath(folder.filePath(QStringLiteral("elsewhere")));
        Q_EMIT folderField->pathChanged(folder.filePath(QStringLiteral("elsewhere")));
        folderField->field()->setFocus();
        const QWidget* focus = dialog->focusWidget();
        const QSize size = dialog->size();
        session.releasePreviews();
        QTRY_VERIFY(tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 1);
        QCOMPARE(dialog->focusWidget(), focus);
        QCOMPARE(dialog->size(), size);
        QCOMPARE(dialog->saveFolder(), folder.filePath(QStringLiteral("elsewhere")));
        // What was fetched is added, not fetched again, and whom it came from is asked first.
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("addOk")), Qt::Key_Return);
        QCOMPARE(session.added().size(), 1);
        QCOMPARE(session.added().first().source.bytes, QByteArray("torrent"));
        QVERIFY(session.added().first().source.magnet.isEmpty());
        QCOMPARE(session.added().first().peers.size(), 1);
    }

    void item23_theFocusOfAButtonThatGoesMovesToAdd()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        stage.dialog()->findChild<QPushButton*>(QStringLiteral("addNow"))->setFocus();
        session.releasePreviews();
        QTRY_VERIFY(stage.dialog()->findChild<QTreeView*>(QStringLiteral("addTree"))->isVisible());
        QCOMPARE(
            stage.dialog()->focusWidget(), stage.dialog()->findChild<QPushButton*>(QStringLiteral("addOk")));
    }

    void item24_aLinkWithoutPeersSaysWhy()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        const auto* reason = stage.dialog()->findChild<QLabel*>(QStringLiteral("addReason"));
        session.putSearch(hashText, searched(0, 0, 59));
        QVERIFY(reason->text().isEmpty());
        api::MetadataSearch search = searched(38, 0, 60);
        search.reason.kind = api::BottleneckKind::PeersUnreachable;
        search.reason.ofPeers = 38;
        session.putSearch(hashText, search);
        QVERIFY(reason->text().contains(QLatin1String("None of the 38 known peers has answered")));
        QVERIFY(reason->isVisible());
        session.putSearch(QStringLiteral("another"), {});
        QVERIFY(!reason->text().isEmpty());
        session.putSearch(hashText, searched(39, 1, 61));
        QVERIFY(reason->text().isEmpty());
    }

    void item22_aFolderThatCanBeMadeIsGoodEnough()
    {
        FakeSession session;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        MagnetStage stage(session, folder.filePath(QStringLiteral("file/below")));
        auto* add = stage.dialog()->findChild<QPushButton*>(QStringLiteral("addOk"));
        const auto* line = stage.dialog()->findChild<QLabel*>(QStringLiteral("addSpace"));
        QTRY_VERIFY(!add->isEnabled());
        QVERIFY(!line->text().isEmpty());
        auto* edit = stage.dialog()->findChild<PathEdit*>(QStringLiteral("addSavePath"));
        const QString missing = folder.filePath(QStringLiteral("not/yet"));
        edit->setPath(missing);
        Q_EMIT edit->pathChanged(missing);
        QTRY_VERIFY(line->text().contains(QLatin1String("free")));
        QVERIFY(add->isEnabled());
    }

    void filesThatAreThereAreFoundAndNamed()
    {
        FakeSession session;
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("Sintel")));
        QFile file(folder.filePath(QStringLiteral("Sintel/b.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(2000));
        MagnetStage stage(session, folder.path());
        session.releasePreviews();
        const auto* line = stage.dialog()->findChild<QLabel*>(QStringLiteral("addFilesThere"));
        QTRY_COMPARE(line->text(), QStringLiteral("1 of 2 files exist here and will be checked first."));
        const auto* space = stage.dialog()->findChild<QLabel*>(QStringLiteral("addSpace"));
        QTRY_VERIFY(space->text().contains(QStringLiteral("%1 needed").arg(sizeText(1000))));
    }

    void categoriesAndTagsAreThoseThatExist()
    {
        FakeSession session;
        QTemporaryDir folder;
        api::TorrentSnapshot torrent = freshet::test::makeTorrent(5, QStringLiteral("Another"));
        torrent.category = QStringLiteral("Music");
        torrent.tags = {QStringLiteral("linux")};
        session.put(torrent);
        api::Settings settings;
        settings.saveFolder = folder.path();
        settings.groups[QStringLiteral("Films")].saveFolder = folder.filePath(QStringLiteral("films"));
        settings.tags[QStringLiteral("linux")].saveFolder = folder.filePath(QStringLiteral("linux"));
        session.applySettings(settings);
        session.setPreview(magnet, previewOf(QStringLiteral("Sintel")));
        MainWindow window(session, {});
        window.show();
        session.publishAll();
        window.addSources(sourcesFromText(magnet));
        QTRY_VERIFY(dialogOf(window) != nullptr && dialogOf(window)->isVisible());
        AddTorrentDialog* dialog = dialogOf(window);
        auto* category = dialog->findChild<QComboBox*>(QStringLiteral("addCategory"));
        QVERIFY(category->findText(QStringLiteral("Music")) > 0);
        QVERIFY(category->findText(QStringLiteral("Films")) > 0);
        // The folder of the category comes first, that of a tag second.
        auto* tags = dialog->findChild<QLineEdit*>(QStringLiteral("addTags"));
        tags->setText(QStringLiteral("new, linux"));
        QCOMPARE(dialog->saveFolder(), folder.filePath(QStringLiteral("linux")));
        tags->setText(QStringLiteral("new"));
        QCOMPARE(dialog->saveFolder(), folder.path());
        tags->setText(QStringLiteral("linux"));
        category->setCurrentText(QStringLiteral("Films"));
        QCOMPARE(dialog->saveFolder(), folder.filePath(QStringLiteral("films")));
        QCOMPARE(tags->completer()->model()->index(0, 0).data().toString(), QStringLiteral("linux"));
        tags->setText(QStringLiteral("linux"));
        dialog->accept();
        QCOMPARE(session.added().size(), 1);
        QCOMPARE(session.added().first().category, QStringLiteral("Films"));
        QCOMPARE(session.added().first().saveFolder, folder.filePath(QStringLiteral("films")));
        QCOMPARE(session.added().first().tags, QStringList{QStringLiteral("linux")});
    }

    void theDialogOpensAsItWasLeft()
    {
        FakeSession session;
        QTemporaryDir profile;
        session.setPreview(magnet, previewOf(QStringLiteral("Sintel")));
        MainWindow window(session, profile.path());
        window.show();
        window.addSources(sourcesFromText(magnet));
        QTRY_VERIFY(dialogOf(window) != nullptr && dialogOf(window)->isVisible());
        QVERIFY(!dialogOf(window)->isMoreShown());
        dialogOf(window)->resize(700, 600);
        dialogOf(window)->findChild<QToolButton*>(QStringLiteral("addMore"))->click();
        dialogOf(window)->reject();
        QTRY_VERIFY(dialogOf(window) == nullptr);
        window.addSources(sourcesFromText(magnet));
        QTRY_VERIFY(dialogOf(window) != nullptr && dialogOf(window)->isVisible());
        QVERIFY(dialogOf(window)->isMoreShown());
        QCOMPARE(dialogOf(window)->usualSize(), QSize(700, 600));
    }

    void aLinkIsAddedBeforeItsFilesAreKnown()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        stage.dialog()->findChild<QCheckBox*>(QStringLiteral("addPaused"))->setChecked(true);
        stage.dialog()->findChild<QPushButton*>(QStringLiteral("addNow"))->click();
        QCOMPARE(session.added().size(), 1);
        QCOMPARE(session.added().first().source.magnet, magnet);
        QVERIFY(session.added().first().startPaused);
        QTRY_VERIFY(stage.dialog() == nullptr);
        QCOMPARE(session.searches(), 0);
    }

    void oneOfSeveralLinksIsAddedAtOnceAndTheOthersStay()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        const QString other =
            QString(magnet).replace(QLatin1String("0123456789"), QLatin1String("9876543210"));
        session.setPreview(other, previewOf(QStringLiteral("Other")));
        stage.window.addSources(sourcesFromText(other));
        QCOMPARE(session.searches(), 2);
        stage.dialog()->findChild<QPushButton*>(QStringLiteral("addNow"))->click();
        QCOMPARE(session.added().size(), 1);
        QCOMPARE(session.added().first().source.magnet, magnet);
        QCOMPARE(stage.dialog()->itemCount(), 1);
        QCOMPARE(session.searches(), 1);
    }

    void aTorrentNamedTwiceIsOneRow_data()
    {
        QTest::addColumn<QStringList>("sources");
        const QString file = QStringLiteral("/x/sintel.torrent");
        QTest::newRow("file and link") << QStringList{file, magnet};
        QTest::newRow("link and file") << QStringList{magnet, file};
        QTest::newRow("two links and a file") << QStringList{magnet, magnet + QStringLiteral("&2"), file};
        QTest::newRow("two files and a link") << QStringList{file, QStringLiteral("/x/copy.torrent"), magnet};
    }
    void aTorrentNamedTwiceIsOneRow()
    {
        QFETCH(QStringList, sources);
        FakeSession session;
        QTemporaryDir folder;
        api::Settings settings;
        settings.saveFolder = folder.path();
        session.applySettings(settings);
        api::TorrentPreview whole = previewOf(QStringLiteral("Sintel"));
        whole.trackers = {{QStringLiteral("http://a/")}};
        session.setPreview(QStringLiteral("/x/sintel.torrent"), whole);
        session.setPreview(QStringLiteral("/x/copy.torrent"), whole);
        api::TorrentPreview link;
        link.name = whole.name;
        link.infoHash = whole.infoHash;
        link.trackers = {{QStringLiteral("http://a/")}, {QStringLiteral("http://b/")}};
        link.peers = {Endpoint(QHostAddress::LocalHost, 7)};
        session.setPreview(magnet, link);
        session.setPreview(magnet + QStringLiteral("&2"), link);
        session.setPreview(QStringLiteral("/x/other.torrent"), previewOf(QStringLiteral("Other")));
        MainWindow window(session, {});
        window.show();
        sources.append(QStringLiteral("/x/other.torrent"));
        window.addSources(sourcesFromText(sources.join(u'\n')));
        QTRY_VERIFY(dialogOf(window) != nullptr && dialogOf(window)->isVisible());
        QTRY_COMPARE(dialogOf(window)->itemCount(), 2);
        QTest::keyClick(dialogOf(window), Qt::Key_Return);
        QCOMPARE(session.added().size(), 2);
        const api::AddTorrentRequest& request = session.added().first();
        QCOMPARE(request.source.bytes, QByteArray("torrent"));
        QCOMPARE(request.trackers, QStringList{QStringLiteral("http://b/")});
        QCOMPARE(request.peers.size(), 2);
        QVERIFY(session.added().last().trackers.isEmpty());
    }

    void theSearchForWhatAFileBringsEnds()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        QCOMPARE(session.searches(), 1);
        auto* paused = stage.dialog()->findChild<QCheckBox*>(QStringLiteral("addPaused"));
        paused->setChecked(true);
        session.setPreview(QStringLiteral("/x/sintel.torrent"), previewOf(QStringLiteral("Sintel")));
        // Only what comes from now on is answered.
        session.answerFromNowOn();
        stage.window.addSources(sourcesFromText(QStringLiteral("/x/sintel.torrent")));
        QTRY_COMPARE(session.searches(), 0);
        QCOMPARE(stage.dialog()->itemCount(), 1);
        QVERIFY(stage.dialog()->findChild<QTreeView*>(QStringLiteral("addTree"))->isVisible());
        QVERIFY(paused->isChecked());
    }

    void cancellingEndsTheSearch()
    {
        FakeSession session;
        QTemporaryDir folder;
        MagnetStage stage(session, folder.path());
        QCOMPARE(session.searches(), 1);
        stage.dialog()->reject();
        QCOMPARE(session.searches(), 0);
        QVERIFY(session.added().isEmpty());
    }

    void aWindowThatGoesEndsTheSearch()
    {
        FakeSession session;
        QTemporaryDir folder;
        {
            MagnetStage stage(session, folder.path());
            QCOMPARE(session.searches(), 1);
        }
        QCOMPARE(session.searches(), 0);
    }

    void item26_aBrokenFileGetsABarAndNoDialog()
    {
        FakeSession session;
        MainWindow window(session, {});
        window.show();
        window.addSources(sourcesFromText(QStringLiteral("/x/broken.torrent")));
        QTRY_VERIFY(!barTexts(window).isEmpty());
        QTRY_VERIFY(dialogOf(window) == nullptr);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void item25_aKnownTorrentIsShownAndItsNewTrackersOffered()
    {
        FakeSession session;
        api::TorrentPreview preview = previewOf(QStringLiteral("Sintel"));
        preview.existing = TorrentId{5};
        preview.newTrackers = {QStringLiteral("http://tracker.example/announce")};
        session.setPreview(QStringLiteral("/x/sintel.torrent"), preview);
        MainWindow window(session, {});
        window.show();
        session.put(freshet::test::makeTorrent(4, QStringLiteral("Another")));
        session.put(freshet::test::makeTorrent(5, QStringLiteral("Sintel")));
        window.addSources(sourcesFromText(QStringLiteral("/x/sintel.torrent")));
        QTRY_VERIFY(barTexts(window).join(QString()).contains(
            QLatin1String("Sintel is already in the list. 1 new tracker")));
        QTRY_VERIFY(dialogOf(window) == nullptr);
        QCOMPARE(session.watched(), std::optional(TorrentId{5}));
        const auto buttons =
            window.findChild<QWidget*>(QStringLiteral("barStack"))->findChildren<QPushButton*>();
        const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->text().startsWith(QLatin1String("Add 1 tracker"));
        });
        QVERIFY(add != buttons.end());
        (*add)->click();
        QCOMPARE(session.calls(QStringLiteral("addTrackers")).size(), 1);
        QVERIFY(session.added().isEmpty());
        // Exactly these are taken away again.
        window.actions().action(Command::Undo)->trigger();
        const auto removed = session.calls(QStringLiteral("removeTrackers"));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().torrents, QList{TorrentId{5}});
        QCOMPARE(removed.first().argument, QStringLiteral("http://tracker.example/announce"));
        window.actions().action(Command::Redo)->trigger();
        QCOMPARE(session.calls(QStringLiteral("addTrackers")).size(), 2);
    }

    void item25_namedTwiceItIsOnePieceOfNews()
    {
        FakeSession session;
        session.put(freshet::test::makeTorrent(5, QStringLiteral("Sintel")));
        api::TorrentPreview preview = previewOf(QStringLiteral("Sintel"));
        preview.existing = TorrentId{5};
        preview.newTrackers = {QStringLiteral("http://a/"), QStringLiteral("http://b/")};
        session.setPreview(QStringLiteral("/x/sintel.torrent"), preview);
        preview.newTrackers = {QStringLiteral("http://b/"), QStringLiteral("http://c/")};
        session.setPreview(magnet, preview);
        MainWindow window(session, {});
        window.show();
        window.addSources(sourcesFromText(QStringLiteral("/x/sintel.torrent\n") + magnet));
        QTRY_COMPARE(barTexts(window).filter(QStringLiteral("3 new trackers")).size(), 1);
        QTRY_COMPARE(barTexts(window).filter(QStringLiteral("Sintel")).size(), 1);
    }

    void item25_withoutNewTrackersNothingIsOffered()
    {
        FakeSession session;
        session.put(freshet::test::makeTorrent(5, QStringLiteral("Sintel")));
        api::TorrentPreview preview = previewOf(QStringLiteral("Sintel"));
        preview.existing = TorrentId{5};
        preview.trackers = {{QStringLiteral("http://tracker.example/announce")}};
        session.setPreview(magnet, preview);
        MainWindow window(session, {});
        window.show();
        window.addSources(sourcesFromText(magnet));
        QTRY_VERIFY(barTexts(window).contains(QStringLiteral("Sintel is already in the list.")));
    }
};

FRESHET_TEST(AddFlowTest)
#include "add_flow_test.moc"
