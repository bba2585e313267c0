// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/access_check.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QString>

namespace freshet::metrics {

namespace {

/// Looks at every byte, whatever the first ones are; of hashes, so that the length shows nothing either.
bool areEqual(const QByteArray& a, const QByteArray& b)
{
    const QByteArray first = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray second = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned int difference = 0;
    for (qsizetype i = 0; i < first.size(); ++i) {
        difference |= static_cast<unsigned char>(first[i]) ^ static_cast<unsigned char>(second[i]);
    }
    return difference == 0;
}

QByteArray bearerToken(const QByteArray& authorization)
{
    static const QByteArray scheme("bearer ");
    return authorization.left(scheme.size()).toLower() == scheme ? authorization.mid(scheme.size()).trimmed()
                                                                 : QByteArray();
}

/// "127.0.0.1:9877", "[::1]:9877", "localhost".
bool isAddress(const QByteArray& host)
{
    QByteArray name = host;
    if (name.startsWith('[')) {
        name = name.mid(1, name.indexOf(']') - 1);
    } else if (const qsizetype colon = name.lastIndexOf(':'); colon >= 0) {
        name.truncate(colon);
    }
    return name.toLower() == "localhost" || !QHostAddress(QString::fromLatin1(name)).isNull();
}

} // namespace

Access judgeAccess(const QByteArray& authorization, const QByteArray& host, const QByteArray& token)
{
    if (!token.isEmpty()) {
        return areEqual(bearerToken(authorization), token) ? Access::Granted : Access::TokenMissing;
    }
    // Programs that speak HTTP/1.0 name no host; browsers always do.
    return host.isEmpty() || isAddress(host) ? Access::Granted : Access::NameRefused;
}

} // namespace freshet::metrics
