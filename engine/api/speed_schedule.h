// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QTimeZone>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace freshet::api {

/// Which limits and activities are in force for everything.
enum class SpeedProfile : quint8 {
    Unlimited, ///< The limits of all torrents together do not count; those of groups, torrents, peers do.
    Normal,
    Alternative, ///< The alternative limits of all torrents together count instead of the usual ones.
    SeedOnly, ///< As Normal, and nothing is downloaded.
    PauseAll, ///< Nothing runs; checks of files do.
};
inline constexpr int speedProfileCount = 5;

/// A profile for each half hour of a week, local time. Value type.
class WeekGrid
{
public:
    static constexpr int days = 7;
    static constexpr int slotsPerDay = 48;
    static constexpr int slotMinutes = 30;

    /// `day` counts from Monday = 0, `slot` from midnight.
    [[nodiscard]] SpeedProfile at(int day, int slot) const { return m_slots[indexOf(day, slot)]; }
    void set(int day, int slot, SpeedProfile profile) { m_slots[indexOf(day, slot)] = profile; }

    /// One letter a slot, Monday first: u, n, a, s, p in the order of SpeedProfile.
    [[nodiscard]] QString toString() const;
    /// Nothing if that is no grid.
    [[nodiscard]] static std::optional<WeekGrid> fromString(const QString& text);

    friend bool operator==(const WeekGrid&, const WeekGrid&) = default;

private:
    static std::size_t indexOf(int day, int slot)
    {
        return static_cast<std::size_t>(day) * slotsPerDay + static_cast<std::size_t>(slot);
    }
    static constexpr std::array<SpeedProfile, static_cast<std::size_t>(days) * slotsPerDay> allNormal()
    {
        std::array<SpeedProfile, static_cast<std::size_t>(days) * slotsPerDay> all{};
        all.fill(SpeedProfile::Normal);
        return all;
    }

    std::array<SpeedProfile, static_cast<std::size_t>(days)* slotsPerDay> m_slots = allNormal();
};

/// A profile that counts for some time whatever the schedule says. Value type.
struct SpeedException
{
    SpeedProfile profile = SpeedProfile::Unlimited;
    /// ms since 1970 UTC.
    qint64 fromMs = 0;
    qint64 untilMs = 0;

    friend bool operator==(const SpeedException&, const SpeedException&) = default;
};

/// Alternative limits and when which limits count. Value type.
struct SpeedOptions
{
    /// Bytes/s of all torrents together while the alternative limits count; noLimit lifts it.
    ByteRate alternativeDownloadLimit = 1024 * 1024;
    ByteRate alternativeUploadLimit = 256 * 1024;
    /// Whether they count while there is no schedule.
    bool useAlternative = false;
    bool useSchedule = false;
    WeekGrid week;
    std::optional<SpeedException> exception;

    friend bool operator==(const SpeedOptions&, const SpeedOptions&) = default;
};

/// The longest an exception may last; so long may "until the schedule changes" be.
inline constexpr std::chrono::hours longestException{24 * 8};

// Pure: the time is ms since 1970 UTC, `zone` says what clocks on the wall show. Where they are set forward,
// the slots in between do not come; where they are set back, slots come twice.

/// What the schedule says for that moment.
[[nodiscard]] SpeedProfile scheduledProfile(const WeekGrid& week, qint64 nowMs, const QTimeZone& zone);
/// What is in force: an exception before the schedule before the switch.
[[nodiscard]] SpeedProfile profileInForce(const SpeedOptions& options, qint64 nowMs, const QTimeZone& zone);
/// Whether an exception counts now. A clock that was set back by more than some minutes ends it: it would
/// last too long.
[[nodiscard]] bool isExceptionInForce(const SpeedOptions& options, qint64 nowMs);
/// When what the schedule says changes next; nothing if it never does.
[[nodiscard]] std::optional<qint64> nextScheduleChangeMs(
    const WeekGrid& week, qint64 nowMs, const QTimeZone& zone);
/// When a profile comes into force next that `isAwaited` says yes to: now, if it does to that of now; nothing
/// if none ever does.
[[nodiscard]] std::optional<qint64> nextProfileMs(const SpeedOptions& options, qint64 nowMs,
    const QTimeZone& zone, const std::function<bool(SpeedProfile)>& isAwaited);
/// The switch between usual and alternative limits: with a schedule an exception until it changes, without
/// one for good.
[[nodiscard]] SpeedOptions withAlternative(
    const SpeedOptions& options, bool isAlternative, qint64 nowMs, const QTimeZone& zone);
/// Alternative limits for that long, whatever the schedule says; replaces another exception.
[[nodiscard]] SpeedOptions withAlternativeFor(
    const SpeedOptions& options, std::chrono::minutes duration, qint64 nowMs);
/// No limit for that long; replaces another exception.
[[nodiscard]] SpeedOptions withFullSpeed(
    const SpeedOptions& options, std::chrono::minutes duration, qint64 nowMs);

} // namespace freshet::api
