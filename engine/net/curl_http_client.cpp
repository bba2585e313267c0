// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/curl_http_client.h"

#include "engine/net/curl_transfer.h"
#include "engine/net/net_errc.h"

#include <curl/curl.h>

#include <algorithm>
#include <utility>

namespace freshet::net {

namespace {

/// Connections kept open for the next request to the same server.
constexpr long maxIdleConnections = 16;
constexpr long maxConnections = 64;

bool initCurl()
{
    // Once for the program; curl wants it before any thread uses it.
    static const bool isReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return isReady;
}

bool hasSupportedScheme(const QUrl& url)
{
    return url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
}

} // namespace

CurlHttpClient::CurlHttpClient(Scheduler& scheduler, IsLocal isLocal)
    : m_scheduler(scheduler)
    , m_isLocal(std::move(isLocal))
    , m_multi(initCurl() ? curl_multi_init() : nullptr)
{
    const auto socketFunction = [](CURL* easy, curl_socket_t socket, int what, void* self, void* unused) {
        return onSocket(easy, static_cast<int>(socket), what, self, unused);
    };
    const auto timerFunction = [](CURLM* multi, long timeoutMs, void* self) {
        return onTimer(multi, timeoutMs, self);
    };
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, +socketFunction);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, +timerFunction);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, maxIdleConnections);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, maxConnections);
}

CurlHttpClient::~CurlHttpClient()
{
    for (CurlTransfer* transfer : std::as_const(m_transfers)) {
        transfer->detach();
    }
    curl_multi_cleanup(m_multi);
}

std::unique_ptr<HttpClient::Transfer> CurlHttpClient::get(const HttpRequest& request, Callback callback)
{
    return start(request, std::nullopt, std::move(callback));
}

std::unique_ptr<HttpClient::Transfer> CurlHttpClient::post(
    const HttpRequest& request, HttpPayload payload, Callback callback)
{
    return start(request, std::move(payload), std::move(callback));
}

std::unique_ptr<HttpClient::Transfer> CurlHttpClient::start(
    const HttpRequest& request, std::optional<HttpPayload> payload, Callback callback)
{
    auto transfer = std::make_unique<CurlTransfer>(*this, request, std::move(payload), std::move(callback));
    m_transfers.insert(transfer.get());
    if (!hasSupportedScheme(request.url)) {
        transfer->failLater(Errc::UnsupportedScheme);
    } else if (!transfer->start(m_bindAddress)) {
        transfer->failLater(Errc::Failed);
    }
    return transfer;
}

int CurlHttpClient::onSocket(void* /*easy*/, int socket, int what, void* self, void* /*unused*/)
{
    static_cast<CurlHttpClient*>(self)->watch(socket, what);
    return 0;
}

int CurlHttpClient::onTimer(void* /*multi*/, long timeoutMs, void* self)
{
    static_cast<CurlHttpClient*>(self)->setTimer(timeoutMs);
    return 0;
}

void CurlHttpClient::watch(int socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        unwatch(socket);
        return;
    }
    std::shared_ptr<Watch>& watch = m_watches[socket];
    if (!watch) {
        watch = std::make_shared<Watch>();
        watch->read = makeNotifier(socket, QSocketNotifier::Read, CURL_CSELECT_IN);
        watch->write = makeNotifier(socket, QSocketNotifier::Write, CURL_CSELECT_OUT);
    }
    const auto wanted = static_cast<unsigned>(what);
    watch->read->setEnabled((wanted & CURL_POLL_IN) != 0);
    watch->write->setEnabled((wanted & CURL_POLL_OUT) != 0);
}

void CurlHttpClient::unwatch(int socket)
{
    const std::shared_ptr<Watch> watch = m_watches.take(socket);
    if (watch) {
        watch->read->setEnabled(false);
        watch->write->setEnabled(false);
        // One of them may be what is calling us.
        m_scheduler.post([watch] {});
    }
}

std::unique_ptr<QSocketNotifier> CurlHttpClient::makeNotifier(
    int socket, QSocketNotifier::Type type, int action)
{
    auto notifier = std::make_unique<QSocketNotifier>(socket, type);
    notifier->setEnabled(false);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
        [this, socket, action] { drive(socket, action); });
    return notifier;
}

void CurlHttpClient::setTimer(long timeoutMs)
{
    if (timeoutMs < 0) {
        m_timer.cancel();
        return;
    }
    m_timer = m_scheduler.callLater(
        Scheduler::Duration(timeoutMs), [this] { drive(static_cast<int>(CURL_SOCKET_TIMEOUT), 0); });
}

void CurlHttpClient::drive(int socket, int action)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, action, &running);
    finishDone();
}

void CurlHttpClient::finishDone()
{
    int left = 0;
    // Asked anew each time: a callback may start and cancel any transfer.
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE) {
            char* transfer = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
            const CURLcode code = message->data.result;
            static_cast<CurlTransfer*>(static_cast<void*>(transfer))->finish(code);
        }
    }
}

} // namespace freshet::net
