// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/metrics_snapshot.h"

namespace freshet::api {

namespace {

/// 1500 bytes less the headers.
constexpr ByteCount segmentSize = 1448;
/// 20 of IPv4, 20 of TCP, 12 for its time stamps (RFC 7323).
constexpr ByteCount headerSize = 52;
constexpr ByteCount segmentsPerAcknowledgement = 2;

ByteCount segments(ByteCount bytes)
{
    return (bytes + segmentSize - 1) / segmentSize;
}

} // namespace

HeaderEstimate estimateHeaders(ByteCount received, ByteCount sent)
{
    const ByteCount in = segments(received);
    const ByteCount out = segments(sent);
    return {headerSize * (in + out / segmentsPerAcknowledgement),
        headerSize * (out + in / segmentsPerAcknowledgement)};
}

} // namespace freshet::api
