// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/curl_http_client.h"
#include "engine/net/network.h"

namespace freshet::net {

/// The real Network: TCP by Qt, HTTP by libcurl.
class QtNetwork final : public Network
{
public:
    /// `scheduler` must belong to the thread that this object is used on, and outlive it.
    explicit QtNetwork(Scheduler& scheduler);

    [[nodiscard]] std::unique_ptr<Stream> connectTo(const Endpoint& remote) override;
    [[nodiscard]] Result<std::unique_ptr<StreamListener>> listen(quint16 port) override;
    void setBindAddress(const QHostAddress& address) override;
    [[nodiscard]] HttpClient& http() override { return m_http; }

private:
    Scheduler& m_scheduler;
    QHostAddress m_bindAddress;
    CurlHttpClient m_http;
};

} // namespace freshet::net
