// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/timer_queue.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace freshet {

namespace {

using std::chrono::milliseconds;
using TimePoint = TimerQueue::TimePoint;

/// A hundred years, so that a moment in nanoseconds does not overflow.
constexpr std::int64_t longestIntervalMs = 100LL * 365 * 24 * 3600 * 1000;
/// Up to here coarse timers are precise; a twentieth of it is no whole millisecond.
constexpr std::int64_t shortestCoarseMs = 20;
/// From here on coarse timers are very coarse.
constexpr std::int64_t longestCoarseMs = 20'000;

/// Coarse timers fire at multiples of this, so that many share a wake-up. At most a tenth of the interval:
/// the nearest multiple is then within the 5 % that Qt promises. Powers of two, so that grids lie in one
/// another.
std::int64_t gridMs(Qt::TimerType type, std::int64_t intervalMs)
{
    if (type == Qt::PreciseTimer || intervalMs <= shortestCoarseMs) {
        return 0;
    }
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(intervalMs) / 10));
}

bool isVeryCoarse(Qt::TimerType type, std::int64_t intervalMs)
{
    return intervalMs > 0
        && (type == Qt::VeryCoarseTimer || (type == Qt::CoarseTimer && intervalMs >= longestCoarseMs));
}

TimePoint rounded(TimePoint ideal, Qt::TimerType type, std::int64_t intervalMs)
{
    if (isVeryCoarse(type, intervalMs)) {
        return TimePoint(std::chrono::ceil<std::chrono::seconds>(ideal.time_since_epoch()));
    }
    const std::int64_t grid = gridMs(type, intervalMs);
    if (grid <= 1) {
        return ideal;
    }
    const std::chrono::nanoseconds step = milliseconds(grid);
    return TimePoint((ideal.time_since_epoch() + step / 2) / step * step);
}

} // namespace

void TimerQueue::add(int id, std::int64_t intervalMs, Qt::TimerType type, QObject* object, TimePoint now)
{
    remove(id);
    std::uint32_t slot = 0;
    if (m_free.empty()) {
        slot = static_cast<std::uint32_t>(m_timers.size());
        m_timers.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    Timer& timer = m_timers[slot];
    timer = Timer{};
    timer.object = object;
    timer.intervalMs = std::clamp<std::int64_t>(intervalMs, 0, longestIntervalMs);
    timer.serial = m_nextSerial++;
    timer.id = id;
    timer.type = type;
    timer.ideal = now;
    schedule(timer, now);
    m_slotOfId.insert(id, slot);
    push(slot);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_slotOfId.constFind(id);
    if (found == m_slotOfId.constEnd()) {
        return false;
    }
    release(*found);
    return true;
}

bool TimerQueue::removeAll(const QObject* object)
{
    bool wasThere = false;
    for (std::uint32_t slot = 0; slot < m_timers.size(); ++slot) {
        if (m_timers[slot].serial != 0 && m_timers[slot].object == object) {
            release(slot);
            wasThere = true;
        }
    }
    return wasThere;
}

QList<TimerQueue::TimerInfo> TimerQueue::timersOf(const QObject* object) const
{
    QList<TimerInfo> infos;
    for (const Timer& timer : m_timers) {
        if (timer.serial != 0 && timer.object == object) {
            const auto interval = std::min<std::int64_t>(timer.intervalMs, std::numeric_limits<int>::max());
            infos.append(TimerInfo(timer.id, static_cast<int>(interval), timer.type));
        }
    }
    return infos;
}

std::optional<TimePoint> TimerQueue::dueTime(int id) const
{
    const auto found = m_slotOfId.constFind(id);
    return found != m_slotOfId.constEnd() ? std::optional(m_timers[*found].due) : std::nullopt;
}

std::optional<TimePoint> TimerQueue::nextDueTime() const
{
    return m_heap.empty() ? std::nullopt : std::optional(m_timers[m_heap.front()].due);
}

TimerQueue::Round TimerQueue::beginRound(TimePoint now)
{
    m_latest = now;
    return {now, m_nextSetAt};
}

std::optional<TimerQueue::Due> TimerQueue::takeDue(const Round& round)
{
    if (m_heap.empty()) {
        return std::nullopt;
    }
    const std::uint32_t slot = m_heap.front();
    Timer& timer = m_timers[slot];
    // Whatever was set in this round is due after its beginning, or at it but behind all others.
    if (timer.due > round.now || timer.setAt >= round.end) {
        return std::nullopt;
    }
    removeFromHeap(0);
    timer.isFiring = true;
    schedule(timer, round.now);
    return Due{timer.id, timer.object, timer.intervalMs > 0, slot, timer.serial};
}

void TimerQueue::finish(const Due& due)
{
    Timer& timer = m_timers[due.slot];
    if (timer.serial != due.serial || !timer.isFiring) {
        return;
    }
    timer.isFiring = false;
    // A nested loop has run past the next time; it does not count.
    if (timer.due <= m_latest && timer.intervalMs > 0) {
        schedule(timer, m_latest);
    }
    push(due.slot);
}

/// Sets the next time, an interval after the last one or, if that has passed already, after `earliest`.
void TimerQueue::schedule(Timer& timer, TimePoint earliest)
{
    const milliseconds interval(timer.intervalMs);
    timer.ideal += interval;
    if (timer.ideal < earliest) {
        timer.ideal = earliest + interval;
    }
    timer.due = rounded(timer.ideal, timer.type, timer.intervalMs);
    timer.setAt = m_nextSetAt++;
}

bool TimerQueue::isBefore(std::uint32_t a, std::uint32_t b) const
{
    const Timer& first = m_timers[a];
    const Timer& second = m_timers[b];
    return first.due != second.due ? first.due < second.due : first.setAt < second.setAt;
}

void TimerQueue::push(std::uint32_t slot)
{
    m_heap.push_back(slot);
    const auto index = static_cast<std::uint32_t>(m_heap.size() - 1);
    m_timers[slot].heapIndex = index;
    siftUp(index);
}

void TimerQueue::removeFromHeap(std::uint32_t index)
{
    m_timers[m_heap[index]].heapIndex = notQueued;
    const std::uint32_t last = m_heap.back();
    m_heap.pop_back();
    if (index < m_heap.size()) {
        place(index, last);
        siftUp(index);
        siftDown(m_timers[last].heapIndex);
    }
}

void TimerQueue::place(std::uint32_t index, std::uint32_t slot)
{
    m_heap[index] = slot;
    m_timers[slot].heapIndex = index;
}

void TimerQueue::siftUp(std::uint32_t index)
{
    const std::uint32_t slot = m_heap[index];
    while (index > 0) {
        const std::uint32_t parent = (index - 1) / 2;
        if (!isBefore(slot, m_heap[parent])) {
            break;
        }
        place(index, m_heap[parent]);
        index = parent;
    }
    place(index, slot);
}

void TimerQueue::siftDown(std::uint32_t index)
{
    const std::uint32_t slot = m_heap[index];
    const auto size = static_cast<std::uint32_t>(m_heap.size());
    for (std::uint32_t child = 2 * index + 1; child < size; child = 2 * index + 1) {
        if (child + 1 < size && isBefore(m_heap[child + 1], m_heap[child])) {
            ++child;
        }
        if (!isBefore(m_heap[child], slot)) {
            break;
        }
        place(index, m_heap[child]);
        index = child;
    }
    place(index, slot);
}

void TimerQueue::release(std::uint32_t slot)
{
    Timer& timer = m_timers[slot];
    if (timer.heapIndex != notQueued) {
        removeFromHeap(timer.heapIndex);
    }
    m_slotOfId.remove(timer.id);
    timer = Timer{};
    m_free.push_back(slot);
}

} // namespace freshet
