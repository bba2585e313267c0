// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet::ui {

/// The pages of the settings window, in the order of their list.
enum class SettingsPlace {
    General,
    Downloads,
    Speed,
    Concurrency,
    Network,
    Sharing,
    Storage,
    Notifications,
    Appearance,
    Monitoring,
    Advanced,
};

} // namespace freshet::ui
