// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event.h"
#include "ui/models/status_text.h"

namespace freshet::ui {

/// What has happened, in a sentence without the torrent's name; texts from outside are safe in it.
[[nodiscard]] QString eventText(const api::Event& event);
/// "Information", "Warning", "Error".
[[nodiscard]] QString eventLevelText(api::EventLevel level);
[[nodiscard]] Severity eventSeverity(const api::Event& event);
/// Local time to the second: "08:14:02", with the date unless it is that of `nowMs`.
[[nodiscard]] QString eventTimeText(qint64 timeMs, qint64 nowMs);
/// Local time as ISO 8601 with its offset from UTC.
[[nodiscard]] QString isoTimeText(qint64 timeMs);
/// One line of a saved log: time, level, torrent and text, with tabs between them.
[[nodiscard]] QString eventLine(const api::Event& event);

} // namespace freshet::ui
