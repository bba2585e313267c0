// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/http_client.h"
#include "tests/support/sim_internet.h"

namespace freshet::test {

/// GETs against the handlers of SimInternet::serveHttp(), with time-outs and size limits like the real one.
class SimHttpClient final : public net::HttpClient
{
public:
    SimHttpClient(SimInternet& internet, SimHost& host);

    [[nodiscard]] std::unique_ptr<Transfer> get(const net::HttpRequest& request, Callback callback) override;
    /// The handlers see the URL only.
    [[nodiscard]] std::unique_ptr<Transfer> post(
        const net::HttpRequest& request, net::HttpPayload payload, Callback callback) override;

private:
    SimInternet& m_internet;
    SimHost& m_host;
};

} // namespace freshet::test
