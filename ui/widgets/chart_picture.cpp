// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_picture.h"

#include "ui/models/formatting.h"
#include "ui/models/speed_text.h"
#include "ui/widgets/chart_read_out.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
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

constexpr int timeLabels = 4;
/// Zoomed in no further than this many slots.
constexpr qint64 fewestSlots = 10;
/// Of the line in a legend, and the room around an entry.
constexpr int legendLine = 16;
constexpr int legendGap = 16;

} // namespace

void ChartPicture::zoom(qint64 spanMs, qint64 endMs)
{
    const qint64 wholeMs = rangeLengthMs(range);
    const qint64 span = qBound(qMin(wholeMs, fewestSlots * rangeSlotMs(range)), spanMs, wholeMs);
    zoomMs = span < wholeMs ? std::optional(span) : std::nullopt;
    offsetMs = qBound<qint64>(0, nowMs - endMs, wholeMs - span);
}

void ChartPicture::resetZoom()
{
    zoomMs.reset();
    offsetMs = 0;
}

QString ChartPicture::timeText(qint64 timeMs) const
{
    const bool isRelative = range == TimeRange::Minute || range == TimeRange::TenMinutes;
    return isPaused && isRelative
        ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).time(), QStringLiteral("HH:mm:ss"))
        : timeLabel(range, timeMs, nowMs);
}

std::optional<RatePair> ChartPicture::limitsAt(qint64 timeMs) const
{
    std::optional<RatePair> found;
    for (const LimitStep& step : limits) {
        if (step.fromMs <= timeMs) {
            found = step.limits;
        }
    }
    return found;
}

QString ChartPicture::legendText(qsizetype number) const
{
    const Line& line = lines.at(number);
    const double now = line.samples.isEmpty() ? 0 : line.samples.last().mean;
    const QString rate = rateTextOrZero(static_cast<ByteRate>(now));
    if (line.look.isStacked && !line.samples.isEmpty() && line.samples.last().base + now > 0) {
        //: Legend of a line: name, present rate, and how much of the whole that is.
        return Picture::tr("%1 %2 (%3)")
            .arg(line.look.name, rate, percentText(now / (line.samples.last().base + now)));
    }
    //: Legend of a line: name and present rate.
    return Picture::tr("%1 %2").arg(line.look.name, rate);
}

QString ChartPicture::readOutText() const
{
    if (!readOutMs) {
        return {};
    }
    QStringList texts{timeText(*readOutMs)};
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
    const auto samplesOf = [this](ThemeColor color) {
        const auto line = std::find_if(lines.cbegin(), lines.cend(),
            [color](const Line& each) { return each.look.color == color && !each.look.isStacked; });
        return line == lines.cend() ? QList<ChartSample>() : line->samples;
    };
    const QList<ChartSample> down = samplesOf(ThemeColor::Down);
    const QList<ChartSample> up = samplesOf(ThemeColor::Up);
    if (down.isEmpty() && up.isEmpty()) {
        return Picture::tr("No data yet");
    }
    QString sentence;
    switch (range) {
    case TimeRange::Minute:
        sentence =
            Picture::tr("Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, "
                        "highest %6.");
        break;
    case TimeRange::TenMinutes:
        sentence =
            Picture::tr("Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average "
                        "%5, highest %6.");
        break;
    case TimeRange::Hour:
        sentence = Picture::tr("Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, "
                               "highest %6.");
        break;
    case TimeRange::Day:
        sentence =
            Picture::tr("Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, "
                        "highest %6.");
        break;
    case TimeRange::Week:
        sentence =
            Picture::tr("Download %1, average %2, highest %3 in the last seven days. Upload %4, average "
                        "%5, highest %6.");
        break;
    case TimeRange::Days:
        sentence =
            Picture::tr("Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, "
                        "highest %6.");
        break;
    }
    for (const QList<ChartSample>& samples : {down, up}) {
        double sum = 0;
        double highest = 0;
        for (const ChartSample& sample : samples) {
            sum += sample.mean;
            highest = qMax(highest, sample.max);
        }
        const double now = samples.isEmpty() ? 0 : samples.last().mean;
        const double count = qMax(1.0, static_cast<double>(samples.size()));
        for (const double rate : {now, sum / count, highest}) {
            // Spoken numbers hold no place marks.
            sentence = sentence.arg(spokenRateText(static_cast<ByteRate>(rate)));
        }
    }
    return sentence;
}

ChartOverlay::ChartOverlay(
    const ChartPicture& picture, const QRectF& plot, const QWidget& widget, std::optional<QPointF> pointer)
    : m_picture(picture)
    , m_plot(plot)
    , m_room(widget.rect())
    , m_pointer(pointer)
    , m_palette(widget.palette())
    , m_metrics(widget.fontMetrics())
{}

void ChartOverlay::paint(QPainter& painter) const
{
    paintPeriods(painter);
    paintLabels(painter);
    paintLegend(painter);
    paintLimits(painter);
    paintReadOut(painter);
}

qreal ChartOverlay::xOf(qint64 timeMs) const
{
    const auto share =
        static_cast<qreal>(m_picture.endMs() - timeMs) / static_cast<qreal>(m_picture.spanMs());
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
        const qint64 time = m_picture.endMs() - m_picture.spanMs() * (timeLabels - i) / timeLabels;
        const QString text = m_picture.timeText(time);
        const int width = m_metrics.horizontalAdvance(text);
        const qreal left = qBound(0.0, xOf(time) - width / 2.0, qMax(0.0, m_room.width() - width));
        painter.drawText(QPointF(left, m_plot.bottom() + lineHeight), text);
    }
}

LegendLayout LegendLayout::of(const ChartPicture& picture, const QFontMetrics& metrics, int width)
{
    LegendLayout layout;
    QStringList texts;
    for (qsizetype i = 0; i < picture.lines.size(); ++i) {
        texts.append(picture.legendText(i));
    }
    if (picture.isPaused) {
        texts.append(Picture::tr("Paused at %1. Recording goes on.")
                         .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(picture.nowMs).time(),
                             QStringLiteral("HH:mm:ss"))));
    }
    int x = 0;
    for (const QString& text : texts) {
        const int wanted = legendLine + 4 + metrics.horizontalAdvance(text) + legendGap;
        if (x > 0 && x + wanted - legendGap > width) {
            x = 0;
            ++layout.rows;
        }
        layout.places.append({x, (layout.rows - 1) * metrics.height()});
        layout.texts.append(text);
        x += wanted;
    }
    return layout;
}

void ChartOverlay::paintLegend(QPainter& painter) const
{
    const Theme theme(m_palette);
    const LegendLayout legend =
        LegendLayout::of(m_picture, m_metrics, static_cast<int>(m_room.width() - m_plot.left()));
    for (qsizetype i = 0; i < legend.places.size(); ++i) {
        const qreal x = m_plot.left() + legend.places.at(i).x();
        const qreal baseline = legend.places.at(i).y() + m_metrics.ascent() + 1;
        if (i < m_picture.lines.size()) {
            const ChartLine& look = m_picture.lines.at(i).look;
            painter.setPen(QPen(theme.color(look.color), 2, look.style));
            painter.drawLine(QPointF(x, baseline - 4), QPointF(x + legendLine, baseline - 4));
            painter.setPen(m_palette.color(QPalette::WindowText));
            painter.drawText(QPointF(x + legendLine + 4, baseline), legend.texts.at(i));
        } else {
            painter.setPen(theme.color(ThemeColor::Warn));
            painter.drawText(QPointF(x, baseline), legend.texts.at(i));
        }
    }
}

void ChartOverlay::paintPeriods(QPainter& painter) const
{
    const QColor text = Theme(m_palette).color(ThemeColor::Subtle);
    QColor shade = text;
    shade.setAlphaF(0.14F);
    painter.setClipRect(m_plot);
    for (const ProfilePeriod& period : m_picture.periods) {
        const qreal left = qMax(m_plot.left(), xOf(period.fromMs));
        const qreal right = qMin(m_plot.right(), xOf(period.untilMs));
        if (right <= left) {
            continue;
        }
        painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), shade);
        const QString label = m_metrics.elidedText(
            profileText(period.profile), Qt::ElideRight, static_cast<int>(right - left) - 8);
        painter.setPen(text);
        painter.drawText(QPointF(left + 4, m_plot.top() + m_metrics.ascent() + 2), label);
    }
    painter.setClipping(false);
}

bool ChartOverlay::isInPlot(ByteRate limit) const
{
    return limit != noLimit && static_cast<double>(limit) <= m_picture.axis.maximum;
}

void ChartOverlay::paintLimits(QPainter& painter) const
{
    painter.setClipRect(m_plot);
    const QColor ink = Theme(m_palette).color(ThemeColor::Limit);
    painter.setPen(QPen(ink, 1.3, Qt::DashLine));
    paintLimitLine(painter, &RatePair::download);
    // Shorter dashes, so that both are told apart where they lie close together.
    QPen upload(ink, 1.3);
    upload.setDashPattern({2, 3});
    painter.setPen(upload);
    paintLimitLine(painter, &RatePair::upload);
    painter.setPen(ink);
    paintLimitLabels(painter);
    painter.setClipping(false);
}

void ChartOverlay::paintLimitLine(QPainter& painter, ByteRate RatePair::*direction) const
{
    const QList<LimitStep>& steps = m_picture.limits;
    std::optional<qreal> before;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const ByteRate limit = steps.at(i).limits.*direction;
        const qint64 untilMs = i + 1 < steps.size() ? steps.at(i + 1).fromMs : m_picture.nowMs;
        // Dashes of a line that starts days ago are more than a painter counts.
        const qreal start = xOf(steps.at(i).fromMs);
        const qreal left = qMax(m_plot.left(), start);
        const qreal right = qMin(m_plot.right(), xOf(untilMs));
        const qreal y = yOf(static_cast<double>(limit));
        if (!isInPlot(limit)) {
            before.reset();
            continue;
        }
        if (before && !qFuzzyCompare(*before, y)) {
            painter.drawLine(QPointF(start, *before), QPointF(start, y));
        }
        if (right > left) {
            painter.drawLine(QPointF(left, y), QPointF(right, y));
        }
        before = y;
    }
}

void ChartOverlay::paintLimitLabels(QPainter& painter) const
{
    if (m_picture.limits.isEmpty()) {
        return;
    }
    const LimitStep& last = m_picture.limits.last();
    const RatePair& limits = last.limits;
    const int height = m_metrics.height();
    QRectF taken;
    const auto label = [&](ByteRate limit, const QString& text, bool isAbove) {
        if (!isInPlot(limit)) {
            return;
        }
        const int width = m_metrics.horizontalAdvance(text);
        const qreal y = yOf(static_cast<double>(limit));
        // Where the limit begins, but all of it to be read, and not over the other one.
        const qreal left = qMin(m_plot.right() - 4 - width, xOf(last.fromMs) + 4);
        const bool fitsAbove = y - height > m_plot.top();
        const bool fitsBelow = y + height < m_plot.bottom();
        QRectF box(qMax(m_plot.left() + 4, left),
            (isAbove && fitsAbove) || !fitsBelow ? y - height - 1 : y + 1, width, height);
        if (box.intersects(taken)) {
            const bool hasRoom = taken.right() + height + width < m_plot.right();
            box.moveLeft(hasRoom ? taken.right() + height : qMax(0.0, taken.left() - height - width));
        }
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        taken = box;
    };
    const bool isDownHigher = limits.download >= limits.upload;
    label(limits.download, Picture::tr("Limit %1").arg(limitText(limits.download)),
        isDownHigher || !isInPlot(limits.upload));
    label(limits.upload, Picture::tr("Upload limit %1").arg(limitText(limits.upload)),
        !isDownHigher || !isInPlot(limits.download));
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
    const ReadOutLayout layout = ReadOutLayout::of(
        text.split(u'\n'), m_metrics, {m_room.adjusted(0, 0, -1, -1), x, m_plot.top() + 4, m_pointer});
    painter.setPen(Theme(m_palette).color(ThemeColor::Subtle));
    painter.setBrush(m_palette.color(QPalette::ToolTipBase));
    painter.drawRect(layout.box);
    painter.setPen(m_palette.color(QPalette::ToolTipText));
    painter.setClipRect(layout.box);
    const int flags = Qt::AlignLeft | (layout.isWrapped ? Qt::TextWordWrap : Qt::TextSingleLine);
    for (qsizetype i = 0; i < layout.texts.size(); ++i) {
        painter.drawText(layout.places.at(i), flags, layout.texts.at(i));
    }
    painter.setClipping(false);
}

} // namespace freshet::ui
