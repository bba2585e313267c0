// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/line_overhead.h"
#include "engine/wire/message_encoder.h"
#include "tests/engine/swarm/live_bench.h"
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <numeric>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

/// A seed, and peers that ask it for the same blocks again and again as fast as they get them.
class PullingBench
{
public:
    explicit PullingBench(int peers)
        : m_peers(peers)
    {
        seed.context.options.uploadSlots = peers;
    }
    ~PullingBench()
    {
        m_asking.cancel();
        seed.stop();
        scheduler.runFor(1s);
    }

    void start()
    {
        seed.startAsSeed();
        for (int i = 1; i <= m_peers; ++i) {
            // One that is no limit itself.
            SimHostProfile profile = internet.profile(LiveBench::fakeAddress(i));
            profile.receiveWindow = 16_MiB;
            internet.setProfile(LiveBench::fakeAddress(i), profile);
            fakes.push_back(std::make_unique<FakePeer>(internet.host(LiveBench::fakeAddress(i)),
                fixture.torrent->infoHash.wireForm(),
                "-FK0001-" + QByteArray::number(i).rightJustified(12, '0')));
            fakes.back()->opening = {wire::Interested()};
            fakes.back()->dial(seed.endpoint());
            m_asked.push_back(0);
        }
        m_asking = scheduler.callEvery(20ms, [this] { ask(); });
    }
    [[nodiscard]] ByteCount heard(std::size_t peer) const { return fakes[peer]->talks()[0]->payloadHeard; }
    [[nodiscard]] ByteCount heard() const
    {
        ByteCount sum = 0;
        for (std::size_t i = 0; i < fakes.size(); ++i) {
            sum += heard(i);
        }
        return sum;
    }
    [[nodiscard]] PeerId idOf(std::size_t peer)
    {
        for (const PeerId id : seed.peers().peers()) {
            if (seed.peers().peer(id)->peerId == fakes[peer]->handshake.peerId) {
                return id;
            }
        }
        return {};
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(2_MiB, 64_KiB);
    SimEngine seed{internet, 1, fixture, 1};
    std::vector<std::unique_ptr<FakePeer>> fakes;

private:
    void ask()
    {
        constexpr int ahead = 400;
        for (std::size_t i = 0; i < fakes.size(); ++i) {
            FakePeer::Talk& talk = *fakes[i]->talks()[0];
            if (talk.count<wire::Unchoke>() == 0) {
                continue;
            }
            QByteArray requests;
            while (m_asked[i] < talk.payloadHeard / 16384 + ahead) {
                const auto block = static_cast<quint32>(m_asked[i]++ % 128);
                wire::append(requests, wire::Request{block / 4, block % 4 * 16384, 16384});
            }
            talk.sayRaw(requests);
        }
    }

    int m_peers;
    std::vector<ByteCount> m_asked;
    Scheduler::Timer m_asking;
};

QByteArray say(ByteCount actual, ByteCount expected)
{
    return QByteArray::number(actual) + " instead of " + QByteArray::number(expected);
}

bool isNear(ByteCount actual, ByteCount expected, double share)
{
    return std::abs(static_cast<double>(actual - expected)) <= share * static_cast<double>(expected);
}

} // namespace

class PeerLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uploadsKeepTheirLimitInEverySecond_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<int>("peers");
        for (const ByteRate limit : {5_KiB, 64_KiB, 1_MiB, 20_MiB}) {
            for (const int peers : {1, 5}) {
                QTest::addRow("%lld KiB/s, %d peers", static_cast<long long>(limit / 1024), peers)
                    << qint64{limit} << peers;
            }
        }
    }
    void uploadsKeepTheirLimitInEverySecond()
    {
        QFETCH(const qint64, limit);
        QFETCH(const int, peers);
        PullingBench bench(peers);
        bench.seed.uploadThrottle.setLimit(limit);
        bench.start();
        bench.scheduler.runFor(2s);
        const ByteCount start = bench.heard();
        QVERIFY2(start <= limit * 2, say(start, limit * 2));
        for (int second = 0; second < 10; ++second) {
            const ByteCount before = bench.heard();
            bench.scheduler.runFor(1s);
            QVERIFY2(isNear(bench.heard() - before, limit, 0.1), say(bench.heard() - before, limit));
        }
        QVERIFY2(isNear(bench.heard() - start, limit * 10, 0.03), say(bench.heard() - start, limit * 10));
        for (std::size_t i = 0; i < bench.fakes.size(); ++i) {
            QVERIFY2(isNear(bench.heard(i), bench.heard() / peers, 0.1),
                say(bench.heard(i), bench.heard() / peers));
        }
    }

    void everyPeerIsLimitedAsTheSettingsSay()
    {
        PullingBench bench(3);
        bench.seed.context.options.peerUploadLimit = 20_KiB;
        bench.start();
        bench.scheduler.runFor(1s);
        const ByteCount before = bench.heard();
        bench.scheduler.runFor(10s);
        QVERIFY2(isNear(bench.heard() - before, 600_KiB, 0.03), say(bench.heard() - before, 600_KiB));
        // A change counts at once, also for those who are there.
        bench.seed.context.options.peerUploadLimit = 40_KiB;
        bench.seed.peers().applyOptions();
        const ByteCount then = bench.heard();
        bench.scheduler.runFor(10s);
        QVERIFY2(isNear(bench.heard() - then, 1200_KiB, 0.03), say(bench.heard() - then, 1200_KiB));
    }

    void onePeerMayHaveALimitOfItsOwn()
    {
        PullingBench bench(3);
        bench.seed.context.options.peerUploadLimit = 20_KiB;
        bench.start();
        bench.scheduler.runFor(1s);
        bench.seed.peers().setPeerLimits(bench.idOf(0), {noLimit, 5_KiB});
        bench.seed.peers().setPeerLimits(bench.idOf(1), {noLimit, 50_KiB});
        const std::array<ByteCount, 3> before{bench.heard(0), bench.heard(1), bench.heard(2)};
        bench.scheduler.runFor(20s);
        QVERIFY(isNear(bench.heard(0) - before[0], 100_KiB, 0.03));
        QVERIFY(isNear(bench.heard(1) - before[1], 1000_KiB, 0.03));
        QVERIFY(isNear(bench.heard(2) - before[2], 400_KiB, 0.03));
        QCOMPARE(bench.seed.peers().peer(bench.idOf(0))->limits, (PeerLimits{noLimit, 5_KiB}));
    }

    void downloadsFromOnePeerAreLimited()
    {
        SimSwarm swarm({.randomSeed = 3, .seeds = 2, .size = 8_MiB});
        swarm.leecher(0).context.options.peerDownloadLimit = 50_KiB;
        swarm.start();
        swarm.runFor(20s);
        QVERIFY2(swarm.leecher(0).downloaded() < 2 * 50_KiB * 20 * 103 / 100, swarm.describe());
        QVERIFY2(swarm.leecher(0).downloaded() > 2 * 50_KiB * 18, swarm.describe());
    }

    void aLimitIsKeptWhenThePeerComesBack()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::HaveNone()};
        fake.listen(6881);
        bench.engine.peers().addCandidates({Endpoint(LiveBench::fakeAddress(1), 6881)}, PeerOrigin::Tracker);
        bench.scheduler.runFor(5s);
        QVERIFY(bench.onlyPeer() != nullptr);
        const PeerId first = bench.onlyPeer()->id;
        bench.engine.peers().setPeerLimits(first, {7_KiB, 9_KiB});
        fake.talks()[0]->stream->close();
        QVERIFY(bench.scheduler.runUntil(
            [&bench, first] { return bench.onlyPeer() != nullptr && bench.onlyPeer()->id != first; }, 3600s));
        QCOMPARE(bench.onlyPeer()->limits, (PeerLimits{7_KiB, 9_KiB}));
        bench.engine.peers().setPeerLimits(bench.onlyPeer()->id, {});
        QCOMPARE(bench.onlyPeer()->limits, PeerLimits());
    }

    void overheadCountsIfItShall()
    {
        PullingBench bench(2);
        bench.seed.uploadThrottle.setLimit(100_KiB);
        bench.seed.context.options.limitsCountOverhead = true;
        bench.start();
        bench.scheduler.runFor(2s);
        const ByteCount line = bench.seed.context.traffic.sent;
        const ByteCount payload = bench.heard();
        bench.scheduler.runFor(10s);
        const ByteCount sent = bench.seed.context.traffic.sent - line;
        QVERIFY2(isNear(sent, 1000_KiB, 0.03), say(sent, 1000_KiB));
        QVERIFY(bench.heard() - payload < 980_KiB);
        QVERIFY(bench.heard() - payload > 900_KiB);
    }

    void overheadIsEstimatedBySegments()
    {
        QCOMPARE(lineOverhead(1, true).forth, 52);
        QCOMPARE(lineOverhead(1448, true).forth, 52);
        QCOMPARE(lineOverhead(1449, true).forth, 104);
        QCOMPARE(lineOverhead(1429, false).forth, 144);
        QCOMPARE(lineOverhead(1448 * 10, true).back, 5 * 52);
        QCOMPARE(lineOverhead(0, true).forth, 0);
    }

    void bothRatesAreKnown()
    {
        PullingBench bench(1);
        bench.start();
        bench.scheduler.runFor(5s);
        const PeerState& peer = *bench.seed.peers().peer(bench.idOf(0));
        QVERIFY(peer.lineUpload.total() > peer.upload.total());
        QVERIFY(peer.lineUpload.total() < peer.upload.total() * 105 / 100 + 10_KiB);
        // Requests and acknowledgements.
        QVERIFY(peer.lineDownload.total() > peer.upload.total() / 100);
    }

    void chokesDoNotWaitBehindAllThatWasRead()
    {
        PullingBench bench(1);
        bench.seed.uploadThrottle.setLimit(8_KiB);
        bench.start();
        bench.scheduler.runFor(5s);
        FakePeer::Talk& talk = *bench.fakes[0]->talks()[0];
        bench.seed.uploader()->stop();
        // No more than the block that was begun, at 2 s each.
        bench.scheduler.runFor(3s);
        QCOMPARE(talk.count<wire::Choke>(), 1);
    }
};

FRESHET_TEST(PeerLimitsTest)
#include "peer_limits_test.moc"
