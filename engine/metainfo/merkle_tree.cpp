// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/merkle_tree.h"

#include "engine/metainfo/piece_layout.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace freshet::metainfo {

namespace {

Sha256Digest parent(const Sha256Digest& left, const Sha256Digest& right)
{
    std::array<char, 2 * Sha256Digest::size> both{};
    std::memcpy(both.data(), left.view().data(), Sha256Digest::size);
    std::memcpy(both.data() + Sha256Digest::size, right.view().data(), Sha256Digest::size);
    return sha256(QByteArrayView(both.data(), both.size()));
}

ByteCount widthFor(std::size_t leaves)
{
    return static_cast<ByteCount>(std::bit_ceil(leaves));
}

/// What stands in a piece layer for a piece behind the file's end (BEP 52: leaves of zeros).
Sha256Digest paddingPiece(ByteCount blocksPerPiece)
{
    return merkleRoot({}, blocksPerPiece, Sha256Digest());
}

} // namespace

Sha256Digest merkleRoot(std::vector<Sha256Digest> leaves, ByteCount width, const Sha256Digest& padding)
{
    Sha256Digest filler = padding;
    for (; width > 1; width /= 2) {
        if (leaves.size() % 2 == 1) {
            leaves.push_back(filler);
        }
        for (std::size_t i = 0; i < leaves.size() / 2; ++i) {
            leaves[i] = parent(leaves[2 * i], leaves[2 * i + 1]);
        }
        leaves.resize(leaves.size() / 2);
        filler = parent(filler, filler);
    }
    return leaves.empty() ? filler : leaves.front();
}

Sha256Digest rootOfPieceLayer(QByteArrayView pieceLayer, ByteCount pieceLength)
{
    std::vector<Sha256Digest> pieces;
    pieces.reserve(static_cast<std::size_t>(pieceLayer.size() / Sha256Digest::size));
    for (qsizetype at = 0; at + Sha256Digest::size <= pieceLayer.size(); at += Sha256Digest::size) {
        pieces.push_back(*Sha256Digest::fromBytes(pieceLayer.sliced(at, Sha256Digest::size)));
    }
    const ByteCount width = widthFor(pieces.size());
    return merkleRoot(std::move(pieces), width, paddingPiece(pieceLength / blockSize));
}

MerkleHasher::MerkleHasher(ByteCount pieceLength)
    : m_blocksPerPiece(pieceLength / blockSize)
{
    Q_ASSERT(pieceLength >= blockSize && std::has_single_bit(static_cast<std::uint64_t>(pieceLength)));
}

void MerkleHasher::add(QByteArrayView bytes)
{
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        if (m_block.isEmpty() && bytes.size() >= blockSize) {
            addLeaf(sha256(bytes.first(blockSize)));
            bytes = bytes.sliced(blockSize);
            continue;
        }
        const qsizetype part = std::min<qsizetype>(bytes.size(), blockSize - m_block.size());
        m_block += bytes.first(part);
        bytes = bytes.sliced(part);
        if (m_block.size() == blockSize) {
            addLeaf(sha256(m_block));
            m_block.clear();
        }
    }
}

void MerkleHasher::addLeaf(const Sha256Digest& leaf)
{
    m_leaves.push_back(leaf);
    if (static_cast<ByteCount>(m_leaves.size()) == m_blocksPerPiece) {
        m_pieces.push_back(merkleRoot(std::exchange(m_leaves, {}), m_blocksPerPiece, Sha256Digest()));
    }
}

MerkleHashes MerkleHasher::finish()
{
    if (!m_block.isEmpty()) {
        addLeaf(sha256(m_block));
        m_block.clear();
    }
    MerkleHashes hashes;
    if (!m_leaves.empty()) {
        // Only a file of less than one piece has a tree that is lower than a piece's.
        const ByteCount width = m_pieces.empty() ? widthFor(m_leaves.size()) : m_blocksPerPiece;
        m_pieces.push_back(merkleRoot(std::exchange(m_leaves, {}), width, Sha256Digest()));
    }
    if (m_pieces.size() > 1) {
        for (const Sha256Digest& piece : m_pieces) {
            hashes.pieceLayer += piece.view();
        }
    }
    if (m_size > 0) {
        const ByteCount width = widthFor(m_pieces.size());
        hashes.root = merkleRoot(std::exchange(m_pieces, {}), width, paddingPiece(m_blocksPerPiece));
    }
    m_size = 0;
    return hashes;
}

} // namespace freshet::metainfo
