// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/piece_layout.h"
#include "engine/swarm/request_pipeline.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <deque>
#include <tuple>

using namespace freshet;
using namespace freshet::swarm;
using TimePoint = Scheduler::TimePoint;

namespace {

/// A link that delivers one block after the other, each a round trip after its request at the earliest.
struct Link
{
    std::chrono::nanoseconds roundTrip;
    /// Bytes/s.
    double capacity;

    /// Keeps the pipeline's depth in flight for a time; returns the share of the link that was used after
    /// the first fifth.
    double run(RequestPipeline& pipeline, std::chrono::seconds duration, TimePoint& now) const
    {
        struct Pending
        {
            TimePoint requested;
            TimePoint arrives;
        };
        std::deque<Pending> pending;
        const auto perBlock = std::chrono::nanoseconds(
            static_cast<std::int64_t>(static_cast<double>(metainfo::blockSize) / capacity * 1e9));
        const TimePoint warm = now + duration / 5;
        const TimePoint end = now + duration;
        TimePoint linkFree = now;
        ByteCount received = 0;
        while (now < end) {
            while (static_cast<int>(pending.size()) < pipeline.depth()) {
                linkFree = std::max(linkFree, now + roundTrip) + perBlock;
                pending.push_back({now, linkFree});
                pipeline.requestSent(static_cast<int>(pending.size()), now);
            }
            const Pending next = pending.front();
            pending.pop_front();
            now = next.arrives;
            pipeline.blockReceived(
                metainfo::blockSize, next.requested, static_cast<int>(pending.size()), now);
            received += now >= warm ? metainfo::blockSize : 0;
        }
        return static_cast<double>(received)
            / (capacity * 0.8 * std::chrono::duration<double>(duration).count());
    }
};

Link link(int roundTripMs, int megabits)
{
    return {std::chrono::milliseconds(roundTripMs), megabits * 1e6 / 8};
}

} // namespace

/// How many requests are in flight.
class RequestPipelineTest : public QObject
{
    Q_OBJECT

    TimePoint m_now;

private Q_SLOTS:
    void keepsTheLinkBusy_data()
    {
        QTest::addColumn<int>("roundTripMs");
        QTest::addColumn<int>("megabits");
        for (const int roundTripMs : {1, 10, 50, 100, 300}) {
            for (const int megabits : {1, 10, 50, 100}) {
                QTest::addRow("%d ms, %d Mbit/s", roundTripMs, megabits) << roundTripMs << megabits;
            }
        }
    }
    void keepsTheLinkBusy()
    {
        QFETCH(int, roundTripMs);
        QFETCH(int, megabits);
        RequestPipeline pipeline;
        pipeline.setPeerLimit(2000);
        const double share = link(roundTripMs, megabits).run(pipeline, 30s, m_now);
        QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
        // No endless queue either: two seconds of data at most.
        QVERIFY2(pipeline.depth() <= std::max(4.0, 2 * megabits * 1e6 / 8 / 16384),
            qPrintable(QString::number(pipeline.depth())));
    }
    void followsALinkThatBecomesFaster()
    {
        RequestPipeline pipeline;
        pipeline.setPeerLimit(2000);
        std::ignore = link(50, 2).run(pipeline, 10s, m_now);
        QVERIFY(link(50, 80).run(pipeline, 30s, m_now) >= 0.95);
    }
    void shrinksWhenTheLinkBecomesSlower()
    {
        RequestPipeline pipeline;
        pipeline.setPeerLimit(2000);
        std::ignore = link(50, 80).run(pipeline, 10s, m_now);
        const int before = pipeline.depth();
        std::ignore = link(50, 2).run(pipeline, 30s, m_now);
        QVERIFY(pipeline.depth() < before / 5);
    }
    void startsWithFourRequests() { QCOMPARE(RequestPipeline().depth(), 4); }
    void asksAFastDistantPeerForMoreThanFourHundredBlocks()
    {
        RequestPipeline pipeline;
        pipeline.setPeerLimit(2000);
        std::ignore = link(300, 100).run(pipeline, 10s, m_now);
        QVERIFY2(pipeline.depth() >= 400, qPrintable(QString::number(pipeline.depth())));
    }
    void neverExceedsWhatThePeerAccepts()
    {
        RequestPipeline pipeline;
        pipeline.setPeerLimit(20);
        std::ignore = link(300, 100).run(pipeline, 5s, m_now);
        QCOMPARE(pipeline.depth(), 20);
        pipeline.setPeerLimit(-5);
        QCOMPARE(pipeline.depth(), 1);
    }
    void obeysTheUser()
    {
        RequestPipeline pipeline;
        pipeline.setUserLimit(2);
        std::ignore = link(10, 100).run(pipeline, 5s, m_now);
        QCOMPARE(pipeline.depth(), 2);
    }
    void tellsTheMedianLatency()
    {
        RequestPipeline pipeline;
        QVERIFY(!pipeline.latency());
        for (const int ms : {10, 900, 20, 30, 800}) {
            pipeline.blockReceived(16384, m_now, 1, m_now + std::chrono::milliseconds(ms));
        }
        QCOMPARE(pipeline.latency()->count(), 30);
    }
    void callsABlockLateWhenOthersTookFarLess()
    {
        RequestPipeline pipeline;
        for (int i = 0; i < 20; ++i) {
            pipeline.blockReceived(16384, m_now, 1, m_now + 100ms);
        }
        QVERIFY(!pipeline.isLate(m_now, 0, m_now + 1900ms));
        QVERIFY(pipeline.isLate(m_now, 0, m_now + 2100ms));
    }
    void hasPatienceWithSlowPeers()
    {
        RequestPipeline pipeline;
        for (int i = 0; i < 20; ++i) {
            pipeline.blockReceived(16384, m_now, 1, m_now + 3s);
        }
        QVERIFY(!pipeline.isLate(m_now, 0, m_now + 11s));
        QVERIFY(pipeline.isLate(m_now, 0, m_now + 13s));
    }
    void considersWhatIsQueuedBeforeABlock()
    {
        RequestPipeline pipeline;
        TimePoint now = m_now;
        for (int i = 0; i < 20; ++i) {
            pipeline.requestSent(2, now);
            pipeline.blockReceived(16384, now, 1, now + 100ms);
            now += 100ms;
        }
        // 160 KiB/s: 100 blocks take 10 seconds.
        QVERIFY(pipeline.isLate(now, 0, now + 9s));
        QVERIFY(!pipeline.isLate(now, 100, now + 9s));
        QVERIFY(pipeline.isLate(now, 100, now + 30s));
    }
    void isSnubbedAfterAMinuteOfSilence()
    {
        RequestPipeline pipeline;
        QVERIFY(!pipeline.isSnubbed(m_now + 1h));
        pipeline.requestSent(1, m_now);
        QVERIFY(!pipeline.isSnubbed(m_now + 59s));
        QVERIFY(pipeline.isSnubbed(m_now + 60s));
        pipeline.requestSent(2, m_now + 50s);
        QVERIFY(pipeline.isSnubbed(m_now + 60s));
        pipeline.blockReceived(16384, m_now, 1, m_now + 61s);
        QVERIFY(!pipeline.isSnubbed(m_now + 120s));
        QVERIFY(pipeline.isSnubbed(m_now + 121s));
    }
    void isNotSnubbedWhenNothingIsOwed()
    {
        RequestPipeline pipeline;
        pipeline.requestSent(1, m_now);
        pipeline.blockReceived(16384, m_now, 0, m_now + 1s);
        QVERIFY(!pipeline.isSnubbed(m_now + 1h));
        pipeline.requestSent(1, m_now + 1h);
        pipeline.allAbandoned();
        QVERIFY(!pipeline.isSnubbed(m_now + 3h));
    }
    void allowsPiecesToMatchTheDepth()
    {
        QCOMPARE(RequestPipeline::piecesFor(4, 1024 * 1024), 2);
        QCOMPARE(RequestPipeline::piecesFor(400, 256 * 1024), 26);
        QCOMPARE(RequestPipeline::piecesFor(2000, 16 * 1024), 128);
    }

    void aCancelOutrunsTheBlocksOfASlowPeer()
    {
        // 10 KiB/s behind 50 ms: a block takes 1.6 s, a message does not.
        RequestPipeline pipeline;
        m_now = {};
        for (int i = 0; i < 8; ++i) {
            pipeline.requestSent(1, m_now);
            const TimePoint asked = m_now;
            m_now += 1650ms;
            pipeline.blockReceived(metainfo::blockSize, asked, 0, m_now);
        }
        QVERIFY(pipeline.minLatency() == 1650ms);
        QVERIFY(pipeline.cancelDelay() < 200ms);
        // Of one that has shown no rate the worst is believed.
        RequestPipeline fresh;
        fresh.requestSent(1, m_now);
        fresh.blockReceived(metainfo::blockSize, m_now - 100ms, 0, m_now);
        QVERIFY(fresh.cancelDelay() == 100ms);
        // A first byte tells exactly, whatever queue the blocks were in.
        pipeline.blockBegun(m_now, m_now + 3s);
        pipeline.blockBegun(m_now, m_now + 60ms);
        QVERIFY(pipeline.cancelDelay() == 60ms);
    }

    void knowsHowMuchOfABlockIsStillToCome()
    {
        // 16 KiB/s.
        RequestPipeline pipeline;
        m_now = {};
        for (int i = 0; i < 8; ++i) {
            pipeline.requestSent(1, m_now);
            const TimePoint asked = m_now;
            m_now += 1s;
            pipeline.blockReceived(metainfo::blockSize, asked, i < 7 ? 0 : 1, m_now);
        }
        const TimePoint asked = m_now - 500ms;
        const auto rest = [&](ByteCount owed, ByteCount arrived, Scheduler::Clock::duration later) {
            return pipeline.expectedRest(owed, arrived, asked, m_now + later);
        };
        QVERIFY(rest(metainfo::blockSize, 0, 500ms) == 1s);
        QVERIFY(rest(3 * metainfo::blockSize / 4, metainfo::blockSize / 4, 500ms) == 750ms);
        QVERIFY(rest(7 * metainfo::blockSize / 4, metainfo::blockSize / 4, 500ms) == 1750ms);
        // It has sent what can be expected, or has been silent for long.
        QVERIFY(rest(metainfo::blockSize / 4, 3 * metainfo::blockSize / 4, 750ms) == 250ms);
        QVERIFY(rest(metainfo::blockSize / 4, 3 * metainfo::blockSize / 4, 10750ms) == 10s);
    }
};

FRESHET_TEST(RequestPipelineTest)
#include "request_pipeline_test.moc"
