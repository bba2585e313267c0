// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_scheduler.h"

#include <algorithm>
#include <utility>

namespace freshet::test {

/// Cancels its entry; the entry itself stays in the queue until its time.
class SimScheduler::Handle final : public Timer::Handle
{
public:
    explicit Handle(std::shared_ptr<Entry> entry)
        : m_entry(std::move(entry))
    {}
    ~Handle() override
    {
        m_entry->isCancelled = true;
        // What the task holds is let go of at once; while it runs, runOne() holds it.
        m_entry->task = nullptr;
    }

private:
    std::shared_ptr<Entry> m_entry;
};

SimScheduler::SimScheduler()
    // Not zero, so that a time point nobody has set is in the past.
    : m_start(TimePoint{} + std::chrono::hours(1))
    , m_now(m_start)
{}

SimScheduler::~SimScheduler() = default;

std::int64_t SimScheduler::wallClockMs() const
{
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_now - m_start);
    return startOfTimeMs + (passed + m_wallClockShift).count();
}

Scheduler::Timer SimScheduler::callLater(Duration delay, Task task)
{
    const TimePoint due = m_now + std::max(delay, Duration(0));
    return Timer(std::make_unique<Handle>(add(due, Duration(0), std::move(task))));
}

Scheduler::Timer SimScheduler::callEvery(Duration interval, Task task)
{
    // An interval of zero would stop the clock for good.
    const Duration atLeast = std::max(interval, Duration(1));
    return Timer(std::make_unique<Handle>(add(m_now + atLeast, atLeast, std::move(task))));
}

void SimScheduler::post(Task task)
{
    add(m_now, Duration(0), std::move(task));
}

void SimScheduler::postAt(TimePoint time, Task task)
{
    add(std::max(time, m_now), Duration(0), std::move(task));
}

std::shared_ptr<SimScheduler::Entry> SimScheduler::add(TimePoint due, Duration interval, Task task)
{
    auto entry = std::make_shared<Entry>();
    entry->due = due;
    entry->interval = interval;
    entry->task = std::move(task);
    push(entry);
    return entry;
}

void SimScheduler::push(std::shared_ptr<Entry> entry)
{
    entry->sequence = m_nextSequence++;
    m_queue.push(std::move(entry));
}

const SimScheduler::Entry* SimScheduler::peek()
{
    while (!m_queue.empty() && m_queue.top()->isCancelled) {
        m_queue.pop();
    }
    return m_queue.empty() ? nullptr : m_queue.top().get();
}

bool SimScheduler::runOne()
{
    if (peek() == nullptr) {
        return false;
    }
    const std::shared_ptr<Entry> entry = m_queue.top();
    m_queue.pop();
    m_now = std::max(m_now, entry->due);
    const Task task = entry->interval.count() > 0 ? entry->task : std::move(entry->task);
    task();
    if (entry->interval.count() > 0 && !entry->isCancelled) {
        // Like a QTimer, a timer that is late does not catch up on the turns it has missed.
        entry->due += entry->interval;
        if (entry->due < m_now) {
            entry->due = m_now + entry->interval;
        }
        push(entry);
    }
    return true;
}

void SimScheduler::runFor(Duration duration)
{
    const TimePoint end = m_now + duration;
    for (const Entry* next = peek(); next != nullptr && next->due <= end; next = peek()) {
        runOne();
    }
    m_now = std::max(m_now, end);
}

bool SimScheduler::runUntil(const std::function<bool()>& isDone, Duration limit)
{
    const TimePoint end = m_now + limit;
    while (!isDone()) {
        const Entry* next = peek();
        if (next == nullptr || next->due > end) {
            m_now = std::max(m_now, end);
            return false;
        }
        runOne();
    }
    return true;
}

} // namespace freshet::test
