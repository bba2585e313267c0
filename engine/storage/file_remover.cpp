// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_remover.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace freshet::storage {

namespace {

Result<> trash(const FilePath& path)
{
    QFile file(path.toString());
    return file.moveToTrash()
        ? Result<>()
        : Result<>(failure(Errc::DeviceFailed,
            path.toString() + QLatin1String(": cannot be moved to the trash: ") + file.errorString()));
}

} // namespace

FileRemover::FileRemover(const StorageSpec& spec)
    : m_spec(spec)
{
    for (const metainfo::FileEntry& file : spec.torrent->files.files()) {
        if (file.isPad) {
            continue;
        }
        m_files.insert(file.path);
        for (qsizetype end = file.path.lastIndexOf(QLatin1Char('/')); end > 0;
             end = file.path.lastIndexOf(QLatin1Char('/'), end - 1)) {
            if (!m_folders.insert(file.path.first(end)).second) {
                break;
            }
        }
    }
}

Result<> FileRemover::remove(Removal how) const
{
    const Result<> removed = how == Removal::MoveToTrash ? moveToTrash() : deleteFiles();
    return removed ? removeEmptyFolders() : removed;
}

Result<> FileRemover::moveToTrash() const
{
    if (hasFolderToItself()) {
        return trash({m_spec.saveFolder, m_spec.torrent->name});
    }
    for (const QString& relative : m_files) {
        const FilePath path{m_spec.saveFolder, relative};
        const auto info = NativeFile::inspect(path);
        if (!info) {
            return failure(info.error());
        }
        if (info->kind == FileKind::File) {
            if (const auto moved = trash(path); !moved) {
                return moved;
            }
        }
    }
    return {};
}

Result<> FileRemover::deleteFiles() const
{
    for (const QString& relative : m_files) {
        const FilePath path{m_spec.saveFolder, relative};
        const auto info = NativeFile::inspect(path);
        if (!info) {
            return failure(info.error());
        }
        if (info->kind == FileKind::File) {
            if (const auto removed = NativeFile::removeFile(path); !removed) {
                return removed;
            }
        }
    }
    return {};
}

Result<> FileRemover::removeEmptyFolders() const
{
    for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder) {
        if (const auto removed = NativeFile::removeEmptyFolder({m_spec.saveFolder, *folder}); !removed) {
            return removed;
        }
    }
    return {};
}

bool FileRemover::hasFolderToItself() const
{
    const FilePath root{m_spec.saveFolder, m_spec.torrent->name};
    const auto info = NativeFile::inspect(root);
    if (m_spec.torrent->isSingleFile || !info || info->kind != FileKind::Folder
        || !m_folders.contains(root.relative)) {
        return false;
    }
    const QDir base(m_spec.saveFolder);
    QDirIterator entry(root.toString(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        entry.next();
        const QString relative = base.relativeFilePath(entry.filePath());
        const bool isFolder = entry.fileInfo().isDir() && !entry.fileInfo().isSymLink();
        if (entry.fileInfo().isSymLink() || !(isFolder ? m_folders : m_files).contains(relative)) {
            return false;
        }
    }
    return true;
}

} // namespace freshet::storage
