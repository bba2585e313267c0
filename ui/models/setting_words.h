// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"

#include <QString>

namespace freshet::ui {

/// What a number of a setting counts.
enum class SettingUnit : quint8 { None, Bytes, BytesPerSecond, Milliseconds, Seconds, Minutes, Days };

/// What is said of a setting by its name in the settings file. Value type.
struct SettingWords
{
    /// What it does, one plain sentence; empty for a name nobody has described.
    QString about;
    SettingUnit unit = SettingUnit::None;
    /// Nobody is to read it over the user's shoulder.
    bool isSecret = false;
};

[[nodiscard]] SettingWords settingWords(const QString& name);

/// A value as one reads it: "64 MiB", "On".
[[nodiscard]] QString settingValueText(const api::SettingRow& row, const QJsonValue& value);
/// What values there are: "1 MiB to 16 GiB", "off, prefer, require".
[[nodiscard]] QString settingRangeText(const api::SettingRow& row);
/// The text a value is edited as; settingFromText() reads it.
[[nodiscard]] QString settingInputText(const api::SettingRow& row, const QJsonValue& value);
/// Undefined if `text` is nothing of that kind. Sizes and rates may have a unit.
[[nodiscard]] QJsonValue settingFromText(const api::SettingRow& row, const QString& text);

} // namespace freshet::ui
