// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet::ui {

/// Makes SpeedChart and PieceMap known to screen readers as charts whose value is their accessible
/// description. Call it from their constructors; only the first call does anything.
void installChartAccessibility();

} // namespace freshet::ui
