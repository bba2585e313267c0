// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/epoll_set.h"
#include "engine/base/timer_queue.h"

#include <QAbstractEventDispatcher>

#include <atomic>
#include <cstdint>
#include <memory>

namespace freshet {

/// An event dispatcher for threads with thousands of sockets, over epoll: a turn of the loop costs as much as
/// has happened in it. Linux only; makeEngineDispatcher() makes one where it can be had.
///
/// For QThread::setEventDispatcher(), before the thread starts; the thread owns it then. wakeUp() and
/// interrupt() may be called by every thread, all else by its own.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    /// Null if the system has no descriptors left.
    [[nodiscard]] static std::unique_ptr<EpollDispatcher> create();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject* object) const override;
    [[nodiscard]] int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

    /// The work done so far, for tests that count it.
    struct Counters
    {
        /// How often the kernel was asked for news.
        std::uint64_t turns = 0;
        /// How often it was told what to watch.
        std::uint64_t interestChanges = 0;
        /// Socket notifiers and timers that were told.
        std::uint64_t notifications = 0;
        std::uint64_t timeouts = 0;
        /// Wake-ups that took a call of the system, because the thread slept; and those that arrived.
        std::uint64_t wakeUpsSent = 0;
        std::uint64_t wakeUpsReceived = 0;
    };
    [[nodiscard]] Counters counters() const;

protected:
    void connectNotify(const QMetaMethod& signal) override;

private:
    /// Whether the thread has to be woken.
    enum class Sleep : std::uint8_t { Awake, Asleep, Woken };

    EpollDispatcher(int wakeDescriptor, std::unique_ptr<EpollSet> sockets);
    /// Milliseconds until the next timer, rounded up; -1 without timers.
    [[nodiscard]] int untilNextTimer() const;
    bool waitForNews(bool mayWait, bool withTimers, bool withSockets);
    [[nodiscard]] bool fallAsleep();
    bool waitForWakeUp(int timeoutMs);
    int fireTimers();

    int m_wakeDescriptor;
    std::unique_ptr<EpollSet> m_sockets;
    TimerQueue m_timers;
    std::atomic<Sleep> m_sleep{Sleep::Awake};
    std::atomic<bool> m_isInterrupted{false};
    /// Somebody has once connected to a signal of this.
    std::atomic<bool> m_isObserved{false};
    std::atomic<std::uint64_t> m_wakeUpsSent{0};
    std::uint64_t m_timeouts = 0;
};

} // namespace freshet
