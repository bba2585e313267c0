// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/indicator_style.h"

#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace freshet::ui {

void IndicatorStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const Theme theme(option->palette);
    if (!theme.isDark() || (!isBox && element != PE_IndicatorRadioButton)) {
        return;
    }
    QColor line = theme.color(ThemeColor::Subtle);
    line.setAlphaF(option->state.testFlag(State_Enabled) ? 1.0F : 0.5F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox) {
        painter->drawRoundedRect(outline, 2, 2);
    } else {
        painter->drawEllipse(outline);
    }
    painter->restore();
}

int IndicatorStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const
{
    if (hint == SH_Widget_Animation_Duration && Motion::isReducedByDesktop()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace freshet::ui
