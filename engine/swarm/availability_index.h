// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/ids.h"
#include "engine/base/random.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace freshet::swarm {

/// How many peers have each piece, and the pieces that may be begun sorted by priority and rarity.
///
/// One array holds all pieces, bucket after bucket: (priority 3, no peer), (priority 3, one peer), ..., and
/// the pieces that may not be begun at the end. A Have moves a piece into the next bucket, which is two
/// swaps: O(1). Other changes pass the buckets in between, of which there are at most 3 x (highest
/// availability + 1). A piece enters a bucket at a random place. Seeds are one number.
class AvailabilityIndex
{
public:
    static constexpr int maxPriority = 3;

    /// No piece may be begun at first. `random` is used only to seed.
    AvailabilityIndex(quint32 pieceCount, Random& random);

    void addPeer(PieceIndex piece);
    /// Must have been added before.
    void removePeer(PieceIndex piece);
    void addSeed() { ++m_seeds; }
    void removeSeed();
    /// Whether we have the piece: counts for distributedCopies().
    void setHave(PieceIndex piece, bool isHave);

    /// 0: it may not be begun (had, in progress, not wanted).
    void setPriority(PieceIndex piece, int priority);
    /// All at once, O(pieces).
    void setPriorities(std::span<const quint8> priorities);

    [[nodiscard]] quint32 availability(PieceIndex piece) const { return m_peers[piece.value()] + m_seeds; }
    [[nodiscard]] quint32 seeds() const { return m_seeds; }
    [[nodiscard]] double distributedCopies() const;
    /// Pieces that may be begun and that someone has.
    [[nodiscard]] quint32 obtainableCount() const;

    /// The rarest piece of the highest priority among `pieces`. Looks at `maxScan` pieces in order of
    /// rarity; if `pieces` has none of those it takes the best of `maxSample` of its own pieces, found word
    /// by word from a random place: exact for a peer with few pieces, and near enough for others. Adds what
    /// it looked at to `work`.
    [[nodiscard]] std::optional<PieceIndex> rarest(const Bitfield& pieces, quint64& work);
    /// A random piece of the highest priority among `pieces`.
    [[nodiscard]] std::optional<PieceIndex> anyOf(const Bitfield& pieces, quint64& work);
    /// The lowest index of the highest priority among `pieces`.
    [[nodiscard]] std::optional<PieceIndex> lowest(const Bitfield& pieces, quint64& work) const;
    /// Whether the piece may be begun.
    [[nodiscard]] bool contains(PieceIndex piece) const { return m_priorities[piece.value()] > 0; }

private:
    static constexpr quint32 maxScan = 512;
    static constexpr quint32 maxSample = 256;

    [[nodiscard]] quint32 bucketOf(quint32 piece) const;
    [[nodiscard]] quint32 lastBucket() const { return maxPriority * m_levels; }
    [[nodiscard]] quint32 bucketStart(quint32 bucket) const { return bucket == 0 ? 0 : m_ends[bucket - 1]; }
    /// The best, or any, of at most maxSample pieces of the highest priority.
    [[nodiscard]] std::optional<PieceIndex> sample(
        const Bitfield& pieces, bool isRarityDecisive, quint64& work);
    void move(quint32 piece, quint32 from, quint32 to);
    void swapPlaces(quint32 a, quint32 b);
    void rebuild();
    void count(quint32 copies, bool isAdded);
    [[nodiscard]] quint32 below(quint32 bound);

    std::vector<quint32> m_peers;
    std::vector<quint8> m_priorities;
    Bitfield m_have;
    /// The pieces that may be begun, by priority - 1.
    std::array<Bitfield, maxPriority> m_members;
    quint32 m_seeds = 0;

    /// Availabilities that have a bucket; doubled when a piece exceeds it.
    quint32 m_levels = 8;
    std::vector<quint32> m_order;
    std::vector<quint32> m_place;
    /// Where each bucket ends in m_order.
    std::vector<quint32> m_ends;
    /// How many pieces have so many copies, ours included and seeds not: finds the smallest without a search.
    std::vector<quint32> m_withCopies;
    quint64 m_randomState;
};

} // namespace freshet::swarm
