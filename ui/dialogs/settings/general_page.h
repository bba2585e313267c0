// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// The program and the desktop: tray, sleep, and what happens when all is done.
class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit GeneralPage(QWidget* parent = nullptr);

    void takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const override;
};

/// What the desktop tells of.
class NotificationsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit NotificationsPage(QWidget* parent = nullptr);

    void load(const AllSettings& settings, const AllSettings& defaults) override;

private:
    void addSound();
};

} // namespace freshet::ui
