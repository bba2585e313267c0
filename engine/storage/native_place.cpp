// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/native_place.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace freshet::storage {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

bool makeFolder(const QString& folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0777) == 0 || errno == EEXIST) {
        return true;
    }
    const QString parent = folder.section(QLatin1Char('/'), 0, -2);
    return errno == ENOENT && !parent.isEmpty() && makeFolder(parent)
        && (::mkdir(QFile::encodeName(folder).constData(), 0777) == 0 || errno == EEXIST);
}

FolderHandle openRoot(const QString& folder, bool isCreating)
{
    const QByteArray name = QFile::encodeName(folder);
    FolderHandle root(::open(name.constData(), folderFlags));
    if (root.error() != ENOENT || !isCreating) {
        return root;
    }
    if (!makeFolder(QDir::cleanPath(folder))) {
        return FolderHandle(-1);
    }
    return FolderHandle(::open(name.constData(), folderFlags));
}

FolderHandle openChild(const FolderHandle& parent, const QByteArray& name, bool isCreating)
{
    FolderHandle child(::openat(parent.get(), name.constData(), folderFlags | O_NOFOLLOW));
    if (child.error() != ENOENT || !isCreating) {
        return child;
    }
    if (::mkdirat(parent.get(), name.constData(), 0777) != 0 && errno != EEXIST) {
        return FolderHandle(-1);
    }
    return FolderHandle(::openat(parent.get(), name.constData(), folderFlags | O_NOFOLLOW));
}

} // namespace

Result<NativePlace> findPlace(const FilePath& path, bool isCreating)
{
    FolderHandle at = openRoot(path.folder, isCreating);
    if (at.get() < 0) {
        return failure(systemError(at.error(), path.folder));
    }
    const QStringList names = path.relative.split(QLatin1Char('/'));
    for (const QString& name : names) {
        if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..")) {
            return failure(systemError(EINVAL, path.toString()));
        }
    }
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        FolderHandle child = openChild(at, QFile::encodeName(names[i]), isCreating);
        if (child.get() < 0) {
            // A symbolic link is no folder of ours, wherever it leads.
            const int number = child.error() == ELOOP ? ENOTDIR : child.error();
            return failure(systemError(
                number, path.folder + QLatin1Char('/') + names.mid(0, i + 1).join(QLatin1Char('/'))));
        }
        at = std::move(child);
    }
    return NativePlace{std::move(at), QFile::encodeName(names.last())};
}

} // namespace freshet::storage
