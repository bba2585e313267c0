// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/settings_page.h"

namespace freshet::ui {

class CategoryFolders;

/// Settings: where torrents are saved, whether that is asked, and the folder whose torrent files are added.
class DownloadsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DownloadsPage(QWidget* parent = nullptr);

    void load(const AllSettings& settings, const AllSettings& defaults) override;

Q_SIGNALS:
    /// Torrents that are in a category already are to be brought to its folder.
    void moveCategoryWanted(const QString& category, const QString& folder);

private:
    void addCategoryRow();

    CategoryFolders* m_categories = nullptr;
};

} // namespace freshet::ui
