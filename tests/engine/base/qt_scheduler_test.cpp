// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>
#include <QThread>

using namespace freshet;

namespace {

constexpr int patience = 10'000;

} // namespace

class QtSchedulerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsTasksInOrderOfTheirDueTime()
    {
        QtScheduler scheduler;
        QString order;
        const auto third = scheduler.callLater(30ms, [&] { order += QLatin1Char('3'); });
        const auto first = scheduler.callLater(0ms, [&] { order += QLatin1Char('1'); });
        const auto second = scheduler.callLater(10ms, [&] { order += QLatin1Char('2'); });
        QCOMPARE(order, QString());
        QTRY_COMPARE_WITH_TIMEOUT(order, QStringLiteral("123"), patience);
    }

    void waitsForTheDelay()
    {
        QtScheduler scheduler;
        const auto start = scheduler.now();
        std::optional<Scheduler::TimePoint> fired;
        const auto timer = scheduler.callLater(50ms, [&] { fired = scheduler.now(); });
        QTRY_VERIFY_WITH_TIMEOUT(fired.has_value(), patience);
        // Timers count in whole milliseconds.
        QVERIFY(*fired - start >= 49ms);
    }

    void takesTasksFromOtherThreads()
    {
        constexpr int threadCount = 4;
        constexpr int tasksEach = 5'000;
        QtScheduler scheduler;
        int ran = 0;
        bool isElsewhere = false;
        const auto note = [&ran, &isElsewhere, here = QThread::currentThread()] {
            ++ran;
            isElsewhere = isElsewhere || QThread::currentThread() != here;
        };
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < threadCount; ++i) {
            threads.emplace_back(QThread::create([&scheduler, &note] {
                for (int task = 0; task < tasksEach; ++task) {
                    scheduler.postFromAnyThread(note);
                }
            }));
            threads.back()->start();
        }
        // Meanwhile this thread posts as well.
        for (int task = 0; task < tasksEach; ++task) {
            scheduler.post(note);
            QCoreApplication::processEvents();
        }
        for (const auto& thread : threads) {
            QVERIFY(thread->wait(patience));
        }
        QTRY_COMPARE_WITH_TIMEOUT(ran, (threadCount + 1) * tasksEach, patience);
        QVERIFY(!isElsewhere);
    }

    void runsATaskOnce()
    {
        QtScheduler scheduler;
        int runs = 0;
        bool isOver = false;
        const auto timer = scheduler.callLater(1ms, [&] { ++runs; });
        const auto end = scheduler.callLater(30ms, [&] { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
        QCOMPARE(runs, 1);
        QVERIFY(timer.isSet());
    }

    void runsAnOverdueTaskInTheNextTurn()
    {
        QtScheduler scheduler;
        bool hasRun = false;
        const auto timer = scheduler.callLater(-5ms, [&] { hasRun = true; });
        QVERIFY(!hasRun);
        QTRY_VERIFY_WITH_TIMEOUT(hasRun, patience);
    }

    void doesNotRunATaskOfTheFarFutureNow()
    {
        QtScheduler scheduler;
        bool hasRun = false;
        bool isOver = false;
        const auto timer = scheduler.callLater(std::chrono::hours(24 * 365), [&] { hasRun = true; });
        const auto end = scheduler.callLater(20ms, [&] { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
        QVERIFY(!hasRun);
    }

    void cancels()
    {
        QtScheduler scheduler;
        int runs = 0;
        bool isOver = false;
        auto cancelled = scheduler.callLater(1ms, [&] { ++runs; });
        auto replaced = scheduler.callLater(1ms, [&] { ++runs; });
        {
            const auto scoped = scheduler.callEvery(1ms, [&] { ++runs; });
        }
        cancelled.cancel();
        QVERIFY(!cancelled.isSet());
        replaced = scheduler.callLater(20ms, [&] { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
        QCOMPARE(runs, 0);
    }

    void letsATaskCancelAnotherThatIsDueAsWell()
    {
        QtScheduler scheduler;
        bool hasRun = false;
        bool isOver = false;
        Scheduler::Timer victim;
        const auto killer = scheduler.callLater(1ms, [&] { victim.cancel(); });
        victim = scheduler.callLater(1ms, [&] { hasRun = true; });
        const auto end = scheduler.callLater(20ms, [&] { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
        QVERIFY(!hasRun);
    }

    void letsATaskDestroyItsOwnTimer()
    {
        QtScheduler scheduler;
        // The task owns what it uses after it has destroyed its timer.
        const auto state = std::make_shared<QString>(QStringLiteral("not run"));
        Scheduler::Timer once;
        once = scheduler.callLater(1ms, [&once, state] {
            once.cancel();
            *state = QStringLiteral("has run");
        });
        QTRY_COMPARE_WITH_TIMEOUT(*state, QStringLiteral("has run"), patience);
        QVERIFY(!once.isSet());
        QCOMPARE(state.use_count(), 1L);

        int runs = 0;
        bool isOver = false;
        Scheduler::Timer every;
        every = scheduler.callEvery(1ms, [&] {
            if (++runs == 3) {
                every.cancel();
            }
        });
        const auto end = scheduler.callLater(30ms, [&] { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver && runs == 3, patience);
    }

    void letsATaskReplaceItsOwnTimer()
    {
        QtScheduler scheduler;
        int runs = 0;
        Scheduler::Timer timer;
        std::function<void()> again = [&] {
            if (++runs < 5) {
                timer = scheduler.callLater(0ms, again);
            }
        };
        timer = scheduler.callLater(0ms, again);
        QTRY_COMPARE_WITH_TIMEOUT(runs, 5, patience);
    }

    void runsATaskEveryInterval()
    {
        QtScheduler scheduler;
        int runs = 0;
        const auto start = scheduler.now();
        const auto timer = scheduler.callEvery(5ms, [&] { ++runs; });
        QTRY_VERIFY_WITH_TIMEOUT(runs >= 5, patience);
        QVERIFY(scheduler.now() - start >= 24ms);
    }

    void postsTasksInOrderIntoTheNextTurn()
    {
        QtScheduler scheduler;
        QString order;
        scheduler.post([&] {
            order += QLatin1Char('1');
            scheduler.post([&] { order += QLatin1Char('3'); });
        });
        scheduler.post([&] { order += QLatin1Char('2'); });
        QCOMPARE(order, QString());
        QTRY_COMPARE_WITH_TIMEOUT(order, QStringLiteral("123"), patience);
    }

    void letsGoOfATaskBeforeTheNextRuns()
    {
        QtScheduler scheduler;
        const auto owned = std::make_shared<int>(0);
        std::optional<long> owners;
        scheduler.post([copy = owned] {});
        scheduler.post([&owners, &owned] { owners = owned.use_count(); });
        QTRY_VERIFY_WITH_TIMEOUT(owners.has_value(), patience);
        QCOMPARE(*owners, 1L);
    }

    void forgetsTasksWhenItEnds()
    {
        int runs = 0;
        const auto owned = std::make_shared<int>(0);
        {
            QtScheduler scheduler;
            // As it is thrown away, it posts another.
            const std::shared_ptr<int> last(new int(0), [&scheduler, &runs, owned](const int* value) {
                delete value;
                scheduler.post([&runs, owned] { ++runs; });
            });
            scheduler.post([last, &runs] { ++runs; });
        }
        QCoreApplication::processEvents();
        QCOMPARE(runs, 0);
        QCOMPARE(owned.use_count(), 1L);
    }

    void knowsTheTime()
    {
        QtScheduler scheduler;
        const auto before = scheduler.now();
        QVERIFY(scheduler.now() >= before);
        const auto wall = scheduler.wallClockMs();
        QVERIFY(std::abs(wall - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }
};

FRESHET_TEST(QtSchedulerTest)
#include "qt_scheduler_test.moc"
