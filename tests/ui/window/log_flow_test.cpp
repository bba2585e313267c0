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

namespace {

/// Has to read the past first.
class SlowSession : public freshet::test::FakeSession
{
public:
    [[nodiscard]] QFuture<QList<api::Event>> pastLog(
        qsizetype /*most*/, std::optional<TorrentId> torrent) override
    {
        if (torrent) {
            asked.append(*torrent);
        }
        m_promise = std::make_unique<QPromise<QList<api::Event>>>();
        m_promise->start();
        return m_promise->future();
    }
    void answer(const QList<api::Event>& events)
    {
        const auto promise = std::move(m_promise);
        promise->addResult(events);
        promise->finish();
    }

    QList<TorrentId> asked;

private:
    std::unique_ptr<QPromise<QList<api::Event>>> m_promise;
};

} // namespace

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

    void theTabBeginsWithEarlierSessions()
    {
        Stage stage;
        stage.session.setPastLog({eventOf(1, api::EventKind::Added), eventOf(2, api::EventKind::Added),
            eventOf(1, api::EventKind::Paused)});
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        auto* tab = stage.find<QWidget>("tabLog");
        const auto* rows = tab->findChild<QTreeView*>(QStringLiteral("logView"))->model();
        stage.list()->selectTorrent(TorrentId{1});
        api::TorrentDetails details;
        details.id = TorrentId{1};
        details.log = {{eventOf(1, api::EventKind::Downloading)}, true};
        stage.session.putDetails(details);
        QCOMPARE(rows->rowCount(), 1);
        // Asked for when it is looked at.
        QVERIFY(stage.session.calls(QStringLiteral("pastLog")).isEmpty());
        tabs->setCurrentWidget(tab);
        QTRY_COMPARE(rows->rowCount(), 3);
        QCOMPARE(stage.session.calls(QStringLiteral("pastLog")).first().argument, QStringLiteral("2000"));
        QCOMPARE(rows->index(1, 3).data().toString(), QStringLiteral("Paused."));
        QCOMPARE(rows->index(2, 3).data().toString(), QStringLiteral("Started to download."));
        stage.session.putDetails(details);
        QCOMPARE(rows->rowCount(), 3);
        // Once.
        tabs->setCurrentIndex(0);
        tabs->setCurrentWidget(tab);
        QCOMPARE(stage.session.calls(QStringLiteral("pastLog")).size(), 1);
        stage.list()->selectTorrent(TorrentId{2});
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(stage.session.calls(QStringLiteral("pastLog")).size(), 2);
        stage.list()->clearSelection();
        QCOMPARE(rows->rowCount(), 0);
    }

    void whoeverRunsThroughTheListGetsTheLastLog()
    {
        SlowSession session;
        MainWindow window(session, {});
        window.show();
        freshet::test::playScene(session);
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
        auto* tab = window.findChild<QWidget*>(QStringLiteral("tabLog"));
        auto* list = window.findChild<TorrentListView*>(QStringLiteral("torrentView"));
        const auto* rows = tab->findChild<QTreeView*>(QStringLiteral("logView"))->model();
        tabs->setCurrentWidget(tab);
        for (const quint64 id : {3, 4, 5, 2}) {
            list->selectTorrent(TorrentId{id});
        }
        // One question at a time.
        QCOMPARE(session.asked, QList<TorrentId>{TorrentId{3}});
        session.answer({eventOf(3, api::EventKind::Added)});
        QTRY_COMPARE(session.asked.last(), TorrentId{2});
        QCOMPARE(session.asked.size(), 2);
        QCOMPARE(rows->rowCount(), 0);
        session.answer({eventOf(2, api::EventKind::Added), eventOf(2, api::EventKind::Paused)});
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(session.asked.size(), 2);
    }

    void aWindowThatIsClosedNeedsNoPast()
    {
        SlowSession session;
        MainWindow window(session, {});
        window.show();
        window.actions().action(Command::Log)->trigger();
        delete window.findChild<LogWindow*>(QStringLiteral("logWindow"));
        session.answer({eventOf(3, api::EventKind::Added)});
        QVERIFY(window.findChild<LogWindow*>(QStringLiteral("logWindow")) == nullptr);
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
