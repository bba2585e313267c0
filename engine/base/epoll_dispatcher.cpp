// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace freshet {

namespace {

using Clock = std::chrono::steady_clock;

/// Rounded up, as a timer must not fire early.
int millisecondsUntil(TimerQueue::TimePoint due)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, std::numeric_limits<int>::max()));
}

} // namespace

std::unique_ptr<EpollDispatcher> EpollDispatcher::create()
{
    const int wakeDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wakeDescriptor < 0) {
        return nullptr;
    }
    auto sockets = EpollSet::create(wakeDescriptor);
    if (!sockets) {
        ::close(wakeDescriptor);
        return nullptr;
    }
    return std::unique_ptr<EpollDispatcher>(new EpollDispatcher(wakeDescriptor, std::move(sockets)));
}

EpollDispatcher::EpollDispatcher(int wakeDescriptor, std::unique_ptr<EpollSet> sockets)
    : m_wakeDescriptor(wakeDescriptor)
    , m_sockets(std::move(sockets))
{}

EpollDispatcher::~EpollDispatcher()
{
    m_sockets.reset();
    ::close(m_wakeDescriptor);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted.store(false);
    if (m_isObserved.load(std::memory_order_relaxed)) {
        Q_EMIT awake();
    }
    QCoreApplication::sendPostedEvents();

    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isInterrupted.load()
        && m_sleep.load() != Sleep::Woken;
    if (mayWait && m_isObserved.load(std::memory_order_relaxed)) {
        Q_EMIT aboutToBlock();
    }
    if (m_isInterrupted.load()) {
        return false;
    }
    int handled = waitForNews(mayWait, withTimers, withSockets) ? 1 : 0;
    if (withSockets) {
        handled += m_sockets->deliver();
    }
    if (withTimers) {
        handled += fireTimers();
    }
    return handled > 0;
}

/// Waits as long as it may; whether somebody called wakeUp() since the last wait. Nothing but a wait takes a
/// wake-up away: whoever ends a loop from another thread may do so just before that loop comes here.
bool EpollDispatcher::waitForNews(bool mayWait, bool withTimers, bool withSockets)
{
    while (true) {
        int timeoutMs = 0;
        if (mayWait) {
            timeoutMs = withTimers ? untilNextTimer() : -1;
        }
        if (timeoutMs != 0 && !fallAsleep()) {
            timeoutMs = 0;
        }
        const bool isOver = withSockets ? m_sockets->wait(timeoutMs) : waitForWakeUp(timeoutMs);
        if (m_sleep.exchange(Sleep::Awake) == Sleep::Woken) {
            return true;
        }
        if (isOver || !mayWait) {
            return false;
        }
    }
}

/// False if somebody has called wakeUp() in the meantime.
bool EpollDispatcher::fallAsleep()
{
    Sleep awake = Sleep::Awake;
    return m_sleep.compare_exchange_strong(awake, Sleep::Asleep);
}

/// Leaves sockets alone, even if there is news of them. False if it ended without a reason.
bool EpollDispatcher::waitForWakeUp(int timeoutMs)
{
    if (timeoutMs == 0) {
        return true;
    }
    pollfd wake{m_wakeDescriptor, POLLIN, 0};
    const int count = ::poll(&wake, 1, timeoutMs);
    if (count > 0) {
        // Otherwise an earlier wake-up would end every later wait of this kind.
        eventfd_t writes = 0;
        ::eventfd_read(m_wakeDescriptor, &writes);
        // It may have been for an earlier wait, of the kind that leaves the count as it is.
    }
    return count == 0;
}

int EpollDispatcher::untilNextTimer() const
{
    const auto due = m_timers.nextDueTime();
    return due ? millisecondsUntil(*due) : -1;
}

int EpollDispatcher::fireTimers()
{
    if (m_timers.isEmpty()) {
        return 0;
    }
    int fired = 0;
    const TimerQueue::Round round = m_timers.beginRound(Clock::now());
    while (const auto due = m_timers.takeDue(round)) {
        ++m_timeouts;
        // Timers without an interval are always due; they must not look like news.
        fired += due->isPeriodic ? 1 : 0;
        QTimerEvent event(due->id);
        QCoreApplication::sendEvent(due->object, &event);
        m_timers.finish(*due);
    }
    return fired;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    m_sockets->add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    m_sockets->remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object)
{
    m_timers.add(timerId, interval, timerType, object, Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto due = m_timers.dueTime(timerId);
    return due ? millisecondsUntil(*due) : -1;
}

void EpollDispatcher::wakeUp()
{
    // Only a thread that sleeps costs a call of the system, and many wake-ups cost one.
    if (m_sleep.exchange(Sleep::Woken) == Sleep::Asleep) {
        m_wakeUpsSent.fetch_add(1, std::memory_order_relaxed);
        ::eventfd_write(m_wakeDescriptor, 1);
    }
}

/// A signal that nobody hears costs as much as all else of a turn without news, and there are two in each.
void EpollDispatcher::connectNotify(const QMetaMethod& /*signal*/)
{
    m_isObserved.store(true, std::memory_order_relaxed);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted.store(true);
    wakeUp();
}

EpollDispatcher::Counters EpollDispatcher::counters() const
{
    const EpollSet::Counters& sockets = m_sockets->counters();
    return {sockets.waits, sockets.interestChanges, sockets.notifications, m_timeouts,
        m_wakeUpsSent.load(std::memory_order_relaxed), sockets.wakeUps};
}

} // namespace freshet
