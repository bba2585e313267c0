// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_hasher.h"

namespace freshet::storage {

bool PieceHasher::isGood(const metainfo::Metainfo& torrent, PieceIndex piece, QByteArrayView bytes)
{
    const qsizetype hashEnd = (qsizetype{piece.value()} + 1) * Sha1Digest::size;
    return piece.value() < torrent.pieces.pieceCount() && bytes.size() == torrent.pieces.pieceSize(piece)
        && hashEnd <= torrent.v1PieceHashes.size() && sha1(bytes) == torrent.v1PieceHash(piece);
}

Bitfield PieceHasher::areGood(
    const metainfo::Metainfo& torrent, PieceIndex first, std::span<const QByteArrayView> pieces)
{
    Bitfield good(static_cast<qsizetype>(pieces.size()));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const PieceIndex piece(first.value() + static_cast<quint32>(i));
        good.set(static_cast<qsizetype>(i), isGood(torrent, piece, pieces[i]));
    }
    return good;
}

} // namespace freshet::storage
