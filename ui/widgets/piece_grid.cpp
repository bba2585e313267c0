// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_grid.h"

namespace freshet::ui {
namespace {

constexpr int minimumCell = 2;
constexpr int maximumCell = 16;

} // namespace

PieceGrid::PieceGrid(int pieceCount, int cellSize, int width)
    : m_pieceCount(qMax(0, pieceCount))
    , m_cellSize(qBound(minimumCell, cellSize, maximumCell))
    , m_columns(qMax(1, width / m_cellSize))
{}

PieceGrid PieceGrid::fitting(int pieceCount, QSize area)
{
    for (int cell = maximumCell; cell > minimumCell; --cell) {
        const PieceGrid grid(pieceCount, cell, area.width());
        if (grid.height() <= area.height()) {
            return grid;
        }
    }
    return {pieceCount, minimumCell, area.width()};
}

int PieceGrid::rows() const
{
    return m_pieceCount == 0 ? 0 : (m_pieceCount - 1) / m_columns + 1;
}

QRect PieceGrid::cellRect(int piece) const
{
    return {(piece % m_columns) * m_cellSize, (piece / m_columns) * m_cellSize, m_cellSize, m_cellSize};
}

int PieceGrid::pieceAt(QPoint point) const
{
    if (point.x() < 0 || point.y() < 0 || point.x() >= m_columns * m_cellSize || point.y() >= height()) {
        return -1;
    }
    const int piece = point.y() / m_cellSize * m_columns + point.x() / m_cellSize;
    return piece < m_pieceCount ? piece : -1;
}

} // namespace freshet::ui
