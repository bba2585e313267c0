// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <optional>

namespace freshet::api {

/// What a setting is made of. Value type.
struct SettingShape
{
    enum class Kind : quint8 {
        Flag, ///< true or false.
        WholeNumber, ///< `low` to `high`.
        Fraction, ///< A number from `low` to `high`.
        Choice, ///< One of `choices`.
        Text,
        Structure, ///< Anything else, as JSON.
    };

    Kind kind = Kind::Structure;
    double low = 0;
    double high = 0;
    QStringList choices{};
};

/// One setting as the settings file has it, for those who show all of them alike. Value type.
struct SettingRow
{
    /// As in the file: "connection.listenPort".
    QString name;
    SettingShape shape;
    std::function<QJsonValue(const Settings&)> get;
    /// Changes nothing if the value will not do, and returns in English what it must be like; else empty.
    std::function<QString(const QJsonValue&, Settings&)> set;
};

} // namespace freshet::api
