// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rate_input.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

/// Rates as they are typed: the half of formatting.h that reads.
namespace freshet::ui {
namespace {

struct RateUnit
{
    const char* name;
    double bytes;
};

constexpr double kibi = 1024;
constexpr double kilo = 1000;
constexpr std::array<RateUnit, 4> binaryUnits = {
    {{"GiB/s", kibi* kibi* kibi}, {"MiB/s", kibi* kibi}, {"KiB/s", kibi}, {"B/s", 1}}};
constexpr std::array<RateUnit, 4> decimalUnits = {
    {{"GB/s", kilo* kilo* kilo}, {"MB/s", kilo* kilo}, {"kB/s", kilo}, {"B/s", 1}}};
constexpr std::array<RateUnit, 4> bitUnits = {
    {{"Gbit/s", kilo* kilo* kilo / 8}, {"Mbit/s", kilo* kilo / 8}, {"kbit/s", kilo / 8}, {"bit/s", 1.0 / 8}}};

const std::array<RateUnit, 4>& rateUnits(Units of)
{
    switch (of) {
    case Units::Binary: return binaryUnits;
    case Units::Decimal: return decimalUnits;
    case Units::Bits: return bitUnits;
    }
    return binaryUnits;
}

/// 0 for none of ours: bytes that one of the unit `text` (without "/s", lower case) stands for.
double bytesOfUnit(QString text)
{
    if (text.isEmpty()) {
        return rateUnits(units())[2].bytes;
    }
    int prefix = 0;
    switch (text.front().unicode()) {
    case u'k': prefix = 1; break;
    case u'm': prefix = 2; break;
    case u'g': prefix = 3; break;
    case u't': prefix = 4; break;
    default: break;
    }
    if (prefix > 0) {
        text.remove(0, 1);
    }
    if (text.isEmpty()) {
        const double base = units() == Units::Binary ? kibi : kilo;
        return std::pow(base, prefix) / (units() == Units::Bits ? 8 : 1);
    }
    if (text == QLatin1String("i") || text == QLatin1String("ib")) {
        return prefix > 0 ? std::pow(kibi, prefix) : 0;
    }
    if (text == QLatin1String("b")) {
        return std::pow(kilo, prefix);
    }
    if (text == QLatin1String("bit") || text == QLatin1String("bits")) {
        return std::pow(kilo, prefix) / 8;
    }
    return 0;
}

std::optional<double> parseNumber(const QString& text)
{
    bool isNumber = false;
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    double value = locale.toDouble(text, &isNumber);
    if (!isNumber) {
        // "1.5" is understood in every locale, as is "1,5".
        value = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &isNumber);
    }
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<ByteRate> parseRate(const QString& text)
{
    QString input = text.toLower();
    input.remove(QChar(QChar::Nbsp)).remove(QChar(0x202f)).remove(u' ');
    if (input.isEmpty() || input == limitText(noLimit).toLower().remove(u' ')) {
        return noLimit;
    }
    for (const QLatin1String suffix : {QLatin1String("/s"), QLatin1String("ps")}) {
        if (input.endsWith(suffix)) {
            input.chop(suffix.size());
            break;
        }
    }
    qsizetype digits = 0;
    while (digits < input.size() && !input.at(digits).isLetter()) {
        ++digits;
    }
    const std::optional<double> number = parseNumber(input.left(digits));
    const double unit = bytesOfUnit(input.mid(digits));
    if (!number || unit == 0) {
        return std::nullopt;
    }
    if (*number == 0) {
        return noLimit;
    }
    const double bytes =
        qBound(static_cast<double>(minimumLimit), *number * unit, static_cast<double>(maximumLimit));
    return static_cast<ByteRate>(std::llround(bytes));
}

std::optional<Units> typedUnits(const QString& text)
{
    const QString input = text.toLower();
    if (input.contains(QLatin1String("bit"))) {
        return Units::Bits;
    }
    // What has a prefix only is of the family of the setting, and a plain byte is of both.
    static const QRegularExpression bytes(QStringLiteral("[kmgt](i?)b?(/s|ps)?\\s*$"));
    const QRegularExpressionMatch match = bytes.match(input);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    if (match.capturedLength(1) > 0) {
        return Units::Binary;
    }
    return match.captured().contains(u'b') ? std::optional(Units::Decimal) : std::nullopt;
}

QString rateInputText(ByteRate limit)
{
    return rateInputText(limit, units());
}

QString rateInputText(ByteRate limit, Units in)
{
    if (limit == noLimit) {
        return {};
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto& candidates = rateUnits(in);
    for (const RateUnit& unit : candidates) {
        const double value = static_cast<double>(limit) / unit.bytes;
        // At most two decimals, and only if nothing is lost.
        const double hundredths = std::round(value * 100);
        const bool isExact = std::llround(hundredths / 100 * unit.bytes) == limit;
        if ((value >= 1 && isExact) || &unit == &candidates.back()) {
            return QStringLiteral("%1\u00a0%2")
                .arg(locale.toString(hundredths / 100, 'g', 15), QLatin1String(unit.name));
        }
    }
    return {};
}

} // namespace freshet::ui
