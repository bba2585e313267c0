// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// What the window looks like and which words it uses.
class AppearancePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearancePage(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Of all tables.
    void columnsResetRequested();

private:
    void addLanguage();
    void addLists();
};

} // namespace freshet::ui
