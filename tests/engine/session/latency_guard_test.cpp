// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/latency_guard.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace std::chrono_literals;

namespace {

/// A line with a modem that queues whatever comes faster than it can send.
struct Line
{
    ByteRate capacity = 1_MiB;
    /// Bytes/s that others on the line send.
    ByteRate others = 0;
    /// What the program would send without a cap.
    ByteRate wish = 10_MiB;
    ByteCount buffer = 2_MiB;
    double queued = 0;
    double smoothed = 0;
    ByteRate sent = 0;
    LatencyGuard guard;

    void runSecond()
    {
        constexpr int steps = 20;
        double moved = 0;
        for (int i = 0; i < steps; ++i) {
            const ByteRate cap = guard.cap();
            const double offered = static_cast<double>(cap == noLimit ? wish : std::min(cap, wish)) / steps;
            const double room = static_cast<double>(buffer) - queued + static_cast<double>(capacity) / steps;
            const double taken = std::min(offered, std::max(room, 0.0));
            moved += taken;
            queued = std::max(
                0.0, queued + taken + static_cast<double>(others - capacity) / static_cast<double>(steps));
            // As the kernel averages round trips (RFC 6298).
            smoothed += (delay() - smoothed) / 8;
        }
        sent = static_cast<ByteRate>(moved);
        const std::chrono::microseconds shown(static_cast<std::int64_t>(smoothed * 1e6));
        guard.update({shown, shown + 1ms, shown * 3 / 4}, sent);
    }
    /// Seconds.
    [[nodiscard]] double delay() const { return queued / static_cast<double>(capacity); }
};

} // namespace

class LatencyGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutItTheQueueIsFull()
    {
        Line line;
        for (int second = 0; second < 60; ++second) {
            line.runSecond();
        }
        QVERIFY(line.delay() > 1.5);
        QCOMPARE(line.guard.cap(), noLimit);
    }

    void theDelayStaysShortAndTheLineBusy_data()
    {
        QTest::addColumn<qint64>("capacity");
        for (const ByteRate capacity : {100_KiB, 1_MiB, 10_MiB}) {
            QTest::addRow("%lld KiB/s", static_cast<long long>(capacity / 1024)) << qint64{capacity};
        }
    }
    void theDelayStaysShortAndTheLineBusy()
    {
        QFETCH(qint64, capacity);
        Line line;
        line.capacity = capacity;
        line.wish = capacity * 5;
        line.buffer = capacity * 2;
        line.guard.setTarget(100ms);
        for (int second = 0; second < 60; ++second) {
            line.runSecond();
        }
        int late = 0;
        ByteCount moved = 0;
        for (int second = 0; second < 300; ++second) {
            line.runSecond();
            late += line.delay() > 0.25 ? 1 : 0;
            moved += line.sent;
        }
        QVERIFY2(late < 15, QByteArray::number(late));
        QVERIFY2(moved > capacity * 300 * 9 / 10, QByteArray::number(moved));
    }

    void othersOnTheLineComeFirst()
    {
        Line line;
        line.guard.setTarget(100ms);
        for (int second = 0; second < 120; ++second) {
            line.runSecond();
        }
        line.others = 700_KiB;
        for (int second = 0; second < 120; ++second) {
            line.runSecond();
        }
        QVERIFY(line.sent < 400_KiB);
        QVERIFY(line.delay() < 0.3);
        line.others = 0;
        for (int second = 0; second < 120; ++second) {
            line.runSecond();
        }
        QVERIFY(line.sent > 600_KiB);
    }

    void aCapThatHoldsNobodyBackIsLifted()
    {
        LatencyGuard guard;
        guard.setTarget(100ms);
        guard.update({500ms}, 1_MiB);
        QVERIFY(guard.cap() > 700_KiB && guard.cap() < 1_MiB);
        for (int second = 0; second < 100; ++second) {
            guard.update({}, 50_KiB);
        }
        QCOMPARE(guard.cap(), noLimit);
    }

    void aDelayNotFarBelowTheTargetIsNoReasonToStaySlow()
    {
        LatencyGuard guard;
        guard.setTarget(50ms);
        guard.update({500ms}, 500_KiB);
        const ByteRate slow = guard.cap();
        for (int second = 0; second < 60; ++second) {
            guard.update({37ms}, guard.cap());
        }
        QVERIFY2(guard.cap() > slow * 2, QByteArray::number(guard.cap()));
    }

    void littleTooLateCostsLittle()
    {
        LatencyGuard guard;
        guard.setTarget(100ms);
        guard.update({110ms}, 1_MiB);
        QVERIFY(guard.cap() >= 1_MiB * 95 / 100);
        QVERIFY(guard.cap() < 1_MiB);
    }

    void neverStopsAndIsSwitchedOff()
    {
        LatencyGuard guard;
        guard.setTarget(50ms);
        for (int second = 0; second < 1000; ++second) {
            guard.update({2000ms}, 100);
        }
        QCOMPARE(guard.cap(), 10_KiB);
        QCOMPARE(guard.delay(), std::chrono::microseconds(2s));
        guard.setTarget(LatencyGuard::off);
        QCOMPARE(guard.cap(), noLimit);
        guard.update({2000ms}, 1_MiB);
        QCOMPARE(guard.cap(), noLimit);
    }

    void oneSlowPeerIsNotTheLine()
    {
        LatencyGuard guard;
        guard.setTarget(50ms);
        guard.update({1ms, 2ms, 900ms}, 1_MiB);
        QCOMPARE(guard.cap(), noLimit);
    }
};

FRESHET_TEST(LatencyGuardTest)
#include "latency_guard_test.moc"
