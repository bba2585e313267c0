// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/log_window.h"
#include "ui/widgets/log_panel.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

class LogFlowTest : public QObject
{
    Q_OBJECT
    static api::Event eventOf(quint64 torrent, api::EventKind kind)
    {
        api::Event event;
        event.kind = kind;
        event.torrent = TorrentId(torrent);
        event.torrentName = QStringLiteral("Sintel");
        return event;
    }

private Q_SLOTS:
    void theTabShowsTheLogOfWhatIsSelected()
    {
        Stage stage;
        stage.list()->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        details.log = {{eventOf(1, api::EventKind::Added), eventOf(1, api::EventKind::Downloading)}, true};
        stage.session.putDetails(details);
        auto* tab = stage.find<QWidget>("tabLog");
        auto* view = tab->findChild<QTreeView*>(QStringLiteral("logView"));
        QCOMPARE(view->model()->rowCount(), 2);
        details.log = {{eventOf(1, api::EventKind::Completed)}, false};
        stage.session.putDetails(details);
        QCOMPARE(view->model()->rowCount(), 3);
        stage.list()->selectTorrent(TorrentId{2});
        QCOMPARE(view->model()->rowCount(), 0);
        // Ctrl+7.
        QCOMPARE(stage.find<QTabWidget>("detailsTabs")->widget(6), tab);
    }

    void theSessionTellsTheLogWhileItsWindowIsOpen()
    {
        Stage stage;
        QVERIFY(!stage.session.isLogWatched());
        stage.trigger(Command::Log);
        QVERIFY(stage.session.isLogWatched());
        auto* log = stage.find<LogWindow>("logWindow");
        stage.session.putLog({{eventOf(1, api::EventKind::Added), eventOf(2, api::EventKind::Failed)}, true});
        QCOMPARE(log->findChild<QTreeView*>(QStringLiteral("logView"))->model()->rowCount(), 2);
        stage.trigger(Command::Log);
        QCOMPARE(stage.session.calls(QStringLiteral("watchLog")).size(), 1);
        log->close();
        QVERIFY(!stage.session.isLogWatched());
    }

    void earlierSessionsStandBeforeThisOne()
    {
        Stage stage;
        QList<api::Event> past(2500, eventOf(1, api::EventKind::Seeding));
        past.last() = eventOf(1, api::EventKind::Removed);
        stage.session.setPastLog(past);
        stage.trigger(Command::Log);
        auto* log = stage.find<LogWindow>("logWindow");
        const auto* rows = log->findChild<QTreeView*>(QStringLiteral("logView"))->model();
        QTRY_COMPARE(rows->rowCount(), 2000);
        stage.session.putLog({{eventOf(1, api::EventKind::Started)}, true});
        QCOMPARE(rows->rowCount(), 2001);
        QCOMPARE(rows->index(1999, 3).data().toString(), QStringLiteral("Removed from the list."));
        QCOMPARE(rows->index(2000, 3).data().toString(), QStringLiteral("Freshet has started."));
    }

    void aLogIsSaved()
    {
        QTemporaryDir folder;
        Stage stage;
        stage.trigger(Command::Log);
        stage.session.putLog({{eventOf(1, api::EventKind::Added)}, true});
        Q_EMIT stage.find<LogWindow>("logWindow")->panel().saveRequested(QStringLiteral("one line\n"));
        auto* dialog = stage.find<QFileDialog>("saveTextDialog");
        QVERIFY(dialog != nullptr);
        const QString path = folder.filePath(QStringLiteral("log.txt"));
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one line\n"));
    }
};

FRESHET_TEST(LogFlowTest)
#include "log_flow_test.moc"
