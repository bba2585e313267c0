// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_chart_canvas.h"

#include "ui/widgets/focus_ring.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

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
    chart()->setBackgroundVisible(false);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_rateAxis, Qt::AlignLeft);
    for (QValueAxis* axisOfChart : {m_timeAxis, m_rateAxis}) {
        axisOfChart->setLabelsVisible(false);
        axisOfChart->setLineVisible(false);
        // Those of the axis follow a new size late; drawBackground() draws ours.
        axisOfChart->setGridLineVisible(false);
        axisOfChart->setTickCount(2);
    }
    applyTheme();
}

void SpeedChart::Canvas::setLines(const QList<ChartLine>& looks)
{
    const bool isSame = std::equal(looks.cbegin(), looks.cend(), picture.lines.cbegin(), picture.lines.cend(),
        [](const ChartLine& look, const ChartSeries& line) { return look == line.look; });
    if (isSame) {
        return;
    }
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
        if (picture.lines.at(number).look.isStacked) {
            area->setLowerSeries(new QLineSeries(area));
        }
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
    const QColor color = Theme(chartPalette()).color(look.color);
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
    // What was read out has left the picture.
    if (picture.readOutMs && *picture.readOutMs < picture.nowMs - rangeLengthMs(picture.range)) {
        picture.readOutMs.reset();
    }
    picture.limits = givenLimits;
    picture.periods = periodsOf(givenLimits, givenNowMs);
    qsizetype points = 0;
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        drawLine(i);
        points += picture.lines.at(i).samples.size();
    }
    setRenderHint(QPainter::Antialiasing, points <= antialiasedPoints);
    showZoom();
}

void SpeedChart::Canvas::showZoom()
{
    double highest = 0;
    for (const ChartPicture::Line& line : picture.lines) {
        for (const ChartSample& sample : line.samples) {
            if (sample.timeMs >= picture.beginMs() && sample.timeMs <= picture.endMs()) {
                highest = qMax(highest, sample.base + sample.mean);
            }
        }
    }
    // A limit far above what is reached would press the lines flat.
    const RatePair limits = picture.limits.isEmpty() ? RatePair() : picture.limits.last().limits;
    double wanted = highest;
    for (const ByteRate limit : {limits.download, limits.upload}) {
        if (static_cast<double>(limit) <= 2 * highest) {
            wanted = qMax(wanted, static_cast<double>(limit) * 1.05);
        }
    }
    fitAxis(wanted);
    const auto seconds = [this](qint64 timeMs) { return static_cast<double>(timeMs - picture.nowMs) / 1000; };
    m_timeAxis->setRange(seconds(picture.beginMs()), seconds(picture.endMs()));
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
        fillSegment(number, i, samples);
        shown.samples += samples;
    }
    for (qsizetype i = pieces.size(); i < line.segments.size(); ++i) {
        fillSegment(number, i, {});
    }
}

void SpeedChart::Canvas::fillSegment(qsizetype number, qsizetype segment, const QList<ChartSample>& samples)
{
    const Drawn& line = drawn.at(number);
    QList<QPointF> points;
    QList<QPointF> base;
    points.reserve(samples.size());
    for (const ChartSample& sample : samples) {
        const qreal seconds = static_cast<qreal>(sample.timeMs - givenNowMs) / 1000;
        points.append({seconds, sample.base + sample.mean});
        base.append({seconds, sample.base});
    }
    line.segments.at(segment)->replace(points);
    if (!picture.lines.at(number).look.isFilled) {
        return;
    }
    const QAreaSeries& area = *line.areas.at(segment);
    area.upperSeries()->replace(points);
    if (area.lowerSeries() != nullptr) {
        area.lowerSeries()->replace(base);
    }
}

void SpeedChart::Canvas::fitAxis(double highest)
{
    picture.axis = dampedAxis.fit(highest, picture.nowMs);
    m_rateAxis->setRange(0, picture.axis.maximum);
}

void SpeedChart::Canvas::layOut()
{
    int labelWidth = 0;
    for (int i = 0; i <= picture.axis.stepCount(); ++i) {
        labelWidth = qMax(labelWidth, fontMetrics().horizontalAdvance(picture.axis.label(i)));
    }
    const int lineHeight = fontMetrics().height();
    const int left = labelWidth + 8;
    const LegendLayout legend = LegendLayout::of(picture, fontMetrics(), viewport()->width() - left);
    const QRectF area =
        QRectF(viewport()->rect()).adjusted(left, legend.rows * lineHeight + 6, -16, -(lineHeight + 4));
    chart()->setPlotArea(area);
}

const QPalette& SpeedChart::Canvas::chartPalette() const
{
    return parentWidget()->palette();
}

void SpeedChart::Canvas::applyTheme()
{
    setBackgroundBrush(chartPalette().color(QPalette::Window));
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        style(i);
    }
    viewport()->update();
}

void SpeedChart::Canvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(Theme(chartPalette()).color(ThemeColor::Grid), 0));
    for (int i = 0; i <= picture.axis.stepCount(); ++i) {
        const qreal y = plot().bottom() - i * picture.axis.step / picture.axis.maximum * plot().height();
        painter->drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    }
}

void SpeedChart::Canvas::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    ChartOverlay(picture, plot(), *parentWidget(), pointer).paint(painter);
    if (parentWidget()->hasFocus()) {
        paintFocusRing(painter, viewport()->rect(), chartPalette());
    }
}

void SpeedChart::Canvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

qint64 SpeedChart::Canvas::timeAt(qreal x) const
{
    const qreal share = plot().width() > 0 ? (plot().right() - x) / plot().width() : 0;
    return picture.endMs() - static_cast<qint64>(share * static_cast<qreal>(picture.spanMs()));
}

void SpeedChart::Canvas::mousePressEvent(QMouseEvent* event)
{
    event->ignore();
    if (isZoomable && picture.isPaused && event->button() == Qt::LeftButton) {
        m_heldX = event->position().x();
        viewport()->setCursor(Qt::ClosedHandCursor);
        event->accept();
    }
}

void SpeedChart::Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    event->setAccepted(m_heldX.has_value());
    m_heldX.reset();
    viewport()->unsetCursor();
}

void SpeedChart::Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const qreal x = event->position().x();
    pointer = event->position();
    if (m_heldX) {
        picture.zoom(picture.spanMs(), picture.endMs() + timeAt(*m_heldX) - timeAt(x));
        m_heldX = x;
        showZoom();
    }
    picture.readOutMs = picture.nearestTime(timeAt(x));
    viewport()->update();
}

void SpeedChart::Canvas::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    event->setAccepted(isZoomable && turn != 0);
    if (!event->isAccepted()) {
        return;
    }
    const qreal factor = std::pow(0.8, turn / 120.0);
    const auto before = static_cast<qreal>(picture.spanMs());
    // What is under the pointer stays there.
    const qreal held = static_cast<qreal>(picture.endMs() - timeAt(event->position().x())) / before;
    const qreal after = before * factor;
    picture.zoom(static_cast<qint64>(after), picture.endMs() - static_cast<qint64>(held * (before - after)));
    showZoom();
}

void SpeedChart::Canvas::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    pointer.reset();
    picture.readOutMs.reset();
    viewport()->update();
}

} // namespace freshet::ui
