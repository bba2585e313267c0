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

namespace freshet::net {

/// One GET. Value type.
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

/// What a server answered; any status. Value type.
struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QUrl finalUrl;
};

/// **Seam.** GETs over http and https with ranges and limits. Engine thread.
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
};

} // namespace freshet::net
