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
    /// Where they are saved without a category.
    QString usualFolder;
    /// The folder was chosen by hand: categories do not change it any more.
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
    /// `folders`: where categories save their torrents, empty for those that have no folder of their own.
    void chooseCategory(const QString& name, const QMap<QString, QString>& folders);
    void applyTo(api::AddTorrentRequest& request) const;

    friend bool operator==(const AddChoices&, const AddChoices&) = default;
};

} // namespace freshet::ui
