// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/appearance_page.h"

#include "ui/models/languages.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace freshet::ui {

AppearancePage::AppearancePage(QWidget* parent)
    : SettingsPage(tr("Appearance"), parent)
{
    addHeading(tr("Colours"));
    // The order of the words is the order of Look.
    addChoice({QStringLiteral("look"), tr("Theme"), {}}, {tr("As the desktop"), tr("Light"), tr("Dark")},
        {[](const AllSettings& s) { return static_cast<int>(s.preferences.look); },
            [](AllSettings& s, const int& choice) { s.preferences.look = static_cast<Look>(choice); }});
    // The order of the words is the order of ColorSet.
    addChoice({QStringLiteral("colors"), tr("Set of colours"),
                  tr("Everything that a colour says is also said by a word, an icon or a pattern.")},
        {tr("Standard"), tr("Red-green safe"), tr("High contrast")},
        {[](const AllSettings& s) { return static_cast<int>(s.preferences.colors); },
            [](AllSettings& s, const int& choice) { s.preferences.colors = static_cast<ColorSet>(choice); }});
    addHeading(tr("Words and numbers"));
    addLanguage();
    // The order of the words is the order of Units.
    addChoice({QStringLiteral("units"), tr("Units"), tr("Limits may be typed in any of them.")},
        {tr("KiB and MiB (1,024 bytes)"), tr("kB and MB (1,000 bytes)"), tr("Rates in bits per second")},
        {[](const AllSettings& s) { return static_cast<int>(s.preferences.units); },
            [](AllSettings& s, const int& choice) { s.preferences.units = static_cast<Units>(choice); }});
    addLists();
}

void AppearancePage::addLists()
{
    addHeading(tr("Lists"));
    // The order of the words is the order of Density.
    addChoice({QStringLiteral("density"), tr("Rows"), {}}, {tr("Comfortable"), tr("Compact")},
        {[](const AllSettings& s) { return static_cast<int>(s.preferences.density); },
            [](AllSettings& s, const int& choice) { s.preferences.density = static_cast<Density>(choice); }});
    QStringList intervals;
    for (const std::chrono::milliseconds interval : updateIntervals) {
        //: %1 is a number of seconds
        intervals.append(tr("%1 s").arg(QLocale().toString(static_cast<double>(interval.count()) / 1000)));
    }
    addChoice({QStringLiteral("updateInterval"), tr("Update interval"),
                  tr("How often numbers change. What you do shows at once, and charts miss nothing.")},
        intervals,
        {[](const AllSettings& s) {
             const auto* const found =
                 std::find(updateIntervals.begin(), updateIntervals.end(), s.preferences.updateInterval);
             return static_cast<int>(found - updateIntervals.begin());
         },
            [](AllSettings& s, const int& choice) {
                s.preferences.updateInterval = updateIntervals.at(static_cast<std::size_t>(choice));
            }});
    const QPushButton* reset = addButton({QStringLiteral("resetColumns"), tr("Columns"),
                                             tr("Order, widths and which are shown, as they were at first.")},
        tr("Reset all columns"));
    connect(reset, &QPushButton::clicked, this, &AppearancePage::columnsResetRequested);
}

void AppearancePage::addLanguage()
{
    const QStringList codes = availableLanguages();
    QStringList names{tr("As the system")};
    for (const QString& code : codes) {
        names.append(languageName(code));
    }
    addChoice({QStringLiteral("language"), tr("Language"), tr("The window is built anew in it.")}, names,
        {[codes](
             const AllSettings& s) { return static_cast<int>(codes.indexOf(s.preferences.language)) + 1; },
            [codes](
                AllSettings& s, const int& choice) { s.preferences.language = codes.value(choice - 1); }});
}

} // namespace freshet::ui
