// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/timer_queue.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <random>
#include <set>

using namespace freshet;
using namespace std::chrono_literals;

namespace {

using TimePoint = TimerQueue::TimePoint;

/// Far from zero, and on no grid.
constexpr TimePoint start{123'456'789'123ns};

/// The ids that fire in one round at `now`.
QList<int> fire(TimerQueue& queue, TimePoint now)
{
    QList<int> ids;
    const auto round = queue.beginRound(now);
    while (const auto due = queue.takeDue(round)) {
        ids.append(due->id);
        queue.finish(*due);
    }
    return ids;
}

} // namespace

class TimerQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesInOrderOfDueTimeAndThenOfStart()
    {
        TimerQueue queue;
        queue.add(1, 20, Qt::PreciseTimer, this, start);
        queue.add(2, 10, Qt::PreciseTimer, this, start);
        queue.add(3, 20, Qt::PreciseTimer, this, start);
        queue.add(4, 30, Qt::PreciseTimer, this, start);
        QCOMPARE(queue.nextDueTime(), std::optional(start + 10ms));
        QCOMPARE(fire(queue, start + 10ms - 1ns), QList<int>());
        QCOMPARE(fire(queue, start + 20ms), (QList<int>{2, 1, 3}));
    }

    void keepsItsBeatUnlessItIsLate()
    {
        TimerQueue queue;
        queue.add(1, 10, Qt::PreciseTimer, this, start);
        QCOMPARE(fire(queue, start + 14ms), QList<int>{1});
        QCOMPARE(queue.dueTime(1), std::optional(start + 20ms));
        QCOMPARE(fire(queue, start + 55ms), QList<int>{1});
        QCOMPARE(queue.dueTime(1), std::optional(start + 65ms));
    }

    void firesATimerWithoutIntervalOnceARound()
    {
        TimerQueue queue;
        queue.add(1, 0, Qt::PreciseTimer, this, start);
        queue.add(2, 0, Qt::VeryCoarseTimer, this, start);
        queue.add(3, 5, Qt::PreciseTimer, this, start);
        QCOMPARE(fire(queue, start), (QList<int>{1, 2}));
        QCOMPARE(fire(queue, start), (QList<int>{1, 2}));
        QCOMPARE(fire(queue, start + 5ms), (QList<int>{1, 2, 3}));
        const auto due = queue.takeDue(queue.beginRound(start + 5ms));
        QVERIFY(due.has_value() && !due->isPeriodic);
    }

    void leavesWhatARoundStartsToTheNext()
    {
        TimerQueue queue;
        queue.add(1, 1, Qt::PreciseTimer, this, start);
        const auto round = queue.beginRound(start + 1ms);
        const auto due = queue.takeDue(round);
        QVERIFY(due);
        queue.add(2, 0, Qt::PreciseTimer, this, start + 1ms);
        queue.finish(*due);
        QVERIFY(!queue.takeDue(round));
        QCOMPARE(fire(queue, start + 1ms), QList<int>{2});
    }

    void firesNoTimerInsideItsOwnEvent()
    {
        TimerQueue queue;
        queue.add(1, 10, Qt::PreciseTimer, this, start);
        queue.add(2, 10, Qt::PreciseTimer, this, start);
        const auto outer = queue.beginRound(start + 10ms);
        const auto due = queue.takeDue(outer);
        QCOMPARE(due->id, 1);
        QCOMPARE(queue.dueTime(1), std::optional(start + 20ms));
        // Nested loops.
        QCOMPARE(fire(queue, start + 25ms), QList<int>{2});
        QCOMPARE(fire(queue, start + 95ms), QList<int>{2});
        queue.finish(*due);
        // The times that passed meanwhile do not count.
        QCOMPARE(queue.dueTime(1), std::optional(start + 105ms));
        QVERIFY(!queue.takeDue(outer));
    }

    void forgetsATimerThatEndsInItsOwnEvent()
    {
        TimerQueue queue;
        queue.add(1, 10, Qt::PreciseTimer, this, start);
        const auto round = queue.beginRound(start + 10ms);
        const auto due = queue.takeDue(round);
        QVERIFY(queue.remove(1));
        // Takes its place, and must not be mistaken for it.
        queue.add(2, 50, Qt::PreciseTimer, this, start + 10ms);
        queue.finish(*due);
        QCOMPARE(queue.nextDueTime(), std::optional(start + 60ms));
        QCOMPARE(fire(queue, start + 60ms), QList<int>{2});
        QCOMPARE(fire(queue, start + 1min), QList<int>{2});
    }

    void replacesATimerThatIsStartedAgainInItsOwnEvent()
    {
        TimerQueue queue;
        queue.add(1, 10, Qt::PreciseTimer, this, start);
        const auto round = queue.beginRound(start + 10ms);
        const auto due = queue.takeDue(round);
        queue.add(1, 100, Qt::PreciseTimer, this, start + 10ms);
        queue.finish(*due);
        QCOMPARE(fire(queue, start + 109ms), QList<int>());
        QCOMPARE(fire(queue, start + 110ms), QList<int>{1});
    }

    void removesAllTimersOfAnObject()
    {
        TimerQueue queue;
        QObject other;
        queue.add(1, 10, Qt::CoarseTimer, this, start);
        queue.add(2, 20, Qt::PreciseTimer, &other, start);
        queue.add(3, 30, Qt::VeryCoarseTimer, this, start);
        QCOMPARE(queue.timersOf(this).size(), 2);
        QCOMPARE(queue.timersOf(this).first().timerId, 1);
        QCOMPARE(queue.timersOf(this).first().interval, 10);
        QCOMPARE(queue.timersOf(this).last().timerType, Qt::VeryCoarseTimer);
        QVERIFY(queue.removeAll(this));
        QVERIFY(!queue.removeAll(this));
        QVERIFY(queue.timersOf(this).isEmpty());
        QVERIFY(!queue.remove(1));
        QVERIFY(!queue.dueTime(3));
        QCOMPARE(fire(queue, start + 1h), QList<int>{2});
        QVERIFY(queue.remove(2));
        QVERIFY(queue.isEmpty());
        QVERIFY(!queue.nextDueTime());
    }

    void keepsCoarseTimersWithinATwentieth()
    {
        for (const int interval : {1, 20, 21, 33, 100, 999, 1000, 12'345, 19'999}) {
            TimerQueue queue;
            for (int id = 0; id < 50; ++id) {
                const TimePoint now = start + id * 7'654'321ns;
                queue.add(id, interval, Qt::CoarseTimer, this, now);
                const auto deviation = *queue.dueTime(id) - (now + std::chrono::milliseconds(interval));
                QVERIFY(std::chrono::abs(deviation) * 20 <= std::chrono::milliseconds(interval));
            }
        }
    }

    void letsCoarseTimersShareMoments()
    {
        TimerQueue queue;
        std::set<TimePoint> moments;
        for (int id = 0; id < 100; ++id) {
            queue.add(id, 1000 + id, Qt::CoarseTimer, this, start);
            moments.insert(*queue.dueTime(id));
        }
        QVERIFY(moments.size() <= 3);
    }

    void keepsTheRateOfCoarseTimers()
    {
        TimerQueue queue;
        queue.add(1, 777, Qt::CoarseTimer, this, start);
        for (int count = 0; count < 1000; ++count) {
            QCOMPARE(fire(queue, *queue.nextDueTime()), QList<int>{1});
        }
        const auto deviation = *queue.dueTime(1) - (start + 1001 * 777ms);
        QVERIFY(std::chrono::abs(deviation) < 39ms);
    }

    void firesVeryCoarseTimersAtWholeSecondsAndNeverEarly()
    {
        TimerQueue queue;
        queue.add(1, 1500, Qt::VeryCoarseTimer, this, start);
        queue.add(2, 30'300, Qt::CoarseTimer, this, start);
        for (const int id : {1, 2}) {
            const auto due = queue.dueTime(id)->time_since_epoch();
            QCOMPARE(due % 1s, 0ns);
        }
        QVERIFY(*queue.dueTime(1) >= start + 1500ms && *queue.dueTime(1) < start + 2500ms);
        QVERIFY(*queue.dueTime(2) >= start + 30'300ms && *queue.dueTime(2) < start + 31'300ms);
    }

    void boundsIntervals()
    {
        TimerQueue queue;
        queue.add(1, std::numeric_limits<qint64>::max(), Qt::PreciseTimer, this, start);
        QVERIFY(*queue.dueTime(1) > start + std::chrono::hours(24 * 365 * 99));
        QCOMPARE(queue.timersOf(this).first().interval, std::numeric_limits<int>::max());
    }

    void agreesWithAnOrderedListAfterManyChanges()
    {
        TimerQueue queue;
        // By due time and order of start.
        std::set<std::tuple<TimePoint, int, int>> model;
        std::mt19937 random(1);
        std::vector<std::optional<std::tuple<TimePoint, int, int>>> byId(300);
        for (int step = 0; step < 20'000; ++step) {
            const auto id = static_cast<int>(random() % byId.size());
            auto& entry = byId[static_cast<std::size_t>(id)];
            QCOMPARE(queue.remove(id), entry.has_value());
            if (entry) {
                model.erase(*std::exchange(entry, std::nullopt));
            }
            if (random() % 4 != 0) {
                const auto interval = static_cast<int>(random() % 1000);
                queue.add(id, interval, Qt::PreciseTimer, this, start);
                entry = {start + std::chrono::milliseconds(interval), step, id};
                model.insert(*entry);
            }
            const auto next = queue.nextDueTime();
            QCOMPARE(next.has_value(), !model.empty());
            QVERIFY(!next || *next == std::get<0>(*model.begin()));
        }
        QList<int> expected;
        for (const auto& [due, order, id] : model) {
            expected.append(id);
        }
        QCOMPARE(fire(queue, start + 2s), expected);
    }
};

FRESHET_TEST(TimerQueueTest)
#include "timer_queue_test.moc"
