// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_chart.h"

#include "ui/widgets/chart_accessibility.h"
#include "ui/widgets/speed_chart_canvas.h"

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
