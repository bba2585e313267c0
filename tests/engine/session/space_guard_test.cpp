// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/space_guard.h"
#include "engine/session/torrent_queue.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::TorrentState;
using api::WaitReason;

namespace {

constexpr ByteCount size = 8_MiB;

/// A download from a slow seed, on a disk of which the test says how much is free.
struct SpaceBench
{
    explicit SpaceBench(ByteCount bytesFree)
        : free(bytesFree)
    {
        leecher.services().freeSpace = [this](const QString& folder, auto done) {
            asked.append(folder);
            scheduler.post([done, bytes = free] { done(bytes); });
        };
        leecher.settings().storage.keepFree = 1_GiB;
        seeder.seed(fixture);
        seeder.swarm().upload.setLimit(200_KiB);
    }
    Torrent& add()
    {
        Torrent& added = leecher.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
        QObject::connect(&added, &Torrent::factsChanged, &added, [this] { queue.decideSoon(); });
        added.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        queue.decideSoon();
        guard.start();
        return added;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(size, 64_KiB);
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leecher{scheduler, internet, QStringLiteral("10.0.0.2")};
    ByteCount free;
    QStringList asked;
    QList<api::Notice> notices;
    TorrentQueue queue{scheduler, leecher.torrents(), [this] {
                           return QueueRules{leecher.settings().queue, {}, {}};
                       }};
    SpaceGuard guard{leecher.services(), leecher.torrents(),
        [this](const api::Notice& notice) { notices.append(notice); }};
};

} // namespace

class SpaceGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDownloadWaitsWhileTooLittleIsFreeAndGoesOnByItself()
    {
        SpaceBench bench(2_GiB);
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(5s);
        QCOMPARE(torrent.state(), TorrentState::Downloading);
        QVERIFY(torrent.downloaded() > 0);
        bench.free = 1_GiB - 1;
        bench.scheduler.runFor(3s);
        QCOMPARE(torrent.state(), TorrentState::Waiting);
        QCOMPARE(torrent.waitReason(), WaitReason::DiskFull);
        QVERIFY(torrent.transfer() == nullptr);
        // Just enough would soon be too little again.
        bench.free = 1_GiB + 1_MiB;
        bench.scheduler.runFor(10s);
        QCOMPARE(torrent.waitReason(), WaitReason::DiskFull);
        bench.free = 1_GiB + 256_MiB;
        bench.scheduler.runFor(3s);
        QCOMPARE(torrent.state(), TorrentState::Downloading);
        bench.scheduler.runFor(60s);
        QVERIFY(torrent.isComplete());
    }

    void eachFolderIsTalkedOfOnce()
    {
        SpaceBench bench(0);
        bench.add();
        bench.scheduler.runFor(60s);
        QCOMPARE(bench.notices.size(), 1);
        QCOMPARE(bench.notices[0].kind, api::Notice::Kind::Warning);
        QCOMPARE(bench.notices[0].fault.kind, api::FaultKind::DiskNearlyFull);
        QCOMPARE(bench.notices[0].fault.subject, QStringLiteral("/save"));
        bench.free = 2_GiB;
        bench.scheduler.runFor(5s);
        bench.free = 0;
        bench.scheduler.runFor(5s);
        QCOMPARE(bench.notices.size(), 2);
    }

    void whatHasNoRoomToBeReservedIsNotBegun_data()
    {
        QTest::addColumn<storage::Preallocation>("preallocation");
        QTest::addColumn<bool>("begins");
        QTest::newRow("full") << storage::Preallocation::Full << false;
        QTest::newRow("sparse") << storage::Preallocation::Sparse << true;
        QTest::newRow("none") << storage::Preallocation::None << true;
    }
    void whatHasNoRoomToBeReservedIsNotBegun()
    {
        QFETCH(storage::Preallocation, preallocation);
        QFETCH(bool, begins);
        SpaceBench bench(1_GiB + size - 1);
        bench.leecher.settings().storage.preallocation = preallocation;
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(5s);
        QCOMPARE(torrent.waitReason(), begins ? WaitReason::None : WaitReason::DiskFull);
        QCOMPARE(torrent.downloaded() > 0, begins);
        // Once reserved it needs no more.
        bench.free = 1_GiB + size + 256_MiB;
        bench.scheduler.runFor(5s);
        QVERIFY(torrent.downloaded() > 0);
        QCOMPARE(torrent.bytesToReserve(), ByteCount{0});
    }

    void seedsNeedNoRoom()
    {
        SpaceBench bench(2_GiB);
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(60s);
        QCOMPARE(torrent.state(), TorrentState::Seeding);
        bench.free = 0;
        bench.asked.clear();
        bench.scheduler.runFor(10s);
        QCOMPARE(torrent.state(), TorrentState::Seeding);
        QVERIFY(bench.asked.isEmpty());
    }

    void aChangedSettingActsAtOnce()
    {
        SpaceBench bench(2_GiB);
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(5s);
        bench.leecher.settings().storage.keepFree = 3_GiB;
        bench.guard.look();
        bench.scheduler.runFor(100ms);
        QCOMPARE(torrent.waitReason(), WaitReason::DiskFull);
    }

    void whatFailedOnAFullDiskIsResumedWhenTheRestFits()
    {
        SpaceBench bench(2_GiB);
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(5s);
        bench.leecher.disk().setFreeSpace(0);
        bench.free = 0;
        bench.scheduler.runFor(10s);
        QCOMPARE(torrent.state(), TorrentState::Failed);
        QCOMPARE(torrent.fault().kind, api::FaultKind::DiskFull);
        bench.leecher.disk().setFreeSpace(std::nullopt);
        bench.free = 1_GiB + 1_MiB;
        bench.scheduler.runFor(10s);
        QCOMPARE(torrent.state(), TorrentState::Failed);
        bench.free = 2_GiB;
        bench.scheduler.runFor(120s);
        QVERIFY(torrent.isComplete());
    }

    void whatFailedForAnotherReasonIsLeftAlone()
    {
        // As with a limit for this user: the disk itself has room.
        SpaceBench bench(2_GiB);
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(5s);
        bench.leecher.disk().setFreeSpace(0);
        bench.scheduler.runFor(10s);
        QCOMPARE(torrent.state(), TorrentState::Failed);
        bench.leecher.disk().setFreeSpace(std::nullopt);
        bench.scheduler.runFor(60s);
        QCOMPARE(torrent.state(), TorrentState::Failed);
    }

    void aDiskThatHangsIsAskedOnce()
    {
        SpaceBench bench(2_GiB);
        Torrent& torrent = bench.add();
        bench.scheduler.runFor(5s);
        int questions = 0;
        bench.leecher.services().freeSpace = [&questions](const QString&, auto) { ++questions; };
        bench.scheduler.runFor(20s);
        QCOMPARE(questions, 1);
        QCOMPARE(torrent.state(), TorrentState::Downloading);
    }
};

FRESHET_TEST(SpaceGuardTest)
#include "space_guard_test.moc"
