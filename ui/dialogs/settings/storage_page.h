// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// Settings: how files are written.
class StoragePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit StoragePage(QWidget* parent = nullptr);

private:
    void addIntegrityRows();
};

} // namespace freshet::ui
