// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <optional>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

const QString nameA = QStringLiteral("t/a");
const QString nameB = QStringLiteral("t/x/b");

/// A seed and a torrent of which files are to be renamed.
struct NamesPair
{
    NamesPair()
    {
        SimHostProfile profile;
        profile.up = 512 * 1024;
        internet.setDefaultProfile(profile);
        seeder.seed(fixture);
    }

    Torrent& start(TorrentRecord record, TorrentOrigin origin = TorrentOrigin::New)
    {
        Torrent& torrent = host.add(std::move(record), fixture.torrent, origin);
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
        scheduler.runFor(1s);
        return torrent;
    }
    /// A saved one, of which all is there, that was interrupted while these were renamed.
    Torrent& startInterrupted(const QMap<quint32, QString>& renaming)
    {
        TorrentRecord record = startSeed().record();
        static_cast<void>(host.torrents().take(record.id));
        record.choices.places.renaming = renaming;
        Torrent& torrent = host.add(std::move(record), fixture.torrent, TorrentOrigin::Resumed);
        torrent.allow({Activity::Seed, {}});
        // It has asked, and waits.
        host.disk().fill(host.disk().lastAttached(), fixture.content);
        return torrent;
    }
    /// Waits for the answer.
    api::Fault rename(Torrent& torrent, const QString& from, const QString& to)
    {
        std::optional<api::Fault> answer;
        torrent.renameFiles(from, to, [&answer](const api::Fault& fault) { answer = fault; });
        return scheduler.runUntil([&] { return answer.has_value(); }, 60s)
            ? *answer
            : api::Fault{api::FaultKind::Internal, QStringLiteral("no answer"), {}};
    }
    bool runUntil(const std::function<bool()>& isDone) { return scheduler.runUntil(isDone, 120s); }
    [[nodiscard]] QString onDisk(quint32 file) const
    {
        return host.disk().pathOf(host.disk().lastAttached(), file);
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture = TorrentFixture::make({{nameA, 320 * 1024}, {nameB, 320 * 1024}});
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    mutable TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.2")};
};

} // namespace

class TorrentNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnDownloadingUnderTheNewName()
    {
        NamesPair pair;
        Torrent& torrent = pair.start();
        QVERIFY(pair.runUntil([&] { return torrent.have().count() >= 8; }));
        QVERIFY(!pair.rename(torrent, nameA, QStringLiteral("t/new")));
        QVERIFY(torrent.transfer() != nullptr);
        QVERIFY(!torrent.isComplete());
        QCOMPARE(filesOf(torrent).first().path, QStringLiteral("t/new"));
        QCOMPARE(pair.onDisk(0), QStringLiteral("t/new"));
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.host.disk().content(StorageId(1)), pair.fixture.content);
        QVERIFY(!torrent.needsCheck());
    }

    void saysInTheRecordFirstWhichNamesAndThenTheNames()
    {
        NamesPair pair;
        QStringList log;
        pair.host.services().commit = [&](TorrentId, const TorrentChoices& choices, const auto& done) {
            log.append(choices.places.renaming.value(1) + QLatin1Char(',') + choices.places.paths.value(1)
                + QLatin1Char(',') + pair.host.disk().moves().join(u'+'));
            pair.scheduler.post([done] { done({}); });
        };
        Torrent& torrent = pair.startSeed();
        QVERIFY(!pair.rename(torrent, QStringLiteral("t"), QStringLiteral("top")));
        QCOMPARE(log, QStringList{QStringLiteral("top/x/b,,")});
        QVERIFY(torrent.choices().places.renaming.isEmpty());
        QCOMPARE(torrent.choices().places.paths,
            (QMap<quint32, QString>{{0, QStringLiteral("top/a")}, {1, QStringLiteral("top/x/b")}}));
        QCOMPARE(snapshotOf(torrent).contentName, QStringLiteral("top"));
        QVERIFY(pair.runUntil([&] { return torrent.state() == api::TorrentState::Seeding; }));
        // And back.
        QVERIFY(!pair.rename(torrent, QStringLiteral("top"), QStringLiteral("t")));
        QVERIFY(torrent.choices().places == FilePlaces());
        QCOMPARE(snapshotOf(torrent).contentName, QStringLiteral("t"));
        // One of them leaves the folder: there is none for all then.
        QVERIFY(!pair.rename(torrent, nameA, QStringLiteral("a")));
        QCOMPARE(snapshotOf(torrent).contentName, QString());
    }

    void aRecordThatCannotBeWrittenEndsIt()
    {
        NamesPair pair;
        pair.host.services().commit = [&](TorrentId, const TorrentChoices&, const auto& done) {
            pair.scheduler.post([done] { done(failure(storage::Errc::DiskFull, QStringLiteral("db"))); });
        };
        Torrent& torrent = pair.startSeed();
        QVERIFY(pair.rename(torrent, nameA, QStringLiteral("t/new")));
        QVERIFY(pair.host.disk().moves().isEmpty());
        QVERIFY(torrent.choices().places == FilePlaces());
    }

    void refusesNamesThatAreTaken()
    {
        NamesPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().take(QStringLiteral("t/new"));
        const api::Fault fault = pair.rename(torrent, nameA, QStringLiteral("t/new"));
        QCOMPARE(fault.kind, api::FaultKind::FileInTheWay);
        QCOMPARE(fault.subject, QStringLiteral("/save/t/new"));
        QCOMPARE(pair.rename(torrent, nameA, nameB).kind, api::FaultKind::FileInTheWay);
        pair.host.services().renameFault = [](const Torrent&, const QMap<quint32, QString>&) {
            return api::Fault{api::FaultKind::FilesShared, QStringLiteral("other"), {}};
        };
        QCOMPARE(pair.rename(torrent, nameA, QStringLiteral("t/free")).kind, api::FaultKind::FilesShared);
        QVERIFY(pair.host.disk().moves().isEmpty());
        QVERIFY(torrent.choices().places == FilePlaces());
        QCOMPARE(torrent.state(), api::TorrentState::Seeding);
    }

    void aFailureOfTheDiskChangesNothing()
    {
        NamesPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().setMoveFault(
            MemoryDiskIo::fault(storage::Errc::PermissionDenied, QStringLiteral("/save/t/new")));
        QCOMPARE(
            pair.rename(torrent, nameA, QStringLiteral("t/new")).kind, api::FaultKind::FolderNotWritable);
        QVERIFY(torrent.choices().places == FilePlaces());
        QVERIFY(!torrent.fault());
    }

    void filesThatAreGoneKeepTheirNames()
    {
        NamesPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().loseFiles(StorageId(1));
        QCOMPARE(pair.rename(torrent, nameA, QStringLiteral("t/new")).kind, api::FaultKind::FilesMissing);
        QVERIFY(torrent.choices().places == FilePlaces());
    }

    void onesThatArePausedAreRenamedToo()
    {
        NamesPair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.choices.isPaused = true;
        Torrent& torrent = pair.start(std::move(record));
        QVERIFY(!pair.rename(torrent, nameA, QStringLiteral("t/new")));
        // Nothing was there, so nothing has to be looked for.
        QVERIFY(torrent.choices().places.renaming.isEmpty());
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.onDisk(0), QStringLiteral("t/new"));
    }

    void onesThatMoveAreRenamedAfterwards()
    {
        NamesPair pair;
        Torrent& torrent = pair.startSeed();
        pair.host.disk().holdMoves(1);
        torrent.moveFiles(QStringLiteral("/new"));
        QVERIFY(pair.runUntil([&] { return torrent.moveProgress() > 0; }));
        std::optional<api::Fault> answer;
        torrent.renameFiles(nameA, QStringLiteral("t/new"), [&](const api::Fault& fault) { answer = fault; });
        pair.scheduler.runFor(5s);
        QVERIFY(!answer);
        pair.host.disk().holdMoves(std::nullopt);
        QVERIFY(pair.runUntil([&] { return answer.has_value(); }));
        QVERIFY(!*answer);
        QCOMPARE(pair.host.disk().moves(),
            (QStringList{QStringLiteral("move /new"), QStringLiteral("finish /save"),
                QStringLiteral("rename t/a t/new")}));
    }

    void theEndOfTheProgramAnswersAll()
    {
        NamesPair pair;
        Torrent& torrent = pair.startSeed();
        QList<api::Fault> answers;
        for (const char* name : {"t/1", "t/2"}) {
            torrent.renameFiles(
                nameA, QString::fromLatin1(name), [&](const api::Fault& fault) { answers.append(fault); });
        }
        torrent.shutDown();
        QVERIFY(pair.runUntil([&] { return !torrent.isTellingTrackers(); }));
        QCOMPARE(answers.size(), 2);
        QVERIFY(answers.first() && answers.last());
        QVERIFY(torrent.choices().places.renaming.isEmpty());
    }

    void anInterruptionIsBroughtToItsEnd_data()
    {
        QTest::addColumn<bool>("wasRenamed");
        QTest::newRow("before it was renamed") << false;
        QTest::newRow("after it was renamed") << true;
    }
    void anInterruptionIsBroughtToItsEnd()
    {
        QFETCH(bool, wasRenamed);
        NamesPair pair;
        if (wasRenamed) {
            pair.host.disk().putAt(QStringLiteral("t/new"));
        }
        Torrent& torrent = pair.startInterrupted({{0, QStringLiteral("t/new")}});
        QVERIFY(pair.runUntil([&] {
            return torrent.choices().places.renaming.isEmpty()
                && torrent.state() == api::TorrentState::Seeding;
        }));
        QCOMPARE(torrent.pathOf(FileIndex(0)), QStringLiteral("t/new"));
        QCOMPARE(pair.onDisk(0), QStringLiteral("t/new"));
        QCOMPARE(pair.host.disk().moves(),
            QStringList{wasRenamed ? QStringLiteral("use t/new") : QStringLiteral("rename t/a t/new")});
        QVERIFY(!torrent.needsCheck());
    }

    void anInterruptionLeavesWhatBelongsToOthers()
    {
        NamesPair pair;
        pair.host.disk().take(QStringLiteral("t/new"));
        Torrent& torrent = pair.startInterrupted({{0, QStringLiteral("t/new")}});
        QVERIFY(pair.runUntil([&] { return torrent.choices().places.renaming.isEmpty(); }));
        QCOMPARE(torrent.pathOf(FileIndex(0)), nameA);
        QVERIFY(pair.host.disk().moves().isEmpty());
    }

    void aDriveThatIsGoneIsWaitedFor()
    {
        NamesPair pair;
        Torrent& torrent = pair.startInterrupted({{0, QStringLiteral("t/new")}});
        pair.host.disk().loseFiles(pair.host.disk().lastAttached());
        QVERIFY(pair.runUntil([&] { return torrent.fault().kind == api::FaultKind::FilesMissing; }));
        QVERIFY(!torrent.choices().places.renaming.isEmpty());
        // Nobody can say what is to be renamed.
        QVERIFY(pair.rename(torrent, nameB, QStringLiteral("t/b")));
        pair.host.disk().fill(pair.host.disk().lastAttached(), pair.fixture.content);
        pair.host.disk().putAt(QStringLiteral("t/new"));
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.choices().places.renaming.isEmpty(); }));
        QCOMPARE(torrent.pathOf(FileIndex(0)), QStringLiteral("t/new"));
    }
};

FRESHET_TEST(TorrentNamesTest)
#include "torrent_names_test.moc"
