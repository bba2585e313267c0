// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/metrics_collector.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::MetricsScope;

namespace {

int inState(const api::MetricsSnapshot& metrics, api::TorrentState state)
{
    return metrics.torrentsByState[static_cast<std::size_t>(state)];
}

} // namespace

class MetricsCollectorTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 7};
        TorrentFixture fixture = TorrentFixture::makeSingleFile(40 * 32 * 1024);
        TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentHost leecher{scheduler, internet, QStringLiteral("10.0.0.2")};

        /// Both have found each other.
        Torrent& start()
        {
            seeder.seed(fixture);
            Torrent& torrent = leecher.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
            torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
            torrent.allow({Activity::Download, {}});
            return torrent;
        }
        [[nodiscard]] static api::MetricsSnapshot metricsOf(
            TorrentHost& host, MetricsScope scope = MetricsScope::Session)
        {
            return collectMetrics(host.services(), host.torrents(), scope);
        }
    };

private Q_SLOTS:
    void bringsTogetherWhatIsCounted()
    {
        Bench bench;
        const Torrent& torrent = bench.start();
        QVERIFY(bench.scheduler.runUntil([&] { return torrent.isComplete(); }, 60s));
        const ByteCount size = bench.fixture.torrent->pieces.totalSize();
        const api::MetricsSnapshot down = Bench::metricsOf(bench.leecher);
        const api::MetricsSnapshot up = Bench::metricsOf(bench.seeder);
        QCOMPARE(down.takenMs, bench.scheduler.wallClockMs());
        QCOMPARE(down.swarm.received.payload, size);
        QCOMPARE(up.swarm.sent.payload, size);
        QCOMPARE(down.swarm.piecesVerified, quint64(40));
        QCOMPARE(down.swarm.piecesBegun, quint64(40));
        QCOMPARE(down.swarm.piecesAbandoned, quint64(0));
        QVERIFY(down.swarm.chokedTime > 0s);
        QCOMPARE(down.disk.bytesWritten, size);
        QCOMPARE(inState(up, api::TorrentState::Seeding), 1);
        QCOMPARE(up.swarm.incoming.established, quint64(1));
        QVERIFY(up.isListening);
        QVERIFY(down.settings == bench.leecher.settings());
        QVERIFY(down.torrents.isEmpty());
    }

    void showsWhatPeersAreDoing()
    {
        Bench bench;
        bench.leecher.settings().transfer.requestsPerPeer = 6;
        bench.leecher.swarm().options.requestsPerPeer = 6;
        bench.start();
        QVERIFY(bench.scheduler.runUntil(
            [&] { return bench.leecher.services().swarm.counters.received.blocks >= 20; }, 60s));
        const api::MetricsSnapshot down = Bench::metricsOf(bench.leecher);
        const api::MetricsSnapshot up = Bench::metricsOf(bench.seeder);
        QCOMPARE(down.peers.outgoing, 1);
        QCOMPARE(down.peers.incoming, 0);
        QCOMPARE(down.peers.seeds, 1);
        QCOMPARE(down.peers.unchoking, 1);
        QCOMPARE(down.peers.interesting, 1);
        QVERIFY(down.peers.requestsInFlight > 0);
        QVERIFY(down.peers.requestsInFlight <= 6);
        QVERIFY(down.peers.piecesInProgress > 0);
        QVERIFY(down.pieceBuffers > 0);
        QCOMPARE(up.peers.incoming, 1);
        QCOMPARE(up.peers.unchoked, 1);
        QCOMPARE(up.peers.interested, 1);
        QCOMPARE(inState(down, api::TorrentState::Downloading), 1);
    }

    void eachTorrentOnlyIfAsked()
    {
        Bench bench;
        const Torrent& torrent = bench.start();
        QVERIFY(bench.scheduler.runUntil([&] { return torrent.isComplete(); }, 60s));
        const api::MetricsSnapshot down = Bench::metricsOf(bench.leecher, MetricsScope::Torrents);
        QCOMPARE(down.torrents.size(), 1);
        const api::TorrentMetrics& row = down.torrents.first();
        const ByteCount size = bench.fixture.torrent->pieces.totalSize();
        QCOMPARE(row.infoHash, torrent.infoHash().toString());
        QCOMPARE(row.name, torrent.name());
        QCOMPARE(row.state, torrent.state());
        QCOMPARE(row.wantedSize, size);
        QCOMPARE(row.wantedDone, size);
        QCOMPARE(row.downloaded, size);
    }
};

FRESHET_TEST(MetricsCollectorTest)
#include "metrics_collector_test.moc"
