// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_remover.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

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
    for (quint32 number = 0; number < spec.torrent->files.count(); ++number) {
        const FileIndex file(number);
        if (spec.torrent->files.file(file).isPad) {
            continue;
        }
        const QString& path = spec.pathOf(file);
        m_files.insert(path);
        for (qsizetype end = path.lastIndexOf(QLatin1Char('/')); end > 0;
             end = path.lastIndexOf(QLatin1Char('/'), end - 1)) {
            if (!m_folders.insert(path.first(end)).second) {
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
        return trash({m_spec.saveFolder, topFolder()});
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

QString FileRemover::topFolder() const
{
    const QString top = m_files.empty() ? QString() : m_files.begin()->section(QLatin1Char('/'), 0, 0);
    const auto isBelow = [&top](const QString& path) { return path.startsWith(top + QLatin1Char('/')); };
    return std::all_of(m_files.begin(), m_files.end(), isBelow) ? top : QString();
}

bool FileRemover::hasFolderToItself() const
{
    const FilePath root{m_spec.saveFolder, topFolder()};
    const auto info = root.relative.isEmpty() ? Result<FileInfo>(FileInfo()) : NativeFile::inspect(root);
    if (!info || info->kind != FileKind::Folder || !m_folders.contains(root.relative)) {
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
