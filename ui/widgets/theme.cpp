// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <cmath>

namespace freshet::ui {
namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

ColorSet currentColors = ColorSet::Standard;

/// Pieces are blue, orange, magenta and grey in every set. In the order of ThemeColor.
constexpr Shades standardShades[themeColorCount] = {
    {0xff2f76c5, 0xff4a9aea}, // Have
    {0xffc07800, 0xfff0a530}, // InFlight
    {0xffdfe3e8, 0xff3b4045}, // Missing
    {0xffc2185b, 0xfff4679d}, // Failed
    {0xff7b3fb5, 0xffb98cf0}, // Verify
    {0xff7c858e, 0xff8a929a}, // Skipped
    {0xff2f76c5, 0xff4a9aea}, // Down
    {0xff20845a, 0xff58c796}, // Up
    {0xffb35c00, 0xfff0a530}, // Limit
    {0xffd5d9de, 0xff43494f}, // Grid
    {0xff1d7a4f, 0xff58c796}, // Ok
    {0xff9a5a00, 0xfff0b040}, // Warn
    {0xffc0202c, 0xffff7b7b}, // Error
    {0xff5b6670, 0xffa3abb3}, // Subtle
    {0xffe4effb, 0xff1e3550}, // InfoGround
    {0xfffff2d9, 0xff453512}, // WarnGround
    {0xffffe6e6, 0xff502226}, // ErrorGround
    {0xffffe08a, 0xff4d3e12}, // Flash
};

/// Blue against orange carries all that is said by colour; what is good is blue and not green.
constexpr Shades redGreenSafeShades[themeColorCount] = {
    {0xff0088d5, 0xff7bb7f8}, // Have
    {0xff966813, 0xffb88b48}, // InFlight
    {0xffe3e5e8, 0xff33373b}, // Missing
    {0xff542d3f, 0xffee0695}, // Failed
    {0xff4921e4, 0xff8b53dd}, // Verify
    {0xff7c858e, 0xff8a929a}, // Skipped
    {0xff177fef, 0xff0d7cf9}, // Down
    {0xffb77a26, 0xffae7719}, // Up
    {0xff49162d, 0xffa9567f}, // Limit
    {0xffd5d9de, 0xff43494f}, // Grid
    {0xff045ab6, 0xff3c99f9}, // Ok
    {0xffa55809, 0xffc5a323}, // Warn
    {0xff49152c, 0xffdd76a2}, // Error
    {0xff5b6670, 0xffa3abb3}, // Subtle
    {0xffe4effb, 0xff1e3550}, // InfoGround
    {0xfffff2d9, 0xff453512}, // WarnGround
    {0xfff7e3ee, 0xff4a1f36}, // ErrorGround
    {0xffffe08a, 0xff4d3e12}, // Flash
};

constexpr Shades highContrastShades[themeColorCount] = {
    {0xff1f8dd6, 0xff80d9fa}, // Have
    {0xffab6208, 0xfff8a927}, // InFlight
    {0xffffffff, 0xff000000}, // Missing
    {0xff42021e, 0xffd6217a}, // Failed
    {0xff4e00ed, 0xff942deb}, // Verify
    {0xff5a5a5a, 0xffb0b0b0}, // Skipped
    {0xff2d8cf3, 0xff016de7}, // Down
    {0xffc3761a, 0xffc3972f}, // Up
    {0xff53062d, 0xfff27db1}, // Limit
    {0xff8a8a8a, 0xff7a7a7a}, // Grid
    {0xff0353b0, 0xff099bfc}, // Ok
    {0xff674807, 0xffafa25f}, // Warn
    {0xff44202f, 0xfff07faf}, // Error
    {0xff404040, 0xffd0d0d0}, // Subtle
    {0xffffffff, 0xff000000}, // InfoGround
    {0xffffffff, 0xff000000}, // WarnGround
    {0xffffffff, 0xff000000}, // ErrorGround
    {0xfffff000, 0xff00308f}, // Flash
};

const Shades& shadesOf(ThemeColor color)
{
    const auto place = static_cast<std::size_t>(color);
    switch (currentColors) {
    case ColorSet::Standard: break;
    case ColorSet::RedGreenSafe: return redGreenSafeShades[place];
    case ColorSet::HighContrast: return highContrastShades[place];
    }
    return standardShades[place];
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Colours of one look of the whole program.
struct ProgramColors
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb disabled;
};

constexpr ProgramColors lightLook{0xffeff0f1, 0xffffffff, 0xfff7f7f8, 0xff1b1e20, 0xffe9eaeb, 0xff2f76c5,
    0xffffffff, 0xff1d5fa8, 0xff8b9196};
constexpr ProgramColors darkLook{0xff26292c, 0xff1b1e20, 0xff212427, 0xfff4f5f6, 0xff31363b, 0xff2b5f96,
    0xffffffff, 0xff6bb0f5, 0xff757c82};

constexpr ProgramColors lightContrast{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff, 0xff003f9e,
    0xffffffff, 0xff003f9e, 0xff595959};
constexpr ProgramColors darkContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffd000,
    0xff000000, 0xff6fc3ff, 0xffa6a6a6};

QPalette paletteOf(const ProgramColors& look)
{
    QPalette palette(QColor(look.button), QColor(look.window));
    const auto set = [&palette](
                         QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Base, look.base);
    set(QPalette::AlternateBase, look.alternate);
    set(QPalette::ToolTipBase, look.button);
    set(QPalette::Highlight, look.highlight);
    set(QPalette::HighlightedText, look.highlightedText);
    set(QPalette::Link, look.link);
    for (const auto role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, look.text);
        palette.setColor(QPalette::Disabled, role, QColor(look.disabled));
    }
    palette.setColor(QPalette::PlaceholderText, Theme(palette).color(ThemeColor::Subtle));
    return palette;
}

} // namespace

Theme::Theme(const QPalette& palette)
    : m_isDark(palette.color(QPalette::Window).lightnessF() < 0.5F)
{}

QColor Theme::color(ThemeColor color) const
{
    const Shades& shade = shadesOf(color);
    return QColor(m_isDark ? shade.dark : shade.light);
}

QColor Theme::mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(
        channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

void Theme::setColors(ColorSet colors)
{
    currentColors = colors;
}

ColorSet Theme::colors()
{
    return currentColors;
}

QPalette Theme::darkPalette()
{
    return paletteOf(currentColors == ColorSet::HighContrast ? darkContrast : darkLook);
}

QPalette Theme::lightPalette()
{
    return paletteOf(currentColors == ColorSet::HighContrast ? lightContrast : lightLook);
}

} // namespace freshet::ui
