// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/peer_client.h"

namespace freshet::interop {

/// rtorrent as a daemon, controlled by XML-RPC over SCGI on a local socket.
class RtorrentClient final : public PeerClient
{
public:
    using PeerClient::PeerClient;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] bool start(PeerEncryption encryption) override;
    [[nodiscard]] bool add(const QString& source, const QString& folder) override;
    [[nodiscard]] bool hasAll(const QString& infoHash) override;

private:
    /// The answer's XML; empty if it failed.
    [[nodiscard]] QByteArray call(const QString& method, const QStringList& parameters) const;
    [[nodiscard]] QString socketPath() const { return home() + QStringLiteral("/rpc"); }
};

} // namespace freshet::interop
