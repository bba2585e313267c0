// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// Settings: rate limits of everything, of each torrent and of each peer, and when which limits count.
class SpeedPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit SpeedPage(QWidget* parent = nullptr);

private:
    void addAlternativeRows();
    void addQuotaRows();
};

} // namespace freshet::ui
