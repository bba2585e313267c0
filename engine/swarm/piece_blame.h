// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/ids.h"
#include "engine/swarm/peer_ban.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <deque>
#include <span>
#include <vector>

namespace freshet::swarm {

/// Who sent a block; the address outlives the connection. Value type.
struct BlockSender
{
    PeerId peer;
    QHostAddress address;

    friend bool operator==(const BlockSender&, const BlockSender&) = default;
};

/// Somebody who sent damaged blocks, and which. Value type.
struct Culprit
{
    BlockSender sender;
    Offence offence;

    friend bool operator==(const Culprit&, const Culprit&) = default;
};

/// Finds out who sent damaged blocks: remembers the blocks of failed pieces by hash, and compares them when
/// the good copy has come. Bounded: the oldest failures are forgotten first.
class PieceBlame
{
public:
    /// Block copies remembered in all.
    static constexpr std::size_t maxBlocks = 32 * 1024;
    /// A piece that fails again and again: only the last copies count.
    static constexpr int maxCopiesOfOnePiece = 8;

    /// `bytes` is the whole damaged piece; `senders` has one entry for each 16 KiB block of it.
    void pieceFailed(PieceIndex piece, QByteArrayView bytes, std::span<const BlockSender> senders);
    /// `bytes` is the verified piece, as it was in memory: what a disk does to it is nobody's fault here.
    /// Exactly those whose block differed, each once; the piece is forgotten.
    [[nodiscard]] std::vector<Culprit> pieceVerified(PieceIndex piece, QByteArrayView bytes);
    /// The only sender of a damaged piece is guilty at once: whether all of `senders` are the same
    /// connection. (Behind one address there may be several peers, and only some of them bad.)
    [[nodiscard]] static bool isOneSender(std::span<const BlockSender> senders);

    [[nodiscard]] bool hasSuspects(PieceIndex piece) const;
    /// Block copies remembered now.
    [[nodiscard]] std::size_t size() const { return m_blockCount; }

private:
    struct Suspect
    {
        Sha1Digest hash;
        BlockSender sender;
    };
    struct FailedCopy
    {
        PieceIndex piece;
        std::vector<Suspect> blocks;
        bool hasOneSender = false;
    };

    void dropOldestOf(PieceIndex piece);

    std::deque<FailedCopy> m_oldestFirst;
    std::size_t m_blockCount = 0;
};

} // namespace freshet::swarm
