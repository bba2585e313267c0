// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"

#include <queue>

#include <functional>
#include <memory>
#include <vector>

namespace freshet::test {

/// Virtual time: nothing passes but by running tasks. Tasks of the same time run in order of submission.
///
/// Timers may be cancelled or destroyed from inside any task, their own too.
class SimScheduler final : public Scheduler
{
public:
    /// What wallClockMs() says at the start: 2026-01-01 00:00 UTC.
    static constexpr std::int64_t startOfTimeMs = 1'767'225'600'000;

    SimScheduler();
    ~SimScheduler() override;

    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] std::int64_t wallClockMs() const override;
    [[nodiscard]] Timer callLater(Duration delay, Task task) override;
    [[nodiscard]] Timer callEvery(Duration interval, Task task) override;
    void post(Task task) override;
    /// There are no other threads.
    void postFromAnyThread(Task task) override { post(std::move(task)); }

    /// Runs `task` at `time`, or as soon as possible if that is past; cannot be cancelled.
    void postAt(TimePoint time, Task task);

    /// Runs the next task and moves the clock to its time. False if there is none.
    bool runOne();
    /// Runs everything that is due within `duration`; the clock stands at its end afterwards.
    void runFor(Duration duration);
    /// Runs until `isDone`, asked before each task, is true: returns true; or until nothing is left to be run
    /// or `limit` has passed: returns false.
    bool runUntil(const std::function<bool()>& isDone, Duration limit);
    /// Moves the clock and runs nothing, as a computer does that was suspended. What is overdue runs next.
    void advance(Duration duration) { m_now += duration; }
    /// Tasks and timers that wait, cancelled ones that have not come up included.
    [[nodiscard]] std::size_t pending() const { return m_queue.size(); }
    /// Sets the wall clock forward or back; now() does not notice.
    void shiftWallClock(Duration by) { m_wallClockShift += by; }

private:
    struct Entry
    {
        TimePoint due;
        std::uint64_t sequence = 0;
        /// Zero: runs once.
        Duration interval{0};
        Task task;
        bool isCancelled = false;
    };
    struct Later
    {
        bool operator()(const std::shared_ptr<Entry>& a, const std::shared_ptr<Entry>& b) const
        {
            return a->due != b->due ? a->due > b->due : a->sequence > b->sequence;
        }
    };
    class Handle;

    std::shared_ptr<Entry> add(TimePoint due, Duration interval, Task task);
    void push(std::shared_ptr<Entry> entry);
    /// The next entry that was not cancelled, or null.
    [[nodiscard]] const Entry* peek();

    TimePoint m_start;
    TimePoint m_now;
    Duration m_wallClockShift{0};
    std::uint64_t m_nextSequence = 0;
    std::priority_queue<std::shared_ptr<Entry>, std::vector<std::shared_ptr<Entry>>, Later> m_queue;
};

} // namespace freshet::test
