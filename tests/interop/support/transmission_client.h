// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/http_call.h"
#include "tests/interop/support/peer_client.h"

#include <QJsonObject>

namespace freshet::interop {

/// transmission-daemon. It never connects to 127.*, so on loopback it has to be dialled.
class TransmissionClient final : public PeerClient
{
public:
    using PeerClient::PeerClient;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] bool start(PeerEncryption encryption) override;
    [[nodiscard]] bool add(const QString& source, const QString& folder) override;
    [[nodiscard]] bool hasAll(const QString& infoHash) override;

private:
    void configure(PeerEncryption encryption) const;
    [[nodiscard]] int status(const QString& infoHash);
    [[nodiscard]] QJsonObject call(const QString& method, const QJsonObject& arguments);

    HttpCall m_http;
    QByteArray m_sessionId;
    quint16 m_rpcPort = 0;
};

} // namespace freshet::interop
