// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/bottleneck.h"
#include "engine/api/settings.h"
#include "engine/base/scheduler.h"
#include "engine/session/queue_policy.h"
#include "engine/swarm/throttle.h"

#include <QTimeZone>

#include <functional>

namespace freshet::session {

/// Puts the speed profile of the moment in force: the limits of everything at once, what may run by way of
/// the queue. Looks at the clock once a second while a schedule or an exception counts. Engine thread.
class SpeedControl
{
public:
    using Zone = std::function<QTimeZone()>;

    /// References outlive this. `changed` is called when another profile is in force, never inside apply().
    SpeedControl(
        Scheduler& scheduler, swarm::Throttle& download, swarm::Throttle& upload,
        std::function<void()> changed, Zone zone = [] { return QTimeZone::systemTimeZone(); });

    /// The settings have changed.
    void apply(const api::Settings& settings);

    /// What the quota of everything leaves, and the care for the line's delay, bytes/s.
    void setCaps(ByteRate downloadQuota, ByteRate uploadQuota, ByteRate uploadDelay);

    [[nodiscard]] api::SpeedProfile profile() const { return m_profile; }
    /// When an exception ends that is in force; ms since 1970 UTC.
    [[nodiscard]] std::optional<qint64> exceptionUntilMs() const;
    /// When the profile in force lets torrents of a kind run again that it does not let run now; ms since
    /// 1970 UTC. Nothing if it lets them run, or never will.
    [[nodiscard]] std::optional<qint64> downloadsFromMs() const { return m_downloadsFromMs; }
    [[nodiscard]] std::optional<qint64> seedsFromMs() const { return m_seedsFromMs; }
    /// Limits of everything that are in force, bytes/s.
    [[nodiscard]] ByteRate downloadLimit() const { return m_download.budget().tightestLimit(); }
    [[nodiscard]] ByteRate uploadLimit() const { return m_upload.budget().tightestLimit(); }
    /// The one of them that is in force for everything, and what it is there for.
    [[nodiscard]] api::BottleneckKind downloadLimitKind() const;
    [[nodiscard]] api::BottleneckKind uploadLimitKind() const;
    /// What profile and quota leave of the queue.
    [[nodiscard]] QueueRules allowed(const api::QueueOptions& places) const;

private:
    void check();
    void setLimits();
    /// Looks at up to a week, so not every second.
    void lookAhead();
    /// What the user has set for the profile in force.
    [[nodiscard]] ByteRate chosenDownload() const;
    [[nodiscard]] ByteRate chosenUpload() const;
    [[nodiscard]] api::BottleneckKind chosenKind() const;

    Scheduler& m_scheduler;
    swarm::Throttle& m_download;
    swarm::Throttle& m_upload;
    std::function<void()> m_changed;
    Zone m_zone;
    api::SpeedOptions m_options;
    swarm::TransferOptions m_usual;
    api::SpeedProfile m_profile = api::SpeedProfile::Normal;
    std::optional<qint64> m_downloadsFromMs;
    std::optional<qint64> m_seedsFromMs;
    ByteRate m_downloadQuota = noLimit;
    ByteRate m_uploadQuota = noLimit;
    ByteRate m_uploadDelay = noLimit;
    Scheduler::Timer m_timer;
};

} // namespace freshet::session
