// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "engine/wire/peer_id.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/swarm/fake_peer.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::FinalVerification;
using Kind = api::Notice::Kind;

namespace {

const QString trackerUrl = QStringLiteral("http://tracker.example/announce");
constexpr ByteCount pieceLength = 32 * 1024;

/// A host that has everything, and one that is watched: its disk is not to be trusted.
struct Swarm
{
    Swarm()
    {
        SimHostProfile profile;
        profile.up = 2_MiB;
        internet.setDefaultProfile(profile);
        seeder.seed(fixture);
    }

    /// The torrent on the leecher, which stores it as number 1.
    Torrent& startLeecher(FinalVerification mode = FinalVerification::Full)
    {
        leecher.settings().integrity.finalVerification = mode;
        TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.choices.trackers.append(trackerUrl);
        return start(record, TorrentOrigin::New);
    }
    Torrent& start(TorrentRecord record, TorrentOrigin origin)
    {
        Torrent& torrent = leecher.add(std::move(record), fixture.torrent, origin);
        QObject::connect(&torrent, &Torrent::noticed, &torrent,
            [this](const api::Notice& notice) { notices.append(notice); });
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        return torrent;
    }
    /// Complete and seeding, with a good copy on the disk.
    Torrent& startSeed()
    {
        Torrent& torrent = startLeecher();
        if (!scheduler.runUntil([&] { return torrent.isComplete(); }, 120s)) {
            qWarning("not complete");
        }
        torrent.allow({Activity::Seed, {}});
        scheduler.runFor(1s);
        notices.clear();
        return torrent;
    }
    /// The queue does what the torrent's facts ask for.
    bool runUntil(Torrent& torrent, const std::function<bool()>& isDone, Scheduler::Duration limit = 300s)
    {
        return scheduler.runUntil(
            [&] {
                torrent.allow({torrent.needsCheck() ? Activity::Check
                        : torrent.isComplete()      ? Activity::Seed
                                                    : Activity::Download,
                    {}});
                return isDone();
            },
            limit);
    }
    [[nodiscard]] int count(Kind kind) const
    {
        return static_cast<int>(std::count_if(notices.begin(), notices.end(),
            [kind](const api::Notice& notice) { return notice.kind == kind; }));
    }
    [[nodiscard]] bool isGood(StorageId storage = StorageId(1))
    {
        return leecher.disk().content(storage) == fixture.content;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(20 * pieceLength, pieceLength);
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leecher{scheduler, internet, QStringLiteral("10.0.0.2")};
    QList<api::Notice> notices;
};

constexpr ByteCount inPiece(int piece)
{
    return piece * pieceLength + 100;
}

} // namespace

class TorrentIntegrityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damageIsMendedBeforeTheTorrentCountsAsComplete()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher();
        swarm.leecher.disk().damageWrites(StorageId(1), inPiece(7), 1);
        bool wasCompleteEarly = false;
        QVERIFY(swarm.runUntil(torrent, [&] {
            wasCompleteEarly = wasCompleteEarly || (torrent.isComplete() && !swarm.isGood());
            return swarm.count(Kind::Completed) == 1;
        }));
        QVERIFY(!wasCompleteEarly);
        QVERIFY(swarm.isGood());
        QVERIFY(torrent.isComplete());
        QCOMPARE(swarm.notices.size(), 2);
        QCOMPARE(swarm.notices[0].kind, Kind::Repairing);
        QCOMPARE(swarm.notices[0].repair.pieces, 1);
        QCOMPARE(swarm.notices[0].repair.file, QStringLiteral("file.bin"));
        QCOMPARE(swarm.notices[1].kind, Kind::Completed);
        QVERIFY(torrent.bans().bans().empty());
        swarm.scheduler.runFor(60s);
        int told = 0;
        for (const auto& call : swarm.leecher.trackers().calls()) {
            told += call.request.event == discovery::AnnounceEvent::Completed ? 1 : 0;
        }
        QCOMPARE(told, 1);
    }

    void saysWhatItDoesMeanwhile()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher();
        swarm.leecher.disk().setBandwidth(512 * 1024);
        swarm.leecher.disk().damageWrites(StorageId(1), inPiece(7), 1);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isReadingBack(); }));
        api::TorrentSnapshot row = snapshotOf(torrent);
        QCOMPARE(row.state, api::TorrentState::Checking);
        QVERIFY(row.isVerifying);
        QCOMPARE(row.wantedDone, row.wantedSize);
        QVERIFY(!row.completedMs);
        QVERIFY(swarm.runUntil(torrent, [&] { return swarm.count(Kind::Repairing) == 1; }));
        row = snapshotOf(torrent);
        QCOMPARE(row.repair, (api::RepairSnapshot{1, QStringLiteral("file.bin"), 1}));
        QVERIFY(row.wantedDone < row.wantedSize);
        const auto shown = static_cast<api::PieceState>(detailsOf(torrent).pieceStates[7]);
        QVERIFY(shown == api::PieceState::Failed || shown == api::PieceState::InFlight);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        row = snapshotOf(torrent);
        QCOMPARE(row.repair, api::RepairSnapshot());
        QCOMPARE(row.state, api::TorrentState::Seeding);
    }

    void theModeDecidesHowMuchIsReadBack_data()
    {
        QTest::addColumn<FinalVerification>("mode");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("off") << FinalVerification::Off << false;
        QTest::newRow("sampled, and in the sample") << FinalVerification::Sampled << true;
        QTest::newRow("full") << FinalVerification::Full << true;
    }
    void theModeDecidesHowMuchIsReadBack()
    {
        QFETCH(FinalVerification, mode);
        QFETCH(bool, isFound);
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher(mode);
        swarm.leecher.disk().damageWrites(StorageId(1), inPiece(19), 1);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QCOMPARE(swarm.isGood(), isFound);
        QCOMPARE(swarm.count(Kind::Repairing), isFound ? 1 : 0);
        QCOMPARE(swarm.count(Kind::Completed), 1);
    }

    void aSampleThatFindsDamageLooksAtEverything()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher(FinalVerification::Sampled);
        for (int piece = 0; piece < 20; ++piece) {
            swarm.leecher.disk().damageWrites(StorageId(1), inPiece(piece), 1);
        }
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QVERIFY(swarm.isGood());
    }

    void aDiskThatAlwaysDamagesEndsInAFaultAndNotInALoop()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher();
        swarm.leecher.disk().flipBitOnRead(StorageId(1), inPiece(19));
        const auto started = swarm.scheduler.now();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.state() == api::TorrentState::Failed; }));
        QVERIFY(swarm.scheduler.now() - started >= RepairPlan::pauses[1] + RepairPlan::pauses[2]);
        QCOMPARE(torrent.fault().kind, api::FaultKind::DiskCorrupts);
        QVERIFY(torrent.fault().subject.contains(QLatin1String("/save/file.bin")));
        // The volume, as the disk calls it.
        QVERIFY(torrent.fault().subject.contains(QLatin1String("memory")));
        QVERIFY(torrent.fault().detail.contains(QLatin1String("piece 19")));
        QCOMPARE(swarm.count(Kind::Repairing), RepairPlan::maxRounds);
        QCOMPARE(swarm.count(Kind::Completed), 0);
        QVERIFY(!torrent.have().test(19));
        QVERIFY(torrent.bans().bans().empty());
        const ByteCount fetched = torrent.downloaded();
        QVERIFY(fetched <= swarm.fixture.content.size() + (RepairPlan::maxRounds + 1) * pieceLength);
        swarm.scheduler.runFor(1h);
        QCOMPARE(torrent.downloaded(), fetched);
        QCOMPARE(swarm.count(Kind::Failed), 1);

        // A person has seen to the disk.
        swarm.leecher.disk().stopFlipping(StorageId(1));
        torrent.resume();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QVERIFY(swarm.isGood());
        QCOMPARE(swarm.count(Kind::Completed), 1);
    }

    void aVerificationThatWasInterruptedGoesOnAfterARestart()
    {
        Swarm swarm;
        // A sample is read in several steps, so that there is a middle of it.
        Torrent& torrent = swarm.startLeecher(FinalVerification::Sampled);
        swarm.leecher.disk().setBandwidth(256 * 1024);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.check() != nullptr; }));
        const qsizetype sampled = torrent.piecesToCheck().count();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.check()->progress() > 0; }));
        TorrentRecord record = torrent.record();
        const qsizetype left = record.progress.integrity.unverified.count();
        QVERIFY(left > 0 && left < sampled);
        // What is left does not depend on the settings any more.
        swarm.leecher.settings().integrity.finalVerification = FinalVerification::Full;
        QVERIFY(!record.progress.completedMs);
        QVERIFY(swarm.leecher.torrents().take(record.id) != nullptr);
        swarm.notices.clear();
        // What was asked of the disk before the end is still being read.
        QVERIFY(swarm.scheduler.runUntil([&] { return swarm.leecher.disk().pendingJobs() == 0; }, 60s));

        // Nothing but the verification would look at the files.
        record.progress.synced = record.progress.have;
        Torrent& again = swarm.start(record, TorrentOrigin::Resumed);
        QByteArray damaged = swarm.fixture.content;
        damaged[inPiece(19)] = static_cast<char>(damaged[inPiece(19)] ^ 1);
        swarm.leecher.disk().fill(StorageId(2), damaged);
        QVERIFY(!again.isComplete());
        const ByteCount hashed = swarm.leecher.disk().statistics().bytesHashed;
        QVERIFY(swarm.runUntil(again, [&] { return again.isComplete(); }));
        QVERIFY(swarm.isGood(StorageId(2)));
        QCOMPARE(swarm.count(Kind::Repairing), 1);
        QCOMPARE(swarm.count(Kind::Completed), 1);
        // What was good is not read again; the damaged piece is hashed when it comes and when it is read
        // back.
        QVERIFY(swarm.leecher.disk().statistics().bytesHashed - hashed <= (left + 2) * pieceLength);
    }

    void aPauseDoesNotLoseTheVerification()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher();
        swarm.leecher.disk().setBandwidth(256 * 1024);
        swarm.leecher.disk().damageWrites(StorageId(1), inPiece(19), 1);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isReadingBack(); }));
        torrent.pause();
        swarm.scheduler.runFor(60s);
        QCOMPARE(torrent.state(), api::TorrentState::Paused);
        QVERIFY(!torrent.have().test(19));
        QVERIFY(!torrent.fault());
        torrent.resume();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QVERIFY(swarm.isGood());
        QCOMPARE(swarm.count(Kind::Completed), 1);
    }

    void aRecheckMendsWhatItFinds()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startSeed();
        swarm.leecher.disk().flipBitOnDisk(StorageId(1), inPiece(5));
        swarm.leecher.disk().flipBitOnDisk(StorageId(1), inPiece(6));
        torrent.recheck();
        QVERIFY(swarm.runUntil(torrent, [&] { return swarm.count(Kind::Repaired) == 1; }));
        QVERIFY(swarm.isGood());
        QVERIFY(torrent.isComplete());
        QCOMPARE(swarm.notices[0].kind, Kind::Repairing);
        QCOMPARE(swarm.notices[0].repair.pieces, 2);
        QCOMPARE(swarm.notices[1].repair.pieces, 2);
        // It was complete before, and nobody is told again.
        QCOMPARE(swarm.count(Kind::Completed), 0);
        QCOMPARE(torrent.repair(), api::RepairSnapshot());
    }

    void singlePiecesAreCheckedAndMended()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startSeed();
        torrent.recheckPiece(8);
        QCOMPARE(torrent.spotChecks(), std::set<quint32>{8});
        QCOMPARE(static_cast<api::PieceState>(detailsOf(torrent).pieceStates[8]), api::PieceState::Checking);
        swarm.scheduler.runFor(10s);
        QVERIFY(torrent.spotChecks().empty());
        QVERIFY(swarm.notices.isEmpty());
        for (const int piece : {5, 6, 17}) {
            swarm.leecher.disk().flipBitOnDisk(StorageId(1), inPiece(piece));
        }
        // Two of them at once; nobody has asked for the third, nor for one that is not there.
        for (const quint32 piece : {5U, 6U, 8U, 4711U}) {
            torrent.recheckPiece(piece);
        }
        QVERIFY(swarm.runUntil(torrent, [&] {
            return swarm.count(Kind::Repairing) > 0 && torrent.isComplete() && torrent.spotChecks().empty();
        }));
        swarm.scheduler.runFor(60s);
        QVERIFY(torrent.isComplete());
        QVERIFY(!swarm.isGood());
        torrent.recheckPiece(17);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete() && swarm.isGood(); }));
        QCOMPARE(torrent.repair(), api::RepairSnapshot());
    }

    void whatWasNeverThereIsNoDamage()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.have().count() >= 5; }));
        torrent.recheck();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QCOMPARE(swarm.count(Kind::Repairing), 0);
        QCOMPARE(swarm.count(Kind::Completed), 1);
    }

    void withoutRepairsItStopsAndSaysWhy()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startSeed();
        swarm.leecher.settings().integrity.repairsDamage = false;
        swarm.leecher.disk().flipBitOnDisk(StorageId(1), inPiece(5));
        torrent.recheck();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.state() == api::TorrentState::Failed; }));
        QCOMPARE(torrent.fault().kind, api::FaultKind::DataDamaged);
        QCOMPARE(torrent.fault().subject, QStringLiteral("/save/file.bin"));
        QCOMPARE(swarm.count(Kind::Repairing), 0);
        torrent.resume();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QVERIFY(swarm.isGood());
    }

    void filesThatAreGoneAreMissingAndNotDamaged()
    {
        Swarm swarm;
        Torrent& torrent = swarm.startLeecher();
        swarm.leecher.disk().setBandwidth(512 * 1024);
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isReadingBack(); }));
        swarm.leecher.disk().loseFiles(StorageId(1));
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.state() == api::TorrentState::Failed; }));
        QCOMPARE(torrent.fault().kind, api::FaultKind::FilesMissing);
        QVERIFY(torrent.have().isAll());
        QCOMPARE(swarm.count(Kind::Repairing), 0);
        swarm.leecher.disk().fill(StorageId(1), swarm.fixture.content);
        torrent.resume();
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QCOMPARE(swarm.count(Kind::Completed), 1);
    }

    /// One peer sends bad blocks, and the disk damages good ones as well: only the peer is to blame for its
    /// own.
    void onlyTheLiarIsBannedWhereTheDiskDamagesToo()
    {
        Swarm swarm;
        FakePeer liar(swarm.internet.host(QHostAddress(QStringLiteral("10.0.0.9"))),
            swarm.fixture.torrent->infoHash.wireForm(), "-LI0001-000000000001");
        liar.opening = {wire::HaveAll()};
        int sent = 0;
        liar.serve([&](const metainfo::BlockAddress& block) {
            QByteArray bytes = swarm.fixture.blockBytes(block);
            if (++sent % 3 == 2) {
                bytes[5] = static_cast<char>(bytes[5] ^ 1);
            }
            return bytes;
        });
        liar.listen(6881);
        Torrent& torrent = swarm.startLeecher();
        torrent.addPeers({Endpoint(QHostAddress(QStringLiteral("10.0.0.9")), 6881)}, swarm::PeerOrigin::User);
        for (const int piece : {0, 3, 11, 19}) {
            swarm.leecher.disk().damageWrites(StorageId(1), inPiece(piece), 2);
        }
        QVERIFY(swarm.runUntil(torrent, [&] { return torrent.isComplete(); }));
        QVERIFY(swarm.isGood());
        QVERIFY(sent >= 2);
        QCOMPARE(torrent.bans().bans().size(), 1U);
        QCOMPARE(torrent.bans().bans().front().peerId, QByteArray("-LI0001-000000000001"));
        QCOMPARE(swarm.count(Kind::PeerBanned), 1);
        QVERIFY(swarm.count(Kind::Repairing) >= 2);
    }

    void aBanHasEvidenceLastsAndCanBeLifted()
    {
        Swarm swarm;
        FakePeer liar(swarm.internet.host(QHostAddress(QStringLiteral("10.0.0.9"))),
            swarm.fixture.torrent->infoHash.wireForm(), "-UT3550-000000000001");
        liar.opening = {wire::HaveAll()};
        liar.serve([](const metainfo::BlockAddress& block) {
            return QByteArray(static_cast<qsizetype>(block.length), 'x');
        });
        liar.listen(6881);
        TorrentRecord record = TorrentHost::newRecord(*swarm.fixture.torrent);
        Torrent& torrent = swarm.leecher.add(record, swarm.fixture.torrent);
        connect(&torrent, &Torrent::noticed, &torrent,
            [&swarm](const api::Notice& notice) { swarm.notices.append(notice); });
        const Endpoint where(QHostAddress(QStringLiteral("10.0.0.9")), 6881);
        torrent.addPeers({where}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        QVERIFY(swarm.scheduler.runUntil([&] { return swarm.count(Kind::PeerBanned) == 1; }, 60s));
        const api::BannedPeerSnapshot told = swarm.notices.first().ban.value();
        QCOMPARE(told.address, where.toString());
        QCOMPARE(told.client, wire::clientName("-UT3550-000000000001"));
        QVERIFY(told.piece.has_value());
        QCOMPARE(told.bannedMs, swarm.scheduler.wallClockMs());
        QCOMPARE(detailsOf(torrent).bans.size(), 1);

        // It is not talked to again: not now, not after a pause, and not after a restart.
        const std::size_t talks = liar.talks().size();
        torrent.pause();
        swarm.scheduler.runFor(5s);
        torrent.resume();
        swarm.scheduler.runFor(120s);
        QCOMPARE(liar.talks().size(), talks);
        record = torrent.record();
        QVERIFY(swarm.leecher.torrents().take(record.id) != nullptr);
        Torrent& again = swarm.leecher.add(record, swarm.fixture.torrent);
        again.addPeers({where}, swarm::PeerOrigin::User);
        again.allow({Activity::Download, {}});
        swarm.scheduler.runFor(120s);
        QCOMPARE(liar.talks().size(), talks);
        QVERIFY(liar.dial(swarm.leecher.endpoint()).stream != nullptr);
        swarm.scheduler.runFor(5s);
        QVERIFY(liar.talks().back()->isClosed);

        // Once the good copy has come the evidence is exact.
        again.addPeers({swarm.seeder.endpoint()}, swarm::PeerOrigin::User);
        QVERIFY(swarm.runUntil(again, [&] { return again.isComplete(); }));
        const quint64 ban = detailsOf(again).bans.value(0).id;
        again.liftBan(ban + 1);
        QCOMPARE(detailsOf(again).bans.size(), 1);
        again.liftBan(ban);
        QVERIFY(detailsOf(again).bans.isEmpty());
        FakePeer::Talk& welcome = liar.dial(swarm.leecher.endpoint());
        swarm.scheduler.runFor(1s);
        QVERIFY(welcome.isGreeted);
        QVERIFY(again.record().progress.integrity.bans.empty());
    }
};

FRESHET_TEST(TorrentIntegrityTest)
#include "torrent_integrity_test.moc"
