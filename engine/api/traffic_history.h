// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QList>

#include <optional>

namespace freshet::api {

/// Which part of the past, in which steps: 10 minutes by the second, 3 hours by 10 s, 7 days by 5 minutes,
/// and everything by the day.
enum class HistoryRange { TenMinutes, ThreeHours, Week, Days };

inline constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Time between two samples. Days are local ones, and may have an hour more or less.
[[nodiscard]] constexpr qint64 historySlotMs(HistoryRange range)
{
    switch (range) {
    case HistoryRange::TenMinutes: return 1'000;
    case HistoryRange::ThreeHours: return 10'000;
    case HistoryRange::Week: return 300'000;
    case HistoryRange::Days: break;
    }
    return dayMs;
}

/// How far a range goes back; nothing: for ever.
[[nodiscard]] constexpr std::optional<qint64> historyLengthMs(HistoryRange range)
{
    switch (range) {
    case HistoryRange::TenMinutes: return 10LL * 60 * 1000;
    case HistoryRange::ThreeHours: return 3LL * 60 * 60 * 1000;
    case HistoryRange::Week: return 7 * dayMs;
    case HistoryRange::Days: break;
    }
    return std::nullopt;
}

/// What moved in one slot of time. Value type.
struct TrafficSample
{
    /// ms since 1970 UTC.
    qint64 startMs = 0;
    /// How long of the slot was watched, ms. Rates are bytes by this: what was not watched is a gap.
    qint64 coveredMs = 0;
    /// Content of torrents, bytes.
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    /// With protocol and an estimate of IP and TCP headers, bytes.
    ByteCount lineDownloaded = 0;
    ByteCount lineUploaded = 0;
    /// Downloaded for nothing, bytes.
    ByteCount wasted = 0;
    /// The best second, content only.
    ByteRate downloadPeak = 0;
    ByteRate uploadPeak = 0;
    /// In force at the end of the slot; noLimit for single torrents.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;

    [[nodiscard]] ByteRate downloadRate() const { return coveredMs > 0 ? downloaded * 1000 / coveredMs : 0; }
    [[nodiscard]] ByteRate uploadRate() const { return coveredMs > 0 ? uploaded * 1000 / coveredMs : 0; }

    friend bool operator==(const TrafficSample&, const TrafficSample&) = default;
};

/// What is asked of Session::history(). Value type.
struct HistoryRequest
{
    HistoryRange range = HistoryRange::TenMinutes;
    /// Nothing: everything together.
    std::optional<TorrentId> torrent{};
};

/// A range of the past, oldest first. Slots that are missing were not watched; those of a torrent are also
/// missing where it moved nothing. Value type.
struct TrafficHistory
{
    HistoryRange range = HistoryRange::TenMinutes;
    QList<TrafficSample> samples;
};

} // namespace freshet::api
