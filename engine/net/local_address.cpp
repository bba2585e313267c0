// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/local_address.h"

#include <utility>

namespace freshet::net {

bool isLocalAddress(const QHostAddress& address)
{
    static const auto subnets = [] {
        QList<std::pair<QHostAddress, int>> list;
        for (const char* text :
            {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "::/127",
                "64:ff9b:1::/48", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"}) {
            list.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
        }
        return list;
    }();
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    const QHostAddress plain = isMapped ? QHostAddress(ipv4) : address;
    return plain.isNull() || std::any_of(subnets.cbegin(), subnets.cend(), [&plain](const auto& subnet) {
        return subnet.first.protocol() == plain.protocol() && plain.isInSubnet(subnet);
    });
}

} // namespace freshet::net
