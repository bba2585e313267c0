// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_picture.h"

#include "ui/models/formatting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(SpeedChart)
};

constexpr int readOutMargin = 6;
constexpr int timeLabels = 4;

} // namespace

QString ChartPicture::readOutText() const
{
    if (!readOutMs) {
        return {};
    }
    QStringList texts{timeLabel(range, *readOutMs, nowMs)};
    for (const Line& line : lines) {
        const auto sample = std::min_element(
            line.samples.cbegin(), line.samples.cend(), [this](const ChartSample& a, const ChartSample& b) {
                return std::abs(a.timeMs - *readOutMs) < std::abs(b.timeMs - *readOutMs);
            });
        if (sample != line.samples.cend() && std::abs(sample->timeMs - *readOutMs) <= rangeSlotMs(range)) {
            texts.append(Picture::tr("%1 %2 (highest %3)")
                             .arg(line.look.name, rateTextOrZero(static_cast<ByteRate>(sample->mean)),
                                 rateTextOrZero(static_cast<ByteRate>(sample->max))));
        }
    }
    return texts.join(u'\n');
}

std::optional<qint64> ChartPicture::nearestTime(qint64 timeMs) const
{
    std::optional<qint64> nearest;
    for (const Line& line : lines) {
        for (const ChartSample& sample : line.samples) {
            if (!nearest || std::abs(sample.timeMs - timeMs) < std::abs(*nearest - timeMs)) {
                nearest = sample.timeMs;
            }
        }
    }
    return nearest;
}

std::optional<qint64> ChartPicture::neighbourTime(qint64 timeMs, int direction) const
{
    std::optional<qint64> neighbour;
    for (const Line& line : lines) {
        for (const ChartSample& sample : line.samples) {
            const qint64 distance = (sample.timeMs - timeMs) * direction;
            if (distance > 0 && (!neighbour || distance < (*neighbour - timeMs) * direction)) {
                neighbour = sample.timeMs;
            }
        }
    }
    return neighbour;
}

QString ChartPicture::description() const
{
    if (lines.isEmpty() || lines.first().samples.isEmpty()) {
        return Picture::tr("No data yet");
    }
    const QList<ChartSample>& samples = lines.first().samples;
    double sum = 0;
    double highest = 0;
    for (const ChartSample& sample : samples) {
        sum += sample.mean;
        highest = qMax(highest, sample.max);
    }
    const auto spoken = [](double rate) { return spokenRateText(static_cast<ByteRate>(rate)); };
    return Picture::tr("%1: %2, average %3, highest %4")
        .arg(lines.first().look.name, spoken(samples.last().mean),
            spoken(sum / static_cast<double>(samples.size())), spoken(highest));
}

ChartOverlay::ChartOverlay(const ChartPicture& picture, const QRectF& plot, const QWidget& widget)
    : m_picture(picture)
    , m_plot(plot)
    , m_width(widget.width())
    , m_palette(widget.palette())
    , m_metrics(widget.fontMetrics())
{}

void ChartOverlay::paint(QPainter& painter) const
{
    paintLabels(painter);
    paintLegend(painter);
    paintLimit(painter);
    paintReadOut(painter);
}

qreal ChartOverlay::xOf(qint64 timeMs) const
{
    const auto share =
        static_cast<qreal>(m_picture.nowMs - timeMs) / static_cast<qreal>(rangeLengthMs(m_picture.range));
    return m_plot.right() - share * m_plot.width();
}

qreal ChartOverlay::yOf(double rate) const
{
    return m_plot.bottom() - rate / m_picture.axis.maximum * m_plot.height();
}

void ChartOverlay::paintLabels(QPainter& painter) const
{
    painter.setPen(Theme(m_palette).color(ThemeColor::Subtle));
    const int lineHeight = m_metrics.height();
    const int every = qMax(
        1, static_cast<int>(std::ceil(lineHeight * m_picture.axis.stepCount() / qMax(1.0, m_plot.height()))));
    for (int i = 0; i <= m_picture.axis.stepCount(); ++i) {
        if (i % every == 0 || i == m_picture.axis.stepCount()) {
            const QRectF box(
                0, yOf(i * m_picture.axis.step) - lineHeight / 2.0, m_plot.left() - 6, lineHeight);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, m_picture.axis.label(i));
        }
    }
    for (int i = 0; i <= timeLabels; ++i) {
        const qint64 time = m_picture.nowMs - rangeLengthMs(m_picture.range) * (timeLabels - i) / timeLabels;
        const QString text = timeLabel(m_picture.range, time, m_picture.nowMs);
        const int width = m_metrics.horizontalAdvance(text);
        const qreal left = qBound(0.0, xOf(time) - width / 2.0, qMax(0.0, m_width - width));
        painter.drawText(QPointF(left, m_plot.bottom() + lineHeight), text);
    }
}

void ChartOverlay::paintLegend(QPainter& painter) const
{
    const Theme theme(m_palette);
    qreal x = m_plot.left();
    const qreal baseline = m_metrics.ascent() + 1;
    for (const ChartPicture::Line& line : m_picture.lines) {
        painter.setPen(QPen(theme.color(line.look.color), 2, line.look.style));
        painter.drawLine(QPointF(x, baseline - 4), QPointF(x + 16, baseline - 4));
        const double now = line.samples.isEmpty() ? 0 : line.samples.last().mean;
        //: Legend of a line: name and present rate.
        const QString text =
            Picture::tr("%1 %2").arg(line.look.name, rateTextOrZero(static_cast<ByteRate>(now)));
        painter.setPen(m_palette.color(QPalette::WindowText));
        painter.drawText(QPointF(x + 20, baseline), text);
        x += 36 + m_metrics.horizontalAdvance(text);
    }
    if (m_picture.isPaused) {
        painter.setPen(theme.color(ThemeColor::Warn));
        painter.drawText(QPointF(x, baseline), Picture::tr("Paused. Recording goes on."));
    }
}

void ChartOverlay::paintLimit(QPainter& painter) const
{
    const QColor color = Theme(m_palette).color(ThemeColor::Limit);
    painter.setClipRect(m_plot);
    painter.setPen(QPen(color, 1.3, Qt::DashLine));
    for (qsizetype i = 0; i < m_picture.limits.size(); ++i) {
        const ChartPicture::Limit& limit = m_picture.limits.at(i);
        const qint64 untilMs =
            i + 1 < m_picture.limits.size() ? m_picture.limits.at(i + 1).fromMs : m_picture.nowMs;
        if (limit.rate == noLimit || static_cast<double>(limit.rate) > m_picture.axis.maximum) {
            continue;
        }
        const qreal y = yOf(static_cast<double>(limit.rate));
        // Dashes of a line that starts in 1970 are more than a painter counts.
        const qreal left = qMax(m_plot.left(), xOf(limit.fromMs));
        if (xOf(untilMs) > left) {
            painter.drawLine(QPointF(left, y), QPointF(xOf(untilMs), y));
        }
    }
    if (!m_picture.limits.isEmpty() && m_picture.limits.last().rate != noLimit
        && static_cast<double>(m_picture.limits.last().rate) <= m_picture.axis.maximum) {
        const qreal x = qMax(m_plot.left() + 4, xOf(m_picture.limits.last().fromMs) + 4);
        const qreal y = yOf(static_cast<double>(m_picture.limits.last().rate));
        const bool fitsAbove = y - m_metrics.height() > m_plot.top();
        painter.setPen(color);
        painter.drawText(QPointF(x, fitsAbove ? y - 3 : y + m_metrics.ascent() + 1),
            Picture::tr("Limit %1").arg(limitText(m_picture.limits.last().rate)));
    }
    painter.setClipping(false);
}

void ChartOverlay::paintReadOut(QPainter& painter) const
{
    const QString text = m_picture.readOutText();
    if (text.isEmpty()) {
        return;
    }
    const qreal x = xOf(*m_picture.readOutMs);
    painter.setPen(QPen(Theme(m_palette).color(ThemeColor::Subtle), 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    QRectF box = painter.boundingRect(QRectF(0, 0, 400, 200), Qt::AlignLeft, text);
    box.adjust(-readOutMargin, -readOutMargin, readOutMargin, readOutMargin);
    // Beside the line, where there is room: never under the pointer, never outside.
    const bool fitsRight = x + 12 + box.width() <= m_width;
    box.moveTo(fitsRight ? x + 12 : x - 12 - box.width(), m_plot.top() + 4);
    painter.setPen(Theme(m_palette).color(ThemeColor::Subtle));
    painter.setBrush(m_palette.color(QPalette::ToolTipBase));
    painter.drawRect(box);
    painter.setPen(m_palette.color(QPalette::ToolTipText));
    painter.drawText(
        box.adjusted(readOutMargin, readOutMargin, -readOutMargin, -readOutMargin), Qt::AlignLeft, text);
}

} // namespace freshet::ui
