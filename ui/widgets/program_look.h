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

private:
    /// What the desktop gave when it was last asked.
    QPalette m_desktop;
    bool m_isOwn = false;
};

} // namespace freshet::ui
