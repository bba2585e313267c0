// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/net/stream_listener.h"

#include <QHostAddress>

#include <deque>

class QTcpServer;

namespace freshet::net {

class TcpStream;

/// Accepts TCP connections; when the system has no descriptor left, it tries again a second later.
class TcpListener final : public StreamListener
{
    Q_OBJECT
public:
    /// Listens on `address`, or if that is null on all addresses of both families with one port.
    [[nodiscard]] static Result<std::unique_ptr<StreamListener>> listen(
        Scheduler& scheduler, const QHostAddress& address, quint16 port);
    ~TcpListener() override;

    [[nodiscard]] quint16 port() const override;
    [[nodiscard]] std::unique_ptr<Stream> takeStream() override;

private:
    class Server;

    explicit TcpListener(Scheduler& scheduler);
    void accept(qintptr descriptor);
    void pauseAccepting();

    Scheduler& m_scheduler;
    std::unique_ptr<Server> m_server;
    std::deque<std::unique_ptr<TcpStream>> m_arrived;
    Scheduler::Timer m_resume;
};

} // namespace freshet::net
