// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/net/http_client.h"
#include "engine/net/stream.h"
#include "engine/net/stream_listener.h"

#include <QHostAddress>

#include <memory>

namespace freshet::net {

/// **Seam.** The only maker of streams, sockets and look-ups, so that binding, proxies and leak tests have
/// one place. QtNetwork in the program, SimNetwork in simulations. Engine thread; must outlive all it made.
class Network
{
public:
    Network() = default;
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;
    virtual ~Network() = default;

    /// Starts a connection; connected() or closed() follows, never inside this call.
    [[nodiscard]] virtual std::unique_ptr<Stream> connectTo(const Endpoint& remote) = 0;

    /// Listens on `port` (0: any) of the bound address, or of all IPv4 and IPv6 addresses with the same port.
    [[nodiscard]] virtual Result<std::unique_ptr<StreamListener>> listen(quint16 port) = 0;

    /// The source address of everything made from now on; null: the system chooses.
    virtual void setBindAddress(const QHostAddress& address) = 0;

    [[nodiscard]] virtual HttpClient& http() = 0;
};

} // namespace freshet::net
