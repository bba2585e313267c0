// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QList>
#include <QString>

/// Words about profiles of speed and quotas.
namespace freshet::ui {

/// "Slow mode": short, for buttons and legends.
[[nodiscard]] QString profileText(api::SpeedProfile profile);
/// What the profile means, one sentence.
[[nodiscard]] QString profileHint(api::SpeedProfile profile);
/// "Monday, 8:30 to 9:00: Normal limits", of a slot of the week.
[[nodiscard]] QString slotText(int day, int slot, api::SpeedProfile profile);
/// For the status bar: which profile is in force, and until when if it is an exception.
[[nodiscard]] QString profileStatusText(const api::SessionTotals& totals);

/// "1 MiB/s down, 256 KiB/s up": what slow mode allows.
[[nodiscard]] QString slowModeText(const api::SpeedOptions& options);
/// The schedule in a line: "Slow mode Mon to Fri, 09:00 to 17:00" if it is that simple, else what counts now
/// and what comes next. `nowMs` is ms since 1970 UTC.
[[nodiscard]] QString scheduleText(const api::SpeedOptions& options, qint64 nowMs, const QTimeZone& zone);

/// How much of a quota is used, a line a direction; empty without a quota.
[[nodiscard]] QString quotaText(const api::QuotaUse& use);
/// The larger part used of both directions, 0 to 1 and more; 0 without a quota.
[[nodiscard]] double quotaPart(const api::QuotaUse& use);

/// Limits worth offering for a line that has reached `peak`: five steps of 1, 2 and 5 up to just above it.
[[nodiscard]] QList<ByteRate> limitChoices(ByteRate peak);

} // namespace freshet::ui
