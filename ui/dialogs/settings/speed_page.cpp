// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/speed_page.h"

namespace freshet::ui {

SpeedPage::SpeedPage(QWidget* parent)
    : SettingsPage(tr("Speed"), parent)
{
    addHeading(tr("Limits of all torrents together"));
    addRate({QStringLiteral("downloadLimit"), tr("Download limit"),
                tr("Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.")},
        {[](const api::Settings& s) { return s.transfer.downloadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.downloadLimit = rate; }});
    addRate({QStringLiteral("uploadLimit"), tr("Upload limit"),
                tr("Very low upload limits also slow down downloading.")},
        {[](const api::Settings& s) { return s.transfer.uploadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.uploadLimit = rate; }});
}

} // namespace freshet::ui
