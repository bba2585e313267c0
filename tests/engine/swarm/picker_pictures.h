// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/piece_picker.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace freshet::test {

/// A torrent drawn as strings of one character a piece.
struct Drawing
{
    /// How many peers have each piece, 0 to 9.
    const char* availability;
    /// '*' where we have the piece.
    const char* have = "";
    /// 0 to 3.
    const char* priorities = "";
    /// Blocks of each piece that were received from a peer that is gone, 0 to 3.
    const char* begun = "";
    /// Without the pieces that are had beforehand so that the rule of random first pieces is out of the way.
    bool isFresh = false;
};

/// A picker set up from a Drawing; every piece has four blocks. Answers are drawn too: one character for each
/// block, the number of its piece.
class PickerPicture
{
public:
    static constexpr quint32 blocksPerPiece = 4;

    explicit PickerPicture(const Drawing& drawing, std::uint64_t seed = 1)
        : m_random(seed)
        , m_pieces(static_cast<quint32>(qstrlen(drawing.availability)))
        , m_all(m_pieces + (drawing.isFresh ? 0U : quint32{swarm::PiecePicker::randomFirstPieces}))
        , picker(metainfo::PieceLayout(m_all * pieceLength, pieceLength), m_random)
    {
        for (quint32 i = m_pieces; i < m_all; ++i) {
            picker.setHave(PieceIndex(i));
        }
        for (quint32 i = 0; i < m_pieces; ++i) {
            for (char n = '0'; n < drawing.availability[i]; ++n) {
                picker.peerHas(PieceIndex(i));
            }
            if (i < qstrlen(drawing.have) && drawing.have[i] == '*') {
                picker.setHave(PieceIndex(i));
            }
        }
        for (quint32 i = 0; i < qstrlen(drawing.begun); ++i) {
            receiveSome(PieceIndex(i), drawing.begun[i] - '0');
        }
        for (quint32 i = 0; i < qstrlen(drawing.priorities); ++i) {
            picker.setPriority(PieceIndex(i), drawing.priorities[i] - '0');
        }
    }

    /// '*' where the peer has the piece.
    [[nodiscard]] Bitfield pieces(const char* picture) const
    {
        Bitfield field(m_all);
        for (quint32 i = 0; i < qstrlen(picture); ++i) {
            field.set(i, picture[i] == '*');
        }
        return field;
    }
    /// What the peer is asked for.
    QString pick(
        quint64 peer, const char* peerHas, int blocks, swarm::PickContext context = {.maxPieces = 99})
    {
        context.maxBlocks = blocks;
        last.clear();
        picker.pick(PeerId(peer), pieces(peerHas), context, last);
        return draw(last);
    }
    [[nodiscard]] static QString draw(const std::vector<metainfo::BlockAddress>& blocks)
    {
        QString text;
        for (const auto& block : blocks) {
            text += QString::number(block.piece.value());
        }
        return text;
    }
    [[nodiscard]] metainfo::BlockAddress block(quint32 piece, quint32 number) const
    {
        return picker.layout().block(PieceIndex(piece), number);
    }
    swarm::BlockReceipt receive(quint64 peer, quint32 piece, quint32 number)
    {
        return picker.blockReceived(PeerId(peer), block(piece, number));
    }
    /// One character a block: '-' free, 'r' requested, 'x' received.
    [[nodiscard]] QString blocks(quint32 piece) const
    {
        QString text;
        for (quint32 i = 0; i < blocksPerPiece; ++i) {
            text += QLatin1Char("-rx"[static_cast<int>(picker.blockState(block(piece, i)))]);
        }
        return text;
    }

private:
    static constexpr ByteCount pieceLength = blocksPerPiece * metainfo::blockSize;

    /// Makes the piece the only one that can be picked, takes blocks of it, and lets the peer go.
    void receiveSome(PieceIndex piece, int count)
    {
        if (count == 0) {
            return;
        }
        const PeerId helper(~quint64{0});
        Bitfield only(m_all);
        only.set(piece.value());
        std::vector<metainfo::BlockAddress> out;
        picker.pick(helper, only, {.maxBlocks = count, .maxPieces = 1}, out);
        for (const auto& address : out) {
            picker.blockReceived(helper, address);
        }
        picker.peerGone(helper);
    }

    SeededRandom m_random;
    quint32 m_pieces;
    quint32 m_all;

public:
    swarm::PiecePicker picker;
    /// Of the last pick().
    std::vector<metainfo::BlockAddress> last;
};

} // namespace freshet::test
