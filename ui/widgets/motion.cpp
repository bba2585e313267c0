// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/motion.h"

#include <QStyle>
#include <QWidget>

namespace freshet::ui {

namespace {
bool& reducedByDesktop()
{
    static bool isReduced = false;
    return isReduced;
}
} // namespace

void Motion::setReduced(bool isReduced)
{
    reducedByDesktop() = isReduced;
}

bool Motion::isReducedByDesktop()
{
    return reducedByDesktop();
}

bool Motion::isReduced(const QWidget& widget)
{
    return isReducedByDesktop()
        || widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) <= 0;
}

} // namespace freshet::ui
