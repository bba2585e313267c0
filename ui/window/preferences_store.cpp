// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences_store.h"

#include "ui/window/window_state.h"

#include <algorithm>
#include <array>

namespace freshet::ui {

namespace {

/// Names in the file, in the order of the enumerations; they must not change.
constexpr std::array lookNames{"system", "light", "dark"};
constexpr std::array colorNames{"standard", "red-green-safe", "high-contrast"};
constexpr std::array unitNames{"binary", "decimal", "bits"};
constexpr std::array densityNames{"comfortable", "compact"};
constexpr std::array askNames{"always", "several", "never"};

struct KeptWish
{
    const char* name;
    bool DesktopWishes::*wish;
};

constexpr std::array wishes{KeptWish{"startsHidden", &DesktopWishes::startsHidden},
    KeptWish{"closesToTray", &DesktopWishes::closesToTray},
    KeptWish{"asksOnClose", &DesktopWishes::asksOnClose}, KeptWish{"keepsAwake", &DesktopWishes::keepsAwake},
    KeptWish{"tellsCompletion", &DesktopWishes::tellsCompletion},
    KeptWish{"tellsErrors", &DesktopWishes::tellsErrors}, KeptWish{"tellsAdded", &DesktopWishes::tellsAdded},
    KeptWish{"playsSound", &DesktopWishes::playsSound}};

template<class Value, std::size_t count>
Value valueOf(const QString& name, const std::array<const char*, count>& names)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&name](const char* known) { return name == QLatin1String(known); });
    return found == names.end() ? Value{} : static_cast<Value>(found - names.begin());
}

template<class Value, std::size_t count>
QString nameOf(Value value, const std::array<const char*, count>& names)
{
    return QLatin1String(names[static_cast<std::size_t>(value)]);
}

} // namespace

Preferences PreferencesStore::load() const
{
    const WindowState state(m_folder);
    Preferences preferences;
    preferences.look = valueOf<Look>(state.text(QStringLiteral("look")), lookNames);
    preferences.colors = valueOf<ColorSet>(state.text(QStringLiteral("colors")), colorNames);
    preferences.language = state.text(QStringLiteral("language"));
    preferences.units = valueOf<Units>(state.text(QStringLiteral("units")), unitNames);
    preferences.density = valueOf<Density>(state.text(QStringLiteral("density")), densityNames);
    const std::chrono::milliseconds interval(
        state.number(QStringLiteral("updateInterval"), static_cast<int>(preferences.updateInterval.count())));
    if (std::find(updateIntervals.begin(), updateIntervals.end(), interval) != updateIntervals.end()) {
        preferences.updateInterval = interval;
    }
    preferences.desktop.soundFile = state.text(QStringLiteral("soundFile"));
    preferences.askWhenAdding = valueOf<AskWhenAdding>(state.text(QStringLiteral("askWhenAdding")), askNames);
    for (const auto& [name, wish] : wishes) {
        const int usual = preferences.desktop.*wish ? 1 : 0;
        preferences.desktop.*wish = state.number(QString::fromLatin1(name), usual) != 0;
    }
    return preferences;
}

void PreferencesStore::save(const Preferences& preferences) const
{
    WindowState state(m_folder);
    state.setText(QStringLiteral("look"), nameOf(preferences.look, lookNames));
    state.setText(QStringLiteral("colors"), nameOf(preferences.colors, colorNames));
    state.setText(QStringLiteral("language"), preferences.language);
    state.setText(QStringLiteral("units"), nameOf(preferences.units, unitNames));
    state.setText(QStringLiteral("density"), nameOf(preferences.density, densityNames));
    state.setNumber(QStringLiteral("updateInterval"), static_cast<int>(preferences.updateInterval.count()));
    state.setText(QStringLiteral("soundFile"), preferences.desktop.soundFile);
    state.setText(QStringLiteral("askWhenAdding"), nameOf(preferences.askWhenAdding, askNames));
    for (const auto& [name, wish] : wishes) {
        state.setNumber(QString::fromLatin1(name), preferences.desktop.*wish ? 1 : 0);
    }
}

} // namespace freshet::ui
