// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_option.h"

#include "engine/api/settings.h"

#include <QFile>
#include <QUrl>

namespace freshet::cli {

std::optional<Endpoint> metricsEndpoint(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    if (!isPort) {
        return std::nullopt;
    }
    if (colon < 0) {
        return Endpoint{QHostAddress(QHostAddress::LocalHost), port};
    }
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))) {
        host = host.mid(1, host.size() - 2);
    } else if (host.contains(QLatin1Char(':'))) {
        // "::1" alone leaves open where the address ends.
        return std::nullopt;
    }
    const QHostAddress address(host);
    return address.isNull() ? std::nullopt : std::optional(Endpoint{address, port});
}

api::Outcome<QString> readTokenFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path, file.errorString()});
    }
    // Whatever is in there, it need not be read to the end.
    const QString token = QString::fromUtf8(file.readLine(api::longestToken * 4)).trimmed();
    if (token.isEmpty() || token != api::usableToken(token)) {
        return tl::unexpected(api::Fault{api::FaultKind::InvalidSettings, path,
            QStringLiteral("a token has up to %1 letters, digits and signs without spaces")
                .arg(api::longestToken)});
    }
    return token;
}

std::optional<api::OtlpOptions> readOtlp(OptionReader& options)
{
    if (!options.isSet("otlp-endpoint")) {
        if (options.isSet("otlp-header") || options.isSet("otlp-interval") || options.isSet("trace-pieces")) {
            options.complain(
                QStringLiteral("--otlp-header, --otlp-interval and --trace-pieces need --otlp-endpoint."));
        }
        return std::nullopt;
    }
    api::OtlpOptions otlp;
    otlp.endpoint = options.text("otlp-endpoint");
    if (!api::isOtlpEndpoint(otlp.endpoint)) {
        options.complain(QStringLiteral("--otlp-endpoint needs an http or https URL such as "
                                        "http://127.0.0.1:4318, without user, query and fragment."));
    }
    QStringList headers;
    for (const QString& header : options.texts("otlp-header")) {
        const qsizetype equals = header.indexOf(QLatin1Char('='));
        const QByteArray value = QUrl::toPercentEncoding(header.mid(equals + 1), QByteArrayLiteral(" "));
        headers.append(equals < 0 ? header : header.left(equals + 1) + QString::fromLatin1(value));
    }
    otlp.headers = headers.join(QLatin1Char(','));
    if (!api::otlpHeaders(otlp.headers)) {
        options.complain(QStringLiteral("--otlp-header needs NAME=VALUE: a name as HTTP has them and plain "
                                        "characters, %1 in all.")
                             .arg(api::longestOtlpText));
    }
    const auto interval = options.number("otlp-interval", 1, api::longestOtlpInterval);
    otlp.interval = interval ? std::chrono::seconds(*interval) : otlp.interval;
    const auto pieces = options.number("trace-pieces", 0, api::rarestTrace);
    otlp.tracePieces = pieces ? static_cast<int>(*pieces) : otlp.tracePieces;
    return otlp;
}

} // namespace freshet::cli
