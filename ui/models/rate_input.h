// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/formatting.h"

#include <optional>

namespace freshet::ui {

/// The units that somebody who types this rate thinks in; nothing if it names none, as in "500k". Pure.
[[nodiscard]] std::optional<Units> typedUnits(const QString& text);
/// As rateInputText(), in these units whatever the setting.
[[nodiscard]] QString rateInputText(ByteRate limit, Units in);

} // namespace freshet::ui
