// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"

#include <QPalette>

namespace freshet::ui {

/// Gives the whole program the colours that somebody likes, at once. One for the program; as
/// the desktop likes it, it follows the desktop.
class ProgramLook
{
public:
    ProgramLook();

    void apply(Look look, ColorSet colors);
    /// What the desktop says where its palette does not: on desktops for which Qt has no plugin, windows
    /// would be light in the middle of dark ones. Holds from the next apply() on.
    void setDesktopScheme(bool isDark) { m_isDesktopDark = isDark; }

private:
    /// What the desktop gave when it was last asked.
    QPalette m_desktop;
    bool m_isOwn = false;
    bool m_isDesktopDark = false;
};

} // namespace freshet::ui
