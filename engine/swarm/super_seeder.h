// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/ids.h"
#include "engine/base/scheduler.h"
#include "engine/base/units.h"

#include <map>
#include <optional>
#include <vector>

namespace freshet::swarm {

/// What to tell a peer. Value type.
struct PieceOffer
{
    PeerId peer;
    quint32 piece = 0;

    friend bool operator==(const PieceOffer&, const PieceOffer&) = default;
};

/// Hands out a seed's pieces one by one (BEP 16): a peer hears of one piece, and of the next only when
/// another peer says that it has the first, so that nearly everything is sent only once. Pure: facts in,
/// offers out.
///
/// It is over when it makes no sense any more: another peer has everything, or every piece is there twice.
class SuperSeeder
{
public:
    /// A peer that has its piece but nobody to give it to hears of the next after so long all the same.
    static constexpr Scheduler::Duration patience = 60s;

    explicit SuperSeeder(quint32 pieceCount)
        : m_copies(pieceCount)
        , m_offers(pieceCount)
    {}

    /// A peer from which all pieces are hidden.
    void addPeer(PeerId peer, const Bitfield& has, Scheduler::TimePoint now);
    /// A peer that knows already what we have: it gets no offers, but may hold copies.
    void addWitness(PeerId peer, const Bitfield& has, Scheduler::TimePoint now);
    void removePeer(PeerId peer);
    [[nodiscard]] bool knows(PeerId peer) const { return m_peers.contains(peer); }
    /// It says that it has a piece, or with `has` what it has in all.
    void announced(PeerId peer, quint32 piece, Scheduler::TimePoint now);
    void setPieces(PeerId peer, const Bitfield& has, Scheduler::TimePoint now);
    /// It has asked for so many bytes of a piece that is so long; many peers do not announce to us what they
    /// have from us, so that all of it asked for must do.
    void requested(PeerId peer, quint32 piece, ByteCount bytes, ByteCount length, Scheduler::TimePoint now);

    /// Offers that are due; whoever gets them must be told. Empty once it is over.
    [[nodiscard]] std::vector<PieceOffer> takeOffers(Scheduler::TimePoint now);
    /// Whether the peer was told that we have the piece.
    [[nodiscard]] bool isTold(PeerId peer, quint32 piece) const;
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    struct Peer
    {
        Bitfield has;
        Bitfield offered;
        /// What it is to give on.
        std::optional<quint32> piece;
        /// How much of it the peer has asked for.
        ByteCount requestedBytes = 0;
        /// When it said that it has it.
        std::optional<Scheduler::TimePoint> gotItAt;
        /// Others have it.
        bool hasSpread = false;
        bool isWitness = false;
    };

    [[nodiscard]] bool isDue(const Peer& peer, Scheduler::TimePoint now) const;
    [[nodiscard]] std::optional<quint32> choose(const Peer& peer) const;
    void count(const Bitfield& has, int step);
    void noteSpread(PeerId by, quint32 piece);
    void judge();

    /// In order, so that every run is the same.
    std::map<PeerId, Peer> m_peers;
    /// How many peers have each piece, and how many were told of it.
    std::vector<int> m_copies;
    std::vector<int> m_offers;
    bool m_isOver = false;
};

} // namespace freshet::swarm
