// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/uploader.h"
#include "engine/wire/message_encoder.h"
#include "tests/engine/swarm/serving_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;
using metainfo::BlockAddress;

namespace {

struct CancelBench : ServingWorld
{
    CancelBench()
        : ServingWorld(512_KiB)
    {
        disk.setDelay(10ms);
        uploader.start();
        id = peers.addPeer(Bitfield(pieces)).id;
        peers.setInterested(id, true);
        scheduler.runFor(1ms);
    }
    void ask(const BlockAddress& block)
    {
        Q_EMIT peers.requestReceived(id, block);
        Q_EMIT peers.inputHandled(id);
    }
    void cancel(const BlockAddress& block) { Q_EMIT peers.cancelReceived(id, block); }
    [[nodiscard]] quint32 numberOf(const BlockAddress& block) const
    {
        return block.piece.value() * 4 + block.begin / 16384;
    }
    /// The blocks that were sent so far, by the headers in the frames.
    [[nodiscard]] std::vector<quint32> sent() const
    {
        std::vector<quint32> numbers;
        for (const MockPeerManager::SentBlocks& batch : peers.sentBlocks()) {
            const qsizetype size = 16384 + wire::pieceHeaderSize;
            for (qsizetype at = 0; at < batch.frames.size(); at += size) {
                for (quint32 number = 0; number < pieces * 4; ++number) {
                    QByteArray header;
                    const BlockAddress each = block(number);
                    wire::appendPieceHeader(header, each.piece.value(), each.begin, each.length);
                    if (batch.frames.mid(at, header.size()) == header) {
                        numbers.push_back(number);
                    }
                }
            }
        }
        return numbers;
    }

    Uploader uploader{context, peers, disk, storage, fixture.torrent, have, budget};
    PeerId id;
};

} // namespace

/// What becomes of a request that its peer takes back (BEP 3, BEP 6).
class UploaderCancelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCancelledBlockIsNotEvenRead()
    {
        CancelBench bench;
        bench.ask(bench.block(0));
        // The first is being read, so these wait.
        bench.ask(bench.block(1));
        bench.ask(bench.block(2));
        bench.cancel(bench.block(1));
        QCOMPARE(bench.uploader.queuedRequests(bench.id), 2);
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.disk.statistics().bytesRead, 2 * 16_KiB);
        QCOMPARE(bench.sent(), (std::vector<quint32>{0, 2}));
        QCOMPARE(bench.peers.takeRejects(bench.id), std::vector{bench.block(1)});
    }

    void aBlockThatWaitsForTheLineCanBeTakenBack()
    {
        CancelBench bench;
        bench.ask(bench.block(0));
        bench.scheduler.runFor(1s);
        // A rate limit or a slow line: what was sent has not gone yet.
        bench.peers.setUnsent(bench.id, 1_MiB);
        for (quint32 i = 1; i < 4; ++i) {
            bench.ask(bench.block(i));
        }
        bench.scheduler.runFor(1s);
        for (quint32 i = 1; i < 4; ++i) {
            bench.cancel(bench.block(i));
        }
        bench.peers.setUnsent(bench.id, 0);
        Q_EMIT bench.peers.bytesSent(bench.id);
        bench.scheduler.runFor(60s);
        QCOMPARE(bench.sent(), (std::vector<quint32>{0}));
        QCOMPARE(bench.peers.takeRejects(bench.id).size(), 3U);
    }

    void aCancelBetweenChokeAndEndOfReadIsAnsweredOnce()
    {
        CancelBench bench;
        bench.ask(bench.block(0));
        bench.peers.setInterested(bench.id, false);
        bench.scheduler.runFor(1ms);
        QVERIFY(bench.peers.state(bench.id).amChoking);
        bench.cancel(bench.block(0));
        bench.scheduler.runFor(1s);
        QVERIFY(bench.sent().empty());
        QCOMPARE(bench.peers.takeRejects(bench.id), std::vector{bench.block(0)});
    }

    void aCancelThatComesTooLateChangesNothing()
    {
        CancelBench bench;
        bench.ask(bench.block(0));
        bench.scheduler.runFor(1s);
        bench.cancel(bench.block(0));
        bench.cancel(bench.block(5));
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.sent(), (std::vector<quint32>{0}));
        QVERIFY(bench.peers.takeRejects(bench.id).empty());
    }

    void everyRequestIsAnsweredExactlyOnce_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4, 5, 6, 7, 8}) {
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }
    /// Requests, cancels, chokes, disk errors and rate limits in any order.
    void everyRequestIsAnsweredExactlyOnce()
    {
        QFETCH(quint64, seed);
        CancelBench bench;
        SeededRandom chance(seed);
        std::map<quint32, int> asked;
        std::map<quint32, int> answered;
        for (int step = 0; step < 400; ++step) {
            const auto number = static_cast<quint32>(chance.below(bench.pieces * 4));
            switch (chance.below(12)) {
            case 0:
            case 1:
            case 2: bench.cancel(bench.block(number)); break;
            case 3: bench.peers.setInterested(bench.id, chance.below(3) != 0); break;
            case 4:
                bench.disk.setReadFault(chance.below(4) == 0 ? std::optional(MemoryDiskIo::fault(
                                            storage::Errc::DeviceFailed, QStringLiteral("/sim")))
                                                             : std::nullopt);
                break;
            case 5: bench.upload.setLimit(chance.below(2) == 0 ? 200_KiB : noLimit); break;
            case 6: bench.disk.setReadsAtOnce(chance.below(2) == 0); break;
            case 7: bench.scheduler.runFor(Scheduler::Duration(chance.below(40))); break;
            default:
                bench.ask(bench.block(number));
                ++asked[number];
                break;
            }
            Q_EMIT bench.peers.bytesSent(bench.id);
        }
        bench.disk.setReadFault({});
        bench.scheduler.runFor(120s);
        for (const quint32 number : bench.sent()) {
            ++answered[number];
        }
        for (const BlockAddress& block : bench.peers.takeRejects(bench.id)) {
            ++answered[bench.numberOf(block)];
        }
        QCOMPARE(answered, asked);
        QCOMPARE(bench.uploader.queuedRequests(bench.id), 0);
    }
};

FRESHET_TEST(UploaderCancelTest)
#include "uploader_cancel_test.moc"
