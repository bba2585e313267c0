// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speed_history.h"

namespace freshet::ui {

/// How the slots of summedSpeeds() lie.
enum class SumSlots {
    Even, ///< At multiples of their length.
    Days, ///< Local days: some have an hour more or less.
};

/// Speeds of several torrents together: the sum of `parts` (oldest first each) in slots of `slotMs`. Parts
/// may have shorter slots. Where there is nothing of any part, but `watched` has something, nothing moved.
[[nodiscard]] QList<SpeedSample> summedSpeeds(const QList<QList<SpeedSample>>& parts,
    const QList<SpeedSample>& watched, qint64 slotMs, SumSlots kind = SumSlots::Even);

/// `past`, and of `live` what is before or after it.
[[nodiscard]] QList<SpeedSample> joinedSpeeds(const QList<SpeedSample>& past, const QList<SpeedSample>& live);

} // namespace freshet::ui
