// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/limit_history.h"
#include "ui/widgets/chart_axis.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRectF>

#include <optional>

class QPainter;

namespace freshet::ui {

/// How a line of a SpeedChart looks. Value type.
struct ChartLine
{
    QString name;
    ThemeColor color = ThemeColor::Down;
    Qt::PenStyle style = Qt::SolidLine;
    /// The area below is tinted.
    bool isFilled = false;
    /// On top of the line before it; the legend says how much of both it is.
    bool isStacked = false;

    friend bool operator==(const ChartLine&, const ChartLine&) = default;
};

/// A line with its samples. Value type.
struct ChartSeries
{
    ChartLine look;
    /// Oldest first.
    QList<ChartSample> samples;
};

/// What a SpeedChart shows at present. Value type.
struct ChartPicture
{
    using Line = ChartSeries;

    QList<Line> lines;
    /// Oldest first; each holds until the next.
    QList<LimitStep> limits;
    QList<ProfilePeriod> periods;
    TimeRange range = TimeRange::Minute;
    /// The latest that is known; without zoom the right edge.
    qint64 nowMs = 0;
    /// How far before that the right edge is.
    qint64 offsetMs = 0;
    /// How much time is seen, if not all of the range.
    std::optional<qint64> zoomMs;
    ChartAxis axis = ChartAxis::holding(0);
    std::optional<qint64> readOutMs;
    bool isPaused = false;

    [[nodiscard]] qint64 spanMs() const { return zoomMs.value_or(rangeLengthMs(range)); }
    [[nodiscard]] qint64 endMs() const { return nowMs - offsetMs; }
    [[nodiscard]] qint64 beginMs() const { return endMs() - spanMs(); }
    /// Shows `spanMs` up to `endMs`, as far as the range has that.
    void zoom(qint64 spanMs, qint64 endMs);
    void resetZoom();

    /// Of a moment, as the time axis has it: before now while it moves, on the clock while it stands.
    [[nodiscard]] QString timeText(qint64 timeMs) const;
    /// In force at that time; nothing: not known.
    [[nodiscard]] std::optional<RatePair> limitsAt(qint64 timeMs) const;
    [[nodiscard]] QString legendText(qsizetype line) const;
    [[nodiscard]] QString readOutText() const;
    /// For screen readers: "Download 4.2 mebibytes per second, average 3.9 mebibytes per second, highest ...,
    /// in the last minute", and the same of the upload.
    [[nodiscard]] QString description() const;
    /// Of the sample nearest to `timeMs`.
    [[nodiscard]] std::optional<qint64> nearestTime(qint64 timeMs) const;
    /// Of the next sample after (direction 1) or before (-1) `timeMs`.
    [[nodiscard]] std::optional<qint64> neighbourTime(qint64 timeMs, int direction) const;
};

/// Where the entries of a legend are. Value type.
struct LegendLayout
{
    /// Left ends, from the left of the plot and the top of the widget.
    QList<QPoint> places;
    QStringList texts;
    int rows = 1;

    /// In a legend of that width; entries that do not fit begin another row.
    [[nodiscard]] static LegendLayout of(const ChartPicture& picture, const QFontMetrics& metrics, int width);
};

/// Paints what lies over the lines of a chart: labels, legend, periods, limit and read-out.
class ChartOverlay
{
public:
    /// `plot`: where the lines are, in that widget. The read-out keeps clear of `pointer`.
    ChartOverlay(const ChartPicture& picture, const QRectF& plot, const QWidget& widget,
        std::optional<QPointF> pointer = {});

    void paint(QPainter& painter) const;

private:
    void paintLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintPeriods(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintLimitLine(QPainter& painter, ByteRate RatePair::*direction) const;
    void paintLimitLabels(QPainter& painter) const;
    [[nodiscard]] bool isInPlot(ByteRate limit) const;
    void paintReadOut(QPainter& painter) const;
    [[nodiscard]] qreal xOf(qint64 timeMs) const;
    [[nodiscard]] qreal yOf(double rate) const;

    const ChartPicture& m_picture;
    QRectF m_plot;
    QRectF m_room;
    std::optional<QPointF> m_pointer;
    QPalette m_palette;
    QFontMetrics m_metrics;
};

} // namespace freshet::ui
