// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_http_client.h"

#include "engine/net/net_errc.h"

#include <utility>

namespace freshet::test {

namespace {

/// A request under way. Events hold it weakly, so destroying it cancels them.
class SimTransfer final
{
public:
    SimTransfer(SimScheduler& scheduler, const net::HttpRequest& request, net::HttpClient::Callback callback)
        : m_request(request)
        , m_callback(std::move(callback))
        , m_timeout(scheduler.callLater(
              request.timeout, [this] { finish(failure(net::Errc::TimedOut, m_request.url.host())); }))
    {}

    [[nodiscard]] const net::HttpRequest& request() const { return m_request; }

    void finish(Result<net::HttpResponse> result)
    {
        m_timeout.cancel();
        // The callback may destroy this.
        if (const auto callback = std::exchange(m_callback, nullptr)) {
            callback(std::move(result));
        }
    }

private:
    net::HttpRequest m_request;
    net::HttpClient::Callback m_callback;
    Scheduler::Timer m_timeout;
};

/// What the caller of get() holds.
class SimTransferOwner final : public net::HttpClient::Transfer
{
public:
    explicit SimTransferOwner(std::shared_ptr<SimTransfer> transfer)
        : m_transfer(std::move(transfer))
    {}

private:
    std::shared_ptr<SimTransfer> m_transfer;
};

Result<net::HttpResponse> checked(Result<net::HttpResponse> answer, const net::HttpRequest& request)
{
    if (answer && answer->body.size() > request.maxBody) {
        return failure(net::Errc::BodyTooLarge, request.url.host());
    }
    if (answer && answer->finalUrl.isEmpty()) {
        answer->finalUrl = request.url;
    }
    return answer;
}

std::optional<net::Errc> refusal(const SimInternet& internet, const SimHost& host, const QUrl& url)
{
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https")) {
        return net::Errc::UnsupportedScheme;
    }
    if (!host.bindAddress.isNull() && host.bindAddress != host.address) {
        return net::Errc::AddressNotAvailable;
    }
    if (!host.profile.isBlackholed && !internet.httpServer(url.host())) {
        return net::Errc::HostNotFound;
    }
    return std::nullopt;
}

} // namespace

SimHttpClient::SimHttpClient(SimInternet& internet, SimHost& host)
    : m_internet(internet)
    , m_host(host)
{}

std::unique_ptr<net::HttpClient::Transfer> SimHttpClient::post(
    const net::HttpRequest& request, net::HttpPayload /*payload*/, Callback callback)
{
    return get(request, std::move(callback));
}

std::unique_ptr<net::HttpClient::Transfer> SimHttpClient::get(
    const net::HttpRequest& request, Callback callback)
{
    SimScheduler& scheduler = m_internet.scheduler();
    ++m_host.traffic.httpRequests;
    auto transfer = std::make_shared<SimTransfer>(scheduler, request, std::move(callback));
    const std::weak_ptr<SimTransfer> weak = transfer;
    if (const auto code = refusal(m_internet, m_host, request.url)) {
        scheduler.post([weak, code = *code] {
            if (const auto alive = weak.lock()) {
                alive->finish(failure(code, alive->request().url.host()));
            }
        });
        return std::make_unique<SimTransferOwner>(std::move(transfer));
    }
    const auto server = m_internet.httpServer(request.url.host());
    const auto oneWay = m_host.profile.latency + (server ? server->latency : std::chrono::microseconds(0));
    scheduler.postAt(scheduler.now() + oneWay, [this, weak, oneWay] {
        const auto alive = weak.lock();
        const auto reached = alive ? m_internet.httpServer(alive->request().url.host()) : std::nullopt;
        // The web servers are on the mainland.
        if (!reached || !reached->handler || m_host.profile.isBlackholed || m_host.island != 0) {
            return;
        }
        auto answer = checked(reached->handler(alive->request(), m_host.address), alive->request());
        const ByteCount size = answer ? answer->body.size() : 0;
        const Scheduler::TimePoint arrival = m_internet.scheduler().now() + oneWay;
        m_host.traffic.received += size;
        m_internet.scheduler().postAt(
            SimInternet::reserveDownlink(m_host, size, arrival), [weak, answer = std::move(answer)] {
                if (const auto still = weak.lock()) {
                    still->finish(answer);
                }
            });
    });
    return std::make_unique<SimTransferOwner>(std::move(transfer));
}

} // namespace freshet::test
