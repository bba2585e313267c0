// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/allowed_fast_set.h"

#include <QtEndian>

#include <algorithm>

namespace freshet::wire {

namespace {

/// The last byte of the address does not count, so that one network cannot collect many sets.
constexpr quint32 networkMask = 0xFFFFFF00;

} // namespace

std::vector<quint32> allowedFastSet(
    const QHostAddress& peer, const Sha1Digest& infoHash, quint32 pieceCount, int size)
{
    std::vector<quint32> pieces;
    bool isIpv4 = false;
    const quint32 address = peer.toIPv4Address(&isIpv4);
    if (!isIpv4 || pieceCount == 0 || size <= 0) {
        return pieces;
    }
    const auto wanted = std::min(static_cast<std::size_t>(size), static_cast<std::size_t>(pieceCount));
    QByteArray seed(4, '\0');
    qToBigEndian(address & networkMask, seed.data());
    Sha1Digest digest = sha1(seed + infoHash.toByteArray());
    while (true) {
        for (qsizetype at = 0; at < Sha1Digest::size; at += 4) {
            const quint32 piece = qFromBigEndian<quint32>(digest.view().data() + at) % pieceCount;
            if (std::find(pieces.begin(), pieces.end(), piece) == pieces.end()) {
                pieces.push_back(piece);
            }
            if (pieces.size() == wanted) {
                return pieces;
            }
        }
        digest = sha1(digest.view());
    }
}

} // namespace freshet::wire
