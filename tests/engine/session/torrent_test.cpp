// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/real_torrent.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

const QString trackerUrl = QStringLiteral("http://tracker.example/announce");

/// Two hosts: one has everything, the other is watched.
struct Pair
{
    explicit Pair(TorrentFixture of = TorrentFixture::makeSingleFile(640 * 1024))
        : fixture(std::move(of))
    {
        // Slow enough to be interrupted: 16 pieces a second or so.
        SimHostProfile profile;
        profile.up = 512 * 1024;
        internet.setDefaultProfile(profile);
    }

    Torrent& startLeecher(TorrentOrigin origin = TorrentOrigin::New)
    {
        return startLeecher(TorrentHost::newRecord(*fixture.torrent), origin);
    }
    Torrent& startLeecher(TorrentRecord record, TorrentOrigin origin)
    {
        Torrent& torrent = leecher.add(std::move(record), fixture.torrent, origin);
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        return torrent;
    }
    /// Knows a link only, and pauses when it knows more.
    Torrent& startLink(TorrentOrigin origin)
    {
        TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.magnetLink = QStringLiteral("magnet:?xt=urn:btih:%1").arg(record.infoHash.toString());
        record.choices.pausesWithFileList = true;
        Torrent& torrent = leecher.add(std::move(record), nullptr, origin);
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        return torrent;
    }
    bool runUntil(const std::function<bool()>& isDone) { return scheduler.runUntil(isDone, 120s); }
    bool runUntilHave(const Torrent& torrent, qsizetype pieces)
    {
        return runUntil([&] { return torrent.have().count() >= pieces; });
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture;
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leecher{scheduler, internet, QStringLiteral("10.0.0.2")};
};

} // namespace

class TorrentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void downloadsAndThenSeeds()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        Torrent& torrent = pair.startLeecher();
        QSignalSpy notices(&torrent, &Torrent::noticed);
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.leecher.disk().content(StorageId(1)), pair.fixture.content);
        QCOMPARE(notices.size(), 1);
        QVERIFY(torrent.completedMs().has_value());
        torrent.allow({Activity::Seed, {}});
        QCOMPARE(torrent.state(), api::TorrentState::Seeding);
        QCOMPARE(torrent.downloaded(), pair.fixture.content.size());
    }

    void tagsAndItsNameAreChoices()
    {
        Pair pair;
        Torrent& torrent = pair.startLeecher();
        QSignalSpy saved(&torrent, &Torrent::choicesChanged);
        torrent.setTags({QStringLiteral(" linux "), QString(), QStringLiteral("linux")});
        QCOMPARE(snapshotOf(torrent).tags, QStringList{QStringLiteral("linux")});
        const QString own = torrent.name();
        torrent.rename(QStringLiteral(" Mine "));
        QCOMPARE(snapshotOf(torrent).name, QStringLiteral("Mine"));
        QCOMPARE(snapshotOf(torrent).contentName, own);
        QVERIFY(!torrent.magnetLink().contains(QLatin1String("Mine")));
        QCOMPARE(saved.size(), 2);
        torrent.rename(own);
        QVERIFY(torrent.choices().name.isEmpty());
    }

    void onlyAddedTrackersCanBeRemoved()
    {
        Pair pair;
        Torrent& torrent = pair.startLeecher();
        const QList<QStringList> own = torrent.trackers();
        const QString added = QStringLiteral("http://other.example/announce");
        torrent.addTrackers({added});
        QCOMPARE(torrent.trackers().size(), own.size() + 1);
        torrent.removeTrackers({added, trackerUrl});
        QCOMPARE(torrent.trackers(), own);
    }

    void knowsHowLongItHasRunAndWhenPayloadMoved()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        Torrent& torrent = pair.startLeecher();
        QVERIFY(!torrent.lastActivityMs());
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        torrent.noteActivity();
        const std::optional<qint64> last = torrent.lastActivityMs();
        QVERIFY(last.has_value());
        pair.scheduler.runFor(5s);
        torrent.pause();
        pair.scheduler.runFor(100s);
        QCOMPARE(torrent.lastActivityMs(), last);
        const qint64 active = torrent.activeSeconds();
        QVERIFY(active >= 5 && active < 100);
        QCOMPARE(torrent.record().progress.activeSeconds, active);
    }

    void remembersFilesOnceCompleteSoThatEvenAKillNeedsNoCheck()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        Torrent& torrent = pair.startLeecher();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QVERIFY(pair.runUntil([&] { return !torrent.progress().files.isEmpty(); }));
        QVERIFY(torrent.progress().synced.isAll());
    }

    /// A pause must not lose what is on its way to the disk, nor count it twice.
    void waitsForPiecesThatAreBeingWrittenWhenPaused()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        pair.leecher.disk().setBandwidth(128 * 1024);
        Torrent& torrent = pair.startLeecher();
        QVERIFY(pair.runUntil([&] {
            return torrent.transfer() && torrent.transfer()->downloader()
                && torrent.transfer()->downloader()->piecesBeingWritten() >= 3;
        }));
        const qsizetype had = torrent.have().count();
        torrent.pause();
        QCOMPARE(torrent.state(), api::TorrentState::Paused);
        pair.scheduler.runFor(20s);
        QVERIFY(torrent.have().count() >= had + 3);
        QCOMPARE(torrent.files()->wantedDone(), torrent.have().count() * 32 * 1024);
        QCOMPARE(torrent.progress().synced, torrent.have());
        QVERIFY(!torrent.progress().files.isEmpty());

        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(torrent.files()->wantedDone(), torrent.files()->wantedSize());
        // Blocks of unfinished pieces are fetched again, finished ones never.
        QVERIFY(torrent.downloaded() < pair.fixture.content.size() * 5 / 4);
    }

    void goesOnWhenResumedAtOnce()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        pair.leecher.disk().setBandwidth(256 * 1024);
        Torrent& torrent = pair.startLeecher();
        QVERIFY(pair.runUntilHave(torrent, 3));
        torrent.pause();
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.leecher.disk().content(StorageId(1)), pair.fixture.content);
    }

    void completesWhileItIsBeingPaused()
    {
        Pair pair(TorrentFixture::makeSingleFile(32 * 1024));
        pair.seeder.seed(pair.fixture);
        pair.leecher.disk().setBandwidth(8 * 1024);
        Torrent& torrent = pair.startLeecher();
        QVERIFY(pair.runUntil([&] {
            return torrent.transfer() && torrent.transfer()->downloader()
                && torrent.transfer()->downloader()->piecesBeingWritten() == 1;
        }));
        torrent.pause();
        pair.scheduler.runFor(20s);
        QVERIFY(torrent.isComplete());
        QCOMPARE(torrent.state(), api::TorrentState::Done);
    }

    void shutsDownWhenEverythingIsWrittenAndTrackersKnow()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        pair.leecher.disk().setBandwidth(128 * 1024);
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.choices.trackers.append(trackerUrl);
        Torrent& torrent = pair.startLeecher(record, TorrentOrigin::New);
        QVERIFY(pair.runUntilHave(torrent, 5));
        QSignalSpy closed(&torrent, &Torrent::filesClosed);
        QSignalSpy stopped(&torrent, &Torrent::stopped);
        torrent.shutDown();
        QVERIFY(pair.runUntil([&] { return stopped.size() == 1; }));
        QCOMPARE(closed.size(), 1);
        QVERIFY(!pair.leecher.disk().isAttached(StorageId(1)));
        QCOMPARE(torrent.progress().synced, torrent.progress().have);
        QCOMPARE(pair.leecher.trackers().calls().last().request.event, discovery::AnnounceEvent::Stopped);
        pair.scheduler.runFor(60s);
        QCOMPARE(stopped.size(), 1);
    }

    void shutsDownInTimeWithDeadTrackersAndWithout_data()
    {
        QTest::addColumn<bool>("useTrackers");
        QTest::newRow("a silent tracker") << true;
        QTest::newRow("no trackers wanted") << false;
    }
    void shutsDownInTimeWithDeadTrackersAndWithout()
    {
        QFETCH(bool, useTrackers);
        Pair pair;
        pair.leecher.settings().discovery.useTrackers = useTrackers;
        pair.leecher.trackers().silence(trackerUrl);
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.choices.trackers.append(trackerUrl);
        Torrent& torrent = pair.startLeecher(record, TorrentOrigin::New);
        pair.scheduler.runFor(1s);
        QVERIFY(torrent.transfer() != nullptr);
        QSignalSpy stopped(&torrent, &Torrent::stopped);
        torrent.shutDown();
        pair.scheduler.runFor(6s);
        QCOMPARE(stopped.size(), 1);
    }

    void hashesNothingAfterAnOrderlyStop()
    {
        Pair pair;
        pair.leecher.disk().setDelay(1ms);
        Torrent& torrent = pair.startLeecher();
        pair.scheduler.runFor(1s);
        pair.leecher.disk().fill(StorageId(1), pair.fixture.content);
        torrent.recheck();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        TorrentRecord record = torrent.record();
        QVERIFY(pair.leecher.torrents().take(record.id) != nullptr);
        // MemoryDiskIo forgets with the storage, so the "disk" is filled anew as soon as it is attached,
        // which makes the file as old as this.
        record.progress.files.first().modifiedMs = pair.scheduler.wallClockMs();

        const auto hashed = pair.leecher.disk().statistics().bytesHashed;
        Torrent& again = pair.leecher.add(record, pair.fixture.torrent, TorrentOrigin::Resumed);
        again.allow({Activity::Seed, {}});
        pair.leecher.disk().fill(StorageId(2), pair.fixture.content);
        pair.scheduler.runFor(5s);
        QCOMPARE(pair.leecher.disk().statistics().bytesHashed, hashed);
    }

    void missesFilesThatAreGoneAndOverwritesNothing()
    {
        Pair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.progress.have = Bitfield(pair.fixture.torrent->pieces.pieceCount(), true);
        record.progress.synced = record.progress.have;
        record.progress.files.append({true, pair.fixture.content.size(), 1});
        Torrent& torrent = pair.startLeecher(record, TorrentOrigin::Resumed);
        QSignalSpy notices(&torrent, &Torrent::noticed);
        pair.scheduler.runFor(5s);
        QCOMPARE(torrent.state(), api::TorrentState::Failed);
        QCOMPARE(torrent.fault().kind, api::FaultKind::FilesMissing);
        QCOMPARE(notices.size(), 1);
        QVERIFY(!pair.leecher.disk().hasFile(StorageId(1), FileIndex(0)));
        QVERIFY(torrent.have().isAll());

        torrent.resume();
        pair.scheduler.runFor(5s);
        QCOMPARE(torrent.fault().kind, api::FaultKind::FilesMissing);

        pair.seeder.seed(pair.fixture);
        torrent.recheck();
        torrent.allow({Activity::None, {}});
        torrent.allow({Activity::Download, {}});
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.leecher.disk().content(StorageId(1)), pair.fixture.content);
    }

    void checksAgainWhatSomebodyElseHasChanged()
    {
        Pair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.progress.have = Bitfield(pair.fixture.torrent->pieces.pieceCount(), true);
        record.progress.synced = record.progress.have;
        record.progress.files.append({true, pair.fixture.content.size(), 1});
        Torrent& torrent = pair.leecher.add(record, pair.fixture.torrent, TorrentOrigin::Resumed);
        torrent.allow({Activity::Seed, {}});
        QByteArray damaged = pair.fixture.content;
        damaged[5 * 32 * 1024] = static_cast<char>(~damaged[5 * 32 * 1024]);
        pair.leecher.disk().fill(StorageId(1), damaged);
        QVERIFY(pair.runUntil([&] { return torrent.needsCheck(); }));
        torrent.allow({Activity::Check, {}});
        QVERIFY(pair.runUntil([&] { return !torrent.needsCheck(); }));
        QCOMPARE(torrent.have().count(), torrent.have().size() - 1);
        QVERIFY(!torrent.have().test(5));
    }

    /// A quit in the middle of a check must not make the next start believe that nothing is there.
    void doesNotForgetThatACheckIsDue()
    {
        Pair pair;
        pair.leecher.disk().setBandwidth(64 * 1024);
        Torrent& torrent = pair.leecher.add(
            TorrentHost::newRecord(*pair.fixture.torrent), pair.fixture.torrent, TorrentOrigin::New);
        QCOMPARE(torrent.progress().have.size(), 0);
        torrent.allow({Activity::Check, {}});
        pair.leecher.disk().fill(StorageId(1), pair.fixture.content);
        QVERIFY(pair.runUntil([&] { return torrent.check() != nullptr; }));
        QCOMPARE(torrent.progress().have.size(), 0);
        QSignalSpy stopped(&torrent, &Torrent::stopped);
        torrent.shutDown();
        QVERIFY(pair.runUntil([&] { return stopped.size() == 1; }));
        QCOMPARE(torrent.progress().have.size(), 0);
        QVERIFY(torrent.progress().files.isEmpty());
    }

    void failsWhenTheDiskIsFullAndGoesOnWhenThereIsRoomAgain()
    {
        Pair pair;
        pair.seeder.seed(pair.fixture);
        Torrent& torrent = pair.startLeecher();
        QVERIFY(pair.runUntilHave(torrent, 3));
        pair.leecher.disk().setFreeSpace(0);
        QVERIFY(pair.runUntil([&] { return torrent.state() == api::TorrentState::Failed; }));
        QCOMPARE(torrent.fault().kind, api::FaultKind::DiskFull);
        pair.scheduler.runFor(5s);
        QVERIFY(torrent.transfer() == nullptr);
        const qsizetype had = torrent.have().count();
        QVERIFY(had >= 3);

        pair.leecher.disk().setFreeSpace(std::nullopt);
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.leecher.disk().content(StorageId(1)), pair.fixture.content);
    }

    void keepsPrivateTorrentsToTheirOwnTrackers()
    {
        Pair pair;
        auto info = std::make_shared<metainfo::Metainfo>(*pair.fixture.torrent);
        info->isPrivate = true;
        info->trackers = {QStringList(trackerUrl)};
        Torrent& torrent = pair.leecher.add(TorrentHost::newRecord(*info), info);
        torrent.addTrackers({QStringLiteral("http://public.example/announce")});
        QCOMPARE(torrent.trackers(), info->trackers);
    }

    void selectsFilesByPattern()
    {
        Pair pair(TorrentFixture::make({{QStringLiteral("t/a.mkv"), 40000},
            {QStringLiteral("t/x/b.txt"), 50000}, {QStringLiteral("t/x/c.mkv"), 60000}}));
        Torrent& torrent =
            pair.leecher.add(TorrentHost::newRecord(*pair.fixture.torrent), pair.fixture.torrent);
        torrent.setOnlyFiles({QStringLiteral("*.mkv")});
        QCOMPARE(torrent.files()->wantedSize(), 100000);
        torrent.setOnlyFiles({QStringLiteral("t/x/*")});
        QCOMPARE(torrent.files()->wantedSize(), 110000);
    }

    void fetchesFilesThatBecomeWantedWhileItSeeds()
    {
        Pair pair(TorrentFixture::make({{QStringLiteral("t/a"), 65536}, {QStringLiteral("t/b"), 65536}}));
        pair.seeder.seed(pair.fixture);
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.choices.filePriorities = {api::FilePriority::Normal, api::FilePriority::Skip};
        Torrent& torrent = pair.startLeecher(record, TorrentOrigin::New);
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        pair.scheduler.runFor(1s);
        QCOMPARE(torrent.have().count(), 2);
        torrent.setPriorities({api::FilePriority::Normal, api::FilePriority::High});
        QVERIFY(!torrent.isComplete());
        QVERIFY(torrent.progress().files.isEmpty());
        torrent.addPeers({pair.seeder.endpoint()}, swarm::PeerOrigin::User);
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
        QCOMPARE(pair.leecher.disk().content(StorageId(1)), pair.fixture.content);
    }

    void addedPausedItStopsWithItsFileList_data()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("just added") << false;
        QTest::newRow("after a restart") << true;
    }
    void addedPausedItStopsWithItsFileList()
    {
        QFETCH(bool, isRestarted);
        Pair pair(makeRealTorrent());
        pair.seeder.seed(pair.fixture);
        Torrent& torrent = pair.startLink(isRestarted ? TorrentOrigin::Resumed : TorrentOrigin::New);
        QCOMPARE(torrent.state(), api::TorrentState::FetchingMetadata);
        QVERIFY(snapshotOf(torrent).pausesWithFileList);
        QSignalSpy saved(&torrent, &Torrent::recordChanged);
        QVERIFY(pair.runUntil([&] { return torrent.info() != nullptr; }));
        QVERIFY(!snapshotOf(torrent).pausesWithFileList);
        QCOMPARE(saved.size(), 1);
        QVERIFY(torrent.isUserPaused() && !torrent.record().choices.pausesWithFileList);
        QVERIFY(pair.runUntil([&] { return torrent.transfer() == nullptr; }));
        pair.scheduler.runFor(10s);
        QCOMPARE(torrent.state(), api::TorrentState::Paused);
        QCOMPARE(torrent.have().count(), 0);
        torrent.resume();
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
    }

    void pausedMeanwhileItDoesNotEvenGetItsFileList()
    {
        Pair pair(makeRealTorrent());
        Torrent& torrent = pair.startLink(TorrentOrigin::New);
        pair.scheduler.runFor(1s);
        QVERIFY(torrent.transfer() != nullptr);
        torrent.pause();
        pair.seeder.seed(pair.fixture);
        pair.scheduler.runFor(100s);
        QVERIFY(torrent.transfer() == nullptr && torrent.info() == nullptr);
        // What was said when it was added still holds.
        torrent.resume();
        torrent.addPeers({pair.seeder.endpoint()}, swarm::PeerOrigin::User);
        QVERIFY(pair.runUntil([&] { return torrent.info() != nullptr; }));
        pair.scheduler.runFor(10s);
        QCOMPARE(torrent.state(), api::TorrentState::Paused);
    }

    void startedBeyondTheQueueItGoesOnAfterItsFileList()
    {
        Pair pair(makeRealTorrent());
        pair.seeder.seed(pair.fixture);
        Torrent& torrent = pair.startLink(TorrentOrigin::New);
        torrent.setForced(true);
        QVERIFY(pair.runUntil([&] { return torrent.isComplete(); }));
    }

    void tellsTrackersTheNewPortAndStopsWhenTheyAreSwitchedOff()
    {
        Pair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        record.choices.trackers.append(trackerUrl);
        Torrent& torrent = pair.startLeecher(record, TorrentOrigin::New);
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.leecher.trackers().calls().first().request.port, TorrentHost::port);
        pair.leecher.swarm().listenPort = 7000;
        torrent.applySettings();
        pair.leecher.settings().discovery.useTrackers = false;
        torrent.applySettings();
        pair.scheduler.runFor(10s);
        QCOMPARE(pair.leecher.trackers().calls().last().request.event, discovery::AnnounceEvent::Stopped);
        QCOMPARE(pair.leecher.trackers().calls().last().request.port, quint16(7000));
        QVERIFY(torrent.transfer() != nullptr);
    }
};

FRESHET_TEST(TorrentTest)
#include "torrent_test.moc"
