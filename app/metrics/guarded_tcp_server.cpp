// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/guarded_tcp_server.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace freshet::metrics {

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    // From here on the socket closes the descriptor.
    if (!socket->setSocketDescriptor(descriptor) || m_connections >= maxConnections) {
        return;
    }
    socket->setParent(this);
    guard(socket.get());
    addPendingConnection(socket.release());
}

void GuardedTcpServer::guard(QTcpSocket* socket)
{
    ++m_connections;
    socket->setReadBufferSize(maxRequest);
    auto* silence = new QTimer(socket);
    silence->setSingleShot(true);
    silence->start(silenceLimitMs);
    auto received = std::make_shared<qint64>(0);
    connect(silence, &QTimer::timeout, socket, [socket] { socket->abort(); });
    // Whoever reads this socket is connected later, so this sees what comes before it is read.
    connect(socket, &QTcpSocket::readyRead, socket, [socket, silence, received] {
        *received += socket->bytesAvailable();
        const bool isImpatient = socket->bytesToWrite() > 0;
        // A full buffer does not become readable again, whoever waits for more of it.
        if (*received >= maxRequest || isImpatient) {
            // Later, because somebody else is about to look at it, who then finds nothing.
            socket->readAll();
            QMetaObject::invokeMethod(
                socket, [socket] { socket->abort(); }, Qt::QueuedConnection);
        } else {
            silence->start();
        }
    });
    // An answer: the next request may come.
    connect(socket, &QTcpSocket::bytesWritten, socket, [received] { *received = 0; });
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
}

} // namespace freshet::metrics
