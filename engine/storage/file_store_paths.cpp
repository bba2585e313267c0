// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How FileStore gives files other names.

#include "engine/base/log.h"
#include "engine/storage/file_store.h"

#include <algorithm>
#include <set>

namespace freshet::storage {

namespace {

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.first(slash);
}

/// The folders that paths are in, and those that these are in.
std::set<QString> foldersOf(const QStringList& paths)
{
    std::set<QString> folders;
    for (const QString& path : paths) {
        for (QString folder = folderOf(path); !folder.isEmpty() && folders.insert(folder).second;) {
            folder = folderOf(folder);
        }
    }
    return folders;
}

/// One path for each folder that paths are in directly.
QStringList onePerFolder(const QStringList& paths)
{
    std::set<QString> folders;
    QStringList chosen;
    for (const QString& path : paths) {
        if (folders.insert(folderOf(path)).second) {
            chosen.append(path);
        }
    }
    return chosen;
}

} // namespace

Result<QList<FileSighting>> FileStore::lookFor(const QList<FileRename>& renames) const
{
    QList<FileSighting> sightings;
    sightings.reserve(renames.size());
    for (const FileRename& rename : renames) {
        const auto here = NativeFile::inspect(pathOf(rename.file));
        const auto there = NativeFile::inspect({m_spec.saveFolder, rename.path});
        if (!here || !there) {
            return failure(here ? there.error() : here.error());
        }
        sightings.append(
            {here->kind == FileKind::File, there->kind == FileKind::File, there->kind != FileKind::Missing});
    }
    return sightings;
}

void FileStore::usePaths(const QList<FileRename>& renames)
{
    QStringList before;
    for (const FileRename& rename : renames) {
        before.append(pathOf(rename.file).relative);
        setPath(rename);
    }
    // Whatever brought them there may not have come so far.
    removeEmptyFolders(before);
}

void FileStore::setPath(const FileRename& rename)
{
    if (m_spec.paths.isEmpty()) {
        m_spec.paths.reserve(torrent().files.count());
        for (const metainfo::FileEntry& file : torrent().files.files()) {
            m_spec.paths.append(file.path);
        }
    }
    m_spec.paths[rename.file.value()] = rename.path;
    // Under the new name it is opened again; whoever reads it at this moment has it still.
    m_files.close({m_id, rename.file});
    const std::lock_guard lock(m_mutex);
    m_places[rename.file.value()] = Place::Unknown;
}

Result<> FileStore::renameOne(const FileRename& rename)
{
    const FilePath from = pathOf(rename.file);
    const FilePath to{m_spec.saveFolder, rename.path};
    if (from.relative == to.relative || torrent().files.file(rename.file).isPad) {
        return {};
    }
    const auto here = NativeFile::inspect(from);
    if (!here) {
        return failure(here.error());
    }
    if (here->kind == FileKind::File) {
        return NativeFile::rename(from, to);
    }
    const auto there = NativeFile::inspect(to);
    if (!there) {
        return failure(there.error());
    }
    // Else it would be written into what belongs to others.
    return there->kind == FileKind::Missing ? Result<>()
                                            : Result<>(failure(Errc::AlreadyExists, to.toString()));
}

Result<> FileStore::syncFolders(const QStringList& paths) const
{
    for (const QString& path : onePerFolder(paths)) {
        const auto synced = NativeFile::syncFolderOf({m_spec.saveFolder, path});
        if (!synced && synced.error().code != Errc::FileMissing) {
            return synced;
        }
    }
    return {};
}

void FileStore::removeEmptyFolders(const QStringList& paths) const
{
    const std::set<QString> folders = foldersOf(paths);
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
        if (const auto removed = NativeFile::removeEmptyFolder({m_spec.saveFolder, *folder}); !removed) {
            qCWarning(logStorage) << "an empty folder stays:" << removed.error().toString();
        }
    }
}

RenameOutcome FileStore::rename(const QList<FileRename>& renames)
{
    RenameOutcome outcome;
    outcome.isDone.fill(false, renames.size());
    QStringList before;
    QStringList after;
    for (qsizetype i = 0; i < renames.size(); ++i) {
        before.append(pathOf(renames[i].file).relative);
        after.append(renames[i].path);
        const auto renamed = renameOne(renames[i]);
        if (renamed) {
            setPath(renames[i]);
            outcome.isDone[i] = true;
        } else {
            outcome.error = renamed.error();
            break;
        }
    }
    if (!outcome.error) {
        if (const auto synced = syncFolders(before + after); !synced) {
            outcome.error = synced.error();
        }
    }
    if (!outcome.error) {
        removeEmptyFolders(before);
        return outcome;
    }
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        const FileRename back{renames[i].file, before[i]};
        if (outcome.isDone[i] && renameOne(back)) {
            setPath(back);
            outcome.isDone[i] = false;
        }
    }
    static_cast<void>(syncFolders(before));
    removeEmptyFolders(after);
    return outcome;
}

} // namespace freshet::storage
