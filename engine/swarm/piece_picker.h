// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/ids.h"
#include "engine/base/random.h"
#include "engine/metainfo/piece_layout.h"
#include "engine/swarm/availability_index.h"
#include "engine/swarm/begun_pieces.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace freshet::swarm {

/// What may be picked for one peer right now. Value type.
struct PickContext
{
    /// At most this many blocks.
    int maxBlocks = 1;
    /// Pieces that this peer may have in progress at the same time, 1 to 128.
    int maxPieces = 1;
    /// Whether there is memory for a piece that is not begun yet.
    bool canStartPieces = true;
    /// Pieces that this call may begin at most; each of them needs memory.
    int maxNewPieces = std::numeric_limits<int>::max();
    /// The peer chokes us: only pieces in `allowedFast` (BEP 6) may be asked for.
    bool isChoked = false;
    std::span<const PieceIndex> allowedFast = {};
    /// The peer is under suspicion: it gets pieces of its own, which no other peer joins.
    bool isOnParole = false;
    SpeedClass speed = SpeedClass::Medium;
    /// Whether it is worth while to ask this peer too for a block that others were asked for; null: always.
    std::function<bool(const metainfo::BlockAddress&)> mayDuplicate = {};
};

/// What a received block means. Value type.
struct BlockReceipt
{
    /// False: we have this block already, or its piece is not being fetched (or not from this peer).
    bool isNew = false;
    /// Every block of the piece has come; it awaits pieceVerified() or pieceFailed().
    bool isPieceComplete = false;
    /// Other peers that were asked for the block: send them Cancel. They are forgotten as requesters.
    std::vector<PeerId> losers;
};

/// Decides which blocks to ask a peer for. Pure: knows peers only by number, and no clock.
///
/// Order of choice: blocks of pieces that this peer is fetching; begun pieces that nobody fetches, or that
/// few peers of the same speed share; a new piece: highest priority, then rarest, at random among equals (the
/// first few pieces at random; in sequential mode by index); any other begun piece; at the very end, blocks
/// that others were asked for and have not delivered (endgame).
///
/// The caller reports each peer's pieces exactly once: addBitfield() or addSeed() when they are known,
/// peerHas() for each Have of a peer that is not counted as a seed, and removeBitfield() or removeSeed() when
/// it goes.
class PiecePicker
{
public:
    static constexpr int maxPriority = 3;
    static constexpr int normalPriority = 2;
    /// Until so many pieces are complete, new pieces are chosen at random: rare ones take longer, and the
    /// first pieces are needed to have something to trade.
    static constexpr int randomFirstPieces = 4;
    static constexpr std::size_t maxFirst = 100;

    /// Everything missing, everything wanted with normalPriority. `random` is used only to seed.
    PiecePicker(const metainfo::PieceLayout& layout, Random& random);

    [[nodiscard]] const metainfo::PieceLayout& layout() const { return m_layout; }

    // What we have and want.

    /// The piece is verified and ours; whatever was in progress on it is forgotten. O(log n)-ish.
    void setHave(PieceIndex piece);
    /// The piece is no longer ours. It is wanted again if its priority says so.
    void setLost(PieceIndex piece);
    /// All at once, after a check or from resume data: O(pieces). Forgets everything in progress.
    void setHave(const Bitfield& have);
    /// 0 (not wanted) to maxPriority. A begun piece that becomes unwanted keeps its blocks; see
    /// discardPiece().
    void setPriority(PieceIndex piece, int priority);
    /// One entry a piece; O(pieces).
    void setPriorities(std::span<const quint8> priorities);
    /// Lowest index first; the last piece follows the first, because players look for an index there.
    void setSequential(bool isSequential) { m_isSequential = isSequential; }
    /// It is the next one that is begun, after those for which this was said before, whatever is rare. At
    /// most maxFirst of them; more push out the oldest.
    void fetchFirst(PieceIndex piece);

    // What peers have.

    void peerHas(PieceIndex piece) { m_index.addPeer(piece); }
    void peerLost(PieceIndex piece) { m_index.removePeer(piece); }
    void addBitfield(const Bitfield& pieces);
    void removeBitfield(const Bitfield& pieces);
    void addSeed() { m_index.addSeed(); }
    void removeSeed() { m_index.removeSeed(); }

    // Blocks.

    /// Appends blocks to ask `peer` for to `out`, now counted as requested; returns how many.
    int pick(PeerId peer, const Bitfield& peerHas, const PickContext& context,
        std::vector<metainfo::BlockAddress>& out);
    /// `block` must be a block of the layout (PieceLayout::isBlock()).
    BlockReceipt blockReceived(PeerId peer, const metainfo::BlockAddress& block);
    /// The peer will not deliver it: rejected, cancelled, choked or timed out. No effect if it was not asked.
    void blockAbandoned(PeerId peer, const metainfo::BlockAddress& block);
    /// Abandons everything asked of the peer and lets others have the pieces it is fetching. Call it when the
    /// peer goes, and also when it chokes us and none of its requests stand. Availability is separate:
    /// removeBitfield() or removeSeed().
    void peerGone(PeerId peer) { m_begun.removePeer(peer); }
    /// Who was asked for the block and has not delivered; valid until the next change.
    [[nodiscard]] std::span<const PeerId> requestersOf(const metainfo::BlockAddress& block) const;

    // Whole pieces.

    void pieceVerified(PieceIndex piece) { setHave(piece); }
    /// All blocks are wanted again. With `isExclusive` the piece will be fetched from one peer alone, so that
    /// another failure has one culprit.
    void pieceFailed(PieceIndex piece, bool isExclusive);
    /// Forgets the blocks of a begun piece, for example because its memory is needed.
    void discardPiece(PieceIndex piece) { pieceFailed(piece, m_exclusive.test(piece.value())); }

    // Questions.

    [[nodiscard]] bool has(PieceIndex piece) const { return m_have.test(piece.value()); }
    [[nodiscard]] const Bitfield& have() const { return m_have; }
    [[nodiscard]] int priority(PieceIndex piece) const { return m_priorities[piece.value()]; }
    /// Missing, and its priority is not 0.
    [[nodiscard]] bool isWanted(PieceIndex piece) const { return !m_notNeeded.test(piece.value()); }
    /// Whether a peer with these pieces has one that we want. Stops at the first.
    [[nodiscard]] bool isInteresting(const Bitfield& pieces) const
    {
        return pieces.hasAnyMissingFrom(m_notNeeded);
    }
    /// Nothing wanted is missing.
    [[nodiscard]] bool isComplete() const { return m_notNeeded.isAll(); }
    [[nodiscard]] quint32 wantedPiecesLeft() const
    {
        return static_cast<quint32>(m_notNeeded.size() - m_notNeeded.count());
    }
    /// Whole wanted pieces that are missing, begun ones included.
    [[nodiscard]] ByteCount wantedBytesLeft() const { return m_wantedBytesLeft; }
    /// Whether every block left has been asked for, so that pick() may ask for blocks twice.
    [[nodiscard]] bool isEndgame() const;

    /// Wanted blocks that were asked of nobody. O(begun pieces).
    [[nodiscard]] qint64 freeBlocks() const;
    /// Whether a peer with these pieces has all that we want. Stops at the first that is missing.
    [[nodiscard]] bool hasAllWanted(const Bitfield& pieces) const;
    /// Whether some piece must come from one peer alone.
    [[nodiscard]] bool hasExclusivePieces() const { return !m_exclusive.isNone(); }

    [[nodiscard]] bool isBegun(PieceIndex piece) const { return m_begun.find(piece) != nullptr; }
    /// Pieces that are begun and not verified yet.
    [[nodiscard]] int begunCount() const { return static_cast<int>(m_begun.all().size()); }
    [[nodiscard]] std::vector<PieceProgress> inProgress() const { return m_begun.progress(); }
    /// Who is fetching it.
    [[nodiscard]] std::vector<PeerId> fetchersOf(PieceIndex piece) const;
    [[nodiscard]] BlockState blockState(const metainfo::BlockAddress& block) const;
    /// Pieces that this peer is fetching.
    [[nodiscard]] int piecesInProgress(PeerId peer) const { return m_begun.piecesInFlight(peer); }
    /// Blocks that this peer was asked for.
    [[nodiscard]] int blocksInFlight(PeerId peer) const { return m_begun.blocksInFlight(peer); }

    /// Connected peers that have the piece, seeds included.
    [[nodiscard]] quint32 availability(PieceIndex piece) const { return m_index.availability(piece); }
    /// Whole copies among peers and us, and as a fraction the share of pieces that have one copy more.
    [[nodiscard]] double distributedCopies() const { return m_index.distributedCopies(); }
    /// Candidates looked at by pick() so far; for tests of its cost.
    [[nodiscard]] quint64 workDone() const { return m_workDone; }

private:
    struct Pick;

    /// How well a begun piece suits a peer; less is better: speed, priority, peers, what is left of it.
    using JoinRank = std::tuple<int, int, int, quint32>;

    void pickFromOwn(Pick& pick);
    void joinBegun(Pick& pick, bool isLastResort);
    void pickFromNew(Pick& pick);
    void pickFromEndgame(Pick& pick);
    [[nodiscard]] bool canTake(const Pick& pick, PieceIndex piece) const;
    [[nodiscard]] bool mayJoin(const Pick& pick, const BegunPiece& piece, bool isLastResort) const;
    [[nodiscard]] JoinRank joinRank(const Pick& pick, const BegunPiece& piece) const;
    [[nodiscard]] static bool isFetchedAtSpeed(const BegunPiece& piece, SpeedClass speed);
    [[nodiscard]] std::optional<PieceIndex> choosePiece(const Pick& pick);
    [[nodiscard]] std::optional<PieceIndex> chooseFirst(const Pick& pick);
    [[nodiscard]] std::optional<PieceIndex> chooseAllowedFast(const Pick& pick) const;
    [[nodiscard]] std::optional<PieceIndex> chooseSequential(const Pick& pick);
    void takeFree(Pick& pick, BegunPiece& piece);
    void take(Pick& pick, BegunPiece& piece, quint32 number);
    void duplicate(Pick& pick, BegunPiece& piece, quint8 requesters);
    void refresh(PieceIndex piece);
    void rebuild();

    metainfo::PieceLayout m_layout;
    Bitfield m_have;
    /// Had or not wanted: the complement of isWanted().
    Bitfield m_notNeeded;
    /// See fetchFirst(); the next one first.
    std::vector<PieceIndex> m_first;
    /// To be fetched from one peer alone.
    Bitfield m_exclusive;
    std::vector<quint8> m_priorities;
    ByteCount m_wantedBytesLeft = 0;
    AvailabilityIndex m_index;
    BegunPieces m_begun;
    bool m_isSequential = false;
    quint64 m_workDone = 0;
};

} // namespace freshet::swarm
