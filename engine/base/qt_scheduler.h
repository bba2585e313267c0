// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"

#include <QObject>

namespace freshet {

/// The real Scheduler, over the event loop of the thread that it lives on.
class QtScheduler final : public QObject, public Scheduler
{
    Q_OBJECT
public:
    QtScheduler();

    [[nodiscard]] TimePoint now() const override { return Clock::now(); }
    [[nodiscard]] std::int64_t wallClockMs() const override;
    [[nodiscard]] Timer callLater(Duration delay, Task task) override;
    [[nodiscard]] Timer callEvery(Duration interval, Task task) override;
    void post(Task task) override;
};

} // namespace freshet
