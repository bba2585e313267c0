// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"
#include "engine/api/traffic_history.h"

#include <QList>
#include <QString>

#include <optional>

namespace freshet::ui {

/// What has moved in some time, bytes. Value type.
struct TrafficSums
{
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    /// With protocol and an estimate of IP and TCP headers; nothing if that is not known.
    std::optional<ByteCount> lineDownloaded;
    std::optional<ByteCount> lineUploaded;
    ByteCount wasted = 0;
    /// How long something was counted.
    std::optional<qint64> activeMs;

    friend bool operator==(const TrafficSums&, const TrafficSums&) = default;
};

/// A line of the statistics. Value type.
struct StatisticsRow
{
    QString label;
    /// Of this session, and of all time that is known.
    QString session;
    QString total;
    /// A part of the row above.
    bool isPart = false;
};

/// Something that is measured now. Value type.
struct StatisticsFact
{
    QString label;
    QString value;
};

/// What is left out of the totals: all that had moved at a time. Value type.
struct TrafficBaseline
{
    /// ms since 1970 UTC; 0: nothing is left out.
    qint64 sinceMs = 0;
    TrafficSums sums;

    /// As a line of numbers; what is no such line is no baseline.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static TrafficBaseline fromText(const QString& text);
    /// `all` without it.
    [[nodiscard]] TrafficSums rest(const TrafficSums& all) const;
    friend bool operator==(const TrafficBaseline&, const TrafficBaseline&) = default;
};

[[nodiscard]] TrafficSums sessionSums(const api::MetricsSnapshot& metrics);
[[nodiscard]] TrafficSums historySums(const api::TrafficHistory& history);
/// Of torrents together: all they have ever moved.
[[nodiscard]] TrafficSums torrentSums(const QList<api::TorrentSnapshot>& torrents);
/// What is not known has empty cells.
[[nodiscard]] QList<StatisticsRow> statisticsRows(
    const std::optional<TrafficSums>& session, const std::optional<TrafficSums>& total);
/// Connections, requests, disk and memory; `bytesPerSecond` is what the disk writes.
[[nodiscard]] QList<StatisticsFact> statisticsFacts(
    const api::MetricsSnapshot& metrics, ByteRate bytesPerSecond);
/// "debian 4.2 MiB/s | Sintel 1.1 MiB/s | 2 others 0.1 MiB/s"; empty if nothing moves.
[[nodiscard]] QString busiestText(QList<api::TorrentSnapshot> torrents);
/// With a line of headings; quoted as RFC 4180 says.
[[nodiscard]] QString statisticsCsv(const QList<StatisticsRow>& rows, const QList<StatisticsFact>& facts);

} // namespace freshet::ui
