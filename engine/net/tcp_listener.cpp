// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/tcp_listener.h"

#include "engine/base/log.h"
#include "engine/net/tcp_stream.h"

#include <QNetworkProxy>
#include <QTcpServer>

namespace freshet::net {

namespace {

/// Connections that the system keeps for us while the engine is busy.
constexpr int backlog = 512;
/// Accepted connections that nobody has taken; more are turned away.
constexpr std::size_t maxArrived = 256;
constexpr auto resumeDelay = 1s;

} // namespace

/// Hands descriptors over instead of making sockets of its own.
class TcpListener::Server final : public QTcpServer
{
public:
    explicit Server(TcpListener& listener)
        : m_listener(listener)
    {}

protected:
    void incomingConnection(qintptr descriptor) override { m_listener.accept(descriptor); }

private:
    TcpListener& m_listener;
};

TcpListener::TcpListener(Scheduler& scheduler)
    : m_scheduler(scheduler)
    , m_server(std::make_unique<Server>(*this))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->setListenBacklogSize(backlog);
    connect(m_server.get(), &QTcpServer::acceptError, this, &TcpListener::pauseAccepting);
}

TcpListener::~TcpListener() = default;

Result<std::unique_ptr<StreamListener>> TcpListener::listen(
    Scheduler& scheduler, const QHostAddress& address, quint16 port)
{
    std::unique_ptr<TcpListener> listener(new TcpListener(scheduler));
    // Any is one socket for both families, or one for IPv4 where there is no IPv6.
    const QHostAddress where = address.isNull() ? QHostAddress(QHostAddress::Any) : address;
    if (!listener->m_server->listen(where, port)) {
        const QString detail = address.isNull() ? QString::number(port)
                                                : QStringLiteral("%1 %2").arg(address.toString()).arg(port);
        return failure(errcFromSocketError(listener->m_server->serverError()), detail);
    }
    return listener;
}

quint16 TcpListener::port() const
{
    return m_server->serverPort();
}

std::unique_ptr<Stream> TcpListener::takeStream()
{
    if (m_arrived.empty()) {
        return nullptr;
    }
    std::unique_ptr<TcpStream> stream = std::move(m_arrived.front());
    m_arrived.pop_front();
    stream->setReadingPaused(false);
    return stream;
}

void TcpListener::accept(qintptr descriptor)
{
    auto stream = std::make_unique<TcpStream>(m_scheduler, descriptor);
    if (m_arrived.size() >= maxArrived) {
        return;
    }
    // Nobody is connected to its signals before it is taken.
    stream->setReadingPaused(true);
    m_arrived.push_back(std::move(stream));
    Q_EMIT streamArrived();
}

void TcpListener::pauseAccepting()
{
    qCWarning(logNet) << "cannot accept connections for a moment:" << m_server->errorString();
    m_server->pauseAccepting();
    m_resume = m_scheduler.callLater(resumeDelay, [this] { m_server->resumeAccepting(); });
}

} // namespace freshet::net
