// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_io.h"
#include "engine/storage/native_file.h"

#include <set>

namespace freshet::storage {

/// Removes the files of one torrent, and the folders of the torrent that are empty then; nothing else, and
/// never the save folder. Blocking; nobody else may use the files meanwhile.
class FileRemover
{
public:
    /// `spec` must outlive this.
    explicit FileRemover(const StorageSpec& spec);

    /// When there is no trash, MoveToTrash fails and leaves the files where they are.
    [[nodiscard]] Result<> remove(Removal how) const;
    /// Only the folders.
    [[nodiscard]] Result<> removeEmptyFolders() const;

private:
    [[nodiscard]] Result<> moveToTrash() const;
    [[nodiscard]] Result<> deleteFiles() const;
    /// The one that all files are in; empty: there is none.
    [[nodiscard]] QString topFolder() const;
    /// Whether nothing but files of the torrent lies in its own folder.
    [[nodiscard]] bool hasFolderToItself() const;

    const StorageSpec& m_spec;
    std::set<QString> m_files;
    /// Relative; parents sort before their children.
    std::set<QString> m_folders;
};

} // namespace freshet::storage
