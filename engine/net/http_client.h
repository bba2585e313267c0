// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace freshet::net {

/// One request. Value type.
struct HttpRequest
{
    QUrl url;
    /// The answer is cut off as an error beyond this many bytes, measured after decompression.
    ByteCount maxBody = 1024 * 1024;
    /// From start to the last byte.
    std::chrono::milliseconds timeout{30000};
    int maxRedirects = 5;
    /// First and last byte, inclusive (RFC 9110 section 14.2).
    std::optional<std::pair<ByteCount, ByteCount>> range;
    /// Whether a redirect from a public host may lead to a loopback or private address. Off: no SSRF.
    bool mayRedirectToLocal = false;
};

/// What a POST carries. Value type.
struct HttpPayload
{
    QByteArray body;
    QByteArray contentType;
    /// Names and values, without line breaks. May be secrets: they are never part of an error.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// What a server answered; any status. Value type.
struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QUrl finalUrl;
    /// How long the server asks to be left alone (RFC 9110 section 10.2.3); 0: it does not.
    std::chrono::seconds retryAfter{0};
};

/// **Seam.** GETs and POSTs over http and https with ranges and limits. The thread of its Scheduler.
///
/// Certificate errors are failures, always. Schemes other than http and https are refused, also in redirects.
/// gzip is decoded.
class HttpClient
{
public:
    /// Cancels its request when destroyed; then the callback does not come.
    class Transfer
    {
    public:
        Transfer() = default;
        Transfer(const Transfer&) = delete;
        Transfer& operator=(const Transfer&) = delete;
        virtual ~Transfer() = default;
    };
    using Callback = std::function<void(Result<HttpResponse>)>;

    HttpClient() = default;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    virtual ~HttpClient() = default;

    /// Starts a request. `callback` comes exactly once, never inside this call; it may destroy the Transfer.
    [[nodiscard]] virtual std::unique_ptr<Transfer> get(const HttpRequest& request, Callback callback) = 0;
    /// The same as a POST. No redirect is followed, as the headers are for this server alone: its answer is
    /// the 3xx.
    [[nodiscard]] virtual std::unique_ptr<Transfer> post(
        const HttpRequest& request, HttpPayload payload, Callback callback) = 0;
};

} // namespace freshet::net
