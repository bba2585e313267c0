// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_option.h"

#include "engine/api/settings.h"

#include <QFile>

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

} // namespace freshet::cli
