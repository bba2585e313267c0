// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_choices.h"

namespace freshet::ui {

void AddChoices::chooseFolder(const QString& folder)
{
    saveFolder = folder;
    isFolderChosen = true;
}

void AddChoices::chooseCategory(const QString& name, const Folders& folders)
{
    category = name;
    proposeFolder(folders);
}

void AddChoices::proposeFolder(const Folders& folders)
{
    if (isFolderChosen) {
        return;
    }
    const QString ofCategory = folders.ofCategories.value(category);
    const QString own = ofCategory.isEmpty() ? api::folderOfTags(tags, folders.ofTags) : ofCategory;
    saveFolder = own.isEmpty() ? usualFolder : own;
}

void AddChoices::applyTo(api::AddTorrentRequest& request) const
{
    request.saveFolder = saveFolder;
    request.category = category;
    request.startPaused = isPaused;
    request.assumeComplete = isComplete;
    request.queuePosition = isFirst ? std::optional(0) : std::nullopt;
    request.tags = api::cleanTags(tags);
    request.options.isSequential = isSequential;
    request.options.downloadLimit = downloadLimit;
    request.options.uploadLimit = uploadLimit;
}

} // namespace freshet::ui
