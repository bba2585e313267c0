// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/torrent_mime.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

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
