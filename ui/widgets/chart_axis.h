// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speed_history.h"

#include <QList>
#include <QString>

namespace freshet::ui {

/// A point of a line in a SpeedChart. Value type.
struct ChartSample
{
    /// ms since 1970 UTC.
    qint64 timeMs = 0;
    /// bytes/s.
    double mean = 0;
    double max = 0;
    /// What it stands on: the mean of the line below, for a stacked line.
    double base = 0;

    friend bool operator==(const ChartSample&, const ChartSample&) = default;
};

/// At most `maxPoints` samples that stand for `samples`: neighbours are merged to their mean and maximum.
[[nodiscard]] QList<ChartSample> decimated(const QList<ChartSample>& samples, qsizetype maxPoints);
/// `samples` cut where more time than two and a half slots passed between two of them: one may be lost to a
/// late tick, and is no gap.
[[nodiscard]] QList<QList<ChartSample>> splitAtGaps(const QList<ChartSample>& samples, qint64 slotMs);

/// A rate axis from 0 that holds a value in a few rounded steps (1, 2 or 5 times a power of ten in the unit
/// shown). Value type.
struct ChartAxis
{
    /// bytes/s.
    double maximum = 0;
    double step = 0;

    [[nodiscard]] static ChartAxis holding(double value);
    /// Of the step with that number: "4"; the topmost has the unit: "6 MiB/s".
    [[nodiscard]] QString label(int number) const;
    [[nodiscard]] int stepCount() const;

    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

/// An axis that grows at once and shrinks after ten seconds only, so that the picture does not pump.
class DampedAxis
{
public:
    [[nodiscard]] ChartAxis fit(double highest, qint64 nowMs);

private:
    ChartAxis m_axis;
    qint64 m_smallSinceMs = -1;
};

/// "-45 s", "now" for short ranges, clock times for long ones.
[[nodiscard]] QString timeLabel(TimeRange range, qint64 timeMs, qint64 nowMs);

} // namespace freshet::ui
