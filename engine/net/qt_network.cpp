// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/qt_network.h"

#include "engine/net/tcp_listener.h"
#include "engine/net/tcp_stream.h"

namespace freshet::net {

QtNetwork::QtNetwork(Scheduler& scheduler)
    : m_scheduler(scheduler)
    , m_http(scheduler)
{}

std::unique_ptr<Stream> QtNetwork::connectTo(const Endpoint& remote)
{
    return std::make_unique<TcpStream>(m_scheduler, remote, m_bindAddress);
}

Result<std::unique_ptr<StreamListener>> QtNetwork::listen(quint16 port)
{
    return TcpListener::listen(m_scheduler, m_bindAddress, port);
}

void QtNetwork::setBindAddress(const QHostAddress& address)
{
    m_bindAddress = address;
    m_http.setBindAddress(address);
}

} // namespace freshet::net
