// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;

namespace freshet::ui {

/// Width of a ring, px.
inline constexpr int focusRingWidth = 2;

/// In which colour it is seen on the palette's windows and fields.
[[nodiscard]] QColor focusRingColor(const QPalette& palette);
/// For what paints itself: a ring just inside `area` says that keys go there. The style's own is too faint on
/// pictures.
void paintFocusRing(QPainter& painter, const QRect& area, const QPalette& palette);

} // namespace freshet::ui
