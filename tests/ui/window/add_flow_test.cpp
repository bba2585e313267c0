// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

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
    return preview;
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

} // namespace

class AddFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twelveFilesAreOneDialogAndOneEnter()
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

    void aMagnetLinkShowsAtOnceAndItsFilesLater()
    {
        FakeSession session;
        QTemporaryDir folder;
        api::Settings settings;
        settings.saveFolder = folder.path();
        session.applySettings(settings);
        session.setPreview(magnet, previewOf(QStringLiteral("Sintel")));
        session.holdPreviews();
        MainWindow window(session, {});
        window.show();
        window.addSources(sourcesFromText(magnet));
        AddTorrentDialog* dialog = dialogOf(window);
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(QLatin1String("Sintel")));
        auto* tree = dialog->findChild<QTreeView*>(QStringLiteral("addTree"));
        QVERIFY(!tree->isVisible());
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("addOk"))->isEnabled());
        const QWidget* focus = dialog->focusWidget();
        const QSize size = dialog->size();
        session.releasePreviews();
        QTRY_VERIFY(tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 1);
        QCOMPARE(dialog->focusWidget(), focus);
        QCOMPARE(dialog->size(), size);
    }

    void aBrokenFileGetsABarAndNoDialog()
    {
        FakeSession session;
        MainWindow window(session, {});
        window.show();
        window.addSources(sourcesFromText(QStringLiteral("/x/broken.torrent")));
        QTRY_VERIFY(!barTexts(window).isEmpty());
        QTRY_VERIFY(dialogOf(window) == nullptr);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void aKnownTorrentIsShownInsteadOfAdded()
    {
        FakeSession session;
        session.put(freshet::test::makeTorrent(5, QStringLiteral("Sintel")));
        api::TorrentPreview preview = previewOf(QStringLiteral("Sintel"));
        preview.existing = TorrentId{5};
        preview.trackers = {{QStringLiteral("http://tracker.example/announce")}};
        session.setPreview(magnet, preview);
        MainWindow window(session, {});
        window.show();
        session.put(freshet::test::makeTorrent(5, QStringLiteral("Sintel")));
        window.addSources(sourcesFromText(magnet));
        QTRY_VERIFY(barTexts(window).join(QString()).contains(QLatin1String("already")));
        QTRY_VERIFY(dialogOf(window) == nullptr);
        QCOMPARE(session.watched(), std::optional(TorrentId{5}));
        window.findChild<QWidget*>(QStringLiteral("barStack"))->findChild<QPushButton*>()->click();
        QCOMPARE(session.calls(QStringLiteral("addTrackers")).size(), 1);
    }

    void aDropOfMixedThingsAddsTheUsableOnes()
    {
        FakeSession session;
        MainWindow window(session, {});
        window.show();
        QMimeData data;
        data.setText(magnet
            + QStringLiteral("\nhello\nhttps://example.org/a.torrent\nworld\n"
                             "89abcdef0123456789abcdef0123456789abcdef"));
        session.holdPreviews();
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("dropOverlay"))->isVisible());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(dialogOf(window)->itemCount(), 3);
        QVERIFY(barTexts(window).join(QString()).contains(QLatin1String("2")));
        session.releasePreviews();
    }
};

FRESHET_TEST(AddFlowTest)
#include "add_flow_test.moc"
