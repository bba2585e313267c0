// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/speed_schedule.h"
#include "engine/base/units.h"

#include <QList>

#include <optional>

namespace freshet::ui {

/// Limits of both directions. Value type.
struct RatePair
{
    ByteRate download = noLimit;
    ByteRate upload = noLimit;

    friend bool operator==(const RatePair&, const RatePair&) = default;
};

/// In each direction the lower of both limits.
[[nodiscard]] RatePair tighterOf(const RatePair& a, const RatePair& b);

/// Limits, and the profile of speed, from a moment on. Value type.
struct LimitStep
{
    /// ms since 1970 UTC.
    qint64 fromMs = 0;
    RatePair limits;
    api::SpeedProfile profile = api::SpeedProfile::Normal;

    friend bool operator==(const LimitStep&, const LimitStep&) = default;
};

/// Time in which another profile than the normal one was in force. Value type.
struct ProfilePeriod
{
    qint64 fromMs = 0;
    qint64 untilMs = 0;
    api::SpeedProfile profile = api::SpeedProfile::Normal;

    friend bool operator==(const ProfilePeriod&, const ProfilePeriod&) = default;
};

/// Which limits were in force when. Old steps stay as they were; of more than `maxSteps` the oldest go.
class LimitHistory
{
public:
    static constexpr qsizetype maxSteps = 1'000;

    /// In force at `nowMs`. A clock that was set back starts afresh.
    void add(qint64 nowMs, const RatePair& limits, api::SpeedProfile profile);
    /// What was in force before add() was called first; finer records after coarser ones.
    void prime(const QList<LimitStep>& past);

    /// Oldest first; each holds until the next.
    [[nodiscard]] const QList<LimitStep>& steps() const { return m_steps; }

private:
    QList<LimitStep> m_steps;
    std::optional<qint64> m_liveFromMs;
};

/// The times of `steps` with another profile than the normal one, up to `nowMs`.
[[nodiscard]] QList<ProfilePeriod> periodsOf(const QList<LimitStep>& steps, qint64 nowMs);

} // namespace freshet::ui
