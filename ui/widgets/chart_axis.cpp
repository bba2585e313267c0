// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_axis.h"

#include "ui/models/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Axis
{
    Q_DECLARE_TR_FUNCTIONS(ChartAxis)
};

constexpr qint64 shrinkAfterMs = 10'000;
constexpr double headRoom = 1.25;

struct Unit
{
    double bytes = 1;
    QString name;
};

/// The largest unit that `value` (bytes/s) reaches.
Unit unitFor(double value)
{
    static const char* const binary[] = {"KiB/s", "MiB/s", "GiB/s", "TiB/s"};
    static const char* const decimal[] = {"kB/s", "MB/s", "GB/s", "TB/s"};
    static const char* const bits[] = {"kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"};
    const bool isBinary = units() == Units::Binary;
    const double base = isBinary ? 1024 : 1000;
    double bytes = units() == Units::Bits ? base / 8 : base;
    int prefix = 0;
    while (prefix < 3 && value >= bytes * base) {
        bytes *= base;
        ++prefix;
    }
    const auto& names = isBinary ? binary : units() == Units::Decimal ? decimal : bits;
    return {bytes, QLatin1String(names[prefix])};
}

} // namespace

QList<ChartSample> decimated(const QList<ChartSample>& samples, qsizetype maxPoints)
{
    if (samples.size() <= maxPoints) {
        return samples;
    }
    const qsizetype group = (samples.size() + maxPoints - 1) / maxPoints;
    QList<ChartSample> result;
    result.reserve(maxPoints);
    for (qsizetype start = 0; start < samples.size(); start += group) {
        const qsizetype end = qMin(start + group, samples.size());
        ChartSample merged{samples.at(start).timeMs};
        for (qsizetype i = start; i < end; ++i) {
            merged.mean += samples.at(i).mean / static_cast<double>(end - start);
            merged.base += samples.at(i).base / static_cast<double>(end - start);
            merged.max = qMax(merged.max, samples.at(i).max);
        }
        result.append(merged);
    }
    return result;
}

QList<QList<ChartSample>> splitAtGaps(const QList<ChartSample>& samples, qint64 slotMs)
{
    QList<QList<ChartSample>> segments;
    for (const ChartSample& sample : samples) {
        if (segments.isEmpty() || sample.timeMs - segments.last().last().timeMs > slotMs * 5 / 2) {
            segments.append(QList<ChartSample>());
        }
        segments.last().append(sample);
    }
    return segments;
}

ChartAxis ChartAxis::holding(double value)
{
    value = qMax(value, 1024.0);
    const double unit = unitFor(value).bytes;
    const double wanted = value / unit / 4;
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * decade;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= wanted) {
            step = factor * decade;
            break;
        }
    }
    return {std::ceil(value / unit / step - 1e-9) * step * unit, step * unit};
}

int ChartAxis::stepCount() const
{
    return step > 0 ? static_cast<int>(std::lround(maximum / step)) : 0;
}

QString ChartAxis::label(int number) const
{
    // All labels in the unit that the axis was made in, which is the one in which its steps are round: the
    // topmost may just have reached a larger one.
    const Unit largest = unitFor(maximum);
    const double exponent = std::floor(std::log10(step / largest.bytes) + 1e-9);
    const double digit = step / largest.bytes / std::pow(10.0, exponent);
    const bool isRound = std::abs(digit - std::round(digit)) < 1e-6;
    const Unit unit = isRound ? largest : unitFor(step);
    const QString text = QLocale().toString(number * step / unit.bytes, 'g', 6);
    return number == stepCount() ? QStringLiteral("%1\u00a0%2").arg(text, unit.name) : text;
}

ChartAxis DampedAxis::fit(double highest, qint64 nowMs)
{
    const ChartAxis wanted = ChartAxis::holding(highest);
    const bool isSmaller = wanted.maximum < m_axis.maximum && highest * headRoom <= m_axis.maximum;
    if (wanted.maximum > m_axis.maximum
        || (isSmaller && m_smallSinceMs >= 0 && nowMs - m_smallSinceMs >= shrinkAfterMs)) {
        m_axis = wanted;
        m_smallSinceMs = -1;
    } else if (!isSmaller) {
        m_smallSinceMs = -1;
    } else if (m_smallSinceMs < 0) {
        m_smallSinceMs = nowMs;
    }
    return m_axis;
}

QString timeLabel(TimeRange range, qint64 timeMs, qint64 nowMs)
{
    if (range == TimeRange::Week || range == TimeRange::Days) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).date(), QLocale::ShortFormat);
    }
    if (range == TimeRange::Hour || range == TimeRange::Day) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).time(), QLocale::ShortFormat);
    }
    const qint64 seconds = (nowMs - timeMs) / 1000;
    if (seconds <= 0) {
        return Axis::tr("now");
    }
    //: Time before now: "-45 s", "-5 min".
    return seconds % 60 == 0 && seconds > 60
        ? Axis::tr("\u2212%1\u00a0min").arg(QLocale().toString(seconds / 60))
        : Axis::tr("\u2212%1\u00a0s").arg(QLocale().toString(seconds));
}

} // namespace freshet::ui
