// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/endpoint.h"

#include <QtEndian>

#include <algorithm>

namespace freshet {

namespace {

constexpr qsizetype ipv4Bytes = 4;
constexpr qsizetype ipv6Bytes = 16;
constexpr qsizetype portBytes = 2;

bool canBeDialled(const Endpoint& endpoint)
{
    const QHostAddress& address = endpoint.address;
    return endpoint.port != 0 && !address.isMulticast() && !address.isBroadcast()
        && address != QHostAddress(QHostAddress::AnyIPv4) && address != QHostAddress(QHostAddress::AnyIPv6);
}

template<class MakeAddress>
QList<Endpoint> fromCompact(QByteArrayView bytes, qsizetype addressBytes, MakeAddress makeAddress)
{
    QList<Endpoint> endpoints;
    const qsizetype entry = addressBytes + portBytes;
    for (qsizetype at = 0; at + entry <= bytes.size(); at += entry) {
        const Endpoint endpoint(
            makeAddress(bytes.data() + at), qFromBigEndian<quint16>(bytes.data() + at + addressBytes));
        if (canBeDialled(endpoint)) {
            endpoints.append(endpoint);
        }
    }
    return endpoints;
}

} // namespace

Endpoint::Endpoint(const QHostAddress& host, quint16 portNumber)
    : address(host)
    , port(portNumber)
{
    bool isMapped = false;
    const quint32 ipv4 = host.toIPv4Address(&isMapped);
    // Qt counts "::" among the mapped addresses, but a socket bound to it is an IPv6 socket.
    if (isMapped && host.protocol() == QAbstractSocket::IPv6Protocol && host != QHostAddress::AnyIPv6) {
        address = QHostAddress(ipv4);
    }
}

QString Endpoint::toString() const
{
    const QString pattern = isIpv4() ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2");
    return pattern.arg(address.toString()).arg(port);
}

std::optional<Endpoint> Endpoint::fromString(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0) {
        return std::nullopt;
    }
    const QStringView portText = QStringView(text).sliced(colon + 1);
    bool isNumber = std::all_of(portText.begin(), portText.end(),
        [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    const quint16 port = isNumber ? portText.toUShort(&isNumber) : quint16{0};
    QString host = text.left(colon);
    const bool isBracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (isBracketed) {
        host = host.mid(1, host.size() - 2);
    }
    QHostAddress address;
    // QHostAddress overlooks spaces and takes "127.1" for an address.
    const bool isLiteral = std::none_of(host.begin(), host.end(), [](QChar c) { return c.isSpace(); })
        && (isBracketed ? host.contains(QLatin1Char(':')) : host.count(QLatin1Char('.')) == 3)
        && address.setAddress(host);
    const auto family = isBracketed ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    if (!isNumber || port == 0 || !isLiteral || address.protocol() != family) {
        return std::nullopt;
    }
    return Endpoint(address, port);
}

QByteArray Endpoint::toCompact() const
{
    QByteArray bytes;
    if (isIpv4()) {
        bytes.resize(ipv4Bytes + portBytes);
        qToBigEndian(address.toIPv4Address(), bytes.data());
    } else {
        bytes.resize(ipv6Bytes + portBytes);
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        std::copy_n(ipv6.c, ipv6Bytes, bytes.data());
    }
    qToBigEndian(port, bytes.data() + bytes.size() - portBytes);
    return bytes;
}

QList<Endpoint> Endpoint::fromCompactIpv4(QByteArrayView bytes)
{
    return fromCompact(
        bytes, ipv4Bytes, [](const char* at) { return QHostAddress(qFromBigEndian<quint32>(at)); });
}

QList<Endpoint> Endpoint::fromCompactIpv6(QByteArrayView bytes)
{
    return fromCompact(
        bytes, ipv6Bytes, [](const char* at) { return QHostAddress(reinterpret_cast<const quint8*>(at)); });
}

} // namespace freshet
