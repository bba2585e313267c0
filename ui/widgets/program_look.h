// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"

#include <QPalette>

namespace freshet::ui {

/// Gives the whole program the colours that somebody likes, at once. One for the program; keeps what the
/// desktop gave it at the start.
class ProgramLook
{
public:
    ProgramLook();

    void apply(Look look, ColorSet colors);

private:
    QPalette m_desktop;
    bool m_isOwn = false;
};

} // namespace freshet::ui
