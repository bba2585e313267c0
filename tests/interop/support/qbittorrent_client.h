// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/http_call.h"
#include "tests/interop/support/peer_client.h"

#include <QJsonObject>

namespace freshet::interop {

/// qbittorrent-nox.
class QbittorrentClient final : public PeerClient
{
public:
    using PeerClient::PeerClient;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] bool start(PeerEncryption encryption) override;
    [[nodiscard]] bool add(const QString& source, const QString& folder) override;
    [[nodiscard]] bool hasAll(const QString& infoHash) override;
    [[nodiscard]] bool canDial() const override { return true; }
    [[nodiscard]] bool dial(const QString& infoHash, quint16 port) override;

private:
    [[nodiscard]] bool configure(PeerEncryption encryption) const;
    [[nodiscard]] QUrl url(const QString& path) const;
    /// What it says of one torrent; empty if it does not know it.
    [[nodiscard]] QJsonObject torrent(const QString& infoHash);

    HttpCall m_http;
    quint16 m_webPort = 0;
};

} // namespace freshet::interop
