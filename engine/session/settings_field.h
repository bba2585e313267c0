// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

namespace freshet::session {

/// How one member of an option struct looks in JSON, and what it may be.
template<class Options>
struct Field
{
    const char* key;
    std::function<QJsonValue(const Options&)> write;
    /// Says what a value must be like if this one is not like that, and then changes nothing.
    std::function<QString(const QJsonValue&, Options&)> read;
    std::function<void(Options&)> sanitise = [](Options&) {};
    api::SettingShape shape{};
};

using Kind = api::SettingShape::Kind;

/// The largest whole number that JSON's floating point holds exactly.
constexpr qint64 maxExact = 1LL << 53;

template<class Options, class Number>
Field<Options> number(const char* key, Number Options::*member, qint64 low, qint64 high)
{
    Field<Options> field;
    field.key = key;
    field.shape = {Kind::WholeNumber, static_cast<double>(low), static_cast<double>(high)};
    field.write = [member](
                      const Options& options) { return QJsonValue(static_cast<qint64>(options.*member)); };
    field.read = [member, low, high](const QJsonValue& json, Options& options) {
        const double value = json.toDouble(std::nan(""));
        const bool isWhole =
            json.isDouble() && std::abs(value) <= static_cast<double>(maxExact) && std::floor(value) == value;
        if (!isWhole || json.toInteger() < low || json.toInteger() > high) {
            return QStringLiteral("a whole number from %1 to %2").arg(low).arg(high);
        }
        options.*member = static_cast<Number>(json.toInteger());
        return QString();
    };
    field.sanitise = [member, low, high](Options& options) {
        options.*member = static_cast<Number>(std::clamp<qint64>(options.*member, low, high));
    };
    return field;
}

/// As number(), for a std::chrono duration counted in its own unit.
template<class Options, class Duration>
Field<Options> duration(const char* key, Duration Options::*member, qint64 low, qint64 high)
{
    struct Count
    {
        qint64 value = 0;
    };
    const Field<Count> plain = number(key, &Count::value, low, high);
    Field<Options> field;
    field.key = key;
    field.shape = {Kind::WholeNumber, static_cast<double>(low), static_cast<double>(high)};
    field.write = [member](const Options& options) {
        return QJsonValue(static_cast<qint64>((options.*member).count()));
    };
    field.read = [member, plain](const QJsonValue& json, Options& options) {
        Count count{(options.*member).count()};
        const QString complaint = plain.read(json, count);
        options.*member = Duration(count.value);
        return complaint;
    };
    field.sanitise = [member, low, high](Options& options) {
        options.*member = Duration(std::clamp<qint64>((options.*member).count(), low, high));
    };
    return field;
}

template<class Options>
Field<Options> fraction(const char* key, double Options::*member, double high)
{
    Field<Options> field;
    field.key = key;
    field.shape = {Kind::Fraction, 0, high};
    field.write = [member](const Options& options) { return QJsonValue(options.*member); };
    field.read = [member, high](const QJsonValue& json, Options& options) {
        if (!json.isDouble() || !(json.toDouble() >= 0) || !(json.toDouble() <= high)) {
            return QStringLiteral("a number from 0 to %1").arg(high);
        }
        options.*member = json.toDouble();
        return QString();
    };
    field.sanitise = [member, high](Options& options) {
        const double value = options.*member;
        options.*member = std::isnan(value) ? 0 : std::clamp(value, 0.0, high);
    };
    return field;
}

template<class Options>
Field<Options> flag(const char* key, bool Options::*member)
{
    Field<Options> field;
    field.key = key;
    field.shape.kind = Kind::Flag;
    field.write = [member](const Options& options) { return QJsonValue(options.*member); };
    field.read = [member](const QJsonValue& json, Options& options) {
        if (!json.isBool()) {
            return QStringLiteral("true or false");
        }
        options.*member = json.toBool();
        return QString();
    };
    return field;
}

/// `names` in the order of the enumerators.
template<class Options, class Enum>
Field<Options> choice(const char* key, Enum Options::*member, const QStringList& names)
{
    Field<Options> field;
    field.key = key;
    field.shape = {Kind::Choice, 0, 0, names};
    field.write = [member, names](const Options& options) {
        return QJsonValue(names.value(static_cast<qsizetype>(options.*member), names.first()));
    };
    field.read = [member, names](const QJsonValue& json, Options& options) {
        const qsizetype index = json.isString() ? names.indexOf(json.toString()) : -1;
        if (index < 0) {
            return QStringLiteral("one of %1").arg(names.join(QStringLiteral(", ")));
        }
        options.*member = static_cast<Enum>(index);
        return QString();
    };
    return field;
}

/// Text that `isValid` decides on, and becomes empty if it is not; `needed` is what the complaint says.
template<class Options>
Field<Options> checkedText(
    const char* key, QString Options::*member, bool (*isValid)(const QString&), const char* needed)
{
    Field<Options> field;
    field.key = key;
    field.shape.kind = Kind::Text;
    field.write = [member](const Options& options) { return QJsonValue(options.*member); };
    field.read = [member, isValid, needed](const QJsonValue& json, Options& options) {
        if (!json.isString() || !isValid(json.toString())) {
            return QString::fromLatin1(needed);
        }
        options.*member = json.toString();
        return QString();
    };
    field.sanitise = [member, isValid](Options& options) {
        if (!isValid(options.*member)) {
            (options.*member).clear();
        }
    };
    return field;
}

Field<api::MetricsOptions> metricsAddress(const char* key)
{
    Field<api::MetricsOptions> field;
    field.key = key;
    field.shape.kind = Kind::Text;
    field.write = [](const api::MetricsOptions& options) { return QJsonValue(options.address.toString()); };
    field.read = [](const QJsonValue& json, api::MetricsOptions& options) {
        QHostAddress address;
        if (!address.setAddress(json.toString())) {
            return QStringLiteral("an IP address");
        }
        options.address = address;
        return QString();
    };
    // Nothing must not come to mean everybody.
    field.sanitise = [](api::MetricsOptions& options) {
        options.address = options.address.isNull() ? QHostAddress(QHostAddress::LocalHost) : options.address;
    };
    return field;
}

Field<api::MetricsOptions> metricsToken(const char* key)
{
    Field<api::MetricsOptions> field;
    field.key = key;
    field.shape.kind = Kind::Text;
    field.write = [](const api::MetricsOptions& options) { return QJsonValue(options.token); };
    field.read = [](const QJsonValue& json, api::MetricsOptions& options) {
        if (!json.isString() || json.toString() != api::usableToken(json.toString())) {
            return QStringLiteral("up to %1 letters, digits and signs without spaces").arg(api::longestToken);
        }
        options.token = json.toString();
        return QString();
    };
    field.sanitise = [](api::MetricsOptions& options) { options.token = api::usableToken(options.token); };
    return field;
}

} // namespace freshet::session
