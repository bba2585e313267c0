// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace freshet::wire {

/// Peers of one kind (added or dropped) and family that one message may name (BEP 11).
inline constexpr qsizetype maxPexPeers = 50;

/// One peer that another peer told us of, with what it knows about it (BEP 11).
struct PexPeer
{
    Endpoint endpoint;
    bool prefersEncryption = false;
    bool isSeed = false;
    bool supportsUtp = false;
    bool supportsHolepunch = false;
    bool isReachable = false;

    friend bool operator==(const PexPeer&, const PexPeer&) = default;
};

/// Who joined and who left a swarm since the last message (BEP 11). Value type.
struct PexMessage
{
    QList<PexPeer> added;
    QList<Endpoint> dropped;

    friend bool operator==(const PexMessage&, const PexMessage&) = default;
};

/// The payload of the Extended message; of more than maxPexPeers the first.
[[nodiscard]] QByteArray encode(const PexMessage& message);

/// Reads that payload. Peers beyond maxPexPeers and addresses that nobody can dial are left out.
[[nodiscard]] Result<PexMessage> decodePexMessage(QByteArrayView payload);

} // namespace freshet::wire
