// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/piece_layout.h"

#include <algorithm>

namespace freshet::metainfo {

PieceLayout::PieceLayout(ByteCount totalSize, ByteCount pieceLength)
    : m_totalSize(totalSize)
    , m_pieceLength(pieceLength)
    , m_pieceCount(static_cast<quint32>((totalSize + pieceLength - 1) / pieceLength))
{
    Q_ASSERT(totalSize >= 0 && pieceLength > 0);
}

std::optional<PieceIndex> PieceLayout::piece(quint32 number) const
{
    return number < m_pieceCount ? std::optional(PieceIndex(number)) : std::nullopt;
}

std::optional<BlockAddress> PieceLayout::range(
    quint32 piece, quint32 begin, quint32 length, ByteCount maxLength) const
{
    if (piece >= m_pieceCount || length == 0 || length > maxLength) {
        return std::nullopt;
    }
    const ByteCount end = ByteCount{begin} + length;
    return end <= pieceSize(PieceIndex(piece)) ? std::optional(BlockAddress{PieceIndex(piece), begin, length})
                                               : std::nullopt;
}

ByteCount PieceLayout::pieceSize(PieceIndex piece) const
{
    return std::min(m_pieceLength, m_totalSize - pieceOffset(piece));
}

quint32 PieceLayout::blockCount(PieceIndex piece) const
{
    return static_cast<quint32>((pieceSize(piece) + blockSize - 1) / blockSize);
}

BlockAddress PieceLayout::block(PieceIndex piece, quint32 number) const
{
    const ByteCount begin = number * blockSize;
    return {piece, static_cast<quint32>(begin),
        static_cast<quint32>(std::min(blockSize, pieceSize(piece) - begin))};
}

bool PieceLayout::isBlock(const BlockAddress& address) const
{
    return address.begin % blockSize == 0 && address.begin < pieceSize(address.piece)
        && address == block(address.piece, blockNumber(address.begin));
}

} // namespace freshet::metainfo
