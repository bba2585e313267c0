// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/block_server.h"
#include "tests/engine/swarm/serving_world.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;
using metainfo::BlockAddress;

namespace {

struct Bench : ServingWorld
{
    Bench()
        : ServingWorld(512_KiB)
    {
        disk.setReadsAtOnce(true);
        id = peers.addPeer(Bitfield(pieces)).id;
        server.addPeer(id);
    }
    void ask(quint32 count)
    {
        for (quint32 number = 0; number < count; ++number) {
            server.enqueue(id, block(number % 32));
        }
    }

    BlockServer server{context, peers, disk, storage, fixture.torrent};
    PeerId id;
};

} // namespace

class BlockServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnInTheNextTurnWhenTheNetworkTakesAll()
    {
        Bench bench;
        constexpr auto first = static_cast<quint32>(BlockServer::firstBatch);
        bench.ask(3 * first);
        bench.server.serve(bench.id);
        // One batch a turn: others have their turns in between.
        QCOMPARE(bench.peers.sentBlocks().size(), std::size_t{1});
        QCOMPARE(bench.peers.sentBlocks()[0].payload, first * 16_KiB);
        QCOMPARE(bench.server.queuedRequests(bench.id), static_cast<int>(2 * first));
        // Twice as many to one that takes everything.
        bench.scheduler.runFor(Scheduler::Duration::zero());
        QCOMPARE(bench.peers.sentBlocks().size(), std::size_t{2});
        QCOMPARE(bench.peers.sentBlocks()[1].payload, 2 * first * 16_KiB);
        QCOMPARE(bench.server.queuedRequests(bench.id), 0);
        QCOMPARE(bench.server.uploaded(), 3 * first * 16_KiB);
    }

    void readsLessForAPeerThatIsSlowerThanWeAre()
    {
        Bench bench;
        bench.ask(60);
        bench.server.serve(bench.id);
        bench.peers.setUnsent(bench.id, 100'000);
        bench.scheduler.runFor(1s);
        const std::size_t before = bench.peers.sentBlocks().size();
        Q_EMIT bench.peers.bytesSent(bench.id);
        bench.peers.setUnsent(bench.id, 10'000);
        Q_EMIT bench.peers.bytesSent(bench.id);
        QCOMPARE(bench.peers.sentBlocks().size(), before + 1);
        QVERIFY(bench.peers.sentBlocks().back().payload
            < static_cast<ByteCount>(BlockServer::firstBatch) * 16_KiB);
    }

    void keepsNoMoreThanAPeerMayQueue()
    {
        Bench bench;
        bench.ask(static_cast<quint32>(BlockServer::maxQueuedRequests) + 5);
        QCOMPARE(bench.server.queuedRequests(bench.id), static_cast<int>(BlockServer::maxQueuedRequests));
        QCOMPARE(bench.peers.takeRejects(bench.id).size(), std::size_t{5});
        bench.server.rejectQueued(bench.id);
        QCOMPARE(bench.server.queuedRequests(bench.id), 0);
        QCOMPARE(bench.peers.takeRejects(bench.id).size(),
            static_cast<std::size_t>(BlockServer::maxQueuedRequests));
    }

    void forgetsAPeerThatLeaves()
    {
        Bench bench;
        bench.ask(40);
        bench.server.serve(bench.id);
        bench.server.removePeer(bench.id);
        const std::size_t before = bench.peers.sentBlocks().size();
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.peers.sentBlocks().size(), before);
        QCOMPARE(bench.server.queuedRequests(bench.id), 0);
    }
};

FRESHET_TEST(BlockServerTest)
#include "block_server_test.moc"
