// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/http_call.h"

#include "tests/interop/support/waiting.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace freshet::interop {

HttpCall::HttpCall()
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

HttpCall::Answer HttpCall::get(const QUrl& url, const Headers& headers)
{
    QNetworkRequest request(url);
    for (const auto& [name, value] : headers) {
        request.setRawHeader(name, value);
    }
    return finish(m_manager.get(request));
}

HttpCall::Answer HttpCall::post(const QUrl& url, const QByteArray& body, const Headers& headers)
{
    QNetworkRequest request(url);
    for (const auto& [name, value] : headers) {
        request.setRawHeader(name, value);
    }
    return finish(m_manager.post(request, body));
}

HttpCall::Answer HttpCall::finish(QNetworkReply* reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    constexpr auto limit = 20s;
    if (!waitUntil([reply] { return reply->isFinished(); }, limit)) {
        return {};
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
        reply->rawHeader("X-Transmission-Session-Id")};
}

} // namespace freshet::interop
