// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/local_address.h"

#include <QList>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace freshet::net {

namespace {

class Subnets
{
public:
    Subnets(std::initializer_list<const char*> texts)
    {
        for (const char* text : texts) {
            m_list.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
        }
    }
    [[nodiscard]] bool contain(const QHostAddress& address) const
    {
        return std::any_of(m_list.cbegin(), m_list.cend(), [&address](const auto& subnet) {
            return subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet);
        });
    }

private:
    QList<std::pair<QHostAddress, int>> m_list;
};

/// "::ffff:10.0.0.1" is 10.0.0.1.
QHostAddress plain(const QHostAddress& address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(ipv4) : address;
}

} // namespace

bool isLocalAddress(const QHostAddress& address)
{
    static const Subnets subnets{"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4",
        "::/127", "64:ff9b:1::/48", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"};
    const QHostAddress host = plain(address);
    return host.isNull() || subnets.contain(host);
}

bool isLanAddress(const QHostAddress& address)
{
    static const Subnets subnets{
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10"};
    return subnets.contain(plain(address));
}

} // namespace freshet::net
