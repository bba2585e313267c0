// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

/// Settings: where torrents are saved, whether that is asked, and the folder whose torrent files are added.
class DownloadsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DownloadsPage(QWidget* parent = nullptr);
};

} // namespace freshet::ui
