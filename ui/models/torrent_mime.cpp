// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/torrent_mime.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QUrl>

namespace freshet::ui {

QString torrentMimeType()
{
    // Ids mean nothing to another instance: its process is part of the name.
    return QStringLiteral("application/x-freshet-torrents-%1").arg(QCoreApplication::applicationPid());
}

std::unique_ptr<QMimeData> torrentMimeData(const QList<TorrentId>& torrents)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const TorrentId torrent : torrents) {
        out << static_cast<quint64>(torrent.value());
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(torrentMimeType(), bytes);
    return data;
}

std::unique_ptr<QMimeData> torrentMimeData(const QList<api::TorrentSnapshot>& torrents)
{
    QList<TorrentId> ids;
    QList<QUrl> content;
    QStringList links;
    for (const api::TorrentSnapshot& torrent : torrents) {
        ids.append(torrent.id);
        links.append(plainMagnetLink(torrent));
        // Another program would copy what is not there yet, too.
        if (torrent.isComplete() && torrent.state != api::TorrentState::Failed) {
            content.append(QUrl::fromLocalFile(QDir(torrent.saveFolder).filePath(torrent.contentName)));
        }
    }
    std::unique_ptr<QMimeData> data = torrentMimeData(ids);
    if (!content.isEmpty()) {
        data->setUrls(content);
    }
    data->setText(links.join(QLatin1Char('\n')));
    return data;
}

QString plainMagnetLink(const api::TorrentSnapshot& torrent)
{
    return QStringLiteral("magnet:?xt=urn:btih:%1&dn=%2")
        .arg(torrent.infoHash, QString::fromLatin1(QUrl::toPercentEncoding(torrent.contentName)));
}

QList<TorrentId> torrentsOf(const QMimeData& data)
{
    QList<TorrentId> torrents;
    QDataStream in(data.data(torrentMimeType()));
    while (!in.atEnd()) {
        quint64 id = 0;
        in >> id;
        if (in.status() != QDataStream::Ok) {
            return {};
        }
        torrents.append(TorrentId(id));
    }
    return torrents;
}

} // namespace freshet::ui
