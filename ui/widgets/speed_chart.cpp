// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_chart.h"

#include "ui/widgets/chart_accessibility.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/speed_chart_canvas.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr qint64 describeEveryMs = 5'000;

} // namespace

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

QList<ChartLine> SpeedChart::linesOfContent() const
{
    if (m_content == ChartContent::Rates) {
        return {{tr("Down"), ThemeColor::Down, Qt::SolidLine, true},
            {tr("Up"), ThemeColor::Up, Qt::DotLine, false}};
    }
    return {{tr("Down"), ThemeColor::Down, Qt::SolidLine, true},
        {tr("Overhead down"), ThemeColor::Verify, Qt::DashLine, true, true},
        {tr("Up"), ThemeColor::Up, Qt::DotLine, false},
        {tr("Overhead up"), ThemeColor::Subtle, Qt::DashDotLine, true, true}};
}

void SpeedChart::showHistory(const SpeedHistory& history, qint64 nowMs, const QList<ChartSeries>& others)
{
    QList<ChartLine> looks = linesOfContent();
    const qsizetype own = looks.size();
    for (const ChartSeries& other : others) {
        looks.append(other.look);
    }
    if (isPaused() && looks.size() != m_canvas->picture.lines.size()) {
        return; // Other lines would take the place of those that are held.
    }
    m_canvas->setLines(looks);
    const QList<SpeedSample> samples = history.samples(range(), nowMs);
    QList<ChartSample> down;
    QList<ChartSample> up;
    QList<ChartSample> downOverhead;
    QList<ChartSample> upOverhead;
    const auto over = [](qint64 timeMs, double line, double payload) {
        return ChartSample{timeMs, qMax(0.0, line - payload), qMax(0.0, line - payload), payload};
    };
    for (const SpeedSample& sample : samples) {
        down.append({sample.startMs, sample.downMean, sample.downMax});
        up.append({sample.startMs, sample.upMean, sample.upMax});
        downOverhead.append(over(sample.startMs, sample.lineDownMean, sample.downMean));
        upOverhead.append(over(sample.startMs, sample.lineUpMean, sample.upMean));
    }
    m_canvas->drawn[0].given = down;
    if (m_content == ChartContent::Rates) {
        m_canvas->drawn[1].given = up;
    } else {
        m_canvas->drawn[1].given = downOverhead;
        m_canvas->drawn[2].given = up;
        m_canvas->drawn[3].given = upOverhead;
    }
    for (qsizetype i = 0; i < others.size(); ++i) {
        m_canvas->drawn[own + i].given = others.at(i).samples;
    }
    setNow(nowMs);
}

void SpeedChart::setContent(ChartContent content)
{
    if (content != m_content) {
        m_content = content;
        setPaused(false);
        m_canvas->setLines(linesOfContent());
        m_canvas->dampedAxis = {};
    }
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
    // Somebody who reads samples is not interrupted.
    if (m_canvas->picture.readOutMs) {
        return;
    }
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
    m_canvas->picture.resetZoom();
    m_canvas->dampedAxis = {};
    m_canvas->picture.readOutMs.reset();
    // Says another time.
    setAccessibleDescription({});
    // Another picture is wanted, so it does not stand still. Whoever feeds the chart answers with samples of
    // that range, and setNow() draws them.
    setPaused(false);
    Q_EMIT rangeChanged(range);
    refresh();
}

TimeRange SpeedChart::range() const
{
    return m_canvas->picture.range;
}

void SpeedChart::setLimits(const QList<LimitStep>& limits)
{
    m_canvas->givenLimits = limits;
}

void SpeedChart::clear()
{
    for (Canvas::Drawn& line : m_canvas->drawn) {
        line.given.clear();
    }
    m_canvas->givenLimits.clear();
    m_canvas->picture.readOutMs.reset();
    m_canvas->dampedAxis = {};
    refresh();
}

void SpeedChart::setPaused(bool paused)
{
    if (paused == isPaused()) {
        return;
    }
    m_canvas->picture.isPaused = paused;
    if (!paused && m_canvas->isStale) {
        refresh();
    } else {
        m_canvas->showZoom();
    }
    Q_EMIT pausedChanged(paused);
}

void SpeedChart::setZoomable(bool zoomable)
{
    m_canvas->isZoomable = zoomable;
}

bool SpeedChart::isZoomed() const
{
    return m_canvas->picture.zoomMs.has_value();
}

void SpeedChart::resetZoom()
{
    m_canvas->picture.resetZoom();
    m_canvas->showZoom();
}

const ChartPicture& SpeedChart::picture() const
{
    return m_canvas->picture;
}

bool SpeedChart::isPaused() const
{
    return m_canvas->picture.isPaused;
}

void SpeedChart::setReadOut(std::optional<qint64> timeMs)
{
    ChartPicture& picture = m_canvas->picture;
    picture.readOutMs = timeMs ? picture.nearestTime(*timeMs) : std::nullopt;
    if (picture.readOutMs && picture.zoomMs
        && (*picture.readOutMs < picture.beginMs() || *picture.readOutMs > picture.endMs())) {
        picture.zoom(picture.spanMs(), *picture.readOutMs + picture.spanMs() / 2);
        m_canvas->showZoom();
    }
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

QRectF SpeedChart::plotArea() const
{
    return m_canvas->chart()->plotArea();
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

void SpeedChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_canvas->viewport()->update();
}

void SpeedChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_canvas->viewport()->update();
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

void SpeedChart::moveReadOut(int direction)
{
    const ChartPicture& picture = m_canvas->picture;
    const auto next = picture.readOutMs ? picture.neighbourTime(*picture.readOutMs, direction)
                                        : picture.nearestTime(picture.endMs());
    if (next) {
        setReadOut(next);
        sayReadOut();
    }
}

void SpeedChart::sayReadOut()
{
    const QString text = readOutText();
    setAccessibleDescription(text.isEmpty() ? description() : text);
    QAccessibleValueChangeEvent changed(this, accessibleDescription());
    QAccessible::updateAccessibility(&changed);
}

void SpeedChart::keyPressEvent(QKeyEvent* event)
{
    constexpr qint64 never = 0;
    const int key = event->key();
    const int rangeNumber = static_cast<int>(range());
    const int lastRange = static_cast<int>(m_longestRange);
    if (key >= Qt::Key_1 && key <= Qt::Key_1 + lastRange) {
        setRange(static_cast<TimeRange>(key - Qt::Key_1));
    } else if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        setRange(static_cast<TimeRange>(qBound(0, rangeNumber + (key == Qt::Key_Plus ? -1 : 1), lastRange)));
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        moveReadOut(key == Qt::Key_Left ? -1 : 1);
    } else if (key == Qt::Key_Home) {
        setReadOut(never);
        sayReadOut();
    } else if (key == Qt::Key_End) {
        setReadOut(m_canvas->picture.nowMs);
        sayReadOut();
    } else if (key == Qt::Key_Space) {
        setPaused(!isPaused());
    } else if (key == Qt::Key_Escape && m_canvas->picture.readOutMs) {
        setReadOut(std::nullopt);
        sayReadOut();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SpeedChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    QWidget::mouseDoubleClickEvent(event);
    resetZoom();
    setPaused(false);
}

void SpeedChart::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*this, m_canvas->picture, event->globalPos());
}

} // namespace freshet::ui
