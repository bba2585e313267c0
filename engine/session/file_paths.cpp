// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/file_paths.h"

#include "engine/metainfo/safe_path.h"

#include <QSet>

#include <optional>

namespace freshet::session {

namespace {

/// A path and all folders that it is in, as some file systems see them.
void addWithFolders(QSet<QString>& taken, const QString& path)
{
    const QString folded = metainfo::foldedPath(path);
    taken.insert(folded);
    for (qsizetype slash = folded.lastIndexOf(QLatin1Char('/')); slash > 0;
         slash = folded.lastIndexOf(QLatin1Char('/'), slash - 1)) {
        taken.insert(folded.first(slash));
    }
}

/// What follows `folder` in a path that lies in it; nothing if it does not.
std::optional<QString> below(const QString& folder, const QString& path)
{
    const bool isIn = path.size() > folder.size() + 1 && path.startsWith(folder)
        && path.at(folder.size()) == QLatin1Char('/');
    return isIn ? std::optional(path.sliced(folder.size())) : std::nullopt;
}

api::Fault faultOf(const QString& path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    const bool isTooLong =
        path.toUtf8().size() > metainfo::maxPathBytes || name.toUtf8().size() > metainfo::maxNameBytes;
    return isTooLong ? api::Fault{api::FaultKind::PathTooLong, path, {}}
                     : api::Fault{api::FaultKind::UnsafeTorrent, name.isEmpty() ? path : name, {}};
}

/// Whether new paths are those of files, or of folders, that stay as they are; or the other way round.
std::optional<QString> clashOf(
    const metainfo::Metainfo& torrent, const FilePlaces& places, const QMap<quint32, QString>& plan)
{
    QSet<QString> taken;
    QSet<QString> files;
    for (quint32 file = 0; file < torrent.files.count(); ++file) {
        if (!plan.contains(file) && !torrent.files.file(FileIndex(file)).isPad) {
            const QString& path = pathOf(torrent, places, FileIndex(file));
            addWithFolders(taken, path);
            files.insert(metainfo::foldedPath(path));
        }
    }
    for (const QString& path : plan) {
        const QString folded = metainfo::foldedPath(path);
        if (taken.contains(folded)) {
            return path;
        }
        for (qsizetype slash = folded.lastIndexOf(QLatin1Char('/')); slash > 0;
             slash = folded.lastIndexOf(QLatin1Char('/'), slash - 1)) {
            if (files.contains(folded.first(slash))) {
                return path;
            }
        }
    }
    return std::nullopt;
}

/// Whether a folder would become one with another.
bool isMerge(const metainfo::Metainfo& torrent, const FilePlaces& places, const QMap<quint32, QString>& plan,
    const QString& to)
{
    const QString folder = metainfo::foldedPath(to) + QLatin1Char('/');
    for (quint32 file = 0; file < torrent.files.count(); ++file) {
        if (!plan.contains(file) && !torrent.files.file(FileIndex(file)).isPad
            && metainfo::foldedPath(pathOf(torrent, places, FileIndex(file))).startsWith(folder)) {
            return true;
        }
    }
    return false;
}

} // namespace

const QString& pathOf(const metainfo::Metainfo& torrent, const FilePlaces& places, FileIndex file)
{
    const auto own = places.paths.constFind(file.value());
    return own != places.paths.constEnd() ? *own : torrent.files.file(file).path;
}

QStringList diskPaths(const metainfo::Metainfo& torrent, const FilePlaces& places)
{
    QStringList paths;
    if (places.paths.isEmpty()) {
        return paths;
    }
    paths.reserve(torrent.files.count());
    for (quint32 file = 0; file < torrent.files.count(); ++file) {
        paths.append(pathOf(torrent, places, FileIndex(file)));
    }
    return paths;
}

QString topOf(const metainfo::Metainfo& torrent, const FilePlaces& places)
{
    if (torrent.files.count() == 1) {
        return pathOf(torrent, places, FileIndex(0)).section(QLatin1Char('/'), 0, 0);
    }
    if (places.paths.isEmpty()) {
        return torrent.name;
    }
    QString top;
    for (quint32 file = 0; file < torrent.files.count(); ++file) {
        if (torrent.files.file(FileIndex(file)).isPad) {
            continue;
        }
        const QString first = pathOf(torrent, places, FileIndex(file)).section(QLatin1Char('/'), 0, 0);
        if (!top.isEmpty() && first != top) {
            return {};
        }
        top = first;
    }
    return top;
}

api::Outcome<QMap<quint32, QString>> planRename(
    const metainfo::Metainfo& torrent, const FilePlaces& places, const QString& from, const QString& to)
{
    if (!metainfo::isSafePath(to)) {
        return tl::unexpected(faultOf(to));
    }
    QMap<quint32, QString> plan;
    if (from == to) {
        return plan;
    }
    bool isFolder = false;
    for (quint32 file = 0; file < torrent.files.count(); ++file) {
        const QString& path = pathOf(torrent, places, FileIndex(file));
        const auto rest = below(from, path);
        if (torrent.files.file(FileIndex(file)).isPad || (!rest && path != from)) {
            continue;
        }
        isFolder = isFolder || rest.has_value();
        const QString target = to + rest.value_or(QString());
        if (!metainfo::isSafePath(target)) {
            return tl::unexpected(faultOf(target));
        }
        plan.insert(file, target);
    }
    if (plan.isEmpty()) {
        return tl::unexpected(api::Fault{api::FaultKind::FilesMissing, from, {}});
    }
    if (isFolder && below(from, to)) {
        // A folder cannot be brought into itself.
        return tl::unexpected(api::Fault{api::FaultKind::FileInTheWay, to, {}});
    }
    if (const auto clash = clashOf(torrent, places, plan)) {
        return tl::unexpected(api::Fault{api::FaultKind::FileInTheWay, *clash, {}});
    }
    if (isFolder && isMerge(torrent, places, plan, to)) {
        // It could not be undone.
        return tl::unexpected(api::Fault{api::FaultKind::FileInTheWay, to, {}});
    }
    return plan;
}

void setPath(
    QMap<quint32, QString>& paths, const metainfo::Metainfo& torrent, quint32 file, const QString& path)
{
    if (torrent.files.file(FileIndex(file)).path == path) {
        paths.remove(file);
    } else {
        paths.insert(file, path);
    }
}

} // namespace freshet::session
