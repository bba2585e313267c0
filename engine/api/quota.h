// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QtGlobal>

#include <optional>

namespace freshet::api {

/// What a quota is for. Days begin at midnight, weeks on Monday, by the clock of this computer.
enum class QuotaPeriod { Off, Day, Week, Month };

/// What happens when most of a quota is used.
enum class QuotaAction {
    Pace, ///< What is left is spread evenly over the rest of the period.
    Pause, ///< Goes on at full speed, and stops when all is used.
};

/// How much may be moved in a period, with protocol and an estimate of IP and TCP headers. Value type.
struct QuotaOptions
{
    QuotaPeriod period = QuotaPeriod::Off;
    /// Bytes; 0: no quota for the direction.
    ByteCount download = 0;
    ByteCount upload = 0;
    QuotaAction action = QuotaAction::Pace;
    /// On which day months begin, 1 to 28.
    int monthStart = 1;

    friend bool operator==(const QuotaOptions&, const QuotaOptions&) = default;
};

/// How much of a quota in one direction is used.
enum class QuotaState {
    Fine,
    Warned, ///< More than quotaWarning of it.
    Paced, ///< The same, and the rest is spread over the rest of the period.
    UsedUp,
};

/// From this part on users are warned.
inline constexpr double quotaWarning = 0.8;

/// What was moved in the current period. Value type.
struct QuotaUse
{
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    QuotaState download = QuotaState::Fine;
    QuotaState upload = QuotaState::Fine;
    /// What may be moved; 0: no quota for the direction.
    ByteCount downloadQuota = 0;
    ByteCount uploadQuota = 0;
    /// When the period ends, ms since 1970 UTC; nothing without a quota.
    std::optional<qint64> endsMs;

    friend bool operator==(const QuotaUse&, const QuotaUse&) = default;
};

} // namespace freshet::api
