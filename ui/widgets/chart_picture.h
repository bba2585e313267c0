// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// What a SpeedChart shows at present. Value type.
struct ChartPicture
{
    struct Line
    {
        ChartLine look;
        QList<ChartSample> samples;
    };
    struct Limit
    {
        qint64 fromMs = 0;
        ByteRate rate = noLimit;
    };

    QList<Line> lines;
    /// Oldest first; each holds until the next.
    QList<Limit> limits;
    TimeRange range = TimeRange::Minute;
    /// The right edge.
    qint64 nowMs = 0;
    ChartAxis axis = ChartAxis::holding(0);
    std::optional<qint64> readOutMs;
    bool isPaused = false;

    [[nodiscard]] QString readOutText() const;
    /// The first line in a sentence, for screen readers.
    [[nodiscard]] QString description() const;
    /// Of the sample nearest to `timeMs`.
    [[nodiscard]] std::optional<qint64> nearestTime(qint64 timeMs) const;
    /// Of the next sample after (direction 1) or before (-1) `timeMs`.
    [[nodiscard]] std::optional<qint64> neighbourTime(qint64 timeMs, int direction) const;
};

/// Paints what lies over the lines of a chart: labels, legend, limit and read-out.
class ChartOverlay
{
public:
    /// `plot`: where the lines are, in a widget of that width.
    ChartOverlay(const ChartPicture& picture, const QRectF& plot, const QWidget& widget);

    void paint(QPainter& painter) const;

private:
    void paintLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;
    [[nodiscard]] qreal xOf(qint64 timeMs) const;
    [[nodiscard]] qreal yOf(double rate) const;

    const ChartPicture& m_picture;
    QRectF m_plot;
    qreal m_width;
    QPalette m_palette;
    QFontMetrics m_metrics;
};

} // namespace freshet::ui
