// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace freshet::ui;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough()
    {
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
                    check(text, color, 4.5);
                }
                for (const auto graphic :
                    {ThemeColor::Have, ThemeColor::InFlight, ThemeColor::Failed, ThemeColor::Verify,
                        ThemeColor::Skipped, ThemeColor::Down, ThemeColor::Up, ThemeColor::Limit}) {
                    check(graphic, color, 3.0);
                }
            }
            check(ThemeColor::Warn, theme.color(ThemeColor::WarnGround), 4.5);
            check(ThemeColor::Error, theme.color(ThemeColor::ErrorGround), 4.5);
            for (const auto ground :
                {ThemeColor::InfoGround, ThemeColor::WarnGround, ThemeColor::ErrorGround}) {
                QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), theme.color(ground)) >= 4.5);
            }
            // What stands next to each other in a bar.
            check(ThemeColor::Have, theme.color(ThemeColor::Missing), 3.0);
            QVERIFY(
                Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                >= 4.5);
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
