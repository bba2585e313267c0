// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QMetaType>

#include <compare>
#include <optional>

namespace freshet::metainfo {

/// How much one Request asks for (BEP 3): 16 KiB. Only the last block of the last piece is shorter.
inline constexpr ByteCount blockSize = 16 * 1024;

/// A range of bytes inside one piece, as Request, Piece, Cancel and Reject name it. Value type.
struct BlockAddress
{
    PieceIndex piece;
    quint32 begin = 0;
    quint32 length = 0;

    friend bool operator==(const BlockAddress&, const BlockAddress&) = default;
    friend auto operator<=>(const BlockAddress&, const BlockAddress&) = default;
    friend size_t qHash(const BlockAddress& block, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, block.piece, block.begin, block.length);
    }
};

/// Piece and block sizes of one torrent; the one place that turns numbers from the wire into valid ids. Value
/// type.
class PieceLayout
{
public:
    PieceLayout() = default;
    /// Both in bytes; `pieceLength` > 0, `totalSize` >= 0.
    PieceLayout(ByteCount totalSize, ByteCount pieceLength);

    [[nodiscard]] ByteCount totalSize() const { return m_totalSize; }
    [[nodiscard]] ByteCount pieceLength() const { return m_pieceLength; }
    [[nodiscard]] quint32 pieceCount() const { return m_pieceCount; }

    /// A valid index, or nothing when `number` is out of range.
    [[nodiscard]] std::optional<PieceIndex> piece(quint32 number) const;
    /// A valid range of at most `maxLength` bytes inside one piece, or nothing.
    [[nodiscard]] std::optional<BlockAddress> range(
        quint32 piece, quint32 begin, quint32 length, ByteCount maxLength) const;

    /// Offset of the piece's first byte in the torrent.
    [[nodiscard]] ByteCount pieceOffset(PieceIndex piece) const { return piece.value() * m_pieceLength; }
    /// The last piece may be shorter than pieceLength().
    [[nodiscard]] ByteCount pieceSize(PieceIndex piece) const;
    [[nodiscard]] quint32 blockCount(PieceIndex piece) const;
    /// The `number`-th block of a piece; `number` < blockCount(piece).
    [[nodiscard]] BlockAddress block(PieceIndex piece, quint32 number) const;
    /// The number of the block that starts at `begin`.
    [[nodiscard]] static quint32 blockNumber(quint32 begin)
    {
        return begin / static_cast<quint32>(blockSize);
    }
    /// Whether `address` is exactly one of our blocks: aligned and of full length.
    [[nodiscard]] bool isBlock(const BlockAddress& address) const;

    friend bool operator==(const PieceLayout&, const PieceLayout&) = default;

private:
    ByteCount m_totalSize = 0;
    ByteCount m_pieceLength = 1;
    quint32 m_pieceCount = 0;
};

} // namespace freshet::metainfo

Q_DECLARE_METATYPE(freshet::metainfo::BlockAddress)
