// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace freshet {

using namespace std::chrono_literals;

/// **Seam.** The only clock and the only timer of the engine. In tests time is virtual (SimScheduler).
///
/// Lives on one thread; tasks run on that thread, in order of their due time, never inside callLater().
class Scheduler
{
public:
    using Clock = std::chrono::steady_clock;
    using TimePoint = Clock::time_point;
    using Duration = std::chrono::milliseconds;
    using Task = std::function<void()>;

    /// Cancels its task when destroyed. Empty by default. Must not outlive its Scheduler while active.
    class Timer
    {
    public:
        /// What a Scheduler keeps per task; destroying it cancels.
        class Handle
        {
        public:
            Handle() = default;
            Handle(const Handle&) = delete;
            Handle& operator=(const Handle&) = delete;
            virtual ~Handle() = default;
        };

        Timer() = default;
        explicit Timer(std::unique_ptr<Handle> handle)
            : m_handle(std::move(handle))
        {}
        void cancel() { m_handle.reset(); }
        [[nodiscard]] bool isSet() const { return m_handle != nullptr; }

    private:
        std::unique_ptr<Handle> m_handle;
    };

    Scheduler() = default;
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;
    virtual ~Scheduler() = default;

    /// Monotonic time.
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Milliseconds since 1970, UTC; may jump when the user sets the clock.
    [[nodiscard]] virtual std::int64_t wallClockMs() const = 0;
    /// Runs `task` once after `delay`, unless the Timer is destroyed before. The Timer stays set after it
    /// fired. A negative delay counts as none.
    [[nodiscard]] virtual Timer callLater(Duration delay, Task task) = 0;
    /// Runs `task` every `interval` until the Timer is destroyed.
    [[nodiscard]] virtual Timer callEvery(Duration interval, Task task) = 0;
    /// Runs `task` in the next turn of the loop; cannot be cancelled.
    virtual void post(Task task) = 0;
    /// The same from any thread, as long as the Scheduler lives. Costs more: an event for each task.
    virtual void postFromAnyThread(Task task) = 0;
};

} // namespace freshet
