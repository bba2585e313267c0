// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionWorker has files brought to other folders.

#include "engine/session/session_worker.h"

#include <QDir>
#include <QSet>

namespace freshet::session {

namespace {

QSet<QString> pathsOf(const Torrent& torrent)
{
    QSet<QString> paths;
    for (quint32 file = 0; file < torrent.info()->files.count(); ++file) {
        if (!torrent.info()->files.file(FileIndex(file)).isPad) {
            paths.insert(torrent.pathOf(FileIndex(file)));
        }
    }
    return paths;
}

/// The path of a file that both would have in one folder; empty: there is none.
QString commonFile(const Torrent& a, const Torrent& b)
{
    // Everything of a torrent lies in a folder of that name, or is a file of that name.
    const bool isRenamed = !a.choices().places.paths.isEmpty() || !b.choices().places.paths.isEmpty();
    if (!a.info() || !b.info() || (a.info()->name != b.info()->name && !isRenamed)) {
        return {};
    }
    const QSet<QString> paths = pathsOf(a);
    for (const QString& path : pathsOf(b)) {
        if (paths.contains(path)) {
            return path;
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

void SessionWorker::renameFiles(TorrentId torrent, const QString& from, const QString& to,
    const std::function<void(const api::Fault&)>& done)
{
    Torrent* found = m_torrents.find(torrent);
    if (found == nullptr) {
        done({api::FaultKind::NoSuchTorrent, {}, {}});
        return;
    }
    found->renameFiles(from, to, [this, done](const api::Fault& fault) {
        done(fault);
        m_publisher.hurry();
    });
}

api::Fault SessionWorker::renameFault(const Torrent& torrent, const QMap<quint32, QString>& paths) const
{
    const QString& folder = torrent.choices().saveFolder;
    for (const Torrent* other : m_torrents.all()) {
        const bool isNear = other != &torrent && other->info()
            && (other->choices().saveFolder == folder || other->movingTo() == folder);
        if (!isNear) {
            continue;
        }
        const QSet<QString> theirs = pathsOf(*other);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            if (theirs.contains(torrent.pathOf(FileIndex(path.key())))) {
                return {api::FaultKind::FilesShared, other->name(), {}};
            }
            if (theirs.contains(path.value())) {
                // It may not be there yet.
                return {api::FaultKind::FileInTheWay, folder + QLatin1Char('/') + path.value(), {}};
            }
        }
    }
    return {};
}

} // namespace freshet::session
