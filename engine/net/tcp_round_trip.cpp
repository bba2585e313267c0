// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/tcp_round_trip.h"

#ifdef Q_OS_LINUX
#include <cstddef>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace freshet::net {

std::optional<RoundTrip> tcpRoundTrip([[maybe_unused]] qintptr socket)
{
#ifdef Q_OS_LINUX
    tcp_info info{};
    socklen_t size = sizeof(info);
    constexpr std::size_t needed = offsetof(tcp_info, tcpi_min_rtt) + sizeof(info.tcpi_min_rtt);
    if (getsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && size >= needed
        && info.tcpi_rtt > 0 && info.tcpi_min_rtt != ~0U) {
        return RoundTrip{
            std::chrono::microseconds(info.tcpi_rtt), std::chrono::microseconds(info.tcpi_min_rtt)};
    }
#endif
    return std::nullopt;
}

} // namespace freshet::net
