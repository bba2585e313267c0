// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"
#include "engine/api/settings.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace freshet::session {

/// Settings as read, and what was wrong with them. Value type.
struct DecodedSettings
{
    api::Settings settings;
    /// One English sentence for each value that was not understood or out of range; the default is in force
    /// instead.
    QStringList complaints;
};

/// Reads what encodeSettings() writes. Keys that are missing have their defaults; unknown ones are ignored.
[[nodiscard]] DecodedSettings decodeSettings(const QJsonObject& json);

/// `settings` as JSON. Keys of `previous` that mean nothing to this version are kept.
[[nodiscard]] QJsonObject encodeSettings(const api::Settings& settings, const QJsonObject& previous = {});

/// Every field of the file, in its order: what decodeSettings() and encodeSettings() read and write, one by
/// one.
[[nodiscard]] QList<api::SettingRow> settingRows();

/// Every number moved into its range.
[[nodiscard]] api::Settings sanitised(const api::Settings& settings);

} // namespace freshet::session
