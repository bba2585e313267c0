// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

class DownloaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItIsInterestedOnlyInWhatItMisses()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId empty = bench.peers.addPeer(Bitfield(bench.pieces)).id;
        const PeerId seed = bench.addSeed(true, false);
        QVERIFY(!bench.peers.state(empty).amInterested);
        QVERIFY(bench.peers.state(seed).amInterested);
        QVERIFY(bench.peers.takeRequests(seed).empty());
        bench.peers.announce(empty, PieceIndex(3));
        QVERIFY(bench.peers.state(empty).amInterested);
    }

    void asksInBatches()
    {
        Bench bench(16_MiB, 256_KiB);
        bench.context.options.requestsPerPeer = 40;
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        int delivered = 0;
        for (int round = 0; round < 400; ++round) {
            Blocks blocks = bench.peers.takeRequests(seed);
            for (const BlockAddress& block : blocks) {
                bench.scheduler.runFor(2ms);
                bench.deliver(seed, block);
                ++delivered;
            }
        }
        QCOMPARE(delivered, 1024);
        QVERIFY2(
            bench.peers.sendCalls(seed) < delivered / 4, QByteArray::number(bench.peers.sendCalls(seed)));
    }

    void keepsToTheNumberOfPiecesPerPeer()
    {
        Bench bench;
        bench.context.options.piecesPerPeer = 1;
        bench.context.options.requestsPerPeer = 100;
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        const Blocks blocks = bench.peers.takeRequests(seed);
        QCOMPARE(blocks.size(), 4U);
        for (const BlockAddress& block : blocks) {
            QCOMPARE(block.piece, blocks.front().piece);
        }
        QCOMPARE(bench.downloader->factsOf(seed).piecesInFlight, 1);
        QCOMPARE(bench.downloader->factsOf(seed).piecesAllowed, 1);
    }

    void theTorrentsOwnNumberOfPiecesGoesFirst()
    {
        Bench bench;
        bench.context.options.piecesPerPeer = 100;
        bench.context.options.requestsPerPeer = 100;
        bench.makeDownloader();
        bench.downloader->setPiecesPerPeer(2);
        const PeerId seed = bench.addSeed();
        QVERIFY(!bench.peers.takeRequests(seed).empty());
        QVERIFY(bench.downloader->factsOf(seed).piecesInFlight <= 2);
        QCOMPARE(bench.downloader->factsOf(seed).piecesAllowed, 2);
        bench.downloader->setPiecesPerPeer(swarm::automatic);
        QCOMPARE(bench.downloader->factsOf(seed).piecesAllowed, 100);
    }

    void aLimitOfPiecesHoldsForAllPeersTogether()
    {
        Bench bench;
        bench.context.options.piecesPerTorrent = 2;
        bench.makeDownloader();
        const std::vector<PeerId> seeds{bench.addSeed(), bench.addSeed(), bench.addSeed()};
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.downloader->piecesInFlight(), 2);
        // More of them: at the next choice, without anything having come.
        bench.context.options.piecesPerTorrent = 3;
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.downloader->piecesInFlight(), 3);
        bench.context.options.piecesPerTorrent = 1;
        int delivered = 0;
        for (int round = 0; round < 100 && !bench.downloader->picker().isComplete(); ++round) {
            for (const PeerId seed : seeds) {
                for (const BlockAddress& block : bench.peers.takeRequests(seed)) {
                    bench.deliver(seed, block);
                    ++delivered;
                }
                bench.scheduler.runFor(10ms);
                QVERIFY(bench.downloader->piecesInFlight() <= 3);
                QVERIFY(delivered < 12 || bench.downloader->piecesInFlight() <= 1);
            }
        }
        QVERIFY(bench.downloader->picker().isComplete());
    }

    void aPieceThatNobodyCanGoOnWithLeavesItsPlace()
    {
        Bench bench;
        bench.context.options.piecesPerTorrent = 1;
        bench.makeDownloader();
        Bitfield first(bench.pieces);
        first.set(0);
        const PeerId gone = bench.peers.addPeer(first).id;
        bench.peers.setChoking(gone, false);
        bench.deliver(gone, bench.peers.takeRequests(gone).front());
        bench.peers.close(gone);
        Bitfield others(bench.pieces, true);
        others.reset(0);
        const PeerId other = bench.peers.addPeer(others).id;
        bench.peers.setChoking(other, false);
        bench.scheduler.runFor(5s);
        QVERIFY(!bench.peers.takeRequests(other).empty());
        QCOMPARE(bench.downloader->piecesInFlight(), 1);
    }

    void sumsSpanThePeersThatAreAsked()
    {
        Bench bench;
        bench.context.options.requestsPerPeer = 6;
        bench.makeDownloader();
        QCOMPARE(bench.downloader->sums().mostRequests, 0);
        (void)bench.addSeed();
        (void)bench.peers.addPeer(Bitfield(bench.pieces));
        DownloadSums sums = bench.downloader->sums();
        QCOMPARE(sums.fewestRequests, sums.mostRequests);
        const int first = sums.mostRequests;
        QVERIFY(first > 0);
        const PeerId second = bench.addSeed();
        bench.deliver(second, bench.peers.takeRequests(second).front());
        sums = bench.downloader->sums();
        QCOMPARE(sums.requestsInFlight, sums.fewestRequests + sums.mostRequests);
        QVERIFY(sums.fewestRequests <= first && first <= sums.mostRequests);
        QVERIFY(sums.fewestPieces >= 1 && sums.fewestPieces <= sums.mostPieces);
    }

    void completesAndVerifies()
    {
        Bench bench(640_KiB - 1000);
        bench.makeDownloader();
        QSignalSpy verified(bench.downloader.get(), &Downloader::pieceVerified);
        QSignalSpy completed(bench.downloader.get(), &Downloader::completed);
        const PeerId seed = bench.addSeed();
        QCOMPARE(bench.serveAll(seed), 40);
        QCOMPARE(verified.count(), 10);
        QCOMPARE(completed.count(), 1);
        QCOMPARE(bench.disk.content(bench.storage), bench.fixture.content);
        QCOMPARE(bench.downloader->wastedBytes(), 0);
        QCOMPARE(bench.pool.inUse(), 0);
        QVERIFY(!bench.peers.state(seed).amInterested);
    }

    void seedsHearOfManyPiecesAtOnce()
    {
        Bench bench;
        bench.context.options.requestsPerPeer = 4;
        bench.makeDownloader();
        const PeerId seed = bench.addSeed();
        const PeerId leecher = bench.peers.addPeer(Bitfield(bench.pieces)).id;
        (void)bench.serveAll(seed);
        const auto news = [&bench](PeerId peer) { return bench.peers.count<wire::Have>(peer); };
        QCOMPARE(news(leecher), static_cast<int>(bench.pieces));
        const int calls = bench.peers.sendCalls(seed);
        bench.scheduler.runFor(1s);
        QCOMPARE(news(seed), static_cast<int>(bench.pieces));
        QVERIFY(bench.peers.sendCalls(seed) <= calls + 1);
    }

    void staysWithinItsMemory()
    {
        Bench bench(10_MiB, 1_MiB);
        bench.pool.setBudget(3_MiB);
        bench.context.options.piecesPerPeer = 128;
        bench.context.options.requestsPerPeer = 2000;
        bench.makeDownloader();
        for (int i = 0; i < 6; ++i) {
            (void)bench.addSeed();
        }
        for (int i = 0; i < 30; ++i) {
            bench.scheduler.runFor(1s);
            QVERIFY(bench.pool.inUse() <= 3_MiB);
        }
    }

    void givesUpMemoryThatNobodyCanUse()
    {
        Bench bench(640_KiB, 64_KiB);
        bench.pool.setBudget(64_KiB);
        bench.makeDownloader();
        Bitfield first(bench.pieces);
        first.set(0);
        const PeerId gone = bench.peers.addPeer(first).id;
        bench.peers.setChoking(gone, false);
        bench.deliver(gone, bench.peers.takeRequests(gone).front());
        bench.peers.close(gone);
        Bitfield others(bench.pieces, true);
        others.reset(0);
        const PeerId other = bench.peers.addPeer(others).id;
        bench.peers.setChoking(other, false);
        bench.scheduler.runFor(5s);
        QVERIFY(!bench.peers.takeRequests(other).empty());
        QVERIFY(bench.pool.inUse() <= 64_KiB);
    }

    void keepsMemoryWhileEverybodyChokes()
    {
        Bench bench(640_KiB, 64_KiB);
        bench.pool.setBudget(64_KiB);
        bench.makeDownloader();
        const PeerId seed = bench.addSeed(false);
        const Blocks blocks = bench.peers.takeRequests(seed);
        bench.deliver(seed, blocks.front());
        bench.peers.setChoking(seed, true);
        bench.scheduler.runFor(30s);
        QCOMPARE(bench.downloader->picker().inProgress().at(0).received, 1U);
    }

    void aChokeWithoutTheFastExtensionDropsRequests()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId a = bench.addSeed(false);
        const Blocks before = bench.peers.takeRequests(a);
        QVERIFY(!before.empty());
        bench.peers.setChoking(a, true);
        QCOMPARE(bench.downloader->factsOf(a).requestsInFlight, 0);
        const PeerId b = bench.addSeed(false);
        QCOMPARE(bench.serveAll(b), 40);
        QVERIFY(bench.downloader->picker().isComplete());
    }

    void asksAgainAfterAChokeAndIsNotConfusedByIt()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId a = bench.addSeed(false);
        (void)bench.peers.takeRequests(a);
        for (int i = 0; i < 5; ++i) {
            bench.peers.setChoking(a, true);
            bench.peers.setChoking(a, false);
            if (i < 4) {
                QVERIFY(!bench.peers.takeRequests(a).empty());
            }
        }
        // Only the last requests count; all of them are answered, so nothing may seem to be in flight.
        QCOMPARE(bench.serveAll(a), 40);
        QVERIFY(bench.downloader->picker().isComplete());
        QCOMPARE(bench.downloader->factsOf(a).requestsInFlight, 0);
        QCOMPARE(bench.downloader->wastedBytes(), 0);
    }

    void aChokeWithTheFastExtensionWaitsForRejects()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId a = bench.addSeed();
        const Blocks blocks = bench.peers.takeRequests(a);
        bench.peers.setChoking(a, true);
        QCOMPARE(bench.downloader->factsOf(a).requestsInFlight, static_cast<int>(blocks.size()));
        // The first was on its way already.
        bench.deliver(a, blocks.front());
        for (std::size_t i = 1; i < blocks.size(); ++i) {
            Q_EMIT bench.peers.requestRejected(a, blocks[i]);
        }
        QCOMPARE(bench.downloader->factsOf(a).requestsInFlight, 0);
        QCOMPARE(bench.downloader->wastedBytes(), 0);
        bench.peers.setChoking(a, false);
        QCOMPARE(bench.serveAll(a), 39);
    }

    void asksForAllowedPiecesWhileChoked()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId a = bench.addSeed(true, false);
        bench.peers.state(a).allowedFast.push_back(PieceIndex(7));
        Q_EMIT bench.peers.fastAllowed(a, PieceIndex(7));
        const Blocks blocks = bench.peers.takeRequests(a);
        QCOMPARE(blocks.size(), 4U);
        QCOMPARE(blocks.front().piece, PieceIndex(7));
    }

    void blocksOfALatePeerGoToOthersAndItsExclusivePieceToo()
    {
        Bench bench(64_KiB, 64_KiB);
        bench.makeDownloader();
        const PeerId staller = bench.addSeed();
        QCOMPARE(bench.peers.takeRequests(staller).size(), 4U);
        bench.scheduler.runFor(12s);
        const PeerId honest = bench.addSeed();
        QCOMPARE(bench.serveAll(honest), 4);
        QVERIFY(bench.downloader->picker().isComplete());
        // It was told not to bother.
        QCOMPARE(bench.peers.takeCancels(staller).size(), 4U);
    }

    void aLateBlockIsStillWelcomeAndNotAskedForTwice()
    {
        Bench bench(64_KiB, 64_KiB);
        bench.makeDownloader();
        const PeerId slow = bench.addSeed();
        const Blocks blocks = bench.peers.takeRequests(slow);
        bench.scheduler.runFor(35s);
        QVERIFY(bench.peers.takeRequests(slow).empty());
        for (const BlockAddress& block : blocks) {
            bench.deliver(slow, block);
        }
        bench.scheduler.runFor(1s);
        QVERIFY(bench.downloader->picker().isComplete());
        QCOMPARE(bench.downloader->wastedBytes(), 0);
    }

    void aPeerThatBeginsToTrickleLosesItsBlocksToAFasterOne()
    {
        Bench bench(4_MiB, 256_KiB);
        bench.context.options.requestsPerPeer = 40;
        bench.makeDownloader();
        const PeerId trickler = bench.addSeed();
        Blocks owed;
        for (int i = 0; i < 60; ++i) {
            const Blocks asked = bench.peers.takeRequests(trickler);
            owed.insert(owed.end(), asked.begin(), asked.end());
            bench.scheduler.runFor(50ms);
            bench.deliver(trickler, owed.front());
            owed.erase(owed.begin());
        }
        const Blocks more = bench.peers.takeRequests(trickler);
        owed.insert(owed.end(), more.begin(), more.end());
        QVERIFY(owed.size() >= 4);
        // From now on a block comes every 3 s, where each had come within half a second of being asked for.
        const PeerId fast = bench.addSeed();
        std::size_t trickled = 0;
        std::size_t cancelled = 0;
        for (int i = 0; i < 40; ++i) {
            bench.serveAll(fast);
            bench.scheduler.runFor(500ms);
            for (const BlockAddress& block : bench.peers.takeCancels(trickler)) {
                cancelled += std::erase(owed, block);
            }
            if (i % 6 == 5 && !owed.empty()) {
                bench.deliver(trickler, owed.front());
                owed.erase(owed.begin());
                ++trickled;
            }
        }
        QVERIFY(bench.downloader->picker().isComplete());
        // It was told of everything that it need not send any more.
        QVERIFY(owed.empty());
        QVERIFY2(cancelled >= 3 && trickled <= 2, QByteArray::number(static_cast<int>(trickled)));
        QCOMPARE(bench.downloader->wastedBytes(), 0);
    }

    void aSilentPeerIsSnubbedAndTriedRarely()
    {
        Bench bench;
        bench.makeDownloader();
        const PeerId staller = bench.addSeed();
        const std::size_t first = bench.peers.takeRequests(staller).size();
        bench.scheduler.runFor(50s);
        QVERIFY(!bench.downloader->factsOf(staller).isSnubbed);
        bench.scheduler.runFor(20s);
        QVERIFY(bench.downloader->factsOf(staller).isSnubbed);
        bench.scheduler.runFor(230s);
        QVERIFY(bench.downloader->factsOf(staller).isSnubbed);
        const std::size_t again = bench.peers.takeRequests(staller).size();
        QVERIFY2(again >= 1 && again <= first * 4, QByteArray::number(static_cast<int>(again)));
        // It is back as soon as it sends something.
        bench.deliver(staller, BlockAddress{PieceIndex(0), 0, 16384});
    }

    void inTheEndgameLosersAreTold()
    {
        Bench bench(64_KiB, 64_KiB);
        bench.makeDownloader();
        const PeerId slow = bench.addSeed();
        QCOMPARE(bench.peers.takeRequests(slow).size(), 4U);
        bench.scheduler.runFor(5s);
        const PeerId fast = bench.addSeed();
        bench.scheduler.runFor(2s);
        const Blocks blocks = bench.peers.takeRequests(fast);
        QVERIFY(!blocks.empty());
        bench.deliver(fast, blocks.front());
        const Blocks cancels = bench.peers.takeCancels(slow);
        QCOMPARE(cancels.size(), 1U);
        QCOMPARE(cancels.front(), blocks.front());
        // If it comes all the same, it is waste but no offence.
        bench.deliver(slow, blocks.front());
        QCOMPARE(bench.downloader->wastedBytes(), 16_KiB);
        QVERIFY(bench.peers.disconnects().empty());
    }

    void inTheEndgameASlowSenderIsRacedIfTheTorrentIsLarge_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isRaced");
        QTest::addRow("a block is less than 1 in 125") << qint64{4_MiB} << true;
        QTest::addRow("a block is more than 1 in 125") << qint64{1_MiB} << false;
    }
    void inTheEndgameASlowSenderIsRacedIfTheTorrentIsLarge()
    {
        QFETCH(qint64, size);
        QFETCH(bool, isRaced);
        Bench bench(size, 256_KiB);
        bench.context.options.requestsPerPeer = 1;
        bench.makeDownloader();
        // A block takes 1.6 s.
        const PeerId slow = bench.addSeed();
        for (int i = 0; i < 4; ++i) {
            const Blocks asked = bench.peers.takeRequests(slow);
            QCOMPARE(asked.size(), 1U);
            bench.scheduler.runFor(1600ms);
            bench.deliver(slow, asked.front());
        }
        const Blocks last = bench.peers.takeRequests(slow);
        QCOMPARE(last.size(), 1U);
        bench.scheduler.runFor(400ms);
        bench.peers.blockSink()->blockStarted(slow, last.front());
        bench.peers.blockSink()->blockContinued(
            slow, 0, bench.fixture.blockBytes(last.front()).first(metainfo::blockSize / 4));
        // Everything else comes within a moment.
        const PeerId fast = bench.addSeed();
        bench.serveAll(fast);
        QCOMPARE(bench.downloader->picker().isComplete(), isRaced);
        QCOMPARE(bench.peers.takeCancels(slow).size(), isRaced ? 1U : 0U);
    }
};

FRESHET_TEST(DownloaderTest)
#include "downloader_test.moc"
