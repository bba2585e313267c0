// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_tracer.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

const metainfo::PieceLayout layout(10 * 32_KiB, 32_KiB);

PieceIndex piece(quint32 number)
{
    return *layout.piece(number);
}

metainfo::BlockAddress block(quint32 number, quint32 begin)
{
    return {piece(number), begin, 16384};
}

} // namespace

class PieceTracerTest : public QObject
{
    Q_OBJECT
    SimScheduler m_scheduler;
    SeededRandom m_random{1};

private Q_SLOTS:
    void followsAPieceFromRequestToHave()
    {
        PieceTraceQueue queue;
        queue.setSampling(1);
        PieceTracer tracer(m_scheduler, m_random, queue);
        const qint64 startMs = m_scheduler.wallClockMs();
        tracer.begun(piece(3), layout);
        tracer.requested(block(3, 0));
        m_scheduler.runFor(10ms);
        tracer.requested(block(3, 16384));
        // Once more, of another peer.
        tracer.requested(block(3, 16384));
        m_scheduler.runFor(30ms);
        tracer.blockBegun(block(3, 0));
        m_scheduler.runFor(5ms);
        tracer.blockArrived(block(3, 0));
        tracer.blockBegun(block(3, 16384));
        tracer.blockArrived(block(3, 16384));
        tracer.complete(piece(3));
        m_scheduler.runFor(50ms);
        tracer.stored(piece(3), {10ms, 15ms, 20ms});
        m_scheduler.runFor(1ms);
        tracer.ended(piece(3), PieceEnd::Verified);
        const QList<PieceTrace> traces = queue.take();
        QCOMPARE(traces.size(), 1);
        const PieceTrace& trace = traces.first();
        QCOMPARE(trace.piece, piece(3));
        QCOMPARE(trace.size, 32_KiB);
        QCOMPARE(trace.begunNs, startMs * 1'000'000);
        QVERIFY(trace.lasted == 96ms);
        QVERIFY(trace.end == PieceEnd::Verified);
        QCOMPARE(trace.blocks.size(), 2);
        QVERIFY((trace.blocks[0] == BlockTrace{0, 16384, 1, 0ms, 40ms, 45ms}));
        QVERIFY((trace.blocks[1] == BlockTrace{16384, 16384, 2, 10ms, 45ms, 45ms}));
        QVERIFY((trace.hash == TimeSpan{55ms, 70ms}));
        QVERIFY((trace.write == TimeSpan{70ms, 90ms}));
        QVERIFY((trace.have == TimeSpan{95ms, 96ms}));
        QVERIFY(queue.take().isEmpty());
    }

    void samplesOneInSoMany()
    {
        PieceTraceQueue queue;
        PieceTracer tracer(m_scheduler, m_random, queue);
        const auto run = [&](quint32 count) {
            for (quint32 i = 0; i < count; ++i) {
                tracer.begun(piece(i % 10), layout);
                tracer.ended(piece(i % 10), PieceEnd::Abandoned);
            }
            return queue.take().size();
        };
        QCOMPARE(run(100), 0);
        queue.setSampling(10);
        QCOMPARE(run(100), 10);
        queue.setSampling(0);
        QCOMPARE(run(100), 0);
        QCOMPARE(queue.traced(), quint64(10));
    }

    void whatNobodyFetchesIsDroppedAndCounted()
    {
        PieceTraceQueue queue;
        queue.setSampling(1);
        PieceTracer tracer(m_scheduler, m_random, queue);
        for (int i = 0; i < PieceTraceQueue::capacity + 7; ++i) {
            tracer.begun(piece(0), layout);
            tracer.ended(piece(0), PieceEnd::Abandoned);
        }
        QCOMPARE(queue.dropped(), quint64(7));
        QCOMPARE(queue.take().size(), PieceTraceQueue::capacity);
        const metainfo::PieceLayout large(1000 * 32_KiB, 32_KiB);
        for (quint32 i = 0; i < PieceTracer::maxOpen + 3; ++i) {
            tracer.begun(*large.piece(i), large);
        }
        QCOMPARE(queue.dropped(), quint64(10));
    }

    void aPieceThatFailsSaysSo()
    {
        PieceTraceQueue queue;
        queue.setSampling(1);
        PieceTracer tracer(m_scheduler, m_random, queue);
        tracer.begun(piece(1), layout);
        tracer.requested(block(1, 0));
        tracer.complete(piece(1));
        m_scheduler.runFor(20ms);
        tracer.stored(piece(1), {5ms, 5ms, 0ms});
        tracer.ended(piece(1), PieceEnd::WrongHash);
        const PieceTrace trace = queue.take().first();
        QVERIFY(trace.end == PieceEnd::WrongHash);
        QVERIFY((trace.hash == TimeSpan{5ms, 10ms}));
        QVERIFY(trace.write == TimeSpan());
        QVERIFY(trace.have == TimeSpan());
        // Only what was asked for.
        QCOMPARE(trace.blocks.size(), 1);
    }
};

FRESHET_TEST(PieceTracerTest)
#include "piece_tracer_test.moc"
