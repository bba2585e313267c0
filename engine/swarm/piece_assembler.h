// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metainfo/piece_layout.h"
#include "engine/storage/piece_buffer.h"
#include "engine/swarm/piece_blame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// The memory of pieces being fetched: where each arriving block goes, and who sent which block. Knows
/// nothing of what is wanted. Engine thread.
class PieceAssembler
{
public:
    /// A piece whose blocks have all arrived.
    struct Piece
    {
        storage::PieceBuffer buffer;
        /// One entry a block.
        std::vector<BlockSender> senders;
        /// One entry a block: whether a peer is writing it into `buffer` right now.
        std::vector<bool> isBeingWritten;
    };

    /// `pool` must outlive this.
    PieceAssembler(const metainfo::PieceLayout& layout, storage::PieceBufferPool& pool);

    /// How many pieces can be begun within the pool's budget; always one if none is begun, so that nothing
    /// stalls.
    [[nodiscard]] int room() const;
    [[nodiscard]] bool isBegun(PieceIndex piece) const { return m_pieces.contains(piece); }
    /// Gets memory for the piece, beyond the budget if need be (the caller has asked room()).
    void begin(PieceIndex piece);

    /// A peer begins to send a block of a begun piece. If another peer is in the middle of sending the same
    /// block, this one is kept beside the piece, so that neither can damage the other's bytes.
    void startBlock(PeerId peer, const metainfo::BlockAddress& block);
    /// More of the block that the peer is sending; thrown away if startBlock() was not called for it or the
    /// piece was taken meanwhile.
    void write(PeerId peer, quint32 offset, QByteArrayView bytes);
    /// Bytes that have come of the block that the peer is sending; 0 between blocks.
    [[nodiscard]] ByteCount arrivedOf(PeerId peer) const;
    /// Whether the peer is in the middle of a block whose bytes are kept.
    [[nodiscard]] bool isReceiving(PeerId peer) const;
    /// The peer's block has all its bytes and is the first copy: it stays, under the sender's name.
    void keepBlock(const BlockSender& sender);
    /// The peer is not sending a block any more.
    void endBlock(PeerId peer);
    /// The peer is gone; the piece may be, too.
    void forgetPeer(PeerId peer)
    {
        endBlock(peer);
        m_incoming.erase(peer);
    }

    /// Hands a complete piece over.
    [[nodiscard]] Piece take(PieceIndex piece);
    void discard(PieceIndex piece);

private:
    /// A block in the middle of being received; of length 0 between blocks.
    struct Incoming
    {
        metainfo::BlockAddress block;
        ByteCount arrived = 0;
        /// Where its bytes go; null: nowhere.
        char* target = nullptr;
        QByteArray beside;
    };

    void forgetTargets(PieceIndex piece);

    metainfo::PieceLayout m_layout;
    storage::PieceBufferPool& m_pool;
    std::unordered_map<PieceIndex, Piece> m_pieces;
    /// Of every peer that ever sent a block: an entry that came and went with it would be an allocation each.
    std::unordered_map<PeerId, Incoming> m_incoming;
    /// Making an address allocates, copying one does not.
    const BlockSender m_nobody;
};

} // namespace freshet::swarm
