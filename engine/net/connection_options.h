// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QMetaType>

namespace freshet::net {

/// The settings that the network obeys. Value type.
struct ConnectionOptions
{
    /// TCP port for incoming connections; 0: the system chooses.
    quint16 listenPort = 0;
    /// Source address of all connections, and the only one listened on; null: any.
    QHostAddress bindAddress;
    /// Connections of all torrents together.
    int maxConnections = 500;
    int maxConnectionsPerTorrent = 100;
    /// Outgoing connections that may wait for an answer at the same time.
    int maxHalfOpen = 50;
    /// New outgoing connections a second.
    int maxConnectsPerSecond = 30;

    friend bool operator==(const ConnectionOptions&, const ConnectionOptions&) = default;
};

} // namespace freshet::net
