// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/downloads_page.h"

#include "ui/dialogs/settings/category_folders.h"

namespace freshet::ui {

DownloadsPage::DownloadsPage(QWidget* parent)
    : SettingsPage(tr("Downloads"), parent)
{
    addHeading(tr("Folder"));
    addFolder({QStringLiteral("saveFolder"), tr("Save in"), tr("For torrents added from now on.")},
        {[](const api::Settings& s) { return s.saveFolder; },
            [](api::Settings& s, const QString& folder) { s.saveFolder = folder; }});
    // The order of the words is the order of AskWhenAdding.
    addChoice({QStringLiteral("askWhenAdding"), tr("Ask when adding"),
                  tr("Where to save a torrent, and which of its files. Hold Shift while dropping to add "
                     "without being asked.")},
        {tr("Always"), tr("Only for several files"), tr("Never")},
        {[](const AllSettings& s) { return static_cast<int>(s.preferences.askWhenAdding); },
            [](AllSettings& s, const int& choice) {
                s.preferences.askWhenAdding = static_cast<AskWhenAdding>(choice);
            }});
    addCategoryRow();
    addHeading(tr("Watch folder"));
    addCheck({QStringLiteral("watchFolderOn"), tr("Add the torrent files of a folder"),
                 tr("Torrents that appear there are added without asking.")},
        {[](const api::Settings& s) { return s.watchFolder.isOn; },
            [](api::Settings& s, const bool& isOn) { s.watchFolder.isOn = isOn; }});
    addFolder({QStringLiteral("watchFolder"), tr("Folder"), tr("Not the folders in it.")},
        {[](const api::Settings& s) { return s.watchFolder.folder; },
            [](api::Settings& s, const QString& folder) { s.watchFolder.folder = folder; }});
    addCheck({QStringLiteral("watchFolderDeletes"), tr("Delete torrent files that were added"),
                 tr("If not, they get the ending “.added”.")},
        {[](const api::Settings& s) { return s.watchFolder.deletesFiles; },
            [](api::Settings& s, const bool& deletes) { s.watchFolder.deletesFiles = deletes; }});
}

void DownloadsPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    m_categories->setCategories(settings.groups.keys());
    SettingsPage::load(settings, defaults);
}

void DownloadsPage::addCategoryRow()
{
    using Folders = CategoryFolders::Folders;
    const SettingField<Folders> field{[](const AllSettings& s) {
                                          Folders folders;
                                          for (auto group = s.groups.cbegin(); group != s.groups.cend();
                                               ++group) {
                                              if (!group->saveFolder.isEmpty()) {
                                                  folders.insert(group.key(), group->saveFolder);
                                              }
                                          }
                                          return folders;
                                      },
        [](AllSettings& s, const Folders& folders) {
            for (auto group = s.groups.begin(); group != s.groups.end(); ++group) {
                group->saveFolder = folders.value(group.key());
            }
        }};
    m_categories = new CategoryFolders;
    connect(m_categories, &CategoryFolders::foldersChanged, this,
        [this, field](const Folders& folders) { emitChange(field, folders); });
    connect(m_categories, &CategoryFolders::moveWanted, this, &DownloadsPage::moveCategoryWanted);
    addRow<Folders>({QStringLiteral("categoryFolders"), tr("Category folders"),
                        tr("New torrents of a category are saved there.")},
        m_categories, field, [this](const Folders& folders) { m_categories->setFolders(folders); });
}

} // namespace freshet::ui
