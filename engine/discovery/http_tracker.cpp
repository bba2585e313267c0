// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/http_tracker.h"

#include "engine/discovery/announce_parser.h"
#include "engine/discovery/discovery_errc.h"

#include <algorithm>
#include <array>
#include <utility>

namespace freshet::discovery {

namespace {

constexpr int httpOk = 200;
constexpr int httpGone = 410;
constexpr qsizetype maxUrl = 8192;

/// Whether an address is this computer or lies in a private network, as far as its text tells.
bool isLocalHost(QString host)
{
    if (host.endsWith(QLatin1Char('.'))) {
        host.chop(1);
    }
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || host.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive)) {
        return true;
    }
    QHostAddress address;
    if (!address.setAddress(host)) {
        return false;
    }
    address = Endpoint(address, 1).address; // IPv4 in IPv6 clothes
    static const std::array<std::pair<QHostAddress, int>, 6> privateNetworks{{
        {QHostAddress(QStringLiteral("0.0.0.0")), 8},
        {QHostAddress(QStringLiteral("10.0.0.0")), 8},
        {QHostAddress(QStringLiteral("100.64.0.0")), 10},
        {QHostAddress(QStringLiteral("172.16.0.0")), 12},
        {QHostAddress(QStringLiteral("192.168.0.0")), 16},
        {QHostAddress(QStringLiteral("fc00::")), 7},
    }};
    return address.isLoopback() || address.isLinkLocal() || address == QHostAddress(QHostAddress::AnyIPv6)
        || std::any_of(privateNetworks.begin(), privateNetworks.end(),
            [&address](const auto& network) { return address.isInSubnet(network.first, network.second); });
}

Result<QUrl> checkedUrl(const QString& tracker)
{
    const QUrl url(tracker.trimmed(), QUrl::TolerantMode);
    if (tracker.size() > maxUrl || !url.isValid() || url.isRelative()) {
        return failure(Errc::InvalidUrl, tracker.left(maxUrl));
    }
    if (url.scheme() == QLatin1String("udp")) {
        return failure(Errc::UnsupportedScheme, QStringLiteral("UDP trackers are not supported yet"));
    }
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        return failure(Errc::UnsupportedScheme, url.scheme());
    }
    if (url.host().isEmpty()) {
        return failure(Errc::InvalidUrl, tracker);
    }
    if (isLocalHost(url.host()) && !url.path().endsWith(QLatin1String("/announce"))) {
        return failure(Errc::InvalidUrl,
            QStringLiteral("%1 is a local address, whose path must end in /announce").arg(url.host()));
    }
    return url;
}

/// Puts `parameters` behind the query that `url` has.
QUrl withQuery(const QUrl& url, const QByteArray& parameters)
{
    QByteArray encoded = url.toEncoded(QUrl::RemoveFragment);
    if (!encoded.contains('?')) {
        encoded += '?';
    } else if (!encoded.endsWith('?') && !encoded.endsWith('&')) {
        encoded += '&';
    }
    return QUrl::fromEncoded(encoded + parameters, QUrl::StrictMode);
}

QByteArray eventParameter(AnnounceEvent event)
{
    switch (event) {
    case AnnounceEvent::None: return {};
    case AnnounceEvent::Started: return "&event=started";
    case AnnounceEvent::Stopped: return "&event=stopped";
    case AnnounceEvent::Completed: return "&event=completed";
    }
    return {};
}

QByteArray addressParameter(const char* name, const std::optional<QHostAddress>& address)
{
    return address ? name + address->toString().toLatin1().toPercentEncoding() : QByteArray();
}

net::HttpRequest makeGet(const QUrl& url, std::chrono::milliseconds timeout)
{
    net::HttpRequest request;
    request.url = url;
    request.maxBody = maxTrackerAnswer;
    request.timeout = timeout;
    return request;
}

Result<AnnounceResponse> readAnnounceAnswer(const Result<net::HttpResponse>& answer)
{
    if (!answer) {
        return failure(answer.error());
    }
    const QString status = QStringLiteral("HTTP status %1").arg(answer->status);
    if (answer->status == httpGone) {
        AnnounceResponse response;
        response.refusal = Refusal{Error{Errc::HttpStatus, status}, {}, std::nullopt, true};
        return response;
    }
    auto response = parseAnnounceResponse(answer->body);
    // Many trackers give their reason along with an error status.
    if (answer->status != httpOk && !(response && response->refusal)) {
        return failure(Errc::HttpStatus, status);
    }
    return response;
}

Result<ScrapeResponse> readScrapeAnswer(const Result<net::HttpResponse>& answer, const Sha1Digest& infoHash)
{
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->status != httpOk) {
        return failure(Errc::HttpStatus, QStringLiteral("HTTP status %1").arg(answer->status));
    }
    return parseScrapeResponse(answer->body, infoHash);
}

/// A question that is under way.
class HttpExchange final : public TrackerClient::Exchange
{
public:
    explicit HttpExchange(std::unique_ptr<net::HttpClient::Transfer> transfer)
        : m_transfer(std::move(transfer))
    {}

private:
    std::unique_ptr<net::HttpClient::Transfer> m_transfer;
};

/// A question that cannot be asked: fails in the next turn of the loop.
class FailedExchange final : public TrackerClient::Exchange
{
public:
    FailedExchange(Scheduler& scheduler, Scheduler::Task task)
        : m_timer(scheduler.callLater(Scheduler::Duration::zero(), std::move(task)))
    {}

private:
    Scheduler::Timer m_timer;
};

} // namespace

Result<QUrl> announceUrl(const QString& tracker, const AnnounceRequest& request)
{
    const auto url = checkedUrl(tracker);
    if (!url) {
        return failure(url.error());
    }
    QByteArray parameters = "info_hash=" + request.infoHash.toByteArray().toPercentEncoding()
        + "&peer_id=" + request.peerId.toPercentEncoding() + "&port=" + QByteArray::number(request.port)
        + "&uploaded=" + QByteArray::number(request.uploaded) + "&downloaded="
        + QByteArray::number(request.downloaded) + "&left=" + QByteArray::number(request.left)
        + "&compact=1&no_peer_id=1&numwant=" + QByteArray::number(request.numWant)
        + "&key=" + QByteArray::number(request.key, 16).rightJustified(8, '0') + eventParameter(request.event)
        + addressParameter("&ipv4=", request.ipv4) + addressParameter("&ipv6=", request.ipv6);
    if (!request.trackerId.isEmpty()) {
        parameters += "&trackerid=" + request.trackerId.toPercentEncoding();
    }
    return withQuery(*url, parameters);
}

Result<QUrl> scrapeUrl(const QString& tracker, const Sha1Digest& infoHash)
{
    const auto announce = checkedUrl(tracker);
    if (!announce) {
        return failure(announce.error());
    }
    const QString word = QStringLiteral("announce");
    QString path = announce->path(QUrl::FullyEncoded);
    const qsizetype lastPart = path.lastIndexOf(QLatin1Char('/')) + 1;
    if (!QStringView(path).mid(lastPart).startsWith(word)) {
        return failure(Errc::UnsupportedScheme, QStringLiteral("this tracker cannot be scraped"));
    }
    QUrl url = *announce;
    url.setPath(path.replace(lastPart, word.size(), QStringLiteral("scrape")), QUrl::StrictMode);
    return withQuery(url, "info_hash=" + infoHash.toByteArray().toPercentEncoding());
}

HttpTracker::HttpTracker(net::HttpClient& http, Scheduler& scheduler)
    : m_http(http)
    , m_scheduler(scheduler)
{}

std::unique_ptr<TrackerClient::Exchange> HttpTracker::announce(
    const QString& tracker, const AnnounceRequest& request, AnnounceCallback callback)
{
    const auto url = announceUrl(tracker, request);
    if (!url) {
        return std::make_unique<FailedExchange>(
            m_scheduler, [error = url.error(), callback = std::move(callback)] { callback(failure(error)); });
    }
    return std::make_unique<HttpExchange>(m_http.get(
        makeGet(*url, m_timeout), [callback = std::move(callback)](const Result<net::HttpResponse>& answer) {
            callback(readAnnounceAnswer(answer));
        }));
}

std::unique_ptr<TrackerClient::Exchange> HttpTracker::scrape(
    const QString& tracker, const Sha1Digest& infoHash, ScrapeCallback callback)
{
    const auto url = scrapeUrl(tracker, infoHash);
    if (!url) {
        return std::make_unique<FailedExchange>(
            m_scheduler, [error = url.error(), callback = std::move(callback)] { callback(failure(error)); });
    }
    return std::make_unique<HttpExchange>(m_http.get(makeGet(*url, m_timeout),
        [callback = std::move(callback), infoHash](
            const Result<net::HttpResponse>& answer) { callback(readScrapeAnswer(answer, infoHash)); }));
}

} // namespace freshet::discovery
