// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/api/snapshots.h"

#include <QMap>
#include <QString>

namespace freshet::ui {

/// What is said beside a setting of what has become of it. Value type.
struct SettingUse
{
    QString text{};
    /// Something is not as it was asked for.
    bool isProblem = false;

    friend bool operator==(const SettingUse&, const SettingUse&) = default;
};

/// How much of what the settings limit is in use now, and what the engine made of them where it could not
/// follow, by the name of the setting without its section.
[[nodiscard]] QMap<QString, SettingUse> settingUses(const QList<api::TorrentSnapshot>& torrents,
    const api::SessionTotals& totals, const api::Settings& settings);

/// How much one peer is asked for at a time, by these settings.
[[nodiscard]] QString askedAtOnceText(const swarm::TransferOptions& options);

} // namespace freshet::ui
