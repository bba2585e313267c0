// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/libtorrent_client.h"

#include "tests/interop/support/torrent_maker.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freshet::interop {

QString LibtorrentClient::complaint() const
{
    return libtorrentComplaint();
}

bool LibtorrentClient::start(PeerEncryption encryption)
{
    return process().start(QStringLiteral("/usr/bin/python3"),
               {libtorrentNodePath(), QStringLiteral("run"), QString::number(port()),
                   encryption == PeerEncryption::Required ? QStringLiteral("require")
                                                          : QStringLiteral("off")})
        && process().waitForLine("READY") && process().waitFor([this] { return isListening(port()); });
}

bool LibtorrentClient::add(const QString& source, const QString& folder)
{
    const QJsonObject command{{QStringLiteral("add"), source}, {QStringLiteral("folder"), folder}};
    process().tell(QJsonDocument(command).toJson(QJsonDocument::Compact));
    return process().isRunning();
}

bool LibtorrentClient::hasAll(const QString& infoHash)
{
    return process().output().contains("WHOLE " + infoHash.toLatin1() + '\n');
}

bool LibtorrentClient::dial(const QString& infoHash, quint16 port)
{
    const QJsonObject command{{QStringLiteral("dial"), infoHash}, {QStringLiteral("port"), port}};
    process().tell(QJsonDocument(command).toJson(QJsonDocument::Compact));
    return true;
}

qint64 LibtorrentClient::uploaded(const QString& infoHash)
{
    const QByteArray beginning = "UPLOADED " + infoHash.toLatin1() + ' ';
    const QByteArray output = process().output();
    const qsizetype at = output.lastIndexOf(beginning);
    if (at < 0) {
        return 0;
    }
    const qsizetype from = at + beginning.size();
    return output.mid(from, output.indexOf('\n', from) - from).toLongLong();
}

} // namespace freshet::interop
