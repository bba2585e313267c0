// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/qbittorrent_client.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace freshet::interop {

namespace {

constexpr int ok = 200;

QByteArray formField(const QByteArray& boundary, const QByteArray& header, const QByteArray& value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + header + "\r\n\r\n" + value + "\r\n";
}

} // namespace

QString QbittorrentClient::complaint() const
{
    return missingPrograms({QStringLiteral("qbittorrent-nox")});
}

bool QbittorrentClient::configure(PeerEncryption encryption) const
{
    const QString folder = home() + QStringLiteral("/qBittorrent/config");
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/qBittorrent.conf"));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QByteArray policy = encryption == PeerEncryption::Required ? "1" : "2";
    file.write(
        "[BitTorrent]\n"
        "Session\\DHTEnabled=false\nSession\\LSDEnabled=false\nSession\\PeXEnabled=false\n"
        "Session\\BTProtocol=TCP\nSession\\QueueingSystemEnabled=false\nSession\\SSRFMitigation=false\n"
        "Session\\AddTorrentPaused=false\nSession\\Preallocation=false\n"
        "Session\\MultiConnectionsPerIp=true\nSession\\InterfaceAddress=127.0.0.1\n"
        "Session\\Encryption="
        + policy + "\nSession\\Port=" + QByteArray::number(port())
        + "\n[Network]\nPortForwardingEnabled=false\n[LegalNotice]\nAccepted=true\n"
          "[Preferences]\nConnection\\ResolvePeerCountries=false\nWebUI\\LocalHostAuth=false\nWebUI\\Address="
          "127.0.0.1\nWebUI\\Port="
        + QByteArray::number(m_webPort) + '\n');
    return true;
}

bool QbittorrentClient::start(PeerEncryption encryption)
{
    m_webPort = freePort();
    return configure(encryption)
        && process().start(QStringLiteral("qbittorrent-nox"),
            {QStringLiteral("--profile=%1").arg(home()), QStringLiteral("--webui-port=%1").arg(m_webPort)})
        && process().waitFor([this] {
               return m_http.get(url(QStringLiteral("app/version"))).status == ok && isListening(port());
           });
}

bool QbittorrentClient::add(const QString& source, const QString& folder)
{
    const QByteArray boundary = "----------------freshet";
    QByteArray body = formField(boundary, "name=\"savepath\"", folder.toUtf8());
    if (source.startsWith(QLatin1String("magnet:"))) {
        body += formField(boundary, "name=\"urls\"", source.toUtf8());
    } else {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly)) {
            return false;
        }
        body += formField(boundary,
            "name=\"torrents\"; filename=\"a.torrent\"\r\nContent-Type: application/x-bittorrent",
            file.readAll());
    }
    body += "--" + boundary + "--\r\n";
    return m_http
               .post(url(QStringLiteral("torrents/add")), body,
                   {{"Content-Type", "multipart/form-data; boundary=" + boundary}})
               .status
        == ok;
}

bool QbittorrentClient::hasAll(const QString& infoHash)
{
    const QString state = torrent(infoHash)[QStringLiteral("state")].toString();
    return state == QLatin1String("uploading") || state == QLatin1String("stalledUP");
}

bool QbittorrentClient::dial(const QString& infoHash, quint16 port)
{
    // It answers before it knows what it was given to add.
    QString id;
    const auto isKnown = [&] {
        id = torrent(infoHash)[QStringLiteral("hash")].toString();
        return !id.isEmpty();
    };
    if (!process().waitFor(isKnown)) {
        return false;
    }
    const QByteArray body = "hashes=" + id.toLatin1() + "&peers=127.0.0.1:" + QByteArray::number(port);
    return process().waitFor([&] {
        const HttpCall::Answer answer = m_http.post(url(QStringLiteral("torrents/addPeers")), body,
            {{"Content-Type", "application/x-www-form-urlencoded"}});
        return answer.status == ok && answer.body.contains("\"added\":1");
    });
}

QUrl QbittorrentClient::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v2/%2").arg(m_webPort).arg(path));
}

QJsonObject QbittorrentClient::torrent(const QString& infoHash)
{
    const QJsonArray all =
        QJsonDocument::fromJson(m_http.get(url(QStringLiteral("torrents/info"))).body).array();
    for (const QJsonValue& value : all) {
        const QJsonObject one = value.toObject();
        for (const char* key : {"hash", "infohash_v1", "infohash_v2"}) {
            if (one[QLatin1String(key)] == infoHash) {
                return one;
            }
        }
    }
    return {};
}

} // namespace freshet::interop
