// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/otlp_options.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace freshet::api {

namespace {

bool isTokenCharacter(char c)
{
    const bool isAlphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isAlphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isHeaderName(const QByteArray& name)
{
    // The request would mean something else with these.
    static const QList<QByteArray> taken{"content-length", "content-type", "content-encoding", "host",
        "transfer-encoding", "connection", "expect"};
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter)
        && !taken.contains(name.toLower());
}

bool isHeaderValue(const QByteArray& value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

bool isOtlpEndpoint(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return text.size() <= longestOtlpText && url.isValid() && isHttp && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

std::optional<HttpHeaders> otlpHeaders(const QString& text)
{
    HttpHeaders headers;
    if (text.size() > longestOtlpText) {
        return std::nullopt;
    }
    for (const QString& pair : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const QByteArray name = pair.left(std::max<qsizetype>(equals, 0)).trimmed().toUtf8();
        const QByteArray value = QByteArray::fromPercentEncoding(pair.mid(equals + 1).trimmed().toUtf8());
        if (!isHeaderName(name) || !isHeaderValue(value)) {
            return std::nullopt;
        }
        headers.emplace_back(name, value);
    }
    return headers;
}

} // namespace freshet::api
