// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/speed_schedule.h"

#include <QDateTime>

#include <algorithm>

namespace freshet::api {

namespace {

constexpr QLatin1String letters("unasp");
/// Clocks are set by a few seconds all the time.
constexpr qint64 toleranceMs = 5LL * 60 * 1000;
/// All time zones differ from UTC by multiples of this.
constexpr qint64 zoneStepMs = 15LL * 60 * 1000;
constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;
/// A week, and the hour by which one may be longer.
constexpr qint64 horizonMs = weekMs + 2LL * 60 * 60 * 1000;

} // namespace

QString WeekGrid::toString() const
{
    QString text;
    text.reserve(static_cast<qsizetype>(m_slots.size()));
    for (const SpeedProfile profile : m_slots) {
        text.append(letters[static_cast<int>(profile)]);
    }
    return text;
}

std::optional<WeekGrid> WeekGrid::fromString(const QString& text)
{
    WeekGrid grid;
    if (text.size() != static_cast<qsizetype>(grid.m_slots.size())) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto* const found = std::find(letters.begin(), letters.end(), text.at(i).toLatin1());
        if (found == letters.end()) {
            return std::nullopt;
        }
        grid.m_slots[static_cast<std::size_t>(i)] = static_cast<SpeedProfile>(found - letters.begin());
    }
    return grid;
}

SpeedProfile scheduledProfile(const WeekGrid& week, qint64 nowMs, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const int minutes = local.time().hour() * 60 + local.time().minute();
    return week.at(local.date().dayOfWeek() - 1, minutes / WeekGrid::slotMinutes);
}

bool isExceptionInForce(const SpeedOptions& options, qint64 nowMs)
{
    return options.exception && nowMs >= options.exception->fromMs - toleranceMs
        && nowMs < options.exception->untilMs;
}

SpeedProfile profileInForce(const SpeedOptions& options, qint64 nowMs, const QTimeZone& zone)
{
    if (isExceptionInForce(options, nowMs)) {
        return options.exception->profile;
    }
    if (options.useSchedule) {
        return scheduledProfile(options.week, nowMs, zone);
    }
    return options.useAlternative ? SpeedProfile::Alternative : SpeedProfile::Normal;
}

std::optional<qint64> nextScheduleChangeMs(const WeekGrid& week, qint64 nowMs, const QTimeZone& zone)
{
    const SpeedProfile now = scheduledProfile(week, nowMs, zone);
    for (qint64 time = (nowMs / zoneStepMs + 1) * zoneStepMs; time <= nowMs + horizonMs; time += zoneStepMs) {
        if (scheduledProfile(week, time, zone) != now) {
            return time;
        }
    }
    return std::nullopt;
}

std::optional<qint64> nextProfileMs(const SpeedOptions& options, qint64 nowMs, const QTimeZone& zone,
    const std::function<bool(SpeedProfile)>& isAwaited)
{
    if (isAwaited(profileInForce(options, nowMs, zone))) {
        return nowMs;
    }
    qint64 time = nowMs;
    if (isExceptionInForce(options, nowMs)) {
        time = options.exception->untilMs;
        if (isAwaited(profileInForce(options, time, zone))) {
            return time;
        }
    }
    const qint64 end = time + horizonMs;
    while (options.useSchedule && time <= end) {
        time = (time / zoneStepMs + 1) * zoneStepMs;
        if (isAwaited(scheduledProfile(options.week, time, zone))) {
            return time;
        }
    }
    return std::nullopt;
}

SpeedOptions withAlternative(
    const SpeedOptions& options, bool isAlternative, qint64 nowMs, const QTimeZone& zone)
{
    SpeedOptions result = options;
    result.exception.reset();
    const SpeedProfile wanted = isAlternative ? SpeedProfile::Alternative : SpeedProfile::Normal;
    if (!options.useSchedule) {
        result.useAlternative = isAlternative;
    } else if (scheduledProfile(options.week, nowMs, zone) != wanted) {
        const qint64 until = nextScheduleChangeMs(options.week, nowMs, zone).value_or(nowMs + weekMs);
        result.exception = SpeedException{wanted, nowMs, until};
    }
    return result;
}

namespace {

SpeedOptions withException(
    const SpeedOptions& options, SpeedProfile profile, std::chrono::minutes duration, qint64 nowMs)
{
    SpeedOptions result = options;
    const qint64 length =
        std::chrono::milliseconds(std::min<std::chrono::minutes>(duration, longestException)).count();
    result.exception = SpeedException{profile, nowMs, nowMs + length};
    return result;
}

} // namespace

SpeedOptions withAlternativeFor(const SpeedOptions& options, std::chrono::minutes duration, qint64 nowMs)
{
    SpeedOptions result = withException(options, SpeedProfile::Alternative, duration, nowMs);
    // Else they would stay when that time is over.
    result.useAlternative = false;
    return result;
}

SpeedOptions withFullSpeed(const SpeedOptions& options, std::chrono::minutes duration, qint64 nowMs)
{
    return withException(options, SpeedProfile::Unlimited, duration, nowMs);
}

} // namespace freshet::api
