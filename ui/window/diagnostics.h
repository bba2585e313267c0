// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/api/snapshots.h"

#include <QString>

namespace freshet::ui {

/// What a report of a problem should say. Value type.
struct DiagnosticFacts
{
    api::Settings settings;
    api::SessionTotals totals;
    QList<api::TorrentSnapshot> torrents;
    /// The log of everything; only warnings and errors are shown.
    QList<api::Event> events;
};

/// Versions, settings, state of the port, limits, counts and the last 50 warnings, in English, for whoever
/// mends it. Without names of torrents, addresses of peers and tokens; the home folder
/// is "~".
[[nodiscard]] QString diagnosticsText(const DiagnosticFacts& facts);

} // namespace freshet::ui
