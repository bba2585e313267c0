// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"

#include <functional>
#include <memory>

namespace freshet::session {

/// Runs what may block beside the engine thread, and brings the answers back. Engine thread.
class Background
{
public:
    /// Runs on some thread; what it returns runs on the engine thread.
    using Work = std::function<Scheduler::Task()>;

    explicit Background(Scheduler& scheduler);
    /// Waits for nothing: answers that come later go nowhere.
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    void run(Work work);

private:
    struct Link;
    std::shared_ptr<Link> m_link;
};

} // namespace freshet::session
