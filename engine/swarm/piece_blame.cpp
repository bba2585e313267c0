// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_blame.h"

#include "engine/metainfo/piece_layout.h"

#include <algorithm>

namespace freshet::swarm {

namespace {

/// The `number`-th block of a piece; the last may be shorter.
QByteArrayView blockOf(QByteArrayView piece, std::size_t number)
{
    const auto begin = static_cast<qsizetype>(number) * metainfo::blockSize;
    return piece.sliced(begin, std::min<qsizetype>(metainfo::blockSize, piece.size() - begin));
}

} // namespace

void PieceBlame::pieceFailed(PieceIndex piece, QByteArrayView bytes, std::span<const BlockSender> senders)
{
    Q_ASSERT(static_cast<ByteCount>(senders.size())
        == (bytes.size() + metainfo::blockSize - 1) / metainfo::blockSize);
    if (senders.size() > maxBlocks) {
        return;
    }
    FailedCopy copy{piece, {}, isOneSender(senders)};
    copy.blocks.reserve(senders.size());
    for (std::size_t i = 0; i < senders.size(); ++i) {
        copy.blocks.push_back({sha1(blockOf(bytes, i)), senders[i]});
    }
    if (std::count_if(m_oldestFirst.begin(), m_oldestFirst.end(),
            [piece](const FailedCopy& other) { return other.piece == piece; })
        >= maxCopiesOfOnePiece) {
        dropOldestOf(piece);
    }
    m_blockCount += copy.blocks.size();
    m_oldestFirst.push_back(std::move(copy));
    while (m_blockCount > maxBlocks) {
        m_blockCount -= m_oldestFirst.front().blocks.size();
        m_oldestFirst.pop_front();
    }
}

std::vector<Culprit> PieceBlame::pieceVerified(PieceIndex piece, QByteArrayView bytes)
{
    std::vector<Culprit> guilty;
    if (!hasSuspects(piece)) {
        return guilty;
    }
    std::vector<Sha1Digest> good;
    for (std::size_t i = 0; static_cast<qsizetype>(i) * metainfo::blockSize < bytes.size(); ++i) {
        good.push_back(sha1(blockOf(bytes, i)));
    }
    for (const FailedCopy& copy : m_oldestFirst) {
        for (std::size_t i = 0; copy.piece == piece && i < std::min(good.size(), copy.blocks.size()); ++i) {
            const Suspect& suspect = copy.blocks[i];
            if (suspect.hash == good[i]) {
                continue;
            }
            const auto known = std::find_if(guilty.begin(), guilty.end(),
                [&suspect](const Culprit& culprit) { return culprit.sender == suspect.sender; });
            if (known != guilty.end()) {
                ++known->offence.blocks;
            } else {
                guilty.push_back({suspect.sender, {piece, static_cast<quint32>(i), 1, copy.hasOneSender}});
            }
        }
    }
    while (hasSuspects(piece)) {
        dropOldestOf(piece);
    }
    return guilty;
}

bool PieceBlame::isOneSender(std::span<const BlockSender> senders)
{
    return !senders.empty() && std::all_of(senders.begin(), senders.end(), [&](const BlockSender& sender) {
        return sender == senders.front();
    });
}

bool PieceBlame::hasSuspects(PieceIndex piece) const
{
    return std::any_of(m_oldestFirst.begin(), m_oldestFirst.end(),
        [piece](const FailedCopy& copy) { return copy.piece == piece; });
}

void PieceBlame::dropOldestOf(PieceIndex piece)
{
    const auto it = std::find_if(m_oldestFirst.begin(), m_oldestFirst.end(),
        [piece](const FailedCopy& copy) { return copy.piece == piece; });
    m_blockCount -= it->blocks.size();
    m_oldestFirst.erase(it);
}

} // namespace freshet::swarm
