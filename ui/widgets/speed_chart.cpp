// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_chart.h"

#include "ui/models/formatting.h"
#include "ui/widgets/chart_accessibility.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace freshet::ui {
namespace {

constexpr qint64 describeEveryMs = 5'000;
/// Antialiasing more points than this costs more than it shows.
constexpr qsizetype antialiasedPoints = 400;

} // namespace

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

SpeedChart::SpeedChart(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new Canvas(this))
{
    installChartAccessibility();
    setAccessibleName(tr("Speed"));
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
}

SpeedChart::~SpeedChart() = default;

void SpeedChart::showHistory(const SpeedHistory& history, qint64 nowMs)
{
    if (m_canvas->picture.lines.isEmpty()) {
        setLines({{tr("Down"), ThemeColor::Down, Qt::SolidLine, true},
            {tr("Up"), ThemeColor::Up, Qt::DotLine, false}});
    }
    const QList<SpeedSample> samples = history.samples(range(), nowMs);
    QList<ChartSample> down;
    QList<ChartSample> up;
    for (const SpeedSample& sample : samples) {
        down.append({sample.startMs, sample.downMean, sample.downMax});
        up.append({sample.startMs, sample.upMean, sample.upMax});
    }
    m_canvas->drawn[0].given = down;
    m_canvas->drawn[1].given = up;
    setNow(nowMs);
}

void SpeedChart::setLines(const QList<ChartLine>& lines)
{
    m_canvas->setLines(lines);
    m_canvas->dampedAxis = {};
}

void SpeedChart::setSamples(int line, const QList<ChartSample>& samples)
{
    if (line >= 0 && line < m_canvas->picture.lines.size()) {
        m_canvas->drawn[line].given = samples;
    }
}

void SpeedChart::append(int line, const ChartSample& sample)
{
    if (line < 0 || line >= m_canvas->picture.lines.size()) {
        return;
    }
    QList<ChartSample>& samples = m_canvas->drawn[line].given;
    samples.append(sample);
    const qint64 tooOldMs = sample.timeMs - rangeLengthMs(range()) - rangeSlotMs(range());
    const auto kept = std::find_if(samples.cbegin(), samples.cend(),
        [tooOldMs](const ChartSample& candidate) { return candidate.timeMs > tooOldMs; });
    samples.erase(samples.cbegin(), kept);
}

void SpeedChart::setNow(qint64 nowMs)
{
    m_canvas->givenNowMs = nowMs;
    refresh();
}

void SpeedChart::refresh()
{
    if (m_canvas->picture.isPaused || !isVisible()) {
        m_canvas->isStale = true;
        return;
    }
    const qint64 before = m_canvas->picture.nowMs;
    m_canvas->draw();
    if (accessibleDescription().isEmpty()
        || m_canvas->picture.nowMs / describeEveryMs != before / describeEveryMs) {
        setAccessibleDescription(description());
    }
}

void SpeedChart::setRange(TimeRange range)
{
    if (range == m_canvas->picture.range) {
        return;
    }
    m_canvas->picture.range = range;
    m_canvas->dampedAxis = {};
    m_canvas->picture.readOutMs.reset();
    // Whoever feeds the chart answers with samples of that range, and setNow() draws them.
    Q_EMIT rangeChanged(range);
    refresh();
}

TimeRange SpeedChart::range() const
{
    return m_canvas->picture.range;
}

void SpeedChart::setLimit(ByteRate limit)
{
    auto& limits = m_canvas->picture.limits;
    if (limits.isEmpty() ? limit == noLimit : limits.last().rate == limit) {
        return;
    }
    // The first limit known has been there for as long as anybody can tell.
    limits.append({limits.isEmpty() ? 0 : m_canvas->givenNowMs, limit});
    refresh();
}

void SpeedChart::clear()
{
    for (Canvas::Drawn& line : m_canvas->drawn) {
        line.given.clear();
    }
    m_canvas->picture.limits.clear();
    m_canvas->picture.readOutMs.reset();
    m_canvas->dampedAxis = {};
    refresh();
}

void SpeedChart::setPaused(bool paused)
{
    m_canvas->picture.isPaused = paused;
    m_canvas->viewport()->update();
    if (!paused && m_canvas->isStale) {
        refresh();
    }
}

bool SpeedChart::isPaused() const
{
    return m_canvas->picture.isPaused;
}

void SpeedChart::setReadOut(std::optional<qint64> timeMs)
{
    m_canvas->picture.readOutMs = timeMs ? m_canvas->picture.nearestTime(*timeMs) : std::nullopt;
    m_canvas->viewport()->update();
}

QString SpeedChart::readOutText() const
{
    return m_canvas->picture.readOutText();
}

QString SpeedChart::description() const
{
    return m_canvas->picture.description();
}

int SpeedChart::pointCount(int line) const
{
    return static_cast<int>(m_canvas->picture.lines.at(line).samples.size());
}

int SpeedChart::segmentCount(int line) const
{
    return m_canvas->drawn.at(line).segmentCount;
}

double SpeedChart::axisMaximum() const
{
    return m_canvas->picture.axis.maximum;
}

int SpeedChart::updateCount() const
{
    return m_canvas->updateCount;
}

QSize SpeedChart::sizeHint() const
{
    return {480, 160};
}

QSize SpeedChart::minimumSizeHint() const
{
    return {160, 90};
}

void SpeedChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_canvas->isStale) {
        refresh();
    }
}

void SpeedChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_canvas->applyTheme();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Speed"));
    }
}

void SpeedChart::keyPressEvent(QKeyEvent* event)
{
    constexpr qint64 never = 0;
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_4) {
        setRange(static_cast<TimeRange>(key - Qt::Key_1));
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto next = m_canvas->picture.readOutMs
            ? m_canvas->picture.neighbourTime(*m_canvas->picture.readOutMs, key == Qt::Key_Left ? -1 : 1)
            : m_canvas->picture.nearestTime(m_canvas->picture.nowMs);
        if (next) {
            setReadOut(next);
        }
    } else if (key == Qt::Key_Home) {
        setReadOut(never);
    } else if (key == Qt::Key_End) {
        setReadOut(m_canvas->picture.nowMs);
    } else if (key == Qt::Key_Space) {
        setPaused(!isPaused());
    } else if (key == Qt::Key_Escape && m_canvas->picture.readOutMs) {
        setReadOut(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace freshet::ui
