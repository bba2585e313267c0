// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace freshet::wire {

/// Bytes of a whole greeting (BEP 3).
inline constexpr qsizetype handshakeSize = 68;
/// Bytes of a greeting after which the torrent is known: all but the peer id.
inline constexpr qsizetype handshakeHeadSize = 48;

/// The first thing both sides say on a connection (BEP 3). Value type.
struct Handshake
{
    /// BEP 5: the peer runs a DHT node.
    bool supportsDht = false;
    /// BEP 6: the Fast extension.
    bool supportsFast = false;
    /// BEP 10: extension messages.
    bool supportsExtensions = false;
    /// BEP 52: the peer can go on with the v2 half of a hybrid torrent.
    bool supportsV2 = false;
    Sha1Digest infoHash;
    /// 20 bytes, or empty where it did not arrive yet.
    QByteArray peerId;

    friend bool operator==(const Handshake&, const Handshake&) = default;
};

/// The greeting's handshakeSize bytes; only the first handshakeHeadSize while `peerId` is empty.
[[nodiscard]] QByteArray encode(const Handshake& handshake);

/// Reads a greeting from all bytes that have arrived on the connection so far.
///
/// Nothing: too few bytes to know the torrent. From handshakeHeadSize bytes on everything but the peer id is
/// there, from handshakeSize bytes on that too. NotBitTorrent as soon as one byte differs from the protocol's
/// name: then it may be the start of an encrypted connection.
[[nodiscard]] Result<std::optional<Handshake>> decodeHandshake(QByteArrayView received);

} // namespace freshet::wire
