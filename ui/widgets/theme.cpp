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

/// Blue, orange, magenta and grey stay apart for people who confuse red and green. In the order of
/// ThemeColor.
constexpr Shades shades[themeColorCount] = {
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
};

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Colours of one look of the whole program.
struct Look
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

constexpr Look lightLook{0xffeff0f1, 0xffffffff, 0xfff7f7f8, 0xff1b1e20, 0xffe9eaeb, 0xff2f76c5, 0xffffffff,
    0xff1d5fa8, 0xff8b9196};
constexpr Look darkLook{0xff26292c, 0xff1b1e20, 0xff212427, 0xfff4f5f6, 0xff31363b, 0xff2b5f96, 0xffffffff,
    0xff6bb0f5, 0xff757c82};

QPalette paletteOf(const Look& look)
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
    const Shades& shade = shades[static_cast<int>(color)];
    return QColor(m_isDark ? shade.dark : shade.light);
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QPalette Theme::darkPalette()
{
    return paletteOf(darkLook);
}

QPalette Theme::lightPalette()
{
    return paletteOf(lightLook);
}

} // namespace freshet::ui
