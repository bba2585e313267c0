// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"

#include <QDateTime>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace freshet {

namespace {

/// About 24 days.
constexpr Scheduler::Duration longestInterval(std::numeric_limits<int>::max());

/// A QTimer that may be destroyed by the task it is running.
class QtTimerHandle final : public Scheduler::Timer::Handle
{
public:
    QtTimerHandle(Scheduler::Duration interval, bool isSingleShot, Scheduler::Task task)
    {
        m_timer.setSingleShot(isSingleShot);
        m_timer.setTimerType(Qt::PreciseTimer);
        // The task is kept alive by the copy on the stack while it runs, even if it destroys this handle.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [shared = std::make_shared<Scheduler::Task>(std::move(task))] {
                const auto keep = shared;
                (*keep)();
            });
        // A QTimer neither takes a negative interval nor counts beyond an int.
        m_timer.start(std::clamp<Scheduler::Duration>(interval, 0ms, longestInterval));
    }

private:
    QTimer m_timer;
};

} // namespace

QtScheduler::QtScheduler() = default;

QtScheduler::~QtScheduler()
{
    // What a task owns may post something as it goes.
    while (!m_posted.empty()) {
        std::exchange(m_posted, {}).clear();
    }
}

std::int64_t QtScheduler::wallClockMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Scheduler::Timer QtScheduler::callLater(Duration delay, Task task)
{
    return Timer(std::make_unique<QtTimerHandle>(delay, true, std::move(task)));
}

Scheduler::Timer QtScheduler::callEvery(Duration interval, Task task)
{
    return Timer(std::make_unique<QtTimerHandle>(interval, false, std::move(task)));
}

void QtScheduler::post(Task task)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_posted.push_back(std::move(task));
    if (m_posted.size() == 1) {
        QMetaObject::invokeMethod(this, &QtScheduler::runPosted, Qt::QueuedConnection);
    }
}

void QtScheduler::postFromAnyThread(Task task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

void QtScheduler::runPosted()
{
    // What a task posts belongs to the next turn.
    std::vector<Task> tasks = std::exchange(m_posted, std::exchange(m_spare, {}));
    for (Task& task : tasks) {
        // Each goes before the next one runs, with all that it owns.
        std::exchange(task, nullptr)();
    }
    tasks.clear();
    m_spare = std::move(tasks);
}

} // namespace freshet
