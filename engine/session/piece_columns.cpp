// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/piece_columns.h"

#include <algorithm>

namespace freshet::session {

PieceColumns::PieceColumns(qsizetype pieces)
    : m_pieces(pieces)
{}

qsizetype PieceColumns::endPiece(qsizetype column) const
{
    return std::max(firstPiece(column) + 1, (column + 1) * m_pieces / count);
}

std::pair<qsizetype, qsizetype> PieceColumns::columnsOf(qsizetype piece) const
{
    // The estimate is off by one at most; the borders are what firstPiece() and endPiece() say.
    qsizetype first = std::clamp<qsizetype>(piece * count / m_pieces, 0, count - 1);
    while (first > 0 && endPiece(first - 1) > piece) {
        --first;
    }
    while (first + 1 < count && endPiece(first) <= piece) {
        ++first;
    }
    qsizetype last = first;
    while (last + 1 < count && firstPiece(last + 1) <= piece) {
        ++last;
    }
    return {first, last};
}

void PieceColumns::setHave(const Bitfield& have)
{
    m_had.fill(0);
    for (qsizetype piece = 0; piece < have.size() && !have.isNone(); ++piece) {
        if (have.test(piece)) {
            addPiece(piece);
        }
    }
}

void PieceColumns::addPiece(qsizetype piece)
{
    const auto [first, last] = columnsOf(piece);
    for (qsizetype column = first; column <= last; ++column) {
        ++m_had[static_cast<std::size_t>(column)];
    }
}

void PieceColumns::removePiece(qsizetype piece)
{
    const auto [first, last] = columnsOf(piece);
    for (qsizetype column = first; column <= last; ++column) {
        --m_had[static_cast<std::size_t>(column)];
    }
}

QByteArray PieceColumns::percentages() const
{
    constexpr qsizetype whole = 100;
    QByteArray columns(count, '\0');
    for (qsizetype column = 0; m_pieces > 0 && column < count; ++column) {
        const qsizetype shown = endPiece(column) - firstPiece(column);
        columns[column] = static_cast<char>(whole * m_had[static_cast<std::size_t>(column)] / shown);
    }
    return columns;
}

} // namespace freshet::session
