// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>
#include <QList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace freshet {

/// The timers of an event loop, in order of their due time; knows Qt's three types of them, and no clock.
///
/// Starting, stopping and firing cost O(log n); nothing is allocated once it has been as full as it gets. Not
/// thread-safe. Timers fire in rounds, which may be nested: what a round starts fires in a later one, and a
/// timer whose event is being delivered fires in no nested round.
class TimerQueue
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    /// What was due when the round began.
    struct Round
    {
        TimePoint now;
        /// Timers that were set from this number on belong to a later round.
        std::uint64_t end = 0;
    };

    /// A timer taken out to be fired; give it back with finish().
    struct Due
    {
        int id = 0;
        QObject* object = nullptr;
        /// It has an interval, so it does not keep the loop busy all the time.
        bool isPeriodic = false;
        std::uint32_t slot = 0;
        std::uint64_t serial = 0;
    };

    /// Starts a timer; `intervalMs` in milliseconds, not negative. An id that is already there is replaced.
    void add(int id, std::int64_t intervalMs, Qt::TimerType type, QObject* object, TimePoint now);
    /// Whether there was such a timer.
    bool remove(int id);
    /// Stops all timers of `object`; looks at every timer.
    bool removeAll(const QObject* object);

    [[nodiscard]] bool isEmpty() const { return m_slotOfId.isEmpty(); }
    [[nodiscard]] QList<TimerInfo> timersOf(const QObject* object) const;
    /// When the timer fires next; nullopt if there is none.
    [[nodiscard]] std::optional<TimePoint> dueTime(int id) const;
    /// When the next timer fires, apart from those that are being fired.
    [[nodiscard]] std::optional<TimePoint> nextDueTime() const;

    [[nodiscard]] Round beginRound(TimePoint now);
    /// The next timer to fire in this round, already set for its next time.
    [[nodiscard]] std::optional<Due> takeDue(const Round& round);
    /// Its event was delivered; the timer may be gone by now.
    void finish(const Due& due);

private:
    static constexpr std::uint32_t notQueued = ~std::uint32_t{0};

    struct Timer
    {
        QObject* object = nullptr;
        /// When it should fire, and when it does: coarse timers share moments.
        TimePoint ideal;
        TimePoint due;
        std::int64_t intervalMs = 0;
        /// Tells this timer from an earlier one in the same slot.
        std::uint64_t serial = 0;
        /// In what order timers were set; breaks ties.
        std::uint64_t setAt = 0;
        std::uint32_t heapIndex = notQueued;
        int id = 0;
        Qt::TimerType type = Qt::PreciseTimer;
        bool isFiring = false;
    };

    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const;
    void schedule(Timer& timer, TimePoint earliest);
    void push(std::uint32_t slot);
    void removeFromHeap(std::uint32_t index);
    void place(std::uint32_t index, std::uint32_t slot);
    void siftUp(std::uint32_t index);
    void siftDown(std::uint32_t index);
    void release(std::uint32_t slot);

    std::vector<Timer> m_timers;
    std::vector<std::uint32_t> m_free;
    /// Slots, as a binary heap.
    std::vector<std::uint32_t> m_heap;
    QHash<int, std::uint32_t> m_slotOfId;
    std::uint64_t m_nextSerial = 1;
    std::uint64_t m_nextSetAt = 1;
    /// When the last round began.
    TimePoint m_latest;
};

} // namespace freshet
