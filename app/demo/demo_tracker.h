// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace freshet::demo {

/// A tracker for one computer: answers HTTP announces (BEP 3, compact as in BEP 23) on 127.0.0.1.
class DemoTracker final : public QObject
{
    Q_OBJECT
public:
    DemoTracker();

    /// The port it listens on, or 0. From this object's thread.
    [[nodiscard]] quint16 listen();

Q_SIGNALS:
    /// Someone has announced; `isSeed` if nothing is missing there.
    void announced(bool isSeed);

private:
    struct Peer
    {
        Endpoint endpoint;
        bool isSeed = false;
    };
    /// By peer id.
    using Swarm = QHash<QByteArray, Peer>;

    void accept();
    void read(QTcpSocket* socket);
    [[nodiscard]] QByteArray answer(const QByteArray& requestLine, const QHostAddress& from);
    [[nodiscard]] QByteArray announce(const QUrlQuery& query, const QHostAddress& from);

    QTcpServer m_server;
    /// By info-hash.
    QHash<QByteArray, Swarm> m_swarms;
};

} // namespace freshet::demo
