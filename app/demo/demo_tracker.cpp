// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_tracker.h"

#include <QTcpSocket>
#include <QUrl>

namespace freshet::demo {

namespace {

constexpr qsizetype maxRequestSize = 8192;
constexpr qsizetype maxPeers = 50;
constexpr qsizetype idSize = 20;
constexpr int intervalSeconds = 5;

QByteArray httpAnswer(const QByteArray& status, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray bencoded(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray bencoded(qsizetype number)
{
    return 'i' + QByteArray::number(number) + 'e';
}

QByteArray refusal(const QByteArray& reason)
{
    return 'd' + bencoded(QByteArray("failure reason")) + bencoded(reason) + 'e';
}

/// A value of the query as the bytes it stands for: ids are not text.
QByteArray bytesOf(const QUrlQuery& query, const QString& key)
{
    return QByteArray::fromPercentEncoding(query.queryItemValue(key, QUrl::FullyEncoded).toLatin1());
}

} // namespace

DemoTracker::DemoTracker()
    : m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &DemoTracker::accept);
}

quint16 DemoTracker::listen()
{
    return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : quint16(0);
}

void DemoTracker::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void DemoTracker::read(QTcpSocket* socket)
{
    const QByteArray request = socket->peek(maxRequestSize);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= maxRequestSize) {
            socket->abort();
        }
        return;
    }
    socket->readAll();
    socket->write(answer(request.left(request.indexOf("\r\n")), socket->peerAddress()));
    socket->disconnectFromHost();
}

QByteArray DemoTracker::answer(const QByteArray& requestLine, const QHostAddress& from)
{
    const QList<QByteArray> words = requestLine.split(' ');
    if (words.size() != 3 || words[0] != "GET") {
        return httpAnswer("400 Bad Request", {});
    }
    const QUrl url = QUrl::fromEncoded("http://localhost" + words[1]);
    if (url.path() != QLatin1String("/announce")) {
        return httpAnswer("404 Not Found", {});
    }
    return httpAnswer("200 OK", announce(QUrlQuery(url), from));
}

QByteArray DemoTracker::announce(const QUrlQuery& query, const QHostAddress& from)
{
    const QByteArray infoHash = bytesOf(query, QStringLiteral("info_hash"));
    const QByteArray peerId = bytesOf(query, QStringLiteral("peer_id"));
    const quint16 port = query.queryItemValue(QStringLiteral("port")).toUShort();
    if (infoHash.size() != idSize || peerId.size() != idSize || port == 0) {
        return refusal("info_hash, peer_id or port is missing");
    }
    Swarm& swarm = m_swarms[infoHash];
    const bool isSeed = query.queryItemValue(QStringLiteral("left")) == QLatin1String("0");
    if (query.queryItemValue(QStringLiteral("event")) == QLatin1String("stopped")) {
        swarm.remove(peerId);
    } else if (swarm.contains(peerId) || swarm.size() < maxPeers) {
        swarm.insert(peerId, {Endpoint(from, port), isSeed});
    }
    QByteArray others;
    qsizetype seeds = 0;
    for (auto peer = swarm.cbegin(); peer != swarm.cend(); ++peer) {
        seeds += peer->isSeed ? 1 : 0;
        if (peer.key() != peerId) {
            others += peer->endpoint.toCompact();
        }
    }
    Q_EMIT announced(isSeed);
    return 'd' + bencoded(QByteArray("complete")) + bencoded(seeds) + bencoded(QByteArray("incomplete"))
        + bencoded(swarm.size() - seeds) + bencoded(QByteArray("interval"))
        + bencoded(qsizetype(intervalSeconds)) + bencoded(QByteArray("peers")) + bencoded(others) + 'e';
}

} // namespace freshet::demo
