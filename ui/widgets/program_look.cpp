// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/program_look.h"

#include "ui/widgets/indicator_style.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace freshet::ui {

namespace {

/// Not of a desktop, which would have colours of its own.
bool isOfTheStyle(const QPalette& palette)
{
    return palette.color(QPalette::Window)
        == QApplication::style()->standardPalette().color(QPalette::Window);
}

} // namespace

ProgramLook::ProgramLook()
    : m_desktop(QApplication::palette())
{
    // Other styles see to it themselves.
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0) {
        QApplication::setStyle(new IndicatorStyle);
    }
}

void ProgramLook::apply(Look look, ColorSet colors)
{
    Theme::setColors(colors);
    if (look == Look::System && m_isOwn) {
        // First its colours, which repaint everything; then none of our own, so that what the desktop
        // switches to later comes through.
        QApplication::setPalette(m_desktop);
        QApplication::setPalette(QPalette());
        m_isOwn = false;
    }
    if (!m_isOwn) {
        m_desktop = QApplication::palette();
    }
    const bool isTold = m_isDesktopDark && isOfTheStyle(m_desktop);
    const bool isDark = look == Look::Dark || (look == Look::System && (isTold || Theme(m_desktop).isDark()));
    if (look != Look::System || colors == ColorSet::HighContrast || isTold) {
        QApplication::setPalette(isDark ? Theme::darkPalette() : Theme::lightPalette());
        m_isOwn = true;
    }
    // Another set of colours may come with the same palette, which Qt would not tell anybody.
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent change(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &change);
        widget->update();
    }
}

} // namespace freshet::ui
