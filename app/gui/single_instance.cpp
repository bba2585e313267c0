// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

namespace freshet::app {

namespace {

constexpr int protocolVersion = 1;
constexpr qint64 maxMessageBytes = 1024 * 1024;
constexpr int patienceMs = 3000;
constexpr auto reply = "ok\n";

/// A folder only this user can enter, where the system has one.
QString socketFolder()
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty()) {
        base = QDir::tempPath();
    }
    return base + QStringLiteral("/freshet-") + qEnvironmentVariable("USER", QStringLiteral("user"));
}

QString socketName(const QString& profileFolder)
{
    const QByteArray profile = QDir(profileFolder).absolutePath().toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(profile, QCryptographicHash::Sha1).toHex().left(16));
#ifdef Q_OS_UNIX
    return socketFolder() + QLatin1Char('/') + hash;
#else
    return QStringLiteral("freshet-") + qEnvironmentVariable("USERNAME") + QLatin1Char('-') + hash;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent)
    : QObject(parent)
    , m_name(socketName(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::acceptConnection);
}

SingleInstance::HandOver SingleInstance::handOver(const StartRequest& request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs)) {
        return HandOver::NobodyThere;
    }
    const QJsonObject message{{QStringLiteral("version"), protocolVersion},
        {QStringLiteral("cwd"), request.workingFolder},
        {QStringLiteral("args"), QJsonArray::fromStringList(request.sources)},
        {QStringLiteral("activationToken"), QString::fromLatin1(request.token.activation)},
        {QStringLiteral("startupId"), QString::fromLatin1(request.token.startupId)}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine()) {
        const int left = patienceMs - static_cast<int>(waited.elapsed());
        if (left <= 0 || !socket.waitForReadyRead(left)) {
            return HandOver::NoAnswer;
        }
    }
    return socket.readLine() == reply ? HandOver::Done : HandOver::NoAnswer;
}

bool SingleInstance::listen()
{
#ifdef Q_OS_UNIX
    QDir().mkpath(socketFolder());
    QFile::setPermissions(
        socketFolder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
#endif
    // Nobody else has the profile, so a socket of that name is what a crash left.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::acceptConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readMessage(*socket); });
        readMessage(*socket);
    }
}

void SingleInstance::readMessage(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > maxMessageBytes) {
            socket.abort();
        }
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket.readLine(maxMessageBytes)).object();
    if (message.value(QStringLiteral("version")).toInt() != protocolVersion) {
        socket.abort();
        return;
    }
    socket.write(reply);
    socket.flush();
    socket.disconnectFromServer();
    StartRequest request;
    request.workingFolder = message.value(QStringLiteral("cwd")).toString();
    const QJsonArray arguments = message.value(QStringLiteral("args")).toArray();
    for (const auto& value : arguments) {
        request.sources.append(value.toString());
    }
    request.token.activation = message.value(QStringLiteral("activationToken")).toString().toLatin1();
    request.token.startupId = message.value(QStringLiteral("startupId")).toString().toLatin1();
    request.token = request.token.checked();
    Q_EMIT requestReceived(request);
}

} // namespace freshet::app
