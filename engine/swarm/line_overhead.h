// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

namespace freshet::swarm {

/// What moving bytes of a connection costs beside themselves: headers of IP and TCP, estimated, since nobody
/// tells. Bytes. Value type.
struct LineOverhead
{
    /// In the direction of the bytes.
    ByteCount forth = 0;
    /// Acknowledgements, in the other one.
    ByteCount back = 0;
};

/// For `bytes` that were read or written at once. Full segments of an Ethernet link (1500 bytes), TCP with
/// timestamps (RFC 7323), one acknowledgement for two segments (RFC 9293, 3.8.6.3).
[[nodiscard]] constexpr LineOverhead lineOverhead(ByteCount bytes, bool isIpv4)
{
    constexpr ByteCount mtu = 1500;
    constexpr ByteCount tcpHeader = 32;
    const ByteCount headers = (isIpv4 ? 20 : 40) + tcpHeader;
    const ByteCount segments = (bytes + mtu - headers - 1) / (mtu - headers);
    return {segments * headers, (segments + 1) / 2 * headers};
}

} // namespace freshet::swarm
