// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_chart_canvas.h"

#include "ui/models/formatting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace freshet::ui {

namespace {

/// Antialiasing more points than this costs more than it shows.
constexpr qsizetype antialiasedPoints = 400;

} // namespace

SpeedChart::Canvas::Canvas(SpeedChart* parent)
    : QChartView(parent)
    , m_timeAxis(new QValueAxis)
    , m_rateAxis(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_rateAxis, Qt::AlignLeft);
    for (QValueAxis* axisOfChart : {m_timeAxis, m_rateAxis}) {
        axisOfChart->setLabelsVisible(false);
        axisOfChart->setLineVisible(false);
    }
    m_timeAxis->setGridLineVisible(false);
    m_rateAxis->setTickType(QValueAxis::TicksDynamic);
    applyTheme();
}

void SpeedChart::Canvas::setLines(const QList<ChartLine>& looks)
{
    chart()->removeAllSeries();
    picture.lines.clear();
    for (const ChartLine& look : looks) {
        picture.lines.append({look, {}});
    }
    drawn = QList<Drawn>(looks.size());
    picture.readOutMs.reset();
}

void SpeedChart::Canvas::addSegment(qsizetype number)
{
    Drawn& line = drawn[number];
    auto* series = new QLineSeries;
    series->setUseOpenGL(false);
    line.segments.append(series);
    const auto attach = [this](QAbstractSeries* added) {
        chart()->addSeries(added);
        added->attachAxis(m_timeAxis);
        added->attachAxis(m_rateAxis);
    };
    if (picture.lines.at(number).look.isFilled) {
        // The area borrows a line of its own: a series belongs to a chart or to an area, not to both.
        auto* upper = new QLineSeries;
        auto* area = new QAreaSeries(upper);
        upper->setParent(area);
        line.areas.append(area);
        attach(area);
    }
    attach(series);
    style(number);
}

void SpeedChart::Canvas::style(qsizetype number) const
{
    const Drawn& line = drawn.at(number);
    const ChartLine& look = picture.lines.at(number).look;
    const QColor color = Theme(palette()).color(look.color);
    QPen pen(color, 1.6, look.style);
    for (QLineSeries* series : line.segments) {
        series->setPen(pen);
    }
    QColor tint = color;
    tint.setAlphaF(0.15F);
    for (QAreaSeries* area : line.areas) {
        area->setPen(Qt::NoPen);
        area->setBrush(tint);
    }
}

void SpeedChart::Canvas::draw()
{
    isStale = false;
    ++updateCount;
    picture.nowMs = givenNowMs;
    double highest = 0;
    qsizetype points = 0;
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        drawLine(i);
        const QList<ChartSample>& samples = picture.lines.at(i).samples;
        points += samples.size();
        for (const ChartSample& sample : samples) {
            highest = qMax(highest, sample.mean);
        }
    }
    // A limit far above what is reached would press the lines flat.
    if (!picture.limits.isEmpty() && static_cast<double>(picture.limits.last().rate) <= 2 * highest) {
        highest = qMax(highest, static_cast<double>(picture.limits.last().rate) * 1.05);
    }
    fitAxis(highest);
    m_timeAxis->setRange(-static_cast<double>(rangeLengthMs(picture.range)) / 1000, 0);
    setRenderHint(QPainter::Antialiasing, points <= antialiasedPoints);
    layOut();
    viewport()->update();
}

void SpeedChart::Canvas::drawLine(qsizetype number)
{
    Drawn& line = drawn[number];
    ChartPicture::Line& shown = picture.lines[number];
    const qint64 fromMs = givenNowMs - rangeLengthMs(picture.range) - rangeSlotMs(picture.range);
    QList<ChartSample> visible;
    std::copy_if(line.given.cbegin(), line.given.cend(), std::back_inserter(visible),
        [fromMs](const ChartSample& sample) { return sample.timeMs > fromMs; });
    // Gaps are found before points are merged: merging stretches the distances.
    const auto pieces = splitAtGaps(visible, rangeSlotMs(picture.range));
    line.segmentCount = static_cast<int>(pieces.size());
    shown.samples.clear();
    const qsizetype total = qMax<qsizetype>(1, visible.size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i >= line.segments.size()) {
            addSegment(number);
        }
        const qsizetype share = qMax<qsizetype>(1, maxPoints * pieces.at(i).size() / total);
        const QList<ChartSample> samples = decimated(pieces.at(i), share);
        QList<QPointF> points;
        points.reserve(samples.size());
        for (const ChartSample& sample : samples) {
            points.append({static_cast<qreal>(sample.timeMs - givenNowMs) / 1000, sample.mean});
        }
        line.segments.at(i)->replace(points);
        if (picture.lines.at(number).look.isFilled) {
            line.areas.at(i)->upperSeries()->replace(points);
        }
        shown.samples += samples;
    }
    for (qsizetype i = pieces.size(); i < line.segments.size(); ++i) {
        line.segments.at(i)->clear();
        if (picture.lines.at(number).look.isFilled) {
            line.areas.at(i)->upperSeries()->clear();
        }
    }
}

void SpeedChart::Canvas::fitAxis(double highest)
{
    picture.axis = dampedAxis.fit(highest, picture.nowMs);
    // The axis makes its grid lines at once, so a large range must never meet a small step: from an idle line
    // to a fast one that would be thousands of lines, and a window that stands still.
    const bool isCoarser = picture.axis.step > m_rateAxis->tickInterval();
    if (isCoarser) {
        m_rateAxis->setTickInterval(picture.axis.step);
    }
    m_rateAxis->setRange(0, picture.axis.maximum);
    if (!isCoarser) {
        m_rateAxis->setTickInterval(picture.axis.step);
    }
}

void SpeedChart::Canvas::layOut()
{
    int labelWidth = 0;
    for (int i = 0; i <= picture.axis.stepCount(); ++i) {
        labelWidth = qMax(labelWidth, fontMetrics().horizontalAdvance(picture.axis.label(i)));
    }
    const int lineHeight = fontMetrics().height();
    const QRectF area =
        QRectF(viewport()->rect()).adjusted(labelWidth + 8, lineHeight + 6, -16, -(lineHeight + 4));
    chart()->setPlotArea(area);
}

void SpeedChart::Canvas::applyTheme()
{
    const Theme theme(palette());
    setBackgroundBrush(palette().color(QPalette::Window));
    chart()->setBackgroundBrush(palette().color(QPalette::Window));
    chart()->setBackgroundPen(Qt::NoPen);
    m_rateAxis->setGridLinePen(QPen(theme.color(ThemeColor::Grid), 0));
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        style(i);
    }
    viewport()->update();
}

void SpeedChart::Canvas::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    ChartOverlay(picture, plot(), *viewport()).paint(painter);
}

void SpeedChart::Canvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void SpeedChart::Canvas::mouseMoveEvent(QMouseEvent* event)
{
    if (plot().width() > 0) {
        const qreal share = (plot().right() - event->position().x()) / plot().width();
        const qint64 time =
            picture.nowMs - static_cast<qint64>(share * static_cast<qreal>(rangeLengthMs(picture.range)));
        picture.readOutMs = picture.nearestTime(time);
        viewport()->update();
    }
}

void SpeedChart::Canvas::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    picture.readOutMs.reset();
    viewport()->update();
}

} // namespace freshet::ui
