// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/client_process.h"

#include <memory>

namespace freshet::interop {

/// Which connections a client takes part in.
enum class PeerEncryption { Off, Required };

/// A BitTorrent client that others wrote, on 127.0.0.1 only: no DHT, no local discovery, no peer exchange, no
/// uTP, no port mapping. It keeps seeding what it has.
class PeerClient
{
public:
    /// `home` holds its configuration and logs.
    explicit PeerClient(const QString& home);
    virtual ~PeerClient() = default;
    Q_DISABLE_COPY_MOVE(PeerClient)

    /// Why it cannot be run; empty if it can.
    [[nodiscard]] virtual QString complaint() const = 0;
    /// Up, with its remote control and its port open.
    [[nodiscard]] virtual bool start(PeerEncryption encryption) = 0;
    /// A .torrent file or magnet link; what is in `folder` already is checked.
    [[nodiscard]] virtual bool add(const QString& source, const QString& folder) = 0;
    /// Whether it has all of this torrent and serves it. `infoHash` is v1's unless there is only v2's.
    [[nodiscard]] virtual bool hasAll(const QString& infoHash) = 0;
    /// Whether it can be told to connect to a peer; otherwise it has to be dialled.
    [[nodiscard]] virtual bool canDial() const { return false; }
    /// Connects to 127.0.0.1:`port`.
    [[nodiscard]] virtual bool dial(const QString& infoHash, quint16 port);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString& home() const { return m_home; }
    [[nodiscard]] ClientProcess& process() { return m_process; }
    [[nodiscard]] bool waitForAll(const QString& infoHash);

private:
    QString m_home;
    quint16 m_port;
    ClientProcess m_process;
};

/// Makes a client whose home is the given folder.
using PeerClientFactory = std::function<std::unique_ptr<PeerClient>(const QString& home)>;

} // namespace freshet::interop
