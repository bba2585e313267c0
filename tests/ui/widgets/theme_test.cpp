// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace freshet::ui;

namespace {

enum class Sight { Usual, NoGreen, NoRed };

struct Linear
{
    double red;
    double green;
    double blue;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// A colour as somebody sees it: the projection of Viénot, Brettel and Mollon (1999), in linear RGB.
Linear seen(const QColor& color, Sight sight)
{
    const Linear rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    if (sight == Sight::Usual) {
        return rgb;
    }
    const double mix = sight == Sight::NoGreen ? 0.29275 * rgb.red + 0.70725 * rgb.green
                                               : 0.11238 * rgb.red + 0.88762 * rgb.green;
    const double blue = sight == Sight::NoGreen ? -0.02234 * rgb.red + 0.02234 * rgb.green + rgb.blue
                                                : 0.00401 * rgb.red - 0.00401 * rgb.green + rgb.blue;
    return {mix, mix, std::clamp(blue, 0.0, 1.0)};
}

/// In CIE 1976 L*a*b*: 2 can just be seen, 20 is another colour.
double distance(const Linear& a, const Linear& b)
{
    const auto lab = [](const Linear& c) {
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * c.red + 0.3576 * c.green + 0.1805 * c.blue) / 0.95047);
        const double y = f(0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue);
        const double z = f((0.0193 * c.red + 0.1192 * c.green + 0.9505 * c.blue) / 1.08883);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto p = lab(a);
    const auto q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::setColors(ColorSet::Standard); }

    void sets()
    {
        QTest::addColumn<ColorSet>("colors");
        QTest::newRow("standard") << ColorSet::Standard;
        QTest::newRow("red-green safe") << ColorSet::RedGreenSafe;
        QTest::newRow("high contrast") << ColorSet::HighContrast;
    }

    void item58_contrastIsEnough_data() { sets(); }
    void item58_contrastIsEnough()
    {
        QFETCH(ColorSet, colors);
        Theme::setColors(colors);
        const double forText = colors == ColorSet::HighContrast ? 7.0 : 4.5;
        for (const QPalette& palette : {Theme::lightPalette(), Theme::darkPalette()}) {
            const Theme theme(palette);
            const auto check = [&theme](ThemeColor color, const QColor& ground, double least) {
                const double contrast = Theme::contrast(theme.color(color), ground);
                QVERIFY2(contrast >= least,
                    qPrintable(QStringLiteral("colour %1 on %2 (dark: %3): %4")
                                   .arg(static_cast<int>(color))
                                   .arg(ground.name())
                                   .arg(theme.isDark())
                                   .arg(contrast)));
            };
            for (const auto ground : {QPalette::Window, QPalette::Base}) {
                const QColor color = palette.color(ground);
                for (const auto text :
                    {ThemeColor::Ok, ThemeColor::Warn, ThemeColor::Error, ThemeColor::Subtle}) {
                    check(text, color, forText);
                }
                for (const auto graphic :
                    {ThemeColor::Have, ThemeColor::InFlight, ThemeColor::Failed, ThemeColor::Verify,
                        ThemeColor::Skipped, ThemeColor::Down, ThemeColor::Up, ThemeColor::Limit}) {
                    check(graphic, color, 3.0);
                }
            }
            check(ThemeColor::Warn, theme.color(ThemeColor::WarnGround), forText);
            check(ThemeColor::Error, theme.color(ThemeColor::ErrorGround), forText);
            QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window))
                >= forText);
            for (const auto ground : {ThemeColor::InfoGround, ThemeColor::WarnGround, ThemeColor::ErrorGround,
                     ThemeColor::Flash}) {
                QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), theme.color(ground)) >= 4.5);
            }
            // A row that flashes is seen to, whether it is selected or not.
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Highlight}) {
                const double apart = distance(seen(theme.color(ThemeColor::Flash), Sight::Usual),
                    seen(palette.color(ground), Sight::Usual));
                QVERIFY2(apart >= 20, qPrintable(QString::number(apart)));
            }
            // What stands next to each other in a bar.
            check(ThemeColor::Have, theme.color(ThemeColor::Missing), 3.0);
            QVERIFY(
                Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                >= 4.5);
        }
    }

    /// As people without green (deuteranopia) and without red (protanopia) see it: the states of pieces, and
    /// good, warning and error, must still be different colours.
    void item58_nothingIsToldByRedAgainstGreen_data() { sets(); }
    void item58_nothingIsToldByRedAgainstGreen()
    {
        QFETCH(ColorSet, colors);
        if (colors == ColorSet::Standard) {
            QSKIP("there the words and icons alone must do");
        }
        Theme::setColors(colors);
        for (const QPalette& palette : {Theme::lightPalette(), Theme::darkPalette()}) {
            const Theme theme(palette);
            const QList<QList<ThemeColor>> groups{
                {ThemeColor::Have, ThemeColor::InFlight, ThemeColor::Missing, ThemeColor::Failed,
                    ThemeColor::Verify},
                {ThemeColor::Down, ThemeColor::Up, ThemeColor::Limit},
                {ThemeColor::Ok, ThemeColor::Warn, ThemeColor::Error}};
            for (const QList<ThemeColor>& group : groups) {
                for (int i = 0; i < group.size(); ++i) {
                    for (int j = i + 1; j < group.size(); ++j) {
                        for (const Sight sight : {Sight::Usual, Sight::NoGreen, Sight::NoRed}) {
                            const double apart = distance(
                                seen(theme.color(group[i]), sight), seen(theme.color(group[j]), sight));
                            QVERIFY2(apart >= 20,
                                qPrintable(QStringLiteral("colours %1 and %2 (dark: %3, sight %4): %5")
                                               .arg(static_cast<int>(group[i]))
                                               .arg(static_cast<int>(group[j]))
                                               .arg(theme.isDark())
                                               .arg(static_cast<int>(sight))
                                               .arg(apart)));
                        }
                    }
                }
            }
        }
    }

    void followsTheWindow()
    {
        QVERIFY(Theme(Theme::darkPalette()).isDark());
        QVERIFY(!Theme(Theme::lightPalette()).isDark());
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    }
};

FRESHET_TEST(ThemeTest)
#include "theme_test.moc"
