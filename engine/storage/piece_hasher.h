// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/ids.h"
#include "engine/metainfo/metainfo.h"

#include <QByteArrayView>

#include <span>

namespace freshet::storage {

/// A piece as it was received or read. Value type; the torrent and the bytes belong to others.
struct PieceToHash
{
    const metainfo::Metainfo* torrent = nullptr;
    PieceIndex piece;
    QByteArrayView bytes;
};

/// Compares pieces with the hashes of their torrent. The one place where payload is hashed. Stateless: may be
/// used by several threads at once.
class PieceHasher
{
public:
    /// Whether `bytes` are exactly the piece.
    [[nodiscard]] static bool isGood(
        const metainfo::Metainfo& torrent, PieceIndex piece, QByteArrayView bytes);

    /// The same for many pieces, of any torrents: bit i of the answer is about pieces[i]. Hashes them side by
    /// side, so that four pieces take hardly longer than two.
    [[nodiscard]] static Bitfield areGood(std::span<const PieceToHash> pieces);

    /// The same for neighbours: bit i of the answer is about piece first + i, whose bytes are pieces[i].
    [[nodiscard]] static Bitfield areGood(
        const metainfo::Metainfo& torrent, PieceIndex first, std::span<const QByteArrayView> pieces);

    /// Whether that is the hash which the torrent has for the piece; for who has hashed it in parts.
    [[nodiscard]] static bool isHashOf(
        const metainfo::Metainfo& torrent, PieceIndex piece, const Sha1Digest& digest);
};

} // namespace freshet::storage
