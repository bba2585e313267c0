// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metadata_search.h"
#include "ui/dialogs/adding/add_choices.h"

#include <optional>

namespace freshet::ui {

/// A torrent that is to be added: what is known of it, and what was chosen for it. Value type.
struct AddItem
{
    /// How many of its files there are, and how many of them lie on the disk already.
    struct FileCount
    {
        int there = 0;
        int all = 0;
    };

    api::TorrentSource source;
    api::TorrentPreview preview;
    /// Of a magnet link: how it goes.
    std::optional<api::MetadataSearch> search;
    QList<api::FilePriority> priorities;
    /// Nothing: what was chosen for all.
    std::optional<AddChoices> own;
    /// Bytes of each file in onDiskFolder; may be shorter than the list of files.
    QList<ByteCount> onDisk;
    QString onDiskFolder;

    /// Bytes that wanted files still lack in `folder`.
    [[nodiscard]] ByteCount neededBytes(const QString& folder) const;
    /// Nothing while it is not known which files lie there.
    [[nodiscard]] std::optional<FileCount> filesIn(const QString& folder) const;
    [[nodiscard]] api::AddTorrentRequest request(const AddChoices& choices) const;
};

} // namespace freshet::ui
