// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_hasher.h"

#include "engine/base/lane_hasher.h"

#include <vector>

namespace freshet::storage {

namespace {

bool hasHash(const metainfo::Metainfo& torrent, PieceIndex piece)
{
    const qsizetype hashEnd = (qsizetype{piece.value()} + 1) * Sha1Digest::size;
    return piece.value() < torrent.pieces.pieceCount() && hashEnd <= torrent.v1PieceHashes.size();
}

/// Whether the bytes can be the piece at all, going by their number.
bool isHashable(const PieceToHash& candidate)
{
    return hasHash(*candidate.torrent, candidate.piece)
        && candidate.bytes.size() == candidate.torrent->pieces.pieceSize(candidate.piece);
}

} // namespace

bool PieceHasher::isGood(const metainfo::Metainfo& torrent, PieceIndex piece, QByteArrayView bytes)
{
    const PieceToHash candidate{&torrent, piece, bytes};
    return areGood({&candidate, 1}).test(0);
}

Bitfield PieceHasher::areGood(std::span<const PieceToHash> pieces)
{
    std::vector<std::size_t> hashed;
    std::vector<QByteArrayView> messages;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isHashable(pieces[i])) {
            hashed.push_back(i);
            messages.push_back(pieces[i].bytes);
        }
    }
    std::vector<Sha1Digest> digests(messages.size());
    sha1Many(messages, digests);
    Bitfield good(static_cast<qsizetype>(pieces.size()));
    for (std::size_t i = 0; i < hashed.size(); ++i) {
        const PieceToHash& candidate = pieces[hashed[i]];
        good.set(
            static_cast<qsizetype>(hashed[i]), digests[i] == candidate.torrent->v1PieceHash(candidate.piece));
    }
    return good;
}

Bitfield PieceHasher::areGood(
    const metainfo::Metainfo& torrent, PieceIndex first, std::span<const QByteArrayView> pieces)
{
    std::vector<PieceToHash> row;
    row.reserve(pieces.size());
    for (const QByteArrayView bytes : pieces) {
        row.push_back({&torrent, PieceIndex(first.value() + static_cast<quint32>(row.size())), bytes});
    }
    return areGood(row);
}

bool PieceHasher::isHashOf(const metainfo::Metainfo& torrent, PieceIndex piece, const Sha1Digest& digest)
{
    return hasHash(torrent, piece) && digest == torrent.v1PieceHash(piece);
}

} // namespace freshet::storage
