// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace freshet {

/// An IP address and a port. IPv4-mapped IPv6 addresses are kept as IPv4. Value type.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    Endpoint() = default;
    Endpoint(const QHostAddress& address, quint16 port);

    [[nodiscard]] bool isValid() const { return !address.isNull() && port != 0; }
    [[nodiscard]] bool isIpv4() const { return address.protocol() == QAbstractSocket::IPv4Protocol; }
    [[nodiscard]] bool isLoopback() const { return address.isLoopback(); }

    /// "192.0.2.1:6881" or "[2001:db8::1]:6881".
    [[nodiscard]] QString toString() const;
    /// Reads what toString() writes. Names are not looked up: only literal addresses are accepted.
    [[nodiscard]] static std::optional<Endpoint> fromString(const QString& text);

    /// 6 bytes for IPv4 (BEP 23), 18 for IPv6 (BEP 7), network order.
    [[nodiscard]] QByteArray toCompact() const;
    /// Whole entries of a compact list; a cut last entry, port 0 and unspecified or multicast addresses are
    /// left out.
    [[nodiscard]] static QList<Endpoint> fromCompactIpv4(QByteArrayView bytes);
    [[nodiscard]] static QList<Endpoint> fromCompactIpv6(QByteArrayView bytes);

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
    friend size_t qHash(const Endpoint& endpoint, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, endpoint.address, endpoint.port);
    }
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::Endpoint)
