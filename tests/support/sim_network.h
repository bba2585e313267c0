// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/network.h"
#include "tests/support/sim_http_client.h"
#include "tests/support/sim_internet.h"

namespace freshet::test {

/// The net::Network of one simulated host. Made by SimInternet::host().
class SimNetwork final : public net::Network
{
public:
    SimNetwork(SimInternet& internet, SimHost& host);

    [[nodiscard]] std::unique_ptr<net::Stream> connectTo(const Endpoint& remote) override;
    [[nodiscard]] Result<std::unique_ptr<net::StreamListener>> listen(quint16 port) override;
    /// An address that is not the host's own makes everything fail with AddressNotAvailable.
    void setBindAddress(const QHostAddress& address) override;
    [[nodiscard]] net::HttpClient& http() override { return m_http; }

private:
    SimInternet& m_internet;
    SimHost& m_host;
    SimHttpClient m_http;
};

} // namespace freshet::test
