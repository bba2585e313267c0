// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"

#include <QByteArray>

#include <array>

namespace freshet::session {

/// The progress bar of a torrent: which share of the pieces behind each of 100 columns is there, kept up to
/// date piece by piece. Pure.
class PieceColumns
{
public:
    static constexpr qsizetype count = 100;

    explicit PieceColumns(qsizetype pieces);

    /// Everything anew, O(pieces).
    void setHave(const Bitfield& have);
    /// One piece more, O(columns that show it).
    void addPiece(qsizetype piece);

    /// One piece less.
    void removePiece(qsizetype piece);

    /// 0 to 100 per cent for each column.
    [[nodiscard]] QByteArray percentages() const;
    /// First and last column that show a piece: with fewer pieces than columns there are several.
    [[nodiscard]] std::pair<qsizetype, qsizetype> columnsOf(qsizetype piece) const;

private:
    [[nodiscard]] qsizetype firstPiece(qsizetype column) const { return column * m_pieces / count; }
    [[nodiscard]] qsizetype endPiece(qsizetype column) const;

    qsizetype m_pieces;
    std::array<qsizetype, count> m_had{};
};

} // namespace freshet::session
