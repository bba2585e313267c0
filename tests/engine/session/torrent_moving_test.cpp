// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

const QString oldFolder = QStringLiteral("/save");
const QString newFolder = QStringLiteral("/new");

/// A seed and a torrent that is to be moved.
struct MovingPair
{
    MovingPair()
    {
        SimHostProfile profile;
        profile.up = 512 * 1024;
        internet.setDefaultProfile(profile);
        seeder.seed(fixture);
    }

    Torrent& start(TorrentRecord record, TorrentOrigin origin = TorrentOrigin::New)
    {
        Torrent& torrent = host.add(std::move(record), fixture.torrent, origin);
        QObject::connect(&torrent, &Torrent::noticed, &torrent,
            [this](const api::Notice& notice) { notices.append(notice); });
        QObject::connect(&torrent, &Torrent::happened, &torrent,
            [this](const api::Event& event) { events.append(event); });
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        return torrent;
    }
    Torrent& start() { return start(TorrentHost::newRecord(*fixture.torrent)); }
    /// One of which all is there.
    Torrent& startSeed()
    {
        Torrent& torrent = start(TorrentHost::newRecord(*fixture.torrent), TorrentOrigin::Trusted);
        host.disk().fill(StorageId(1), fixture.content);
        torrent.allow({Activity::Seed, {}});
        run(1s);
        return torrent;
    }
    /// As it was saved when the program ended.
    TorrentRecord recordOfSeed()
    {
        TorrentRecord record = startSeed().record();
        static_cast<void>(host.torrents().take(record.id));
        return record;
    }
    bool runUntil(const std::function<bool()>& isDone) { return scheduler.runUntil(isDone, 120s); }
    void run(std::chrono::milliseconds time) { scheduler.runFor(time); }
    [[nodiscard]] QList<api::Fault> refusals() const
    {
        QList<api::Fault> faults;
        for (const api::Notice& notice : notices) {
            if (notice.kind == api::Notice::Kind::NotMoved) {
                faults.append(notice.fault);
            }
        }
        return faults;
    }
    [[nodiscard]] bool hasHappened(api::EventKind kind, const QString& subject) const
    {
        return std::any_of(events.begin(), events.end(),
            [&](const api::Event& event) { return event.kind == kind && event.subject == subject; });
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(640 * 1024);
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.2")};
    QList<api::Notice> notices;
    QList<api::Event> events;
};

} // namespace

class TorrentMovingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhereItWasInAnotherFolder()
    {
        MovingPair pair;
        Torrent& torrent = pair.start();
        QVERIFY(pair.runUntil([&] { return torrent.have().count() >= 8; }));
        pair.host.disk().holdMoves(160 * 1024);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.moveProgress() > 0; }));
        QCOMPARE(torrent.state(), api::TorrentState::Moving);
        QVERIFY(torrent.isLively());
        QVERIFY(!torrent.mayScrub());
        QVERIFY(torrent.transfer() == nullptr);
        pair.run(3s);
        const api::TorrentSnapshot row = snapshotOf(torrent);
        QCOMPARE(row.movingTo, newFolder);
        QCOMPARE(row.moveProgress, 0.25);
        QVERIFY(row.secondsLeft && *row.secondsLeft >= 9);
        QCOMPARE(row.saveFolder, oldFolder);
        const auto have = torrent.have().count();
        QVERIFY(have >= 8 && have < 20);
        pair.host.disk().holdMoves(std::nullopt);
        QVERIFY(pair.runUntil([&] { return !torrent.isMoving(); }));
        QCOMPARE(torrent.have().count(), have);
        QCOMPARE(torrent.choices().saveFolder, newFolder);
        QCOMPARE(pair.host.disk().saveFolder(StorageId(1)), newFolder);
        QCOMPARE(pair.host.disk().moves(),
            (QStringList{QStringLiteral("move /new"), QStringLiteral("finish /save")}));
        QVERIFY(pair.hasHappened(api::EventKind::Moved, newFolder));
        QVERIFY(torrent.movingTo().isEmpty());
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.host.disk().content(StorageId(1)), pair.fixture.content);
        QVERIFY(pair.refusals().isEmpty());
    }

    void saysInTheRecordFirstWhereToAndThenWhere()
    {
        MovingPair pair;
        QStringList log;
        pair.host.services().commit = [&](TorrentId, const TorrentChoices& choices, const auto& done) {
            log.append(QStringLiteral("%1 to %2 from %3, done: %4")
                           .arg(choices.saveFolder, choices.movingTo, choices.movedFrom,
                               pair.host.disk().moves().join(u'+')));
            pair.scheduler.post([done] { done({}); });
        };
        Torrent& torrent = pair.startSeed();
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return !torrent.isMoving(); }));
        QCOMPARE(log,
            (QStringList{QStringLiteral("/save to /new from , done: "),
                QStringLiteral("/new to  from /save, done: move /new")}));
        QCOMPARE(pair.host.disk().moves().last(), QStringLiteral("finish /save"));
        QVERIFY(torrent.choices().movedFrom.isEmpty());
        QCOMPARE(torrent.state(), api::TorrentState::Seeding);
        // Nothing needs a check.
        QVERIFY(!torrent.progress().files.isEmpty());
        QVERIFY(!torrent.needsCheck());
    }

    void isNotBegunIfTheRecordCannotBeWritten()
    {
        MovingPair pair;
        pair.host.services().commit = [&](TorrentId, const TorrentChoices&, const auto& done) {
            pair.scheduler.post([done] {
                done(failure(MemoryDiskIo::fault(storage::Errc::DeviceFailed, QStringLiteral("db"))));
            });
        };
        Torrent& torrent = pair.startSeed();
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return !pair.refusals().isEmpty(); }));
        QVERIFY(pair.host.disk().moves().isEmpty());
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
        QVERIFY(torrent.choices().movingTo.isEmpty());
        QVERIFY(!torrent.isMoving());
    }

    void staysAndSaysWhyWhenItFails()
    {
        MovingPair pair;
        Torrent& torrent = pair.start();
        QVERIFY(pair.runUntil([&] { return torrent.have().count() >= 4; }));
        pair.host.disk().setMoveFault(
            MemoryDiskIo::fault(storage::Errc::AlreadyExists, QStringLiteral("/new/file.bin")));
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return !pair.refusals().isEmpty(); }));
        QCOMPARE(pair.refusals().first().kind, api::FaultKind::FileInTheWay);
        QVERIFY(pair.refusals().first().subject.contains(QLatin1String("/new/file.bin")));
        QCOMPARE(pair.host.disk().moves(),
            (QStringList{QStringLiteral("move /new"), QStringLiteral("undo /new")}));
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
        QVERIFY(torrent.choices().movingTo.isEmpty());
        QVERIFY(!torrent.fault());
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
    }

    void isStoppedByTheFolderWhereItIs()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().holdMoves(1);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.moveProgress() > 0; }));
        torrent.moveFiles(oldFolder);
        QVERIFY(pair.runUntil([&] { return !torrent.isMoving(); }));
        QCOMPARE(pair.host.disk().moves().last(), QStringLiteral("undo /new"));
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
        QVERIFY(torrent.choices().movingTo.isEmpty());
        QVERIFY(pair.refusals().isEmpty());
        QVERIFY(!pair.hasHappened(api::EventKind::Moved, newFolder));
        QVERIFY(pair.runUntil([&] { return torrent.transfer() != nullptr; }));
    }

    void comesBackWhenItWasStoppedTooLate()
    {
        MovingPair pair;
        std::function<void(const Result<>&)> answer;
        int commits = 0;
        pair.host.services().commit = [&](TorrentId, const TorrentChoices&, const auto& done) {
            if (++commits == 2) {
                answer = done;
            } else {
                pair.scheduler.post([done] { done({}); });
            }
        };
        Torrent& torrent = pair.startSeed();
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return answer != nullptr; }));
        torrent.moveFiles(oldFolder);
        answer({});
        QVERIFY(pair.runUntil([&] { return !torrent.isMoving() && torrent.movingTo().isEmpty(); }));
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
        QCOMPARE(pair.host.disk().moves(),
            (QStringList{QStringLiteral("move /new"), QStringLiteral("finish /save"),
                QStringLiteral("move /save"), QStringLiteral("finish /new")}));
    }

    void changesItsMindInTheMiddle()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().holdMoves(1);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.moveProgress() > 0; }));
        torrent.moveFiles(QStringLiteral("/third"));
        pair.host.disk().holdMoves(std::nullopt);
        QVERIFY(pair.runUntil([&] { return torrent.choices().saveFolder == QLatin1String("/third"); }));
        QVERIFY(pair.runUntil([&] { return !torrent.isMoving(); }));
        QCOMPARE(pair.host.disk().moves().mid(1, 2),
            (QStringList{QStringLiteral("undo /new"), QStringLiteral("move /third")}));
    }

    void movesOneAfterTheOther()
    {
        MovingPair pair;
        Torrent& first = pair.startSeed();
        const auto other = TorrentFixture::makeSingleFile(64 * 1024, 32 * 1024, 2);
        TorrentRecord record = TorrentHost::newRecord(*other.torrent);
        record.id = TorrentId(2);
        Torrent& second = pair.host.add(record, other.torrent, TorrentOrigin::Trusted);
        second.allow({Activity::Seed, {}});
        pair.run(1s);
        pair.host.disk().fill(StorageId(2), other.content);
        pair.host.disk().holdMoves(1);
        first.moveFiles(newFolder);
        second.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return first.moveProgress() > 0; }));
        pair.run(5s);
        // It goes on until it is its turn.
        QVERIFY(!second.isMoving());
        QCOMPARE(second.movingTo(), newFolder);
        QCOMPARE(second.state(), api::TorrentState::Seeding);
        pair.host.disk().holdMoves(std::nullopt);
        QVERIFY(pair.runUntil([&] { return second.choices().saveFolder == newFolder; }));
        QVERIFY(pair.runUntil([&] { return !second.isMoving(); }));
        QCOMPARE(second.state(), api::TorrentState::Seeding);
    }

    void stopsWaitingForItsTurn()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        const int somebody = 0;
        QVERIFY(pair.host.services().moves.enter(&somebody, [] {}));
        torrent.moveFiles(newFolder);
        pair.run(1s);
        torrent.moveFiles(oldFolder);
        pair.host.services().moves.leave(&somebody);
        pair.run(1s);
        QVERIFY(pair.host.disk().moves().isEmpty());
        QVERIFY(!torrent.isMoving());
        QVERIFY(torrent.movingTo().isEmpty());
    }

    void isAWayOutOfAFullDisk()
    {
        MovingPair pair;
        pair.host.disk().setFreeSpace(200 * 1024);
        Torrent& torrent = pair.start();
        QVERIFY(pair.runUntil([&] { return static_cast<bool>(torrent.fault()); }));
        QCOMPARE(torrent.state(), api::TorrentState::Failed);
        pair.host.disk().setFreeSpace(std::nullopt);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QVERIFY(!torrent.fault());
        QCOMPARE(torrent.choices().saveFolder, newFolder);
    }

    void staysPaused()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        torrent.pause();
        pair.run(1s);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.choices().saveFolder == newFolder; }));
        pair.run(5s);
        QCOMPARE(torrent.state(), api::TorrentState::Done);
        QVERIFY(torrent.transfer() == nullptr);
    }

    void movesNothingIfTheFilesAreGone()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        torrent.pause();
        pair.run(1s);
        pair.host.disk().loseFiles(StorageId(1));
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return !pair.refusals().isEmpty(); }));
        QCOMPARE(pair.refusals().first().kind, api::FaultKind::FilesMissing);
        QVERIFY(pair.host.disk().moves().isEmpty());
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
    }

    void looksForItsFilesElsewhere()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        torrent.pause();
        pair.run(1s);
        pair.host.disk().loseFiles(StorageId(1));
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.fault().kind == api::FaultKind::FilesMissing; }));
        // Not there either.
        torrent.setSaveFolder(QStringLiteral("/wrong"));
        QVERIFY(!torrent.fault());
        QVERIFY(pair.runUntil([&] { return torrent.fault().kind == api::FaultKind::FilesMissing; }));
        QVERIFY(torrent.fault().subject.startsWith(QLatin1String("/wrong/")));
        QCOMPARE(torrent.have().count(), qsizetype{20});
        pair.host.disk().setDelay(100ms);
        torrent.setSaveFolder(QStringLiteral("/right"));
        QVERIFY(pair.runUntil([&] { return pair.host.disk().lastAttached() == StorageId(3); }));
        pair.host.disk().fill(StorageId(3), pair.fixture.content);
        QVERIFY(pair.runUntil([&] { return torrent.state() == api::TorrentState::Seeding; }));
        // Files of another time are compared with their hashes.
        QVERIFY(pair.host.disk().statistics().bytesHashed >= pair.fixture.content.size());
        QCOMPARE(torrent.choices().saveFolder, QStringLiteral("/right"));
        QVERIFY(pair.host.disk().moves().isEmpty());
    }

    void isTakenBackAfterAnInterruption()
    {
        MovingPair pair;
        TorrentRecord record = pair.recordOfSeed();
        record.id = TorrentId(2);
        record.choices.movingTo = newFolder;
        record.choices.isPaused = true;
        pair.host.disk().setDelay(100ms);
        Torrent& torrent = pair.start(record, TorrentOrigin::Resumed);
        QVERIFY(pair.runUntil([&] { return pair.host.disk().lastAttached() == StorageId(2); }));
        pair.host.disk().fill(StorageId(2), pair.fixture.content);
        QVERIFY(pair.runUntil([&] { return torrent.choices().movingTo.isEmpty(); }));
        QCOMPARE(pair.host.disk().moves(), QStringList{QStringLiteral("undo /new")});
        QVERIFY(pair.hasHappened(api::EventKind::NotMoved, newFolder));
        QVERIFY(pair.refusals().isEmpty());
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
    }

    void waitsForADriveBeforeItIsTakenBack()
    {
        MovingPair pair;
        TorrentRecord record = pair.recordOfSeed();
        record.id = TorrentId(2);
        record.choices.movingTo = newFolder;
        pair.host.disk().setUndoFault(MemoryDiskIo::fault(storage::Errc::FileMissing, oldFolder));
        Torrent& torrent = pair.start(record, TorrentOrigin::Resumed);
        QVERIFY(pair.runUntil([&] { return torrent.fault().kind == api::FaultKind::FilesMissing; }));
        QCOMPARE(torrent.choices().movingTo, newFolder);
        // It cannot be moved on, as half of it may be elsewhere.
        torrent.moveFiles(QStringLiteral("/third"));
        QVERIFY(pair.runUntil([&] { return !pair.refusals().isEmpty(); }));
        QCOMPARE(torrent.choices().movingTo, newFolder);
        pair.host.disk().setUndoFault(std::nullopt);
        // Nor is a torrent without its files all right.
        torrent.resume();
        pair.run(1s);
        QCOMPARE(torrent.fault().kind, api::FaultKind::FilesMissing);
        QCOMPARE(torrent.choices().movingTo, newFolder);
        pair.host.disk().fill(StorageId(2), pair.fixture.content);
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.choices().movingTo.isEmpty(); }));
        QVERIFY(!torrent.fault());
    }

    void isBroughtToItsEndAfterAnInterruption()
    {
        MovingPair pair;
        TorrentRecord record = pair.recordOfSeed();
        record.id = TorrentId(2);
        record.choices.movedFrom = std::exchange(record.choices.saveFolder, newFolder);
        pair.host.disk().setDelay(100ms);
        Torrent& torrent = pair.start(record, TorrentOrigin::Resumed);
        QVERIFY(pair.runUntil([&] { return pair.host.disk().lastAttached() == StorageId(2); }));
        pair.host.disk().fill(StorageId(2), pair.fixture.content);
        QVERIFY(pair.runUntil(
            [&] { return torrent.state() == api::TorrentState::Seeding || torrent.transfer(); }));
        QCOMPARE(pair.host.disk().moves(), QStringList{QStringLiteral("finish /save")});
        QVERIFY(torrent.choices().movedFrom.isEmpty());
        QVERIFY(pair.hasHappened(api::EventKind::Moved, newFolder));
    }

    void endsInOrderInTheMiddleOfAMove()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().holdMoves(1);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.moveProgress() > 0; }));
        QSignalSpy closed(&torrent, &Torrent::filesClosed);
        torrent.shutDown();
        QVERIFY(pair.runUntil([&] { return closed.size() == 1; }));
        QCOMPARE(pair.host.disk().moves().last(), QStringLiteral("undo /new"));
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
        QVERIFY(torrent.choices().movingTo.isEmpty());
        QVERIFY(pair.refusals().isEmpty());
    }

    void choosesFilesOnlyWhenTheyAreSomewhere()
    {
        MovingPair pair;
        pair.fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 64 * 1024}, {QStringLiteral("t/b"), 64 * 1024}});
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.choices.filePriorities = {api::FilePriority::Normal, api::FilePriority::Skip};
        Torrent& torrent = pair.start(record);
        pair.run(1s);
        pair.host.disk().holdMoves(1);
        torrent.moveFiles(newFolder);
        QVERIFY(pair.runUntil([&] { return torrent.moveProgress() > 0; }));
        torrent.setPriorities({api::FilePriority::Normal, api::FilePriority::Normal});
        pair.run(1s);
        QVERIFY(!pair.host.disk().hasFile(StorageId(1), FileIndex(1)));
        pair.host.disk().holdMoves(std::nullopt);
        QVERIFY(pair.runUntil([&] { return pair.host.disk().hasFile(StorageId(1), FileIndex(1)); }));
        QCOMPARE(pair.host.disk().saveFolder(StorageId(1)), newFolder);
    }

    void hasNothingToMoveBeforeItsFileListIsKnown()
    {
        MovingPair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.magnetLink =
            QStringLiteral("magnet:?xt=urn:btih:%1").arg(pair.fixture.torrent->infoHash.toString());
        Torrent& torrent = pair.host.add(record, nullptr);
        torrent.moveFiles(newFolder);
        QCOMPARE(torrent.choices().saveFolder, newFolder);
        QVERIFY(!torrent.isMoving());
    }

    void goesNowhereWithoutAFullPath()
    {
        MovingPair pair;
        Torrent& torrent = pair.startSeed();
        torrent.moveFiles(QStringLiteral("relative"));
        torrent.moveFiles({});
        torrent.setSaveFolder({});
        pair.run(1s);
        QVERIFY(!torrent.isMoving());
        QCOMPARE(torrent.choices().saveFolder, oldFolder);
    }
};

FRESHET_TEST(TorrentMovingTest)
#include "torrent_moving_test.moc"
