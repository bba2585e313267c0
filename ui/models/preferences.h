// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/formatting.h"

#include <QString>

namespace freshet::ui {

enum class Look {
    System, ///< As the desktop says.
    Light,
    Dark,
};

/// Sets of our own colours, each in a light and a dark version.
enum class ColorSet {
    Standard,
    RedGreenSafe, ///< Nothing is told by red against green.
    HighContrast, ///< Black and white; text has a contrast of at least 7:1.
};

enum class Density { Comfortable, Compact };

/// How one person likes the program: what changes the window and not the engine. Value type.
struct Preferences
{
    Look look = Look::System;
    ColorSet colors = ColorSet::Standard;
    /// "de", "pt_BR"; empty: the system's.
    QString language;
    Units units = Units::Binary;
    Density density = Density::Comfortable;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace freshet::ui
