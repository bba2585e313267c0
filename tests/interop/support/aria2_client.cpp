// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/aria2_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet::interop {

QString Aria2Client::complaint() const
{
    return missingPrograms({QStringLiteral("aria2c")});
}

bool Aria2Client::start(PeerEncryption encryption)
{
    m_rpcPort = freePort();
    QStringList arguments{QStringLiteral("--no-conf"), QStringLiteral("--enable-dht=false"),
        QStringLiteral("--enable-dht6=false"), QStringLiteral("--bt-enable-lpd=false"),
        QStringLiteral("--enable-peer-exchange=false"), QStringLiteral("--disable-ipv6=true"),
        QStringLiteral("--interface=127.0.0.1"), QStringLiteral("--listen-port=%1").arg(port()),
        QStringLiteral("--enable-rpc"), QStringLiteral("--rpc-listen-port=%1").arg(m_rpcPort),
        QStringLiteral("--dir=%1").arg(home()), QStringLiteral("--file-allocation=none"),
        QStringLiteral("--check-integrity=true"), QStringLiteral("--allow-overwrite=true"),
        QStringLiteral("--seed-ratio=0.0"), QStringLiteral("--max-concurrent-downloads=100"),
        QStringLiteral("--bt-tracker-interval=1"), QStringLiteral("--show-console-readout=false"),
        QStringLiteral("--summary-interval=0"), QStringLiteral("--console-log-level=notice")};
    if (encryption == PeerEncryption::Required) {
        arguments +=
            {QStringLiteral("--bt-require-crypto=true"), QStringLiteral("--bt-min-crypto-level=arc4")};
    }
    return process().start(QStringLiteral("aria2c"), arguments)
        && process().waitFor([this] { return !call(QStringLiteral("aria2.getVersion"), {}).isUndefined(); });
}

bool Aria2Client::add(const QString& source, const QString& folder)
{
    const QJsonObject options{{QStringLiteral("dir"), folder}};
    if (source.startsWith(QLatin1String("magnet:"))) {
        return !call(QStringLiteral("aria2.addUri"), {QJsonArray{source}, options}).isUndefined();
    }
    QFile file(source);
    return file.open(QIODevice::ReadOnly)
        && !call(QStringLiteral("aria2.addTorrent"),
            {QString::fromLatin1(file.readAll().toBase64()), QJsonArray(), options})
                .isUndefined();
}

bool Aria2Client::hasAll(const QString& infoHash)
{
    const QJsonArray keys{QStringLiteral("infoHash"), QStringLiteral("seeder"), QStringLiteral("bittorrent"),
        QStringLiteral("verifyIntegrityPending"), QStringLiteral("verifiedLength")};
    const QJsonArray active = call(QStringLiteral("aria2.tellActive"), {keys}).toArray();
    return std::any_of(active.begin(), active.end(), [&](const QJsonValue& value) {
        const QJsonObject torrent = value.toObject();
        return torrent[QStringLiteral("infoHash")] == infoHash
            && torrent[QStringLiteral("seeder")] == QStringLiteral("true")
            && torrent[QStringLiteral("bittorrent")].toObject().contains(QStringLiteral("info"))
            && !torrent.contains(QStringLiteral("verifyIntegrityPending"))
            && !torrent.contains(QStringLiteral("verifiedLength"));
    });
}

QJsonValue Aria2Client::call(const QString& method, const QJsonArray& parameters)
{
    const QJsonObject request{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), 1},
        {QStringLiteral("method"), method}, {QStringLiteral("params"), parameters}};
    const HttpCall::Answer answer =
        m_http.post(QUrl(QStringLiteral("http://127.0.0.1:%1/jsonrpc").arg(m_rpcPort)),
            QJsonDocument(request).toJson(), {{"Content-Type", "application/json"}});
    const QJsonObject result = QJsonDocument::fromJson(answer.body).object();
    return result.contains(QStringLiteral("result")) ? result[QStringLiteral("result")]
                                                     : QJsonValue(QJsonValue::Undefined);
}

} // namespace freshet::interop
