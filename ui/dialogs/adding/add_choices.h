// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QMap>

namespace freshet::ui {

/// What is chosen for torrents before they are added, apart from their files. Value type.
struct AddChoices
{
    QString saveFolder;
    /// Where they are saved if neither category nor tags say otherwise.
    QString usualFolder;
    /// The folder was chosen by hand: categories and tags do not change it any more.
    bool isFolderChosen = false;
    QString category;
    bool isPaused = false;
    bool isSequential = false;
    /// All files are there: nothing is checked.
    bool isComplete = false;
    /// Before all others in the queue.
    bool isFirst = false;
    QStringList tags;
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;

    void chooseFolder(const QString& folder);
    /// Where categories and tags save their torrents; empty for those that have no folder of their own. Value
    /// type.
    struct Folders
    {
        QMap<QString, QString> ofCategories;
        QMap<QString, api::TagOptions> ofTags = {};
    };
    void chooseCategory(const QString& name, const Folders& folders);
    /// The folder of the category, else that of the first tag by name that has one, else the usual one;
    /// unless it was chosen by hand.
    void proposeFolder(const Folders& folders);
    void applyTo(api::AddTorrentRequest& request) const;

    friend bool operator==(const AddChoices&, const AddChoices&) = default;
};

} // namespace freshet::ui
