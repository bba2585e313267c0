// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/peer_client.h"

namespace freshet::interop {

/// libtorrent-rasterbar by way of its Python binding.
class LibtorrentClient final : public PeerClient
{
public:
    using PeerClient::PeerClient;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] bool start(PeerEncryption encryption) override;
    [[nodiscard]] bool add(const QString& source, const QString& folder) override;
    [[nodiscard]] bool hasAll(const QString& infoHash) override;
    [[nodiscard]] bool canDial() const override { return true; }
    [[nodiscard]] bool dial(const QString& infoHash, quint16 port) override;
    /// Bytes of payload it has served of this torrent.
    [[nodiscard]] qint64 uploaded(const QString& infoHash);
};

} // namespace freshet::interop
