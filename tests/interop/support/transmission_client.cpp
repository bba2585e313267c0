// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/transmission_client.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace freshet::interop {

namespace {

// Its numbers for states; the lower ones are paused, queued and checking.
constexpr int downloading = 4;
constexpr int seeding = 6;

} // namespace

QString TransmissionClient::complaint() const
{
    return missingPrograms({QStringLiteral("transmission-daemon")});
}

void TransmissionClient::configure(PeerEncryption encryption) const
{
    QJsonObject settings{
        {QStringLiteral("bind-address-ipv4"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("bind-address-ipv6"), QStringLiteral("::1")},
        {QStringLiteral("peer-port"), port()},
        {QStringLiteral("rpc-bind-address"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("rpc-port"), m_rpcPort},
        {QStringLiteral("encryption"), encryption == PeerEncryption::Required ? 2 : 0},
        {QStringLiteral("rpc-enabled"), true},
    };
    for (const char* name :
        {"dht-enabled", "lpd-enabled", "pex-enabled", "utp-enabled", "port-forwarding-enabled",
            "rpc-authentication-required", "rpc-whitelist-enabled", "download-queue-enabled",
            "seed-queue-enabled", "rename-partial-files", "peer-port-random-on-start"}) {
        settings[QString::fromLatin1(name)] = false;
    }
    QFile file(home() + QStringLiteral("/settings.json"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(settings).toJson());
    }
}

bool TransmissionClient::start(PeerEncryption encryption)
{
    m_rpcPort = freePort();
    configure(encryption);
    return process().start(
               QStringLiteral("transmission-daemon"), {QStringLiteral("-f"), QStringLiteral("-g"), home()})
        && process().waitFor([this] { return !call(QStringLiteral("session-get"), {}).isEmpty(); });
}

bool TransmissionClient::add(const QString& source, const QString& folder)
{
    const QJsonObject added = call(QStringLiteral("torrent-add"),
        {{QStringLiteral("filename"), source}, {QStringLiteral("download-dir"), folder}});
    const QString infoHash =
        added[QStringLiteral("torrent-added")].toObject()[QStringLiteral("hashString")].toString();
    // While it checks what is there it refuses peers, and comes back to them much later.
    return !infoHash.isEmpty() && process().waitFor([&] { return status(infoHash) >= downloading; });
}

bool TransmissionClient::hasAll(const QString& infoHash)
{
    return status(infoHash) == seeding;
}

int TransmissionClient::status(const QString& infoHash)
{
    const QJsonObject answer = call(QStringLiteral("torrent-get"),
        {{QStringLiteral("ids"), QJsonArray{infoHash}},
            {QStringLiteral("fields"), QJsonArray{QStringLiteral("status")}}});
    return answer[QStringLiteral("torrents")].toArray().at(0).toObject()[QStringLiteral("status")].toInt();
}

QJsonObject TransmissionClient::call(const QString& method, const QJsonObject& arguments)
{
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/transmission/rpc").arg(m_rpcPort));
    const QByteArray body = QJsonDocument(
        QJsonObject{{QStringLiteral("method"), method},
            {QStringLiteral("arguments"),
                arguments}}).toJson();
    const auto post = [&] {
        return m_http.post(
            url, body, {{"Content-Type", "application/json"}, {"X-Transmission-Session-Id", m_sessionId}});
    };
    HttpCall::Answer answer = post();
    constexpr int wrongSession = 409;
    if (answer.status == wrongSession) {
        m_sessionId = answer.sessionId;
        answer = post();
    }
    const QJsonObject result = QJsonDocument::fromJson(answer.body).object();
    return result[QStringLiteral("result")] == QStringLiteral("success")
        ? result[QStringLiteral("arguments")].toObject()
        : QJsonObject();
}

} // namespace freshet::interop
