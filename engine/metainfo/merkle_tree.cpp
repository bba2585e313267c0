// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/merkle_tree.h"

#include "engine/base/lane_hasher.h"
#include "engine/metainfo/piece_layout.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace freshet::metainfo {

namespace {

/// Blocks hashed side by side; a multiple of the lanes.
constexpr std::size_t blocksAtOnce = 12;

Sha256Digest parent(const Sha256Digest& left, const Sha256Digest& right)
{
    std::array<char, 2 * Sha256Digest::size> both{};
    std::memcpy(both.data(), left.view().data(), Sha256Digest::size);
    std::memcpy(both.data() + Sha256Digest::size, right.view().data(), Sha256Digest::size);
    return sha256(QByteArrayView(both.data(), both.size()));
}

/// The next level of a tree, whose nodes come in pairs.
std::vector<Sha256Digest> parents(std::span<const Sha256Digest> nodes)
{
    // A pair of neighbours is the message that their parent is the hash of.
    static_assert(sizeof(Sha256Digest) == Sha256Digest::size);
    std::vector<QByteArrayView> pairs;
    pairs.reserve(nodes.size() / 2);
    for (std::size_t i = 0; i + 1 < nodes.size(); i += 2) {
        pairs.emplace_back(reinterpret_cast<const char*>(&nodes[i]), 2 * Sha256Digest::size);
    }
    std::vector<Sha256Digest> level(pairs.size());
    sha256Many(pairs, level);
    return level;
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
        if (static_cast<ByteCount>(leaves.size()) < width) {
            filler = parent(filler, filler);
        }
        leaves = parents(leaves);
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
            bytes = addWholeBlocks(bytes);
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

QByteArrayView MerkleHasher::addWholeBlocks(QByteArrayView bytes)
{
    std::array<QByteArrayView, blocksAtOnce> blocks;
    std::array<Sha256Digest, blocksAtOnce> leaves;
    std::size_t count = 0;
    for (; count < blocks.size() && bytes.size() >= blockSize; ++count) {
        blocks[count] = bytes.first(blockSize);
        bytes = bytes.sliced(blockSize);
    }
    sha256Many(std::span(blocks).first(count), std::span(leaves).first(count));
    for (const Sha256Digest& leaf : std::span(leaves).first(count)) {
        addLeaf(leaf);
    }
    return bytes;
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
    if (!m_leaves.empty()) {
        // Only a file of less than one piece has a tree that is lower than a piece's.
        const ByteCount width = m_pieces.empty() ? widthFor(m_leaves.size()) : m_blocksPerPiece;
        m_pieces.push_back(merkleRoot(std::exchange(m_leaves, {}), width, Sha256Digest()));
    }
    m_size = 0;
    return m_pieces.empty() ? MerkleHashes()
                            : hashesOfFile(std::exchange(m_pieces, {}), m_blocksPerPiece * blockSize);
}

Sha256Digest MerkleHasher::finishPiece(ByteCount width)
{
    Q_ASSERT(m_size <= m_blocksPerPiece * blockSize);
    if (!m_block.isEmpty()) {
        addLeaf(sha256(m_block));
        m_block.clear();
    }
    m_size = 0;
    std::vector<Sha256Digest> pieces = std::exchange(m_pieces, {});
    return pieces.empty() ? merkleRoot(std::exchange(m_leaves, {}), width, Sha256Digest()) : pieces.front();
}

MerkleHashes hashesOfFile(std::vector<Sha256Digest> pieces, ByteCount pieceLength)
{
    MerkleHashes hashes;
    if (pieces.size() > 1) {
        hashes.pieceLayer.reserve(static_cast<qsizetype>(pieces.size()) * Sha256Digest::size);
        for (const Sha256Digest& piece : pieces) {
            hashes.pieceLayer += piece.view();
        }
    }
    const ByteCount width = widthFor(pieces.size());
    hashes.root = merkleRoot(std::move(pieces), width, paddingPiece(pieceLength / blockSize));
    return hashes;
}

} // namespace freshet::metainfo
