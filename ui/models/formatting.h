// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QString>

#include <optional>

/// Numbers as words, in the locale set by QLocale::setDefault(). Numbers have three significant digits and at
/// most one decimal; a no-break space stands before units.
namespace freshet::ui {

/// The units of sizes and rates.
enum class Units {
    Binary, ///< KiB, MiB/s
    Decimal, ///< kB, MB/s
    Bits, ///< Sizes as Binary, rates in kbit/s
};

/// For the whole program, like QLocale::setDefault(); whoever calls it refreshes what is on screen.
void setUnits(Units units);
[[nodiscard]] Units units();

/// "52.7 MiB"; "0 B".
[[nodiscard]] QString sizeText(ByteCount bytes);
/// "4.2 MiB/s"; empty below 1 B/s.
[[nodiscard]] QString rateText(ByteRate bytesPerSecond);
/// As rateText(), but "0 KiB/s" below 1 B/s: for places that must show a number.
[[nodiscard]] QString rateTextOrZero(ByteRate bytesPerSecond);
/// "5 MiB/s", or "No limit".
[[nodiscard]] QString limitText(ByteRate limit);
/// For a tooltip: a rate of data, and all that moved on the line for it. Empty if nothing moves.
[[nodiscard]] QString bothRatesText(ByteRate payload, ByteRate line);
/// "1 min 40 s": two units at most. Empty if negative.
[[nodiscard]] QString durationText(qint64 seconds);
/// "12 s ago", "3 h ago"; a date when older than seven days; "just now".
[[nodiscard]] QString agoText(qint64 thenMs, qint64 nowMs);
/// Local time, short format of the locale.
[[nodiscard]] QString dateTimeText(qint64 msSinceEpoch);
/// "17:00", local time; with its date if that is not the day of `nowMs`.
[[nodiscard]] QString untilText(qint64 thenMs, qint64 nowMs);
/// "63.0%", "100%"; never 100% before it is.
[[nodiscard]] QString percentText(double fraction);
/// "1.26".
[[nodiscard]] QString ratioText(double ratio);
/// "4,211".
[[nodiscard]] QString countText(qint64 count);

/// For screen readers: "4.2 mebibytes per second", "no transfer".
[[nodiscard]] QString spokenRateText(ByteRate bytesPerSecond);
/// For screen readers: "63.0 percent".
[[nodiscard]] QString spokenPercentText(double fraction);

/// Smallest and largest limit a user can set.
inline constexpr ByteRate minimumLimit = 1_KiB;
inline constexpr ByteRate maximumLimit = 100_GiB;

/// Reads "500" (thousands of the current unit), "500k", "1.5M", "2 MiB/s", "20 mbit"; empty, "0" and "No
/// limit" are noLimit; other rates are clamped to [minimumLimit, maximumLimit]. Nothing if it is no rate.
[[nodiscard]] std::optional<ByteRate> parseRate(const QString& text);
/// What a field shows for a limit: parseRate() reads it back without loss. Empty for noLimit.
[[nodiscard]] QString rateInputText(ByteRate limit);

} // namespace freshet::ui
