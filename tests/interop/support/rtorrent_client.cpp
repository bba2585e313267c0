// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/rtorrent_client.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>

namespace freshet::interop {

QString RtorrentClient::complaint() const
{
    return missingPrograms({QStringLiteral("rtorrent")});
}

bool RtorrentClient::start(PeerEncryption encryption)
{
    const QString session = home() + QStringLiteral("/session");
    QDir().mkpath(session);
    QFile file(home() + QStringLiteral("/rc"));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QByteArray policy =
        encryption == PeerEncryption::Required ? "allow_incoming,try_outgoing,require,require_RC4" : "none";
    file.write("system.daemon.set = true\nsession.path.set = " + session.toUtf8()
        + "\nnetwork.port_range.set = " + QByteArray::number(port()) + '-' + QByteArray::number(port())
        + "\nnetwork.port_random.set = no\nnetwork.bind_address.set = 127.0.0.1\n"
          "dht.mode.set = disable\ntrackers.use_udp.set = no\nprotocol.pex.set = no\nprotocol.encryption.set "
          "= "
        + policy + "\nnetwork.scgi.open_local = " + socketPath().toUtf8() + '\n');
    file.close();
    return process().start(QStringLiteral("rtorrent"),
               {QStringLiteral("-n"), QStringLiteral("-o"), QStringLiteral("import=") + file.fileName()})
        && process().waitFor(
            [this] { return !call(QStringLiteral("system.pid"), {}).isEmpty() && isListening(port()); });
}

bool RtorrentClient::add(const QString& source, const QString& folder)
{
    return !call(QStringLiteral("load.start"),
        {QString(), source, QStringLiteral("d.directory.set=\"%1\"").arg(folder)})
                .isEmpty();
}

bool RtorrentClient::hasAll(const QString& infoHash)
{
    const QString id = infoHash.toUpper();
    const auto is = [&](const char* fact, const QByteArray& value) {
        return call(QString::fromLatin1(fact), {id}).contains("<i8>" + value + "</i8>");
    };
    return is("d.complete", "1") && is("d.hashing", "0") && is("d.is_active", "1") && is("d.is_meta", "0");
}

QByteArray RtorrentClient::call(const QString& method, const QStringList& parameters) const
{
    QString body =
        QStringLiteral("<?xml version=\"1.0\"?><methodCall><methodName>%1</methodName><params>").arg(method);
    for (const QString& parameter : parameters) {
        body += QStringLiteral("<param><value><string>%1</string></value></param>")
                    .arg(parameter.toHtmlEscaped());
    }
    body += QStringLiteral("</params></methodCall>");
    const QByteArray bytes = body.toUtf8();
    QByteArray header = "CONTENT_LENGTH";
    header += '\0' + QByteArray::number(bytes.size()) + '\0' + "SCGI" + '\0' + '1' + '\0';
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    constexpr int limitMs = 5000;
    if (!socket.waitForConnected(limitMs)) {
        return {};
    }
    socket.write(QByteArray::number(header.size()) + ':' + header + ',' + bytes);
    // It closes the connection behind its answer.
    if (!waitUntil([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 20s)) {
        return {};
    }
    const QByteArray answer = socket.readAll();
    return answer.contains("<fault>") ? QByteArray() : answer;
}

} // namespace freshet::interop
