// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

/// A host that downloads from another one, slowly enough to be interrupted.
struct Pair
{
    Pair()
    {
        SimHostProfile profile;
        profile.up = 64 * 1024;
        internet.setDefaultProfile(profile);
        seeder.seed(fixture);
    }

    Torrent& start(TorrentRecord record)
    {
        Torrent& torrent = leecher.add(std::move(record), fixture.torrent, TorrentOrigin::New);
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        return torrent;
    }
    Torrent& start() { return start(TorrentHost::newRecord(*fixture.torrent)); }
    static int connections(const Torrent& torrent) { return torrent.transfer()->peers().connectionCount(); }
    static PeerId onlyPeer(const Torrent& torrent) { return torrent.transfer()->peers().peers().front(); }
    bool isConnected(const Torrent& torrent)
    {
        return scheduler.runUntil(
            [&] { return torrent.transfer() != nullptr && connections(torrent) == 1; }, 1h);
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(8 * 1024 * 1024);
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leecher{scheduler, internet, QStringLiteral("10.0.0.2")};
};

} // namespace

class TorrentBansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDisconnectedPeerMayComeBack()
    {
        Pair pair;
        Torrent& torrent = pair.start();
        QVERIFY(pair.isConnected(torrent));
        torrent.disconnectPeers({Pair::onlyPeer(torrent), PeerId(987654)}, swarm::Errc::UserRequest);
        QCOMPARE(Pair::connections(torrent), 0);
        QVERIFY(torrent.bans().bans().empty());
        QVERIFY(pair.isConnected(torrent));
    }

    void aBanByHandStandsWithTheOthersAndBringsNoNews()
    {
        Pair pair;
        Torrent& torrent = pair.start();
        QVERIFY(pair.isConnected(torrent));
        QSignalSpy notices(&torrent, &Torrent::noticed);
        torrent.banPeers({Pair::onlyPeer(torrent)}, swarm::BanSpan());
        QCOMPARE(Pair::connections(torrent), 0);
        const api::TorrentDetails details = detailsOf(torrent);
        QCOMPARE(details.bans.size(), 1);
        QVERIFY(details.bans.first().isByHand);
        QVERIFY(!details.bans.first().piece);
        QCOMPARE(details.bans.first().bannedMs, pair.scheduler.wallClockMs());
        torrent.addPeers({pair.seeder.endpoint()}, swarm::PeerOrigin::User);
        pair.scheduler.runFor(2h);
        QCOMPARE(Pair::connections(torrent), 0);
        QCOMPARE(notices.size(), 0);
        torrent.liftBan(details.bans.first().id);
        QVERIFY(pair.isConnected(torrent));
    }

    void takingItBackAndDoingItAgainNeedNoConnection()
    {
        Pair pair;
        Torrent& torrent = pair.start();
        QVERIFY(pair.isConnected(torrent));
        const PeerId peer = Pair::onlyPeer(torrent);
        torrent.banPeers({peer}, swarm::BanSpan::session());
        torrent.unbanPeers({peer});
        QVERIFY(torrent.bans().bans().empty());
        QVERIFY(pair.isConnected(torrent));
        QVERIFY(Pair::onlyPeer(torrent) != peer);
        torrent.banPeers({peer}, swarm::BanSpan::session());
        QCOMPARE(Pair::connections(torrent), 0);
        QCOMPARE(torrent.bans().bans().size(), std::size_t{1});
        torrent.unbanPeers({peer});
        QVERIFY(pair.isConnected(torrent));
    }

    void aBanByHandSurvivesARestart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("survives");
        QTest::newRow("session") << static_cast<int>(swarm::BanSpan::Kind::Session) << false;
        QTest::newRow("week") << static_cast<int>(swarm::BanSpan::Kind::Time) << true;
        QTest::newRow("for ever") << static_cast<int>(swarm::BanSpan::Kind::ForEver) << true;
    }

    void aBanByHandSurvivesARestart()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, survives);
        swarm::BanSpan span;
        span.kind = static_cast<swarm::BanSpan::Kind>(kind);
        if (span.kind != swarm::BanSpan::Kind::Time) {
            span.timeMs = 0;
        }
        Pair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        {
            Torrent& torrent = pair.start(record);
            QVERIFY(pair.isConnected(torrent));
            torrent.banPeers({Pair::onlyPeer(torrent)}, span);
            QCOMPARE(detailsOf(torrent).bans.first().span, span);
            record.progress.integrity = decodeIntegrity(encodeIntegrity(torrent.record().progress.integrity));
            static_cast<void>(pair.leecher.torrents().take(torrent.id()));
        }
        Torrent& torrent = pair.start(record);
        if (!survives) {
            QVERIFY(pair.isConnected(torrent));
            QCOMPARE(detailsOf(torrent).bans.size(), 0);
            return;
        }
        pair.scheduler.runFor(1h);
        QCOMPARE(Pair::connections(torrent), 0);
        QCOMPARE(detailsOf(torrent).bans.size(), 1);
        QVERIFY(detailsOf(torrent).bans.first().isByHand);
        QCOMPARE(detailsOf(torrent).bans.first().span, span);
    }

    void aBanForEverOutlivesTheWeek()
    {
        Pair pair;
        TorrentRecord record = TorrentHost::newRecord(*pair.fixture.torrent);
        {
            Torrent& torrent = pair.start(record);
            QVERIFY(pair.isConnected(torrent));
            torrent.banPeers({Pair::onlyPeer(torrent)}, swarm::BanSpan::forEver());
            record.progress.integrity = decodeIntegrity(encodeIntegrity(torrent.record().progress.integrity));
            static_cast<void>(pair.leecher.torrents().take(torrent.id()));
        }
        pair.scheduler.runFor(9 * 24h);
        Torrent& torrent = pair.start(record);
        pair.scheduler.runFor(1h);
        QCOMPARE(Pair::connections(torrent), 0);
        QCOMPARE(detailsOf(torrent).bans.size(), 1);
        QVERIFY(detailsOf(torrent).bans.first().isWholeAddress);
    }
};

FRESHET_TEST(TorrentBansTest)
#include "torrent_bans_test.moc"
