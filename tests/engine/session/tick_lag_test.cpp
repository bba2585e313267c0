// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/tick_lag.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class TickLagTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoopWithTimeIsNeverLate()
    {
        SimScheduler scheduler;
        TickLag lag;
        lag.start(scheduler.now(), 1s);
        const auto timer = scheduler.callEvery(1s, [&] { lag.tick(scheduler.now()); });
        scheduler.runFor(10s);
        QCOMPARE(lag.histogram().countIn(0), quint64(10));
        QVERIFY(lag.histogram().sum() == 0s);
    }

    void oneStallIsCountedOnce()
    {
        TickLag lag;
        const Scheduler::TimePoint start = Scheduler::TimePoint() + 1h;
        lag.start(start, 1s);
        lag.tick(start + 1s);
        // The timer keeps its beat, so the next one is on time again.
        lag.tick(start + 2s + 300ms);
        lag.tick(start + 3s);
        QVERIFY(lag.histogram().sum() == 300ms);
        QCOMPARE(lag.histogram().countIn(LatencyHistogram::bucketOf(300ms)), quint64(1));
    }

    void whatWasMissedIsNotCaughtUp()
    {
        TickLag lag;
        const Scheduler::TimePoint start = Scheduler::TimePoint() + 1h;
        lag.start(start, 1s);
        lag.tick(start + 6s);
        lag.tick(start + 7s);
        lag.tick(start + 8s);
        QVERIFY(lag.histogram().sum() == 5s);
        QCOMPARE(lag.histogram().count(), quint64(3));
    }
};

FRESHET_TEST(TickLagTest)
#include "tick_lag_test.moc"
