// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/formatting.h"

#include <QString>

#include <array>
#include <chrono>

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

inline constexpr std::array updateIntervals{std::chrono::milliseconds(500), std::chrono::milliseconds(1000),
    std::chrono::milliseconds(2000), std::chrono::milliseconds(5000)};
/// When a torrent is added only after a look at what it contains.
enum class AskWhenAdding {
    Always,
    ForSeveral, ///< If it has several files, or several torrents come at once.
    Never,
};

/// What happens once when nothing is left to download.
enum class DoneAction { Nothing, Quit, Suspend, ShutDown };

/// What the desktop is asked for. Value type.
struct DesktopWishes
{
    /// The desktop's own setting: it is asked, nothing is kept here.
    bool startsWithSession = false;
    bool startsHidden = false;
    /// The window's close button leaves the program running, where there is a tray.
    bool closesToTray = false;
    /// The first close of the window with active torrents asks which of both is meant.
    bool asksOnClose = true;
    bool keepsAwake = true;
    bool tellsCompletion = true;
    bool tellsErrors = true;
    bool tellsAdded = false;
    bool playsSound = false;
    /// What is played instead of the desktop's own sounds; empty: those.
    QString soundFile;
    /// For this run only.
    DoneAction whenDone = DoneAction::Nothing;

    friend bool operator==(const DesktopWishes&, const DesktopWishes&) = default;
};

/// How one person likes the program: what changes the window and not the engine. Value type.
struct Preferences
{
    Look look = Look::System;
    ColorSet colors = ColorSet::Standard;
    /// "de", "pt_BR"; empty: the system's.
    QString language;
    Units units = Units::Binary;
    Density density = Density::Comfortable;
    /// How often numbers change on the screen; one of updateIntervals.
    std::chrono::milliseconds updateInterval{1000};
    AskWhenAdding askWhenAdding = AskWhenAdding::Always;
    DesktopWishes desktop;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace freshet::ui
