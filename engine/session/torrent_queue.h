// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/session/queue_policy.h"
#include "engine/session/slow_watch.h"
#include "engine/session/torrent_registry.h"

#include <functional>
#include <utility>

namespace freshet::session {

/// Tells every torrent what it may do, whenever something has changed that may change that. Engine thread.
class TorrentQueue
{
public:
    /// Thousands of torrents that change at the same time, as they do after the start, are ranked together.
    static constexpr Scheduler::Duration interval{50};

    /// What counts now: the settings, and what the schedule makes of them.
    using Rules = std::function<QueueRules()>;

    /// All references outlive this.
    TorrentQueue(Scheduler& scheduler, TorrentRegistry& torrents, Rules rules);

    /// Decides before long, however often it is called.
    void decideSoon();
    /// A decision is to come; what a torrent does until then may be over in a moment.
    [[nodiscard]] bool isDeciding() const { return m_timer.isSet(); }
    /// `decided` is called after each decision.
    void setDecided(std::function<void()> decided) { m_decided = std::move(decided); }
    /// Looks which torrents hardly use their places; to be called every few seconds.
    void watchSpeeds();
    void forget(TorrentId torrent) { m_slow.remove(torrent); }
    /// Decides nothing more.
    void stop();

private:
    void decide();

    Scheduler& m_scheduler;
    TorrentRegistry& m_torrents;
    Rules m_rules;
    std::function<void()> m_decided = [] {};
    SlowWatch m_slow;
    Scheduler::Timer m_timer;
    Scheduler::TimePoint m_decidedAt{};
    bool m_isStopped = false;
};

} // namespace freshet::session
