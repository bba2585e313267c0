// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"

#include <QColor>
#include <QPalette>

namespace freshet::ui {

/// What a colour means.
enum class ThemeColor {
    // Pieces
    Have,
    InFlight,
    Missing,
    Failed,
    Verify,
    Skipped,
    // Charts
    Down,
    Up,
    Limit,
    Grid,
    // Text
    Ok,
    Warn,
    Error,
    Subtle,
    // Grounds of message bars
    InfoGround,
    WarnGround,
    ErrorGround,
    // Ground of a row that has just come
    Flash,
};
inline constexpr int themeColorCount = static_cast<int>(ThemeColor::Flash) + 1;

/// Our own colours, matched to a palette: dark ones for dark windows. The only place with colour literals.
/// Which set they are of is said once for the whole program, as its palette is.
/// Cheap to make: make one where you paint. Value type.
class Theme
{
public:
    explicit Theme(const QPalette& palette);

    [[nodiscard]] QColor color(ThemeColor color) const;
    [[nodiscard]] bool isDark() const { return m_isDark; }

    /// From now on; who has painted paints again (ProgramLook sees to it).
    static void setColors(ColorSet colors);
    [[nodiscard]] static ColorSet colors();

    /// `share` of the way from one colour to another, 0 to 1.
    [[nodiscard]] static QColor mixed(const QColor& from, const QColor& to, double share);
    /// WCAG contrast of two colours, 1 to 21.
    [[nodiscard]] static double contrast(const QColor& a, const QColor& b);
    /// For a program that is to be dark or light whatever the desktop says.
    [[nodiscard]] static QPalette darkPalette();
    [[nodiscard]] static QPalette lightPalette();

private:
    bool m_isDark = false;
};

} // namespace freshet::ui
