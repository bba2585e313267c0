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
    void draw();
    void applyTheme();

    ChartPicture picture;
    QList<Drawn> drawn; ///< One a line of the picture.
    qint64 givenNowMs = 0;
    bool isStale = false;
    DampedAxis dampedAxis;
    int updateCount = 0;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }

private:
    void drawLine(qsizetype number);
    void addSegment(qsizetype number);
    void style(qsizetype number) const;
    void fitAxis(double highest);
    void layOut();
    [[nodiscard]] QRectF plot() const { return chart()->plotArea(); }

    QValueAxis* m_timeAxis;
    QValueAxis* m_rateAxis;
};

} // namespace freshet::ui
