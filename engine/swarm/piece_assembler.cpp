// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_assembler.h"

#include <algorithm>
#include <cstring>

namespace freshet::swarm {

PieceAssembler::PieceAssembler(const metainfo::PieceLayout& layout, storage::PieceBufferPool& pool)
    : m_layout(layout)
    , m_pool(pool)
{}

int PieceAssembler::room() const
{
    const ByteCount free = std::max<ByteCount>(m_pool.budget() - m_pool.inUse(), 0);
    const auto pieces = static_cast<int>(std::min<ByteCount>(free / m_layout.pieceLength(), 4096));
    return m_pieces.empty() ? std::max(pieces, 1) : pieces;
}

void PieceAssembler::begin(PieceIndex piece)
{
    Piece fresh;
    fresh.buffer = m_pool.acquire(m_layout.pieceSize(piece), true);
    fresh.senders.assign(m_layout.blockCount(piece), m_nobody);
    fresh.isBeingWritten.resize(m_layout.blockCount(piece));
    m_pieces.emplace(piece, std::move(fresh));
}

void PieceAssembler::startBlock(PeerId peer, const metainfo::BlockAddress& block)
{
    const auto piece = m_pieces.find(block.piece);
    if (piece == m_pieces.end()) {
        return;
    }
    auto isTaken = piece->second.isBeingWritten[metainfo::PieceLayout::blockNumber(block.begin)];
    Incoming& incoming = m_incoming[peer];
    incoming.block = block;
    if (isTaken) {
        incoming.beside.resize(static_cast<qsizetype>(block.length));
        incoming.target = incoming.beside.data();
    } else {
        incoming.beside.clear();
        incoming.target = piece->second.buffer.data() + block.begin;
        isTaken = true;
    }
}

void PieceAssembler::endBlock(PeerId peer)
{
    const auto incoming = m_incoming.find(peer);
    if (incoming == m_incoming.end()) {
        return;
    }
    if (incoming->second.target != nullptr && incoming->second.beside.isEmpty()) {
        const metainfo::BlockAddress& block = incoming->second.block;
        m_pieces.at(block.piece).isBeingWritten[metainfo::PieceLayout::blockNumber(block.begin)] = false;
    }
    incoming->second.block = {};
    incoming->second.arrived = 0;
    incoming->second.target = nullptr;
    incoming->second.beside.clear();
}

void PieceAssembler::write(PeerId peer, quint32 offset, QByteArrayView bytes)
{
    const auto incoming = m_incoming.find(peer);
    if (incoming != m_incoming.end() && incoming->second.target != nullptr) {
        std::memcpy(incoming->second.target + offset, bytes.data(), static_cast<std::size_t>(bytes.size()));
        incoming->second.arrived = offset + bytes.size();
    }
}

ByteCount PieceAssembler::arrivedOf(PeerId peer) const
{
    const auto incoming = m_incoming.find(peer);
    return incoming != m_incoming.end() ? incoming->second.arrived : 0;
}

bool PieceAssembler::isReceiving(PeerId peer) const
{
    const auto incoming = m_incoming.find(peer);
    return incoming != m_incoming.end() && incoming->second.target != nullptr;
}

void PieceAssembler::keepBlock(const BlockSender& sender)
{
    const Incoming& incoming = m_incoming.at(sender.peer);
    const metainfo::BlockAddress& block = incoming.block;
    Piece& piece = m_pieces.at(block.piece);
    piece.senders[metainfo::PieceLayout::blockNumber(block.begin)] = sender;
    if (incoming.beside.isEmpty()) {
        return;
    }
    std::memcpy(piece.buffer.data() + block.begin, incoming.beside.constData(), block.length);
    // Whoever was writing this block into the piece lost the race and must not touch it any more.
    for (auto& [peer, other] : m_incoming) {
        if (other.block == block && other.beside.isEmpty()) {
            other.target = nullptr;
        }
    }
}

void PieceAssembler::forgetTargets(PieceIndex piece)
{
    for (auto& [peer, incoming] : m_incoming) {
        if (incoming.block.piece == piece) {
            incoming.target = nullptr;
        }
    }
}

void PieceAssembler::discard(PieceIndex piece)
{
    forgetTargets(piece);
    m_pieces.erase(piece);
}

PieceAssembler::Piece PieceAssembler::take(PieceIndex piece)
{
    forgetTargets(piece);
    auto node = m_pieces.extract(piece);
    return std::move(node.mapped());
}

} // namespace freshet::swarm
