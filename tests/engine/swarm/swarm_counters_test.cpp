// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/swarm_counters.h"
#include "tests/engine/swarm/downloader_bench.h"
#include "tests/engine/swarm/live_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;
using metainfo::BlockAddress;

namespace {

quint64 failuresOf(const ConnectionCounters& connections, EndReason reason)
{
    return connections.failures[static_cast<std::size_t>(reason)];
}

quint64 allFailures(const ConnectionCounters& connections)
{
    quint64 sum = 0;
    for (const quint64 count : connections.failures) {
        sum += count;
    }
    return sum;
}

quint64 sentBy(const SimEngine& engine, std::size_t message)
{
    return engine.context.counters.sent.messages[message];
}

quint64 receivedBy(const SimEngine& engine, std::size_t message)
{
    return engine.context.counters.received.messages[message];
}

} // namespace

/// The numbers that swarms leave in SwarmContext::counters.
class SwarmCountersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOneSideSendsTheOtherReceives()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 1);
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(640_KiB, 64_KiB);
        SimEngine seed(internet, 1, fixture, 1);
        SimEngine leech(internet, 2, fixture, 2);
        seed.startAsSeed();
        leech.startAsLeecher();
        leech.peers().addCandidates({seed.endpoint()}, PeerOrigin::Tracker);
        QVERIFY(scheduler.runUntil([&] { return leech.isComplete(); }, 60s));
        scheduler.runFor(1s);

        const SwarmCounters& down = leech.context.counters;
        const SwarmCounters& up = seed.context.counters;
        QCOMPARE(down.received.payload, 640_KiB);
        QCOMPARE(up.sent.payload, 640_KiB);
        QCOMPARE(down.received.blocks, quint64(40));
        QCOMPARE(up.sent.blocks, quint64(40));
        QCOMPARE(down.received.bytes, up.sent.bytes);
        // The leecher leaves when it is done; what it says at last may be lost.
        QVERIFY(up.received.bytes <= down.sent.bytes);
        QVERIFY(up.received.bytes > down.sent.bytes - 200);
        // 13 bytes before each block, two handshakes, requests and haves: not nothing, and not much.
        QVERIFY(up.sent.overhead() > 40 * 13 + 68);
        QVERIFY(up.sent.overhead() < 4_KiB);
        QCOMPARE(down.sent.payload, 0);
        QCOMPARE(up.received.messages[messageIndex<wire::Request>()], quint64(40));
        QCOMPARE(down.sent.messages[messageIndex<wire::Request>()], quint64(40));
        QCOMPARE(up.sent.messages[messageIndex<wire::Unchoke>()], quint64(1));
        QCOMPARE(down.piecesVerified, quint64(10));
        QCOMPARE(down.pieceStored.count(), quint64(10));
        QCOMPARE(down.piecesFailed, quint64(0));
        QCOMPARE(down.firstByte.count(), quint64(40));
        QCOMPARE(down.wholeBlock.count(), quint64(40));
        QVERIFY(down.firstByte.sum() > std::chrono::nanoseconds(0));
        QVERIFY(down.firstByte.sum() <= down.wholeBlock.sum());
        QCOMPARE(down.outgoing.attempts, quint64(1));
        QCOMPARE(down.outgoing.established, quint64(1));
        // Both have everything.
        QCOMPARE(down.disconnects[static_cast<std::size_t>(EndReason::NotUseful)], quint64(1));
    }

    void latencyIsThatOfTheLink()
    {
        DownloaderBench bench(64_KiB, 64_KiB);
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        const auto blocks = bench.peers.takeRequests(seed);
        bench.scheduler.runFor(80ms);
        for (const BlockAddress& block : blocks) {
            bench.deliver(seed, block);
        }
        const SwarmCounters& counters = bench.context.counters;
        const std::size_t bucket = LatencyHistogram::bucketOf(80ms);
        QCOMPARE(counters.firstByte.countIn(bucket), static_cast<quint64>(blocks.size()));
        QCOMPARE(counters.wholeBlock.countIn(bucket), static_cast<quint64>(blocks.size()));
    }

    void saysWhyPayloadWasThrownAway()
    {
        DownloaderBench bench(64_KiB, 64_KiB);
        bench.makeDownloader();
        const PeerId liar = bench.addSeed();
        const auto blocks = bench.peers.takeRequests(liar);
        for (const BlockAddress& block : blocks) {
            bench.peers.deliver(liar, block, QByteArray(16384, 'x'));
        }
        bench.scheduler.runFor(10ms);
        QCOMPARE(bench.context.counters.damaged, 64_KiB);
        QCOMPARE(bench.context.counters.piecesFailed, quint64(1));
        const PeerId pushy = bench.addSeed(true, false);
        bench.deliver(pushy, blocks.front());
        QCOMPARE(bench.context.counters.unrequested, 16_KiB);
        QCOMPARE(bench.context.counters.duplicate, 0);
        QCOMPARE(bench.downloader->wastedBytes(), 80_KiB);
    }

    void whatComesTwiceIsADuplicate()
    {
        DownloaderBench bench(64_KiB, 64_KiB);
        bench.context.options.requestsPerPeer = 4;
        bench.makeDownloader();
        const PeerId slow = bench.addSeed();
        const auto blocks = bench.peers.takeRequests(slow);
        QCOMPARE(blocks.size(), 4U);
        // So late that others are asked, and then it comes all the same.
        bench.scheduler.runFor(20s);
        QCOMPARE(bench.context.counters.lateRequests, quint64(4));
        const PeerId quick = bench.addSeed();
        QCOMPARE(bench.serveAll(quick), 4);
        bench.deliver(slow, blocks.front());
        QCOMPARE(bench.context.counters.duplicate, 16_KiB);
    }

    void countsRequestsInFlight()
    {
        DownloaderBench bench;
        bench.context.options.requestsPerPeer = 2;
        bench.makeDownloader();
        QCOMPARE(bench.downloader->sums().requestsInFlight, 0);
        bench.addSeed();
        bench.addSeed();
        QCOMPARE(bench.downloader->sums().requestsInFlight, 4);
        QCOMPARE(bench.downloader->sums().snubbedPeers, 0);
        bench.scheduler.runFor(120s);
        QCOMPARE(bench.downloader->sums().snubbedPeers, 2);
    }

    void everyAttemptHasAnEnd()
    {
        LiveBench bench;
        bench.addFake(1).listen(6881);
        // Nobody listens at the second; the third is our own.
        bench.addFake(2);
        bench.engine.peers().addCandidates(
            {Endpoint(LiveBench::fakeAddress(1), 6881), Endpoint(LiveBench::fakeAddress(2), 6881),
                bench.engine.endpoint()},
            PeerOrigin::Tracker);
        bench.scheduler.runFor(20s);
        const ConnectionCounters& outgoing = bench.engine.context.counters.outgoing;
        QCOMPARE(outgoing.established, quint64(1));
        QVERIFY(failuresOf(outgoing, EndReason::Refused) >= 1);
        QCOMPARE(failuresOf(outgoing, EndReason::NotUseful), quint64(1));
        QCOMPARE(outgoing.attempts,
            outgoing.established + allFailures(outgoing)
                + static_cast<quint64>(bench.engine.peers().halfOpenCount()));
    }

    void countsMessagesByTheirKind()
    {
        LiveBench bench;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        talk.say(wire::Have{3});
        talk.say(wire::Cancel{0, 0, 16384});
        talk.say(wire::RejectRequest{0, 0, 16384});
        bench.scheduler.runFor(1s);
        QCOMPARE(receivedBy(bench.engine, messageIndex<wire::Have>()), quint64(1));
        QCOMPARE(receivedBy(bench.engine, messageIndex<wire::Cancel>()), quint64(1));
        QCOMPARE(receivedBy(bench.engine, messageIndex<wire::RejectRequest>()), quint64(1));
        QCOMPARE(sentBy(bench.engine, messageIndex<wire::Interested>()), quint64(1));
        QCOMPARE(receivedBy(bench.engine, messageIndex<wire::Choke>()), quint64(0));
    }

    void countsWhoIsSentAwayAndWhoIsBanned()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        (void)bench.dialledBy(fake);
        (void)bench.dialledBy(fake);
        const SwarmCounters& counters = bench.engine.context.counters;
        QCOMPARE(counters.turnedAway, quint64(1));
        const PeerState* peer = bench.onlyPeer();
        QVERIFY(peer != nullptr);
        bench.engine.peers().ban(peer->id, Offence{PieceIndex(0)});
        QCOMPARE(counters.bans, quint64(1));
        QCOMPARE(counters.disconnects[static_cast<std::size_t>(EndReason::BadData)], quint64(1));
    }
};

FRESHET_TEST(SwarmCountersTest)
#include "swarm_counters_test.moc"
