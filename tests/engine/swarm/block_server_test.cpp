// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/block_server.h"
#include "tests/support/sim_internet.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/swarm/mock_peer_manager.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;
using metainfo::BlockAddress;

namespace {

struct Bench
{
    Bench()
    {
        disk.fill(storage, fixture.content);
        disk.setReadsAtOnce(true);
        id = peers.addPeer(Bitfield(pieces)).id;
        server.addPeer(id);
    }
    [[nodiscard]] BlockAddress block(quint32 number) const
    {
        return {PieceIndex(number / 4), number % 4 * 16384, 16384};
    }
    void ask(quint32 count)
    {
        for (quint32 number = 0; number < count; ++number) {
            server.enqueue(id, block(number % 32));
        }
    }

    SimScheduler scheduler;
    SeededRandom random{1};
    SimInternet internet{scheduler, 1};
    net::ConnectLimiter connects{scheduler};
    Throttle download{scheduler};
    Throttle upload{scheduler};
    SwarmContext context{scheduler, random, internet.host(QHostAddress(0x0A000001)), connects, download,
        upload, QByteArray(20, 'x'), 0, {}};
    MemoryDiskIo disk{scheduler};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(512_KiB, 64_KiB);
    StorageId storage = disk.attach({fixture.torrent, QStringLiteral("/sim"), fixture.allWanted(), {}});
    quint32 pieces = fixture.torrent->pieces.pieceCount();
    MockPeerManager peers;
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
