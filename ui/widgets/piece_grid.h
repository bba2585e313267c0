// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace freshet::ui {

/// Where the cells of a piece map lie: arithmetic only. Value type.
class PieceGrid
{
public:
    PieceGrid() = default;
    PieceGrid(int pieceCount, int cellSize, int width);
    /// The largest cell that needs no scrolling in `area`, at least 2 px, at most 16 px.
    [[nodiscard]] static PieceGrid fitting(int pieceCount, QSize area);

    [[nodiscard]] int pieceCount() const { return m_pieceCount; }
    [[nodiscard]] int cellSize() const { return m_cellSize; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] int height() const { return rows() * m_cellSize; }
    [[nodiscard]] QRect cellRect(int piece) const;
    /// -1 where there is none.
    [[nodiscard]] int pieceAt(QPoint point) const;

    friend bool operator==(const PieceGrid&, const PieceGrid&) = default;

private:
    int m_pieceCount = 0;
    int m_cellSize = 8;
    int m_columns = 1;
};

} // namespace freshet::ui
