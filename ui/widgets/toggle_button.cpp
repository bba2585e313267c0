// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggle_button.h"

#include <QPainter>

namespace freshet::ui {

ToggleButton::ToggleButton(const QString& text, QWidget* parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
}

void ToggleButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (isChecked()) {
        constexpr int thickness = 3;
        QPainter painter(this);
        painter.fillRect(
            rect().adjusted(3, height() - thickness - 2, -3, -2), palette().color(QPalette::Highlight));
    }
}

} // namespace freshet::ui
