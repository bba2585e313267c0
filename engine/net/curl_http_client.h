// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/net/http_client.h"
#include "engine/net/local_address.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace freshet::net {

class CurlTransfer;

/// HttpClient over libcurl, driven by the event loop. Uses no proxy, no cookies and no stored passwords.
class CurlHttpClient final : public HttpClient
{
public:
    using IsLocal = std::function<bool(const QHostAddress&)>;

    /// `isLocal` tells where a public server must not redirect to.
    explicit CurlHttpClient(Scheduler& scheduler, IsLocal isLocal = isLocalAddress);
    ~CurlHttpClient() override;

    [[nodiscard]] std::unique_ptr<Transfer> get(const HttpRequest& request, Callback callback) override;
    [[nodiscard]] std::unique_ptr<Transfer> post(
        const HttpRequest& request, HttpPayload payload, Callback callback) override;

    /// The source address of requests from now on; null: the system chooses.
    void setBindAddress(const QHostAddress& address) { m_bindAddress = address; }

private:
    friend class CurlTransfer;

    struct Watch
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    [[nodiscard]] std::unique_ptr<Transfer> start(
        const HttpRequest& request, std::optional<HttpPayload> payload, Callback callback);
    static int onSocket(void* easy, int socket, int what, void* self, void* unused);
    static int onTimer(void* multi, long timeoutMs, void* self);
    void watch(int socket, int what);
    void unwatch(int socket);
    std::unique_ptr<QSocketNotifier> makeNotifier(int socket, QSocketNotifier::Type type, int action);
    void setTimer(long timeoutMs);
    void drive(int socket, int action);
    void finishDone();

    Scheduler& m_scheduler;
    IsLocal m_isLocal;
    QHostAddress m_bindAddress;
    /// A CURLM.
    void* m_multi;
    QHash<int, std::shared_ptr<Watch>> m_watches;
    QSet<CurlTransfer*> m_transfers;
    Scheduler::Timer m_timer;
};

} // namespace freshet::net
