// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace freshet::ui {

QColor focusRingColor(const QPalette& palette)
{
    constexpr double seen = 3;
    const QColor usual = palette.color(QPalette::Highlight);
    const auto isSeenOn = [&](QPalette::ColorRole ground) {
        return Theme::contrast(usual, palette.color(ground)) >= seen;
    };
    return isSeenOn(QPalette::Window) && isSeenOn(QPalette::Base) ? usual
                                                                  : palette.color(QPalette::WindowText);
}

void paintFocusRing(QPainter& painter, const QRect& area, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(focusRingColor(palette), focusRingWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(area.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace freshet::ui
