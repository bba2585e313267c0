// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionWorker has files brought to other folders.

#include "engine/session/session_worker.h"

#include <QDir>
#include <QSet>

namespace freshet::session {

namespace {

/// The path of a file that both would have in one folder; empty: there is none.
QString commonFile(const Torrent& a, const Torrent& b)
{
    // Everything of a torrent lies in a folder of that name, or is a file of that name.
    if (!a.info() || !b.info() || a.info()->name != b.info()->name) {
        return {};
    }
    QSet<QString> paths;
    for (const metainfo::FileEntry& file : a.info()->files.files()) {
        if (!file.isPad) {
            paths.insert(file.path);
        }
    }
    for (const metainfo::FileEntry& file : b.info()->files.files()) {
        if (!file.isPad && paths.contains(file.path)) {
            return file.path;
        }
    }
    return {};
}

} // namespace

void SessionWorker::moveFiles(const QList<TorrentId>& torrents, const QString& folder)
{
    forEach(torrents, [this, target = QDir::cleanPath(folder)](Torrent& torrent) {
        if (const api::Fault fault = moveFault(torrent, target)) {
            Q_EMIT noticed({api::Notice::Kind::NotMoved, torrent.id(), torrent.name(), fault});
        } else {
            torrent.moveFiles(target);
        }
    });
}

api::Fault SessionWorker::moveFault(const Torrent& torrent, const QString& folder) const
{
    if (torrent.choices().saveFolder == folder) {
        return {};
    }
    for (const Torrent* other : m_torrents.all()) {
        const QString path = other != &torrent ? commonFile(torrent, *other) : QString();
        if (path.isEmpty()) {
            continue;
        }
        if (other->choices().saveFolder == torrent.choices().saveFolder) {
            return {api::FaultKind::FilesShared, other->name(), {}};
        }
        if (other->choices().saveFolder == folder || other->movingTo() == folder) {
            // It may not be there yet.
            return {api::FaultKind::FileInTheWay, folder + QLatin1Char('/') + path, {}};
        }
    }
    return {};
}

} // namespace freshet::session
