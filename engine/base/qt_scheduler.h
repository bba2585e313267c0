// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"

#include <QObject>

#include <vector>

namespace freshet {

/// The real Scheduler, over the event loop of the thread that it lives on. In a nested event loop inside a
/// posted task, those that were posted in the same turn wait.
class QtScheduler final : public QObject, public Scheduler
{
    Q_OBJECT
public:
    QtScheduler();
    ~QtScheduler() override;

    [[nodiscard]] TimePoint now() const override { return Clock::now(); }
    [[nodiscard]] std::int64_t wallClockMs() const override;
    [[nodiscard]] Timer callLater(Duration delay, Task task) override;
    [[nodiscard]] Timer callEvery(Duration interval, Task task) override;
    void post(Task task) override;
    void postFromAnyThread(Task task) override;

private:
    void runPosted();

    /// Handed over to the loop with one event a turn: an event for each would cost as much as many tasks do.
    std::vector<Task> m_posted;
    /// The memory of a former m_posted.
    std::vector<Task> m_spare;
};

} // namespace freshet
