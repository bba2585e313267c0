// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_axis.h"
#include "ui/widgets/chart_picture.h"
#include "ui/widgets/speed_chart.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace freshet::ui {

/// The picture: Qt Charts draws lines and grid, labels, limit and read-out are painted over it.
class SpeedChart::Canvas : public QChartView
{
public:
    /// A line of the picture as Qt Charts has it.
    struct Drawn
    {
        QList<ChartSample> given;
        QList<QLineSeries*> segments; ///< As many as were ever needed; unused ones are empty.
        QList<QAreaSeries*> areas;
        int segmentCount = 0;
    };

    explicit Canvas(SpeedChart* parent);

    void setLines(const QList<ChartLine>& looks);
    /// Takes over what was given.
    void draw();
    /// Shows another part of what is drawn.
    void showZoom();
    void applyTheme();
    /// The palette of the chart: a chart view keeps one of its own, which does not follow the window.
    [[nodiscard]] const QPalette& chartPalette() const;

    ChartPicture picture;
    QList<Drawn> drawn; ///< One a line of the picture.
    qint64 givenNowMs = 0;
    QList<LimitStep> givenLimits;
    bool isStale = false;
    DampedAxis dampedAxis;
    int updateCount = 0;
    /// While it is over the chart.
    std::optional<QPointF> pointer;
    /// The wheel zooms and the hand pans.
    bool isZoomable = false;

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { event->ignore(); }
    void contextMenuEvent(QContextMenuEvent* event) override { event->ignore(); }
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }

private:
    void drawLine(qsizetype number);
    void fillSegment(qsizetype number, qsizetype segment, const QList<ChartSample>& samples);
    void addSegment(qsizetype number);
    void style(qsizetype number) const;
    void fitAxis(double highest);
    void layOut();
    [[nodiscard]] qint64 timeAt(qreal x) const;
    [[nodiscard]] QRectF plot() const { return chart()->plotArea(); }

    /// Where the hand took hold, while it pans.
    std::optional<qreal> m_heldX;
    QValueAxis* m_timeAxis;
    QValueAxis* m_rateAxis;
};

} // namespace freshet::ui
