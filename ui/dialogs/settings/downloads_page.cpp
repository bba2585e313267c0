// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/downloads_page.h"

namespace freshet::ui {

DownloadsPage::DownloadsPage(QWidget* parent)
    : SettingsPage(tr("Downloads"), parent)
{
    addHeading(tr("Folder"));
    addFolder({QStringLiteral("saveFolder"), tr("Save in"), tr("For torrents added from now on.")},
        {[](const api::Settings& s) { return s.saveFolder; },
            [](api::Settings& s, const QString& folder) { s.saveFolder = folder; }});
}

} // namespace freshet::ui
