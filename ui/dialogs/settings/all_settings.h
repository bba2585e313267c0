// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "ui/models/preferences.h"

namespace freshet::ui {

/// All that can be changed in the settings window: the engine's, and one person's preferences. Value type.
struct AllSettings : api::Settings
{
    // Not explicit: whoever has no preferences to show has settings only.
    AllSettings(const api::Settings& settings = {}, const Preferences& likes = {})
        : api::Settings(settings)
        , preferences(likes)
    {}

    [[nodiscard]] const api::Settings& engine() const { return *this; }

    Preferences preferences;

    friend bool operator==(const AllSettings&, const AllSettings&) = default;
};

} // namespace freshet::ui
