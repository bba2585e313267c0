// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/handshake.h"

#include "engine/wire/peer_id.h"
#include "engine/wire/wire_errc.h"

#include <algorithm>
#include <array>

namespace freshet::wire {

namespace {

/// The length of the protocol's name and the name itself.
constexpr std::array<char, 20> protocolName{
    '\x13', 'B', 'i', 't', 'T', 'o', 'r', 'r', 'e', 'n', 't', ' ', 'p', 'r', 'o', 't', 'o', 'c', 'o', 'l'};
constexpr qsizetype reservedAt = protocolName.size();
constexpr qsizetype reservedSize = 8;
constexpr qsizetype infoHashAt = reservedAt + reservedSize;

/// A bit of the reserved bytes.
struct ReservedBit
{
    qsizetype byte;
    unsigned mask;
    bool Handshake::*flag;
};

constexpr std::array<ReservedBit, 4> reservedBits{{
    {5, 0x10, &Handshake::supportsExtensions},
    {7, 0x01, &Handshake::supportsDht},
    {7, 0x04, &Handshake::supportsFast},
    {7, 0x10, &Handshake::supportsV2},
}};

} // namespace

QByteArray encode(const Handshake& handshake)
{
    QByteArray bytes(protocolName.data(), protocolName.size());
    bytes.append(reservedSize, '\0');
    for (const ReservedBit& bit : reservedBits) {
        if (handshake.*bit.flag) {
            char& byte = bytes[reservedAt + bit.byte];
            byte = static_cast<char>(static_cast<unsigned char>(byte) | bit.mask);
        }
    }
    bytes.append(handshake.infoHash.view());
    bytes.append(handshake.peerId);
    return bytes;
}

Result<std::optional<Handshake>> decodeHandshake(QByteArrayView received)
{
    const auto compared = std::min<qsizetype>(received.size(), protocolName.size());
    const auto mismatch =
        std::mismatch(received.begin(), received.begin() + compared, protocolName.begin()).first;
    if (mismatch != received.begin() + compared) {
        return failure(Errc::NotBitTorrent, QStringLiteral("byte %1").arg(mismatch - received.begin()));
    }
    if (received.size() < handshakeHeadSize) {
        return std::optional<Handshake>();
    }
    Handshake handshake;
    for (const ReservedBit& bit : reservedBits) {
        const auto byte = static_cast<unsigned char>(received[reservedAt + bit.byte]);
        handshake.*bit.flag = (byte & bit.mask) != 0;
    }
    handshake.infoHash = *Sha1Digest::fromBytes(received.sliced(infoHashAt, Sha1Digest::size));
    if (received.size() >= handshakeSize) {
        handshake.peerId = received.sliced(handshakeHeadSize, peerIdSize).toByteArray();
    }
    return std::optional(handshake);
}

} // namespace freshet::wire
