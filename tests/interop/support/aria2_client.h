// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/http_call.h"
#include "tests/interop/support/peer_client.h"

#include <QJsonArray>
#include <QJsonValue>

namespace freshet::interop {

/// aria2c. It learns of peers from trackers only, so without one it has to be dialled.
class Aria2Client final : public PeerClient
{
public:
    using PeerClient::PeerClient;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] bool start(PeerEncryption encryption) override;
    [[nodiscard]] bool add(const QString& source, const QString& folder) override;
    [[nodiscard]] bool hasAll(const QString& infoHash) override;

private:
    /// Undefined if it failed.
    [[nodiscard]] QJsonValue call(const QString& method, const QJsonArray& parameters);

    HttpCall m_http;
    quint16 m_rpcPort = 0;
};

} // namespace freshet::interop
