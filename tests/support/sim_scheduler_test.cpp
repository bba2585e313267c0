// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class SimSchedulerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsTasksInOrderOfTimeThenOfSubmission()
    {
        SimScheduler scheduler;
        QByteArray order;
        const auto late = scheduler.callLater(20ms, [&] { order += 'd'; });
        const auto first = scheduler.callLater(10ms, [&] { order += 'b'; });
        const auto second = scheduler.callLater(10ms, [&] { order += 'c'; });
        scheduler.post([&] { order += 'a'; });
        scheduler.runFor(15ms);
        QCOMPARE(order, QByteArray("abc"));
        QCOMPARE(scheduler.wallClockMs(), SimScheduler::startOfTimeMs + 15);
        scheduler.runFor(5ms);
        QCOMPARE(order, QByteArray("abcd"));
    }

    void postedTasksRunLaterAtTheSameTime()
    {
        SimScheduler scheduler;
        const auto start = scheduler.now();
        bool hasRun = false;
        scheduler.post([&] { hasRun = true; });
        QVERIFY(!hasRun);
        QVERIFY(scheduler.runOne());
        QVERIFY(hasRun);
        QCOMPARE(scheduler.now(), start);
        QVERIFY(!scheduler.runOne());
    }

    void timersMayBeDestroyedInsideTasks()
    {
        SimScheduler scheduler;
        int own = 0;
        int other = 0;
        Scheduler::Timer self;
        Scheduler::Timer victim = scheduler.callEvery(10ms, [&] { ++other; });
        auto kept = std::make_shared<int>(7);
        self = scheduler.callEvery(4ms, [&, kept] {
            ++own;
            victim.cancel();
            self.cancel();
            // What the task holds is still there, though its timer is not.
            QCOMPARE(*kept, 7);
        });
        scheduler.runFor(1s);
        QCOMPARE(own, 1);
        QCOMPARE(other, 0);
        QCOMPARE(kept.use_count(), 1);
    }

    void aLateTimerDoesNotCatchUp()
    {
        SimScheduler scheduler;
        int ticks = 0;
        const auto timer = scheduler.callEvery(10ms, [&] { ++ticks; });
        scheduler.advance(1s);
        QCOMPARE(ticks, 0);
        scheduler.runFor(25ms);
        QCOMPARE(ticks, 3);
    }

    void runUntilStopsAtTheConditionOrTheLimit()
    {
        SimScheduler scheduler;
        const auto start = scheduler.now();
        int ticks = 0;
        const auto timer = scheduler.callEvery(10ms, [&] { ++ticks; });
        QVERIFY(scheduler.runUntil([&] { return ticks == 3; }, 1s));
        QCOMPARE(scheduler.now() - start, std::chrono::nanoseconds(30ms));
        QVERIFY(!scheduler.runUntil([&] { return ticks == 1000; }, 100ms));
        QCOMPARE(scheduler.now() - start, std::chrono::nanoseconds(130ms));
    }
};

FRESHET_TEST(SimSchedulerTest)
#include "sim_scheduler_test.moc"
