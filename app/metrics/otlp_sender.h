// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/otlp_options.h"
#include "engine/base/random.h"
#include "engine/base/scheduler.h"
#include "engine/net/http_client.h"

#include <functional>
#include <memory>

namespace freshet::metrics {

/// How exports have ended, since the start. Value type.
struct OtlpCounters
{
    quint64 sent = 0;
    /// Ended in a way that may pass: no connection, a time-out, 429, 502, 503, 504.
    quint64 failed = 0;
    /// The collector wants nothing of it, now or ever.
    quint64 rejected = 0;
    /// Of exports that were taken, what the collector has left out.
    quint64 rejectedPoints = 0;
    /// Traces that there was no room for, as the collector did not take them fast enough.
    quint64 droppedTraces = 0;

    friend bool operator==(const OtlpCounters&, const OtlpCounters&) = default;
};

/// What is sent; each has a path of its own.
enum class OtlpSignal { Metrics, Traces };

/// Sends what there is to an OTLP collector, every interval. One request at a time, and nothing is kept for
/// later: the next body says everything that a lost one did, as all sums are cumulative and traces wait until
/// they are taken. After a failure it
/// waits, twice as long each time and never in step with others, or as long as the collector asks.
class OtlpSender
{
public:
    /// Makes the body of an export; empty: there is nothing yet.
    using MakeBody = std::function<QByteArray()>;

    static constexpr std::chrono::seconds firstBackoff{1};
    static constexpr std::chrono::seconds longestBackoff{300};
    /// Of what a collector may ask for.
    static constexpr std::chrono::hours longestRetryAfter{1};
    static constexpr std::chrono::seconds timeout{10};
    /// Of an answer.
    static constexpr ByteCount maxAnswer = 64 * 1024;

    OtlpSender(Scheduler& scheduler, Random& random, net::HttpClient& http, MakeBody makeBody,
        OtlpSignal signal = OtlpSignal::Metrics);

    /// Called when the collector has taken a body, or wants nothing of it.
    void setTaken(std::function<void()> taken) { m_taken = std::move(taken); }

    /// From now on as `options` say; a request under way is given up. The first export follows at once.
    void start(const api::OtlpOptions& options);
    void stop();
    /// There is something now, where there was nothing.
    void wake();
    [[nodiscard]] const OtlpCounters& counters() const { return m_counters; }

private:
    void send();
    void sendAfter(std::chrono::milliseconds delay);
    void finish(const Result<net::HttpResponse>& answer);
    void countPartialSuccess(const QByteArray& body);
    [[nodiscard]] std::chrono::milliseconds backoff(std::chrono::seconds retryAfter);

    Scheduler& m_scheduler;
    Random& m_random;
    net::HttpClient& m_http;
    MakeBody m_makeBody;
    OtlpSignal m_signal;
    std::function<void()> m_taken = [] {};
    net::HttpRequest m_request;
    api::HttpHeaders m_headers;
    std::chrono::seconds m_interval{0};
    int m_failuresInARow = 0;
    bool m_isWaitingForBody = false;
    OtlpCounters m_counters;
    Scheduler::Timer m_timer;
    std::unique_ptr<net::HttpClient::Transfer> m_transfer;
};

} // namespace freshet::metrics
