// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <QtGlobal>

#include <array>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// How fast a peer delivers, compared with the others of its torrent.
enum class SpeedClass : quint8 { Slow, Medium, Fast };

/// What has become of a block of a piece that we miss.
enum class BlockState : quint8 { Free, Requested, Received };

/// A piece in progress, for maps and snapshots. Value type.
struct PieceProgress
{
    PieceIndex piece;
    quint32 blocks = 0;
    quint32 received = 0;
    /// Asked for and not received.
    quint32 requested = 0;
    /// Peers that are fetching it.
    int peers = 0;
    bool isExclusive = false;

    friend bool operator==(const PieceProgress&, const PieceProgress&) = default;
};

/// The blocks of a piece in progress, and who was asked for which. Changed by BegunPieces only.
struct BegunPiece
{
    /// More than this many peers racing for one block would waste more than they win.
    static constexpr std::size_t maxRequesters = 4;

    struct Block
    {
        std::array<PeerId, maxRequesters> requesters;
        quint8 requesterCount = 0;
        bool isReceived = false;

        [[nodiscard]] bool isFree() const { return requesterCount == 0 && !isReceived; }
        [[nodiscard]] BlockState state() const;
        [[nodiscard]] bool isRequestedFrom(PeerId peer) const;
    };
    /// A peer that fetches this piece. It stays while blocks are free, though none may be outstanding just
    /// now.
    struct Claim
    {
        PeerId peer;
        quint32 outstanding = 0;
        SpeedClass speed = SpeedClass::Medium;
    };

    PieceIndex piece;
    std::vector<Block> blocks;
    std::vector<Claim> claims;
    /// No block before this one is free.
    quint32 firstFree = 0;
    quint32 freeCount = 0;
    quint32 receivedCount = 0;
    /// How many blocks are being waited for from exactly so many peers.
    std::array<quint32, maxRequesters + 1> waitingFor{};
    /// Only the one peer that has a claim may fetch it. When that peer gives up, the piece starts over, for
    /// else its blocks would be from several peers after all.
    bool isExclusive = false;

    [[nodiscard]] bool isComplete() const { return receivedCount == blocks.size(); }
    [[nodiscard]] const Claim* claimOf(PeerId peer) const;
    /// Peers that were asked for blocks and have not delivered.
    [[nodiscard]] int fetchers() const;
    /// The first free block; there must be one.
    [[nodiscard]] quint32 nextFree() const;
};

/// The pieces in progress and which peer fetches what: bookkeeping without policy. Memory of finished pieces
/// is used again, so that nothing is allocated once a transfer runs steadily.
class BegunPieces
{
public:
    explicit BegunPieces(quint32 pieceCount);

    /// `piece` must not be begun. The reference holds until it ends.
    BegunPiece& begin(PieceIndex piece, quint32 blockCount, bool isExclusive);
    /// Forgets the piece and all requests for it; nothing happens if it is not begun.
    void end(PieceIndex piece);
    void endAll();

    [[nodiscard]] BegunPiece* find(PieceIndex piece);
    [[nodiscard]] const BegunPiece* find(PieceIndex piece) const;
    /// In the order in which they were begun.
    [[nodiscard]] std::span<BegunPiece* const> all() const { return m_active; }
    /// Those on which the peer has a claim, oldest first.
    [[nodiscard]] std::span<BegunPiece* const> of(PeerId peer) const;
    [[nodiscard]] int blocksInFlight(PeerId peer) const;
    /// Pieces of which the peer owes us blocks.
    [[nodiscard]] int piecesInFlight(PeerId peer) const;
    [[nodiscard]] std::vector<PieceProgress> progress() const;

    /// The block must not be received nor requested from the peer, and have fewer than maxRequesters.
    void request(BegunPiece& piece, quint32 block, PeerId peer, SpeedClass speed);
    /// False if the peer was not asked for it.
    bool abandon(BegunPiece& piece, quint32 block, PeerId peer);
    /// The block must not be received yet. Returns those, other than `peer`, who were asked for it too.
    std::vector<PeerId> receive(BegunPiece& piece, quint32 block, PeerId peer);
    /// Removes claims of peers that have nothing outstanding.
    void dropIdleClaims(BegunPiece& piece);
    /// Abandons all of a peer's requests and claims.
    void removePeer(PeerId peer);

private:
    struct PeerState
    {
        std::vector<BegunPiece*> pieces;
        int inFlight = 0;
    };

    static void freeAllBlocks(BegunPiece& piece, quint32 blockCount);
    [[nodiscard]] static BegunPiece::Claim* mutableClaimOf(BegunPiece& piece, PeerId peer);
    bool removeRequester(BegunPiece& piece, quint32 number, PeerId peer);
    void removeClaim(BegunPiece& piece, PeerId peer);

    static constexpr quint32 notBegun = 0xFFFF'FFFF;

    std::vector<std::unique_ptr<BegunPiece>> m_pool;
    std::vector<quint32> m_unusedSlots;
    /// Slot in m_pool by piece.
    std::vector<quint32> m_slotOf;
    std::vector<BegunPiece*> m_active;
    std::unordered_map<PeerId, PeerState> m_peers;
};

} // namespace freshet::swarm
