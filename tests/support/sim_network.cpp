// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_network.h"

#include "engine/net/net_errc.h"
#include "tests/support/sim_stream.h"

namespace freshet::test {

namespace {

quint16 takePort(SimHost& host)
{
    while (host.nextPort < 49152 || host.listeners.contains(host.nextPort)) {
        ++host.nextPort;
    }
    return host.nextPort++;
}

bool isBoundElsewhere(const SimHost& host)
{
    return !host.bindAddress.isNull() && host.bindAddress != host.address;
}

} // namespace

SimNetwork::SimNetwork(SimInternet& internet, SimHost& host)
    : m_internet(internet)
    , m_host(host)
    , m_http(internet, host)
{}

std::unique_ptr<net::Stream> SimNetwork::connectTo(const Endpoint& remote)
{
    auto stream =
        std::make_unique<SimStream>(m_internet, m_host, Endpoint(m_host.address, takePort(m_host)), remote);
    if (isBoundElsewhere(m_host) || remote.address.protocol() != m_host.address.protocol()) {
        const auto code =
            isBoundElsewhere(m_host) ? net::Errc::AddressNotAvailable : net::Errc::HostUnreachable;
        m_internet.scheduler().post([guarded = QPointer(stream.get()), code] {
            if (guarded) {
                guarded->fail(code);
            }
        });
    } else {
        m_internet.connectStream(*stream);
    }
    return stream;
}

Result<std::unique_ptr<net::StreamListener>> SimNetwork::listen(quint16 port)
{
    if (isBoundElsewhere(m_host)) {
        return failure(net::Errc::AddressNotAvailable, m_host.bindAddress.toString());
    }
    const quint16 chosen = port != 0 ? port : takePort(m_host);
    if (m_host.listeners.contains(chosen)) {
        return failure(net::Errc::AddressInUse, QString::number(chosen));
    }
    return std::make_unique<SimListener>(m_host, chosen);
}

void SimNetwork::setBindAddress(const QHostAddress& address)
{
    m_host.bindAddress = address;
}

} // namespace freshet::test
