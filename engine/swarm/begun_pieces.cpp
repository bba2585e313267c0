// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/begun_pieces.h"

#include <algorithm>

namespace freshet::swarm {

BlockState BegunPiece::Block::state() const
{
    if (isReceived) {
        return BlockState::Received;
    }
    return requesterCount == 0 ? BlockState::Free : BlockState::Requested;
}

bool BegunPiece::Block::isRequestedFrom(PeerId peer) const
{
    const auto end = requesters.begin() + requesterCount;
    return std::find(requesters.begin(), end, peer) != end;
}

const BegunPiece::Claim* BegunPiece::claimOf(PeerId peer) const
{
    const auto it =
        std::find_if(claims.begin(), claims.end(), [peer](const Claim& claim) { return claim.peer == peer; });
    return it == claims.end() ? nullptr : &*it;
}

int BegunPiece::fetchers() const
{
    return static_cast<int>(std::count_if(
        claims.begin(), claims.end(), [](const Claim& claim) { return claim.outstanding > 0; }));
}

quint32 BegunPiece::nextFree() const
{
    Q_ASSERT(freeCount > 0);
    quint32 number = firstFree;
    while (!blocks[number].isFree()) {
        ++number;
    }
    return number;
}

BegunPieces::BegunPieces(quint32 pieceCount)
    : m_slotOf(pieceCount, notBegun)
{}

BegunPiece& BegunPieces::begin(PieceIndex piece, quint32 blockCount, bool isExclusive)
{
    Q_ASSERT(m_slotOf[piece.value()] == notBegun);
    if (m_unusedSlots.empty()) {
        m_unusedSlots.push_back(static_cast<quint32>(m_pool.size()));
        m_pool.push_back(std::make_unique<BegunPiece>());
    }
    const quint32 slot = m_unusedSlots.back();
    m_unusedSlots.pop_back();
    m_slotOf[piece.value()] = slot;
    BegunPiece& begun = *m_pool[slot];
    begun.piece = piece;
    begun.isExclusive = isExclusive;
    begun.claims.clear();
    freeAllBlocks(begun, blockCount);
    m_active.push_back(&begun);
    return begun;
}

void BegunPieces::end(PieceIndex piece)
{
    BegunPiece* begun = find(piece);
    if (begun == nullptr) {
        return;
    }
    for (const BegunPiece::Claim& claim : begun->claims) {
        PeerState& state = m_peers[claim.peer];
        state.inFlight -= static_cast<int>(claim.outstanding);
        std::erase(state.pieces, begun);
    }
    begun->claims.clear();
    m_unusedSlots.push_back(m_slotOf[piece.value()]);
    m_slotOf[piece.value()] = notBegun;
    std::erase(m_active, begun);
}

void BegunPieces::endAll()
{
    while (!m_active.empty()) {
        end(m_active.back()->piece);
    }
}

BegunPiece* BegunPieces::find(PieceIndex piece)
{
    const quint32 slot = m_slotOf[piece.value()];
    return slot == notBegun ? nullptr : m_pool[slot].get();
}

const BegunPiece* BegunPieces::find(PieceIndex piece) const
{
    const quint32 slot = m_slotOf[piece.value()];
    return slot == notBegun ? nullptr : m_pool[slot].get();
}

std::span<BegunPiece* const> BegunPieces::of(PeerId peer) const
{
    const auto it = m_peers.find(peer);
    return it == m_peers.end() ? std::span<BegunPiece* const>() : it->second.pieces;
}

int BegunPieces::blocksInFlight(PeerId peer) const
{
    const auto it = m_peers.find(peer);
    return it == m_peers.end() ? 0 : it->second.inFlight;
}

int BegunPieces::piecesInFlight(PeerId peer) const
{
    const auto own = of(peer);
    return static_cast<int>(std::count_if(own.begin(), own.end(),
        [peer](const BegunPiece* piece) { return piece->claimOf(peer)->outstanding > 0; }));
}

std::vector<PieceProgress> BegunPieces::progress() const
{
    std::vector<PieceProgress> all;
    all.reserve(m_active.size());
    for (const BegunPiece* piece : m_active) {
        const auto blocks = static_cast<quint32>(piece->blocks.size());
        all.push_back({piece->piece, blocks, piece->receivedCount,
            blocks - piece->receivedCount - piece->freeCount, piece->fetchers(), piece->isExclusive});
    }
    return all;
}

void BegunPieces::request(BegunPiece& piece, quint32 number, PeerId peer, SpeedClass speed)
{
    BegunPiece::Block& block = piece.blocks[number];
    Q_ASSERT(!block.isReceived && !block.isRequestedFrom(peer));
    Q_ASSERT(block.requesterCount < BegunPiece::maxRequesters);
    if (block.requesterCount == 0) {
        --piece.freeCount;
        piece.firstFree = number == piece.firstFree ? number + 1 : piece.firstFree;
    } else {
        --piece.waitingFor[block.requesterCount];
    }
    block.requesters[block.requesterCount++] = peer;
    ++piece.waitingFor[block.requesterCount];

    PeerState& state = m_peers[peer];
    ++state.inFlight;
    BegunPiece::Claim* claim = mutableClaimOf(piece, peer);
    if (claim == nullptr) {
        claim = &piece.claims.emplace_back();
        claim->peer = peer;
        state.pieces.push_back(&piece);
    }
    ++claim->outstanding;
    claim->speed = speed;
    if (piece.freeCount == 0) {
        dropIdleClaims(piece);
    }
}

bool BegunPieces::abandon(BegunPiece& piece, quint32 number, PeerId peer)
{
    if (!removeRequester(piece, number, peer)) {
        return false;
    }
    if (piece.claimOf(peer)->outstanding == 0) {
        removeClaim(piece, peer);
    }
    return true;
}

std::vector<PeerId> BegunPieces::receive(BegunPiece& piece, quint32 number, PeerId peer)
{
    BegunPiece::Block& block = piece.blocks[number];
    Q_ASSERT(!block.isReceived);
    std::vector<PeerId> losers;
    for (quint8 i = 0; i < block.requesterCount; ++i) {
        if (block.requesters[i] != peer) {
            losers.push_back(block.requesters[i]);
        }
    }
    while (block.requesterCount > 0) {
        removeRequester(piece, number, block.requesters[0]);
    }
    block.isReceived = true;
    ++piece.receivedCount;
    --piece.freeCount;
    if (piece.freeCount == 0) {
        dropIdleClaims(piece);
    }
    return losers;
}

void BegunPieces::removePeer(PeerId peer)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end()) {
        return;
    }
    while (!it->second.pieces.empty()) {
        BegunPiece& piece = *it->second.pieces.back();
        for (quint32 number = 0; piece.claimOf(peer)->outstanding > 0; ++number) {
            removeRequester(piece, number, peer);
        }
        removeClaim(piece, peer);
    }
    m_peers.erase(it);
}

void BegunPieces::dropIdleClaims(BegunPiece& piece)
{
    for (std::size_t i = piece.claims.size(); i > 0; --i) {
        if (piece.claims[i - 1].outstanding == 0) {
            removeClaim(piece, piece.claims[i - 1].peer);
        }
    }
}

bool BegunPieces::removeRequester(BegunPiece& piece, quint32 number, PeerId peer)
{
    BegunPiece::Block& block = piece.blocks[number];
    const auto end = block.requesters.begin() + block.requesterCount;
    const auto it = std::find(block.requesters.begin(), end, peer);
    if (it == end) {
        return false;
    }
    std::copy(it + 1, end, it);
    --piece.waitingFor[block.requesterCount];
    --block.requesterCount;
    if (block.requesterCount > 0) {
        ++piece.waitingFor[block.requesterCount];
    } else {
        ++piece.freeCount;
        piece.firstFree = std::min(piece.firstFree, number);
    }
    --mutableClaimOf(piece, peer)->outstanding;
    --m_peers[peer].inFlight;
    return true;
}

BegunPiece::Claim* BegunPieces::mutableClaimOf(BegunPiece& piece, PeerId peer)
{
    const auto it = std::find_if(piece.claims.begin(), piece.claims.end(),
        [peer](const BegunPiece::Claim& claim) { return claim.peer == peer; });
    return it == piece.claims.end() ? nullptr : &*it;
}

void BegunPieces::removeClaim(BegunPiece& piece, PeerId peer)
{
    std::erase_if(piece.claims, [peer](const BegunPiece::Claim& claim) { return claim.peer == peer; });
    std::erase(m_peers[peer].pieces, &piece);
    if (piece.isExclusive && piece.claims.empty() && !piece.isComplete()) {
        freeAllBlocks(piece, static_cast<quint32>(piece.blocks.size()));
    }
}

void BegunPieces::freeAllBlocks(BegunPiece& piece, quint32 blockCount)
{
    piece.blocks.assign(blockCount, BegunPiece::Block());
    piece.firstFree = 0;
    piece.freeCount = blockCount;
    piece.receivedCount = 0;
    piece.waitingFor.fill(0);
}

} // namespace freshet::swarm
