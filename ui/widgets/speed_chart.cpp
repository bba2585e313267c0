// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_chart.h"

#include "ui/models/formatting.h"
#include "ui/widgets/chart_accessibility.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
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

constexpr qint64 shrinkAfterMs = 10'000;
constexpr qint64 describeEveryMs = 5'000;
/// Antialiasing more points than this costs more than it shows.
constexpr qsizetype antialiasedPoints = 400;
constexpr int readOutMargin = 6;
constexpr int timeLabels = 4;

} // namespace

/// The picture: Qt Charts draws lines and grid, labels, limit and read-out are painted over it.
class SpeedChart::Canvas : public QChartView
{
public:
    struct Line
    {
        ChartLine look;
        QList<ChartSample> given;
        QList<ChartSample> shown;
        QList<QLineSeries*> segments; ///< As many as were ever needed; unused ones are empty.
        QList<QAreaSeries*> areas;
        int segmentCount = 0;
    };
    struct Limit
    {
        qint64 fromMs = 0;
        ByteRate rate = noLimit;
    };

    explicit Canvas(SpeedChart* parent);

    void setLines(const QList<ChartLine>& looks);
    void draw();
    void applyTheme();
    [[nodiscard]] QString readOutText() const;
    [[nodiscard]] std::optional<qint64> nearestTime(qint64 timeMs) const;
    [[nodiscard]] std::optional<qint64> neighbourTime(qint64 timeMs, int direction) const;

    QList<Line> lines;
    QList<Limit> limits;
    TimeRange range = TimeRange::Minute;
    qint64 givenNowMs = 0;
    qint64 shownNowMs = 0;
    std::optional<qint64> readOutMs;
    ChartAxis axis = ChartAxis::holding(0);
    bool isPaused = false;
    bool isStale = false;
    bool isAxisStale = true;
    int updateCount = 0;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }

private:
    void drawLine(Line& line);
    void addSegment(Line& line);
    void style(Line& line) const;
    void fitAxis(double highest);
    void layOut();
    void paintLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;
    [[nodiscard]] QRectF plot() const { return chart()->plotArea(); }
    [[nodiscard]] qreal xOf(qint64 timeMs) const;
    [[nodiscard]] qreal yOf(double rate) const;

    QValueAxis* m_timeAxis;
    QValueAxis* m_rateAxis;
    qint64 m_smallSinceMs = -1;
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
    lines.clear();
    for (const ChartLine& look : looks) {
        Line line;
        line.look = look;
        lines.append(line);
    }
    readOutMs.reset();
}

void SpeedChart::Canvas::addSegment(Line& line)
{
    auto* series = new QLineSeries;
    series->setUseOpenGL(false);
    line.segments.append(series);
    const auto attach = [this](QAbstractSeries* added) {
        chart()->addSeries(added);
        added->attachAxis(m_timeAxis);
        added->attachAxis(m_rateAxis);
    };
    if (line.look.isFilled) {
        // The area borrows a line of its own: a series belongs to a chart or to an area, not to both.
        auto* upper = new QLineSeries;
        auto* area = new QAreaSeries(upper);
        upper->setParent(area);
        line.areas.append(area);
        attach(area);
    }
    attach(series);
    style(line);
}

void SpeedChart::Canvas::style(Line& line) const
{
    const QColor color = Theme(palette()).color(line.look.color);
    QPen pen(color, 1.6, line.look.style);
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
    shownNowMs = givenNowMs;
    double highest = 0;
    qsizetype points = 0;
    for (Line& line : lines) {
        drawLine(line);
        points += line.shown.size();
        for (const ChartSample& sample : std::as_const(line.shown)) {
            highest = qMax(highest, sample.mean);
        }
    }
    // A limit far above what is reached would press the lines flat.
    if (!limits.isEmpty() && static_cast<double>(limits.last().rate) <= 2 * highest) {
        highest = qMax(highest, static_cast<double>(limits.last().rate) * 1.05);
    }
    fitAxis(highest);
    m_timeAxis->setRange(-static_cast<double>(rangeLengthMs(range)) / 1000, 0);
    setRenderHint(QPainter::Antialiasing, points <= antialiasedPoints);
    layOut();
    viewport()->update();
}

void SpeedChart::Canvas::drawLine(Line& line)
{
    const qint64 fromMs = givenNowMs - rangeLengthMs(range) - rangeSlotMs(range);
    QList<ChartSample> visible;
    std::copy_if(line.given.cbegin(), line.given.cend(), std::back_inserter(visible),
        [fromMs](const ChartSample& sample) { return sample.timeMs > fromMs; });
    // Gaps are found before points are merged: merging stretches the distances.
    const auto pieces = splitAtGaps(visible, rangeSlotMs(range));
    line.segmentCount = static_cast<int>(pieces.size());
    line.shown.clear();
    const qsizetype total = qMax<qsizetype>(1, visible.size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i >= line.segments.size()) {
            addSegment(line);
        }
        const qsizetype share = qMax<qsizetype>(1, maxPoints * pieces.at(i).size() / total);
        const QList<ChartSample> samples = decimated(pieces.at(i), share);
        QList<QPointF> points;
        points.reserve(samples.size());
        for (const ChartSample& sample : samples) {
            points.append({static_cast<qreal>(sample.timeMs - givenNowMs) / 1000, sample.mean});
        }
        line.segments.at(i)->replace(points);
        if (line.look.isFilled) {
            line.areas.at(i)->upperSeries()->replace(points);
        }
        line.shown += samples;
    }
    for (qsizetype i = pieces.size(); i < line.segments.size(); ++i) {
        line.segments.at(i)->clear();
        if (line.look.isFilled) {
            line.areas.at(i)->upperSeries()->clear();
        }
    }
}

void SpeedChart::Canvas::fitAxis(double highest)
{
    const ChartAxis wanted = ChartAxis::holding(highest);
    if (isAxisStale || wanted.maximum > axis.maximum) {
        axis = wanted;
        m_smallSinceMs = -1;
    } else if (wanted.maximum >= axis.maximum || highest * 1.25 > axis.maximum) {
        m_smallSinceMs = -1;
    } else if (m_smallSinceMs < 0) {
        // Shrinking at once would make the picture pump.
        m_smallSinceMs = shownNowMs;
    } else if (shownNowMs - m_smallSinceMs >= shrinkAfterMs) {
        axis = wanted;
        m_smallSinceMs = -1;
    }
    isAxisStale = false;
    m_rateAxis->setRange(0, axis.maximum);
    m_rateAxis->setTickInterval(axis.step);
}

void SpeedChart::Canvas::layOut()
{
    int labelWidth = 0;
    for (int i = 0; i <= axis.stepCount(); ++i) {
        labelWidth = qMax(labelWidth, fontMetrics().horizontalAdvance(axis.label(i)));
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
    for (Line& line : lines) {
        style(line);
    }
    viewport()->update();
}

qreal SpeedChart::Canvas::xOf(qint64 timeMs) const
{
    const auto share = static_cast<qreal>(shownNowMs - timeMs) / static_cast<qreal>(rangeLengthMs(range));
    return plot().right() - share * plot().width();
}

qreal SpeedChart::Canvas::yOf(double rate) const
{
    return plot().bottom() - rate / axis.maximum * plot().height();
}

void SpeedChart::Canvas::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    paintLabels(painter);
    paintLegend(painter);
    paintLimit(painter);
    paintReadOut(painter);
}

void SpeedChart::Canvas::paintLabels(QPainter& painter) const
{
    painter.setPen(Theme(palette()).color(ThemeColor::Subtle));
    const int lineHeight = fontMetrics().height();
    const int every =
        qMax(1, static_cast<int>(std::ceil(lineHeight * axis.stepCount() / qMax(1.0, plot().height()))));
    for (int i = 0; i <= axis.stepCount(); ++i) {
        if (i % every == 0 || i == axis.stepCount()) {
            const QRectF box(0, yOf(i * axis.step) - lineHeight / 2.0, plot().left() - 6, lineHeight);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, axis.label(i));
        }
    }
    for (int i = 0; i <= timeLabels; ++i) {
        const qint64 time = shownNowMs - rangeLengthMs(range) * (timeLabels - i) / timeLabels;
        const QString text = timeLabel(range, time, shownNowMs);
        const int width = fontMetrics().horizontalAdvance(text);
        const qreal left =
            qBound(0.0, xOf(time) - width / 2.0, static_cast<qreal>(viewport()->width() - width));
        painter.drawText(QPointF(left, plot().bottom() + lineHeight), text);
    }
}

void SpeedChart::Canvas::paintLegend(QPainter& painter) const
{
    const Theme theme(palette());
    qreal x = plot().left();
    const qreal baseline = fontMetrics().ascent() + 1;
    for (const Line& line : lines) {
        painter.setPen(QPen(theme.color(line.look.color), 2, line.look.style));
        painter.drawLine(QPointF(x, baseline - 4), QPointF(x + 16, baseline - 4));
        const double now = line.shown.isEmpty() ? 0 : line.shown.last().mean;
        //: Legend of a line: name and present rate.
        const QString text =
            SpeedChart::tr("%1 %2").arg(line.look.name, rateTextOrZero(static_cast<ByteRate>(now)));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x + 20, baseline), text);
        x += 36 + fontMetrics().horizontalAdvance(text);
    }
    if (isPaused) {
        painter.setPen(theme.color(ThemeColor::Warn));
        painter.drawText(QPointF(x, baseline), SpeedChart::tr("Paused. Recording goes on."));
    }
}

void SpeedChart::Canvas::paintLimit(QPainter& painter) const
{
    const QColor color = Theme(palette()).color(ThemeColor::Limit);
    painter.setClipRect(plot());
    painter.setPen(QPen(color, 1.3, Qt::DashLine));
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const Limit& limit = limits.at(i);
        const qint64 untilMs = i + 1 < limits.size() ? limits.at(i + 1).fromMs : shownNowMs;
        if (limit.rate == noLimit || static_cast<double>(limit.rate) > axis.maximum) {
            continue;
        }
        const qreal y = yOf(static_cast<double>(limit.rate));
        painter.drawLine(QPointF(xOf(limit.fromMs), y), QPointF(xOf(untilMs), y));
    }
    if (!limits.isEmpty() && limits.last().rate != noLimit
        && static_cast<double>(limits.last().rate) <= axis.maximum) {
        const qreal x = qMax(plot().left() + 4, xOf(limits.last().fromMs) + 4);
        const qreal y = yOf(static_cast<double>(limits.last().rate));
        const bool fitsAbove = y - fontMetrics().height() > plot().top();
        painter.setPen(color);
        painter.drawText(QPointF(x, fitsAbove ? y - 3 : y + fontMetrics().ascent() + 1),
            SpeedChart::tr("Limit %1").arg(limitText(limits.last().rate)));
    }
    painter.setClipping(false);
}

QString SpeedChart::Canvas::readOutText() const
{
    if (!readOutMs) {
        return {};
    }
    QStringList texts{timeLabel(range, *readOutMs, shownNowMs)};
    for (const Line& line : lines) {
        const auto sample = std::min_element(
            line.shown.cbegin(), line.shown.cend(), [this](const ChartSample& a, const ChartSample& b) {
                return std::abs(a.timeMs - *readOutMs) < std::abs(b.timeMs - *readOutMs);
            });
        if (sample != line.shown.cend() && std::abs(sample->timeMs - *readOutMs) <= rangeSlotMs(range)) {
            texts.append(SpeedChart::tr("%1 %2 (highest %3)")
                             .arg(line.look.name, rateTextOrZero(static_cast<ByteRate>(sample->mean)),
                                 rateTextOrZero(static_cast<ByteRate>(sample->max))));
        }
    }
    return texts.join(u'\n');
}

void SpeedChart::Canvas::paintReadOut(QPainter& painter) const
{
    const QString text = readOutText();
    if (text.isEmpty()) {
        return;
    }
    const qreal x = xOf(*readOutMs);
    painter.setPen(QPen(Theme(palette()).color(ThemeColor::Subtle), 1));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    QRectF box = painter.boundingRect(QRectF(0, 0, 400, 200), Qt::AlignLeft, text);
    box.adjust(-readOutMargin, -readOutMargin, readOutMargin, readOutMargin);
    // Beside the line, where there is room: never under the pointer, never outside.
    const bool fitsRight = x + 12 + box.width() <= viewport()->width();
    box.moveTo(fitsRight ? x + 12 : x - 12 - box.width(), plot().top() + 4);
    painter.setPen(Theme(palette()).color(ThemeColor::Subtle));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRect(box);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(
        box.adjusted(readOutMargin, readOutMargin, -readOutMargin, -readOutMargin), Qt::AlignLeft, text);
}

std::optional<qint64> SpeedChart::Canvas::nearestTime(qint64 timeMs) const
{
    std::optional<qint64> nearest;
    for (const Line& line : lines) {
        for (const ChartSample& sample : line.shown) {
            if (!nearest || std::abs(sample.timeMs - timeMs) < std::abs(*nearest - timeMs)) {
                nearest = sample.timeMs;
            }
        }
    }
    return nearest;
}

std::optional<qint64> SpeedChart::Canvas::neighbourTime(qint64 timeMs, int direction) const
{
    std::optional<qint64> neighbour;
    for (const Line& line : lines) {
        for (const ChartSample& sample : line.shown) {
            const qint64 distance = (sample.timeMs - timeMs) * direction;
            if (distance > 0 && (!neighbour || distance < (*neighbour - timeMs) * direction)) {
                neighbour = sample.timeMs;
            }
        }
    }
    return neighbour;
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
            shownNowMs - static_cast<qint64>(share * static_cast<qreal>(rangeLengthMs(range)));
        readOutMs = nearestTime(time);
        viewport()->update();
    }
}

void SpeedChart::Canvas::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    readOutMs.reset();
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
    if (m_canvas->lines.isEmpty()) {
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
    m_canvas->lines[0].given = down;
    m_canvas->lines[1].given = up;
    setNow(nowMs);
}

void SpeedChart::setLines(const QList<ChartLine>& lines)
{
    m_canvas->setLines(lines);
    m_canvas->isAxisStale = true;
}

void SpeedChart::setSamples(int line, const QList<ChartSample>& samples)
{
    if (line >= 0 && line < m_canvas->lines.size()) {
        m_canvas->lines[line].given = samples;
    }
}

void SpeedChart::append(int line, const ChartSample& sample)
{
    if (line < 0 || line >= m_canvas->lines.size()) {
        return;
    }
    QList<ChartSample>& samples = m_canvas->lines[line].given;
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
    if (m_canvas->isPaused || !isVisible()) {
        m_canvas->isStale = true;
        return;
    }
    const qint64 before = m_canvas->shownNowMs;
    m_canvas->draw();
    if (accessibleDescription().isEmpty()
        || m_canvas->shownNowMs / describeEveryMs != before / describeEveryMs) {
        setAccessibleDescription(description());
    }
}

void SpeedChart::setRange(TimeRange range)
{
    if (range == m_canvas->range) {
        return;
    }
    m_canvas->range = range;
    m_canvas->isAxisStale = true;
    m_canvas->readOutMs.reset();
    // Whoever feeds the chart answers with samples of that range, and setNow() draws them.
    Q_EMIT rangeChanged(range);
    refresh();
}

TimeRange SpeedChart::range() const
{
    return m_canvas->range;
}

void SpeedChart::setLimit(ByteRate limit)
{
    auto& limits = m_canvas->limits;
    if (limits.isEmpty() ? limit == noLimit : limits.last().rate == limit) {
        return;
    }
    // The first limit known has been there for as long as anybody can tell.
    limits.append({limits.isEmpty() ? 0 : m_canvas->givenNowMs, limit});
    refresh();
}

void SpeedChart::clear()
{
    for (Canvas::Line& line : m_canvas->lines) {
        line.given.clear();
    }
    m_canvas->limits.clear();
    m_canvas->readOutMs.reset();
    m_canvas->isAxisStale = true;
    refresh();
}

void SpeedChart::setPaused(bool paused)
{
    m_canvas->isPaused = paused;
    m_canvas->viewport()->update();
    if (!paused && m_canvas->isStale) {
        refresh();
    }
}

bool SpeedChart::isPaused() const
{
    return m_canvas->isPaused;
}

void SpeedChart::setReadOut(std::optional<qint64> timeMs)
{
    m_canvas->readOutMs = timeMs ? m_canvas->nearestTime(*timeMs) : std::nullopt;
    m_canvas->viewport()->update();
}

QString SpeedChart::readOutText() const
{
    return m_canvas->readOutText();
}

QString SpeedChart::description() const
{
    if (m_canvas->lines.isEmpty() || m_canvas->lines.first().shown.isEmpty()) {
        return tr("No data yet");
    }
    const QList<ChartSample>& samples = m_canvas->lines.first().shown;
    double sum = 0;
    double highest = 0;
    for (const ChartSample& sample : samples) {
        sum += sample.mean;
        highest = qMax(highest, sample.max);
    }
    const auto spoken = [](double rate) { return spokenRateText(static_cast<ByteRate>(rate)); };
    return tr("%1: %2, average %3, highest %4")
        .arg(m_canvas->lines.first().look.name, spoken(samples.last().mean),
            spoken(sum / static_cast<double>(samples.size())), spoken(highest));
}

int SpeedChart::pointCount(int line) const
{
    return static_cast<int>(m_canvas->lines.at(line).shown.size());
}

int SpeedChart::segmentCount(int line) const
{
    return m_canvas->lines.at(line).segmentCount;
}

double SpeedChart::axisMaximum() const
{
    return m_canvas->axis.maximum;
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
        const auto next = m_canvas->readOutMs
            ? m_canvas->neighbourTime(*m_canvas->readOutMs, key == Qt::Key_Left ? -1 : 1)
            : m_canvas->nearestTime(m_canvas->shownNowMs);
        if (next) {
            setReadOut(next);
        }
    } else if (key == Qt::Key_Home) {
        setReadOut(never);
    } else if (key == Qt::Key_End) {
        setReadOut(m_canvas->shownNowMs);
    } else if (key == Qt::Key_Space) {
        setPaused(!isPaused());
    } else if (key == Qt::Key_Escape && m_canvas->readOutMs) {
        setReadOut(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace freshet::ui
