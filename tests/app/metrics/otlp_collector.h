// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace freshet::test {

/// An OTLP collector on 127.0.0.1 that keeps what it was sent and answers as `answer` says; an empty answer
/// is none at all. Event-driven, on the thread that made it.
class OtlpCollector : public QTcpServer
{
public:
    struct Request
    {
        QByteArray head;
        QByteArray body;
        QHostAddress from;
    };

    static QByteArray reply(
        const QByteArray& status, const QByteArray& body = "{}", const QByteArray& headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QList<Request> requests;
    std::function<QByteArray()> answer = [] { return reply("200 OK"); };

    OtlpCollector()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    /// The points of one metric of an export, by the value of their first attribute.
    static QHash<QString, QJsonObject> points(const QByteArray& body, const QString& name)
    {
        const QJsonObject resource = QJsonDocument::fromJson(body)
                                         .object()[QStringLiteral("resourceMetrics")]
                                         .toArray()
                                         .at(0)
                                         .toObject();
        const QJsonArray metrics = resource[QStringLiteral("scopeMetrics")]
                                       .toArray()
                                       .at(0)
                                       .toObject()[QStringLiteral("metrics")]
                                       .toArray();
        QHash<QString, QJsonObject> points;
        for (const QJsonValue& value : metrics) {
            const QJsonObject metric = value.toObject();
            for (const char* kind : {"sum", "gauge", "histogram"}) {
                const QJsonArray all =
                    metric[QLatin1String(kind)].toObject()[QStringLiteral("dataPoints")].toArray();
                for (const QJsonValue& point : all) {
                    if (metric[QStringLiteral("name")] == name) {
                        points.insert(labelOf(point.toObject()), point.toObject());
                    }
                }
            }
        }
        return points;
    }

    /// The spans of an export of traces.
    static QList<QJsonObject> spans(const QByteArray& body)
    {
        const QJsonObject resource = QJsonDocument::fromJson(body)
                                         .object()[QStringLiteral("resourceSpans")]
                                         .toArray()
                                         .at(0)
                                         .toObject();
        const QJsonArray all = resource[QStringLiteral("scopeSpans")]
                                   .toArray()
                                   .at(0)
                                   .toObject()[QStringLiteral("spans")]
                                   .toArray();
        QList<QJsonObject> spans;
        for (const QJsonValue& span : all) {
            spans.append(span.toObject());
        }
        return spans;
    }

private:
    static QString labelOf(const QJsonObject& point)
    {
        return point[QStringLiteral("attributes")]
            .toArray()
            .at(0)
            .toObject()[QStringLiteral("value")]
            .toObject()[QStringLiteral("stringValue")]
            .toString();
    }

    void read(QTcpSocket& socket)
    {
        QByteArray& bytes = m_partial[&socket];
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const QByteArray head = bytes.left(std::max<qsizetype>(end, 0));
        const qsizetype length = head.toLower().indexOf("content-length: ");
        if (end < 0 || length < 0) {
            return;
        }
        const auto size = head.mid(length + 16).split('\r').first().toLongLong();
        if (bytes.size() < end + 4 + size) {
            return;
        }
        requests.append({head, bytes.mid(end + 4), socket.peerAddress()});
        bytes.clear();
        socket.write(answer());
    }

    QHash<QTcpSocket*, QByteArray> m_partial;
};

} // namespace freshet::test
