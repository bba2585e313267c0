// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace freshet::metainfo {

/// What BEP 52 keeps of one file. Value type.
struct MerkleHashes
{
    /// "pieces root"; nothing for an empty file.
    std::optional<Sha256Digest> root;
    /// One hash a piece; empty for files of at most one piece.
    QByteArray pieceLayer;
};

/// Computes one file's BEP 52 hashes from its bytes, in order. Keeps 32 bytes a piece. Not thread-safe.
class MerkleHasher
{
public:
    /// `pieceLength` is a power of two of at least 16 KiB.
    explicit MerkleHasher(ByteCount pieceLength);

    void add(QByteArrayView bytes);
    /// The hashes of all bytes since construction or the last finish(); starts over.
    [[nodiscard]] MerkleHashes finish();
    /// The root of a tree of `width` leaves over all bytes since, at most a piece; starts over.
    [[nodiscard]] Sha256Digest finishPiece(ByteCount width);

private:
    /// Adds some of the blocks at the front of `bytes`; answers with the rest.
    [[nodiscard]] QByteArrayView addWholeBlocks(QByteArrayView bytes);
    void addLeaf(const Sha256Digest& leaf);

    ByteCount m_blocksPerPiece;
    ByteCount m_size = 0;
    QByteArray m_block;
    std::vector<Sha256Digest> m_leaves;
    std::vector<Sha256Digest> m_pieces;
};

/// The hashes of a file of `pieces`, of which there is at least one. The hash of an only piece is the root of
/// a tree that is just high enough for it, the hash of one of several the root of a piece's tree.
[[nodiscard]] MerkleHashes hashesOfFile(std::vector<Sha256Digest> pieces, ByteCount pieceLength);

/// The root of the tree over `leaves`, filled up with `padding` to `width` leaves, a power of two of at least
/// leaves.size() and 1.
[[nodiscard]] Sha256Digest merkleRoot(
    std::vector<Sha256Digest> leaves, ByteCount width, const Sha256Digest& padding);

/// The file root that a piece layer, a multiple of 32 bytes and not empty, belongs to.
[[nodiscard]] Sha256Digest rootOfPieceLayer(QByteArrayView pieceLayer, ByteCount pieceLength);

} // namespace freshet::metainfo
