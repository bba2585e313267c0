// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/swarm_errc.h"
#include "tests/engine/swarm/downloader_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;
using metainfo::BlockAddress;
using Bench = DownloaderBench;
using Blocks = std::vector<BlockAddress>;

class DownloaderFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unrequestedDataIsCountedAndBounded()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId a = bench.addSeed(true, false);
        const BlockAddress block{PieceIndex(0), 0, 16384};
        for (int i = 0; i < 64; ++i) {
            bench.deliver(a, block);
        }
        QVERIFY(bench.peers.disconnects().empty());
        QCOMPARE(bench.downloader->wastedBytes(), 1_MiB);
        bench.deliver(a, block);
        QCOMPARE(bench.peers.disconnects().size(), 1U);
        QCOMPARE(bench.peers.disconnects()[0].reason, make_error_code(Errc::UnrequestedData));
    }

    void unalignedAnswersHarmNobody()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId a = bench.addSeed();
        const BlockAddress odd{bench.peers.takeRequests(a).front().piece, 5, 100};
        bench.peers.deliver(a, odd, QByteArray(100, 'z'));
        QCOMPARE(bench.downloader->wastedBytes(), 100);
    }

    void theOnlySenderOfABadPieceIsBanned()
    {
        Bench bench(64_KiB, 64_KiB);
        bench.makeDownloader();
        const PeerId liar = bench.addSeed();
        for (const BlockAddress& block : bench.peers.takeRequests(liar)) {
            bench.peers.deliver(liar, block, QByteArray(16384, 'x'));
        }
        bench.scheduler.runFor(10ms);
        QCOMPARE(bench.peers.bans().size(), 1U);
        QCOMPARE(bench.peers.bans()[0].peer, liar);
        QCOMPARE(bench.downloader->wastedBytes(), 64_KiB);
        const PeerId honest = bench.addSeed();
        QCOMPARE(bench.serveAll(honest), 4);
        QVERIFY(bench.downloader->picker().isComplete());
        QCOMPARE(bench.downloader->factsOf(honest).failedPieces, 0U);
        // The good copy makes the evidence exact.
        QCOMPARE(bench.peers.bans().size(), 2U);
        QCOMPARE(bench.peers.bans()[1].peer, liar);
        QVERIFY(bench.peers.bans()[1].offence == (Offence{PieceIndex(0), 0U, 4, true}));
    }

    /// Two peers send the same block at the same time; whose bytes were kept is to blame, not who was asked.
    void inTheEndgameTheLoserOfARaceIsNotBlamed_data()
    {
        QTest::addColumn<bool>("liarIsFirst");
        QTest::newRow("the liar's bytes are kept") << true;
        QTest::newRow("the liar comes too late") << false;
    }
    void inTheEndgameTheLoserOfARaceIsNotBlamed()
    {
        QFETCH(bool, liarIsFirst);
        Bench bench(32_KiB, 32_KiB);
        bench.makeDownloader();
        const PeerId honest = bench.addSeed();
        const PeerId liar = bench.addSeed();
        const Blocks blocks = bench.peers.takeRequests(honest);
        QCOMPARE(blocks.size(), 2U);
        // The second is asked for the same blocks when the first is late.
        bench.scheduler.runFor(30s);
        const Blocks again = bench.peers.takeRequests(liar);
        QVERIFY(!again.empty());
        const BlockAddress raced = again.front();
        const QByteArray good = bench.fixture.blockBytes(raced);
        const QByteArray bad(16384, 'x');
        BlockSink& sink = *bench.peers.blockSink();
        sink.blockStarted(honest, raced);
        sink.blockStarted(liar, raced);
        sink.blockContinued(honest, 0, QByteArrayView(good).first(8192));
        sink.blockContinued(liar, 0, QByteArrayView(bad));
        if (liarIsFirst) {
            sink.blockArrived(liar, raced);
        }
        sink.blockContinued(honest, 8192, QByteArrayView(good).sliced(8192));
        sink.blockArrived(honest, raced);
        if (!liarIsFirst) {
            sink.blockArrived(liar, raced);
        }
        for (const BlockAddress& block : blocks) {
            if (block != raced) {
                bench.deliver(honest, block);
            }
        }
        bench.scheduler.runFor(10ms);
        // It is not known yet whose part was bad.
        for (const PeerId peer : {honest, liar}) {
            QCOMPARE(bench.downloader->factsOf(peer).failedPieces, liarIsFirst ? 1U : 0U);
        }
        // If the piece was bad, it comes from somebody else now.
        bench.peers.setChoking(liar, true);
        for (const BlockAddress& block : bench.peers.takeRequests(liar)) {
            Q_EMIT bench.peers.requestRejected(liar, block);
        }
        const PeerId third = bench.addSeed();
        for (int i = 0; i < 40 && !bench.downloader->picker().isComplete(); ++i) {
            bench.serveAll(honest);
            bench.serveAll(third);
            bench.scheduler.runFor(1s);
        }
        QVERIFY(bench.downloader->picker().isComplete());
        for (const MockPeerManager::Ban& ban : bench.peers.bans()) {
            QCOMPARE(ban.peer, liar);
        }
        QCOMPARE(!bench.peers.bans().empty(), liarIsFirst);
    }

    void whatIsDamagedOnTheDiskIsFetchedAgainAndNobodyIsBlamed()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        bench.peers.state(seed).dontHaveMessageId = 9;
        const PeerId old = bench.addSeed();
        bench.serveAll(seed);
        QVERIFY(bench.downloader->picker().isComplete());
        QVERIFY(!bench.peers.state(seed).amInterested);
        QSignalSpy completed(bench.downloader.get(), &Downloader::completed);
        const std::vector<PieceIndex> damaged{PieceIndex(2), PieceIndex(7)};
        bench.downloader->withdraw(damaged);
        QVERIFY(!bench.downloader->picker().has(PieceIndex(2)));
        QVERIFY(bench.peers.state(seed).amInterested);
        QByteArrayList withdrawn;
        for (const MockPeerManager::Sent& sent : bench.peers.sent()) {
            if (const auto* message = std::get_if<wire::Extended>(&sent.message)) {
                QCOMPARE(sent.peer, seed);
                QCOMPARE(message->extendedId, 9);
                withdrawn.append(message->payload.toHex());
            }
        }
        QCOMPARE(withdrawn, (QByteArrayList{"00000002", "00000007"}));
        bench.peers.close(old);
        bench.scheduler.runFor(10ms);
        QCOMPARE(bench.serveAll(seed), 8);
        QVERIFY(bench.downloader->picker().isComplete());
        QCOMPARE(completed.size(), 1);
        QVERIFY(bench.peers.bans().empty());
    }

    void amongSeveralSendersExactlyTheLiarIsBanned()
    {
        Bench bench(64_KiB, 64_KiB);
        bench.context.options.requestsPerPeer = 2;
        bench.makeDownloader();
        const PeerId liar = bench.addSeed();
        const PeerId honest = bench.addSeed();
        const Blocks fromLiar = bench.peers.takeRequests(liar);
        const Blocks fromHonest = bench.peers.takeRequests(honest);
        QCOMPARE(fromLiar.size(), 2U);
        QCOMPARE(fromHonest.size(), 2U);
        for (const BlockAddress& block : fromLiar) {
            bench.peers.deliver(liar, block, QByteArray(16384, 'x'));
        }
        for (const BlockAddress& block : fromHonest) {
            bench.deliver(honest, block);
        }
        bench.scheduler.runFor(10ms);
        QVERIFY(bench.peers.bans().empty());
        // Now one of them gets the piece for itself.
        const PeerId third = bench.addSeed();
        bench.peers.setChoking(liar, true);
        for (const BlockAddress& block : bench.peers.takeRequests(liar)) {
            Q_EMIT bench.peers.requestRejected(liar, block);
        }
        bench.scheduler.runFor(10ms);
        QCOMPARE(bench.serveAll(honest) + bench.serveAll(third), 4);
        QVERIFY(bench.downloader->picker().isComplete());
        QCOMPARE(bench.peers.bans().size(), 1U);
        QCOMPARE(bench.peers.bans()[0].peer, liar);
    }

    void severalPeersBehindOneAddressAreNotOneSender()
    {
        Bench bench(32_KiB, 32_KiB);
        bench.context.options.requestsPerPeer = 1;
        bench.makeDownloader();
        const PeerId liar = bench.addSeed();
        const PeerId neighbour = bench.addSeed();
        bench.peers.state(neighbour).endpoint = bench.peers.state(liar).endpoint;
        bench.peers.deliver(liar, bench.peers.takeRequests(liar).at(0), QByteArray(16384, 'x'));
        bench.deliver(neighbour, bench.peers.takeRequests(neighbour).at(0));
        bench.scheduler.runFor(10ms);
        QVERIFY(bench.peers.bans().empty());
    }

    void aFullDiskStopsEverything()
    {
        Bench bench;
        bench.makeDownloader();
        QSignalSpy failed(bench.downloader.get(), &Downloader::diskFailed);
        bench.disk.setFreeSpace(100_KiB);
        const PeerId seed = bench.addSeed();
        bench.serveAll(seed);
        bench.scheduler.runFor(60s);
        QCOMPARE(failed.count(), 1);
        QVERIFY(bench.peers.takeRequests(seed).empty());
        QCOMPARE(bench.downloader->picker().have().count(), 1);
        QCOMPARE(bench.pool.inUse(), 0);
        bench.disk.setFreeSpace({});
        bench.downloader->start();
        bench.serveAll(seed);
        QVERIFY(bench.downloader->picker().isComplete());
    }

    void asksForNothingWhileTheDiskIsBehind()
    {
        Bench bench;
        bench.context.options.requestsPerPeer = 4;
        bench.disk.setWriteLimit(0);
        bench.disk.setDelay(5s);
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        for (Blocks blocks = bench.peers.takeRequests(seed); !blocks.empty();
             blocks = bench.peers.takeRequests(seed)) {
            for (const BlockAddress& block : blocks) {
                bench.deliver(seed, block);
            }
        }
        QVERIFY(!bench.downloader->picker().isComplete());
        bench.scheduler.runFor(4s);
        QVERIFY(bench.peers.takeRequests(seed).empty());
        bench.scheduler.runFor(2s);
        QVERIFY(!bench.peers.takeRequests(seed).empty());
    }

    void prioritiesChangeLive()
    {
        Bench bench;
        bench.context.options.requestsPerPeer = 4;
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        const Blocks blocks = bench.peers.takeRequests(seed);
        std::vector<quint8> priorities(bench.pieces, 0);
        bench.downloader->setPriorities(priorities);
        QCOMPARE(bench.peers.takeCancels(seed).size(), blocks.size());
        QCOMPARE(bench.pool.inUse(), 0);
        QVERIFY(!bench.peers.state(seed).amInterested);
        priorities[9] = 2;
        bench.downloader->setPriorities(priorities);
        QSignalSpy completed(bench.downloader.get(), &Downloader::completed);
        const Blocks wanted = bench.peers.takeRequests(seed);
        QCOMPARE(wanted.size(), 4U);
        for (const BlockAddress& block : wanted) {
            QCOMPARE(block.piece, PieceIndex(9));
            bench.deliver(seed, block);
        }
        bench.scheduler.runFor(10ms);
        QCOMPARE(completed.count(), 1);
        QVERIFY(bench.peers.takeRequests(seed).empty());
    }

    void stoppingCancelsAndForgivesWhatStillComes()
    {
        Bench bench(4_MiB, 1_MiB);
        bench.context.options.requestsPerPeer = 100;
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        const Blocks blocks = bench.peers.takeRequests(seed);
        bench.downloader->setHave(Bitfield(bench.pieces));
        QCOMPARE(bench.peers.takeCancels(seed).size(), blocks.size());
        (void)bench.peers.takeRequests(seed);
        for (int copies = 0; copies < 2; ++copies) {
            for (const BlockAddress& block : blocks) {
                bench.deliver(seed, block);
            }
        }
        QVERIFY(bench.peers.disconnects().empty());
    }

    void mayBeDestroyedInItsSignals()
    {
        for (int which = 0; which < 3; ++which) {
            Bench bench(64_KiB, 64_KiB);
            bench.makeDownloader();
            const auto destroy = [&bench] { bench.downloader.reset(); };
            if (which == 0) {
                connect(bench.downloader.get(), &Downloader::pieceVerified, &bench.peers, destroy);
            } else if (which == 1) {
                connect(bench.downloader.get(), &Downloader::completed, &bench.peers, destroy);
            } else {
                connect(bench.downloader.get(), &Downloader::diskFailed, &bench.peers, destroy);
                bench.disk.setFreeSpace(0);
            }
            const PeerId seed = bench.addSeed();
            for (const BlockAddress& block : bench.peers.takeRequests(seed)) {
                bench.deliver(seed, block);
            }
            bench.scheduler.runFor(1s);
            QVERIFY(!bench.downloader);
            bench.peers.close(seed);
        }
    }
};

FRESHET_TEST(DownloaderFaultsTest)
#include "downloader_faults_test.moc"
