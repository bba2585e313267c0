// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace freshet::metrics {

/// A server whose connections cannot use up memory or descriptors, as QHttpServer has no such limits: few of
/// them, small requests, one at a time, and none that are silent for long.
class GuardedTcpServer final : public QTcpServer
{
    Q_OBJECT
public:
    static constexpr int maxConnections = 16;
    /// Bytes that one request must not reach, headers and body.
    static constexpr qint64 maxRequest = 16LL * 1024;
    /// Longer than two scrapes are usually apart.
    static constexpr int silenceLimitMs = 120'000;

    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void guard(QTcpSocket* socket);

    int m_connections = 0;
};

} // namespace freshet::metrics
