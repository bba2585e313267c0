// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_sender.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet::metrics {

namespace {

using namespace std::chrono_literals;

/// The signal's path is added to the base URL (OTLP over HTTP, "Endpoint URLs").
QUrl urlOf(const QString& endpoint, OtlpSignal signal)
{
    QUrl url(endpoint);
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    url.setPath(path
        + (signal == OtlpSignal::Metrics ? QStringLiteral("/v1/metrics") : QStringLiteral("/v1/traces")));
    return url;
}

bool isRetryable(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

OtlpSender::OtlpSender(
    Scheduler& scheduler, Random& random, net::HttpClient& http, MakeBody makeBody, OtlpSignal signal)
    : m_scheduler(scheduler)
    , m_random(random)
    , m_http(http)
    , m_makeBody(std::move(makeBody))
    , m_signal(signal)
{}

void OtlpSender::start(const api::OtlpOptions& options)
{
    stop();
    m_request.url = urlOf(options.endpoint, m_signal);
    m_request.timeout = timeout;
    m_request.maxBody = maxAnswer;
    m_headers = api::otlpHeaders(options.headers).value_or(api::HttpHeaders());
    m_interval = options.interval;
    sendAfter(0ms);
}

void OtlpSender::stop()
{
    m_timer.cancel();
    m_transfer.reset();
    m_failuresInARow = 0;
    m_isWaitingForBody = false;
}

void OtlpSender::wake()
{
    if (m_isWaitingForBody) {
        m_isWaitingForBody = false;
        sendAfter(0ms);
    }
}

void OtlpSender::sendAfter(std::chrono::milliseconds delay)
{
    m_timer = m_scheduler.callLater(delay, [this] { send(); });
}

void OtlpSender::send()
{
    QByteArray body = m_makeBody();
    if (body.isEmpty()) {
        m_isWaitingForBody = true;
        return;
    }
    m_transfer = m_http.post(m_request, {std::move(body), "application/json", m_headers},
        [this](const Result<net::HttpResponse>& answer) { finish(answer); });
}

void OtlpSender::finish(const Result<net::HttpResponse>& answer)
{
    m_transfer.reset();
    if (!answer || isRetryable(answer->status)) {
        ++m_counters.failed;
        sendAfter(backoff(answer ? answer->retryAfter : 0s));
        return;
    }
    m_failuresInARow = 0;
    m_taken();
    if (isSuccess(answer->status)) {
        ++m_counters.sent;
        countPartialSuccess(answer->body);
    } else {
        ++m_counters.rejected;
    }
    sendAfter(m_interval);
}

void OtlpSender::countPartialSuccess(const QByteArray& body)
{
    const QJsonObject partial =
        QJsonDocument::fromJson(body).object()[QStringLiteral("partialSuccess")].toObject();
    const QJsonValue rejected = partial[m_signal == OtlpSignal::Metrics ? QStringLiteral("rejectedDataPoints")
                                                                        : QStringLiteral("rejectedSpans")];
    // A 64-bit number: a string, but not every collector knows.
    m_counters.rejectedPoints += rejected.isString()
        ? rejected.toString().toULongLong()
        : static_cast<quint64>(std::max<qint64>(rejected.toInteger(), 0));
}

std::chrono::milliseconds OtlpSender::backoff(std::chrono::seconds retryAfter)
{
    constexpr int mostDoublings = 16;
    const std::chrono::milliseconds longest = std::min<std::chrono::milliseconds>(longestBackoff,
        std::chrono::milliseconds(firstBackoff) * (1 << std::min(m_failuresInARow, mostDoublings)));
    ++m_failuresInARow;
    // Half of it for certain, so that chance never makes it none.
    const auto half = static_cast<std::uint64_t>(longest.count() / 2);
    const std::chrono::milliseconds delay(static_cast<qint64>(half + m_random.below(half + 1)));
    return std::max<std::chrono::milliseconds>(
        delay, std::min<std::chrono::seconds>(retryAfter, longestRetryAfter));
}

} // namespace freshet::metrics
