// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"

#include <QString>

namespace freshet::ui {

/// A translated sentence: what, where, why. Empty for FaultKind::None.
[[nodiscard]] QString errorText(const api::Fault& fault);
/// At most four words for a table cell: "Disk full", "Tracker does not answer".
[[nodiscard]] QString shortErrorText(const api::Fault& fault);

} // namespace freshet::ui
