// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Formatting)
};

Units currentUnits = Units::Binary;

constexpr int prefixCount = 6;
constexpr const char* binarySizes[prefixCount] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
constexpr const char* decimalSizes[prefixCount] = {"B", "kB", "MB", "GB", "TB", "PB"};
constexpr const char* binaryRates[prefixCount] = {"B/s", "KiB/s", "MiB/s", "GiB/s", "TiB/s", "PiB/s"};
constexpr const char* decimalRates[prefixCount] = {"B/s", "kB/s", "MB/s", "GB/s", "TB/s", "PB/s"};
constexpr const char* bitRates[prefixCount] = {"bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "Pbit/s"};

QString withUnit(const QString& number, const char* unit)
{
    return number + QChar(QChar::Nbsp) + QLatin1String(unit);
}

QString scaled(double value, double base, const char* const (&names)[prefixCount])
{
    int prefix = 0;
    // What would be shown as 1024 of a unit is 1.0 of the next.
    while (prefix + 1 < prefixCount && std::round(value) >= base) {
        value /= base;
        ++prefix;
    }
    const bool hasDecimal = prefix > 0 && value < 99.95;
    return withUnit(QLocale().toString(value, 'f', hasDecimal ? 1 : 0), names[prefix]);
}

} // namespace

void setUnits(Units units)
{
    currentUnits = units;
}

Units units()
{
    return currentUnits;
}

QString sizeText(ByteCount bytes)
{
    const auto value = static_cast<double>(qMax<ByteCount>(bytes, 0));
    return currentUnits == Units::Decimal ? scaled(value, 1000, decimalSizes)
                                          : scaled(value, 1024, binarySizes);
}

QString rateText(ByteRate bytesPerSecond)
{
    if (bytesPerSecond < 1) {
        return {};
    }
    const auto value = static_cast<double>(bytesPerSecond);
    switch (currentUnits) {
    case Units::Binary: return scaled(value, 1024, binaryRates);
    case Units::Decimal: return scaled(value, 1000, decimalRates);
    case Units::Bits: return scaled(value * 8, 1000, bitRates);
    }
    return {};
}

QString rateTextOrZero(ByteRate bytesPerSecond)
{
    if (bytesPerSecond >= 1) {
        return rateText(bytesPerSecond);
    }
    const char* unit = currentUnits == Units::Binary ? "KiB/s"
        : currentUnits == Units::Decimal             ? "kB/s"
                                                     : "kbit/s";
    return withUnit(QLocale().toString(0), unit);
}

QString bothRatesText(ByteRate payload, ByteRate line)
{
    if (payload <= 0 && line <= 0) {
        return {};
    }
    //: %1 and %2 are rates such as 4.2 MiB/s
    return Format::tr("Data: %1\nWith protocol and IP: %2")
        .arg(rateTextOrZero(payload), rateTextOrZero(line));
}

QString limitText(ByteRate limit)
{
    return limit == noLimit ? Format::tr("No limit") : rateInputText(limit);
}

QString durationText(qint64 seconds)
{
    if (seconds < 0) {
        return {};
    }
    const QLocale locale;
    const auto part = [&locale](qint64 n, const QString& pattern) { return pattern.arg(locale.toString(n)); };
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    //: Durations; %1 is a number. The space is a no-break space.
    const QString second = Format::tr("%1\u00a0s");
    const QString minute = Format::tr("%1\u00a0min");
    const QString hour = Format::tr("%1\u00a0h");
    const QString day = Format::tr("%1\u00a0"
                                   "d");
    const auto two = [&part](qint64 n, const QString& big, qint64 m, const QString& small) {
        //: Two parts of a duration: "1 min" and "40 s".
        return m == 0 ? part(n, big) : Format::tr("%1 %2").arg(part(n, big), part(m, small));
    };
    if (minutes == 0) {
        return part(seconds, second);
    }
    if (hours == 0) {
        // Seconds of a long wait are noise.
        return two(minutes, minute, minutes < 10 ? seconds % 60 : 0, second);
    }
    if (days == 0) {
        return two(hours, hour, minutes % 60, minute);
    }
    return days < 100 ? two(days, day, hours % 24, hour) : part(days, day);
}

QString agoText(qint64 thenMs, qint64 nowMs)
{
    const qint64 seconds = (nowMs - thenMs) / 1000;
    if (seconds < 1) {
        return Format::tr("just now");
    }
    if (seconds < 60) {
        return Format::tr("%1\u00a0s ago").arg(QLocale().toString(seconds));
    }
    if (seconds < 3600) {
        return Format::tr("%1\u00a0min ago").arg(QLocale().toString(seconds / 60));
    }
    if (seconds < 86400) {
        return Format::tr("%1\u00a0h ago").arg(QLocale().toString(seconds / 3600));
    }
    if (seconds < qint64{7} * 86400) {
        return Format::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / 86400));
    }
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(thenMs).date(), QLocale::ShortFormat);
}

QString dateTimeText(qint64 msSinceEpoch)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(msSinceEpoch), QLocale::ShortFormat);
}

QString untilText(qint64 thenMs, qint64 nowMs)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(thenMs);
    return then.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date()
        ? QLocale().toString(then.time(), QLocale::ShortFormat)
        : dateTimeText(thenMs);
}

QString percentText(double fraction)
{
    const QLocale locale;
    if (fraction >= 1) {
        return locale.toString(100) + locale.percent();
    }
    const double tenths = std::floor(qMax(fraction, 0.0) * 1000 + 1e-9);
    return locale.toString(tenths / 10, 'f', 1) + locale.percent();
}

QString ratioText(double ratio)
{
    return QLocale().toString(ratio, 'f', 2);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString spokenRateText(ByteRate bytesPerSecond)
{
    if (bytesPerSecond < 1) {
        return Format::tr("no transfer");
    }
    const QLocale locale;
    const auto value = static_cast<double>(bytesPerSecond);
    if (bytesPerSecond < 1_KiB) {
        return Format::tr("%n byte(s) per second", nullptr, static_cast<int>(bytesPerSecond));
    }
    if (bytesPerSecond < 1_MiB) {
        return Format::tr("%1 kibibytes per second").arg(locale.toString(value / 1024, 'f', 0));
    }
    if (bytesPerSecond < 1_GiB) {
        return Format::tr("%1 mebibytes per second").arg(locale.toString(value / (1024.0 * 1024), 'f', 1));
    }
    return Format::tr("%1 gibibytes per second").arg(locale.toString(value / (1024.0 * 1024 * 1024), 'f', 1));
}

QString spokenPercentText(double fraction)
{
    const double tenths = std::floor(qBound(0.0, fraction, 1.0) * 1000 + 1e-9);
    return Format::tr("%1 percent").arg(QLocale().toString(tenths / 10, 'f', fraction >= 1 ? 0 : 1));
}

} // namespace freshet::ui
