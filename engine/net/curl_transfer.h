// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/http_client.h"
#include "engine/net/net_errc.h"

#include <QByteArray>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace freshet::net {

class CurlHttpClient;

/// One request of a CurlHttpClient.
class CurlTransfer final : public HttpClient::Transfer
{
public:
    /// With a payload it is a POST.
    CurlTransfer(CurlHttpClient& client, const HttpRequest& request, std::optional<HttpPayload> payload,
        HttpClient::Callback callback);
    ~CurlTransfer() override;

    /// False if curl will not have it.
    [[nodiscard]] bool start(const QHostAddress& source);
    /// Ends with `code` in a later turn.
    void failLater(Errc code);
    /// Curl is done with it. The callback may destroy this.
    void finish(int curlCode);
    /// Gives up; the client goes away.
    void detach();

private:
    // The callbacks of curl, in the types of curl/curl.h.
    static std::size_t onBody(char* data, std::size_t one, std::size_t size, void* self);
    static std::size_t onHeader(char* data, std::size_t one, std::size_t size, void* self);
    static int onOpenSocket(void* self, int purpose, void* address);
    static int onRequest(void* self, char* remoteIp, char* localIp, int remotePort, int localPort);

    void setUpLimits(const QHostAddress& source);
    void setUpCallbacks();
    void setUpPayload();
    /// Whether the next hop of the redirects may be at `address`.
    [[nodiscard]] bool mayVisit(const QHostAddress& address);
    [[nodiscard]] bool isRedirected() const;
    [[nodiscard]] Errc errcFor(int curlCode) const;
    [[nodiscard]] QUrl effectiveUrl() const;
    void report(Result<HttpResponse> result);

    CurlHttpClient* m_client;
    HttpRequest m_request;
    std::optional<HttpPayload> m_payload;
    HttpClient::Callback m_callback;
    /// A CURL.
    void* m_easy;
    /// A curl_slist, of m_payload.
    void* m_headers = nullptr;
    QByteArray m_body;
    std::size_t m_headerBytes = 0;
    bool m_isStarted = false;
    bool m_isLastHopLocal = false;
    bool m_isForbidden = false;
    bool m_isTooLarge = false;
    /// Watched by tasks that may come after this is gone.
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace freshet::net
