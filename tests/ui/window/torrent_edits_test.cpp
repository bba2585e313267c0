// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/window/bar_stack.h"
#include "ui/window/torrent_edits.h"
#include "ui/window/undo_history.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;
using freshet::test::makeTorrent;

namespace {

/// Six torrents in a queue, 1 first, and changes of them.
struct Bench
{
    Bench()
    {
        for (quint64 id = 1; id <= 6; ++id) {
            api::TorrentSnapshot torrent = makeTorrent(id, QStringLiteral("t%1").arg(id));
            torrent.queuePosition = static_cast<int>(id) - 1;
            torrent.category = id % 2 == 0 ? QStringLiteral("even") : QString();
            torrent.tags = id < 3 ? QStringList{QStringLiteral("low")} : QStringList();
            torrent.options.downloadLimit = static_cast<ByteRate>(id) * 1000;
            session.put(torrent);
        }
        session.pause({TorrentId{3}});
        start = all();
    }
    [[nodiscard]] TorrentEdits::Torrents all() const
    {
        TorrentEdits::Torrents torrents;
        for (quint64 id = 1; id <= 6; ++id) {
            if (const api::TorrentSnapshot* torrent = session.torrent(TorrentId{id})) {
                torrents.append(*torrent);
            }
        }
        return torrents;
    }
    [[nodiscard]] TorrentEdits::Torrents some(std::initializer_list<quint64> ids) const
    {
        TorrentEdits::Torrents torrents;
        for (const quint64 id : ids) {
            torrents.append(*session.torrent(TorrentId{id}));
        }
        return torrents;
    }
    /// Undoes, does again and undoes what has just been done.
    bool goesBackAndForth()
    {
        const TorrentEdits::Torrents after = all();
        history.undo();
        const bool isBack = all() == start;
        history.redo();
        const bool isThere = all() == after && after != start;
        history.undo();
        return isBack && isThere && all() == start;
    }

    FakeSession session;
    BarStack bars;
    UndoHistory history{bars};
    TorrentEdits edits{session, history};
    TorrentEdits::Torrents start;
};

} // namespace

class TorrentEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreMovedBackAndForth()
    {
        Bench bench;
        api::TorrentSnapshot elsewhere = bench.all().at(1);
        elsewhere.saveFolder = QStringLiteral("/mnt");
        bench.session.put(elsewhere);
        bench.start = bench.all();
        bench.edits.moveFiles(bench.all(), QStringLiteral("/new"));
        QVERIFY(bench.goesBackAndForth());
        bench.edits.setSaveFolder(bench.all().first(), QStringLiteral("/found"));
        QVERIFY(bench.goesBackAndForth());
        // Those that are there, or on the way, are left alone.
        bench.session.clearCalls();
        bench.edits.moveFiles(bench.some({2}), QStringLiteral("/mnt"));
        elsewhere.movingTo = QStringLiteral("/third");
        bench.edits.moveFiles({elsewhere}, QStringLiteral("/third"));
        QVERIFY(bench.session.calls().isEmpty());
        bench.edits.moveFiles({elsewhere}, QStringLiteral("/mnt"));
        QCOMPARE(bench.session.calls(QStringLiteral("moveFiles")).size(), 1);
    }

    void item51_categoryTagsPriorityLimitsAndPlaceComeBack()
    {
        Bench bench;
        bench.edits.setCategory(bench.all(), QStringLiteral("even"));
        QVERIFY(bench.goesBackAndForth());
        bench.edits.setTag(bench.all(), QStringLiteral("low"), true);
        QVERIFY(bench.goesBackAndForth());
        bench.edits.setTag(bench.all(), QStringLiteral("low"), false);
        QVERIFY(bench.goesBackAndForth());
        bench.edits.changeOptions(
            bench.all(), [](api::TorrentOptions& options) { options.downloadWeight = 400; },
            QStringLiteral("priority"));
        QVERIFY(bench.goesBackAndForth());
        api::TorrentOptions options;
        options.uploadLimit = 5;
        bench.edits.setOptions(bench.some({2, 3}), {}, options);
        QVERIFY(bench.goesBackAndForth());
        bench.edits.rename(bench.some({4}).first(), QStringLiteral("four"));
        QVERIFY(bench.goesBackAndForth());
        bench.edits.setForced(bench.all(), true);
        QVERIFY(bench.goesBackAndForth());
        bench.edits.remove(bench.some({5, 2}));
        QVERIFY(bench.goesBackAndForth());
    }

    void queuePlacesComeBack_data()
    {
        QTest::addColumn<QList<int>>("ids");
        QTest::addColumn<int>("position");
        QTest::newRow("one up") << QList{3} << 0;
        QTest::newRow("scattered to the end") << QList{1, 3, 4} << 6;
        QTest::newRow("neighbours to the front") << QList{5, 6} << 0;
        QTest::newRow("in any order") << QList{6, 2, 4} << 1;
    }
    void queuePlacesComeBack()
    {
        QFETCH(QList<int>, ids);
        QFETCH(int, position);
        Bench bench;
        TorrentEdits::Torrents moved;
        for (const int id : ids) {
            moved.append(*bench.session.torrent(TorrentId{static_cast<quint64>(id)}));
        }
        bench.edits.moveInQueue(moved, position);
        QVERIFY(bench.goesBackAndForth());
    }

    void whatChangesNothingIsNoStep()
    {
        Bench bench;
        bench.edits.setCategory(bench.some({2, 4}), QStringLiteral("even"));
        bench.edits.setTag(bench.some({1}), QStringLiteral("low"), true);
        bench.edits.setForced(bench.all(), false);
        const api::TorrentOptions same = bench.start.first().options;
        bench.edits.setOptions(bench.all(), same, same);
        bench.edits.setFilePriorities(TorrentId{1}, {api::FilePriority::Normal}, {api::FilePriority::Normal});
        QVERIFY(!bench.history.canUndo());
    }

    void filesAndTrackersComeBack()
    {
        Bench bench;
        const QList<api::FilePriority> before{api::FilePriority::Normal, api::FilePriority::Skip};
        const QList<api::FilePriority> after{api::FilePriority::High, api::FilePriority::Skip};
        bench.edits.setFilePriorities(TorrentId{1}, before, after);
        QCOMPARE(bench.session.lastPriorities(), after);
        bench.history.undo();
        QCOMPARE(bench.session.lastPriorities(), before);
        bench.edits.addTrackers(TorrentId{1}, {QStringLiteral("udp://x")});
        bench.history.undo();
        QCOMPARE(bench.session.calls(QStringLiteral("removeTrackers")).size(), 1);
    }

    void oneCallForAllThatBecomeEqual()
    {
        Bench bench;
        bench.session.clearCalls();
        bench.edits.setTag(bench.all(), QStringLiteral("new"), true);
        QCOMPARE(bench.session.calls(QStringLiteral("setTags")).size(), 2);
        bench.session.clearCalls();
        bench.edits.setCategory(bench.all(), QStringLiteral("x"));
        QCOMPARE(bench.session.calls(QStringLiteral("setCategory")).size(), 1);
    }

    void categoriesComeBackWithTheirSettings()
    {
        Bench bench;
        api::Settings settings;
        settings.groups[QStringLiteral("even")].uploadLimit = 7;
        settings.groupSharing[QStringLiteral("even")].ratioGoal = 2;
        bench.session.applySettings(settings);
        const auto apply = [&](const api::Settings& changed) { bench.session.applySettings(changed); };
        bench.edits.renameCategory(
            QStringLiteral("even"), QStringLiteral("Even"), bench.some({2, 4, 6}), apply);
        QCOMPARE(bench.session.settings().groups.keys(), QStringList{QStringLiteral("Even")});
        QCOMPARE(bench.session.torrent(TorrentId{2})->category, QStringLiteral("Even"));
        bench.history.undo();
        QVERIFY(bench.session.settings().groups == settings.groups);
        QVERIFY(bench.session.settings().groupSharing == settings.groupSharing);
        QCOMPARE(bench.session.torrent(TorrentId{2})->category, QStringLiteral("even"));
        bench.edits.renameCategory(QStringLiteral("even"), {}, bench.some({2, 4, 6}), apply);
        QVERIFY(bench.session.settings().groups.isEmpty());
        QVERIFY(bench.goesBackAndForth());
        QVERIFY(bench.session.settings().groups == settings.groups);
    }
};

FRESHET_TEST(TorrentEditsTest)
#include "torrent_edits_test.moc"
