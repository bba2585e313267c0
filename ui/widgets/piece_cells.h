// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/piece_filter.h"
#include "ui/widgets/piece_grid.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace freshet::ui {

/// Paints cells of a PieceMap into an image: in the colour of their state and, where there is room, with its
/// pattern.
class PieceCells
{
public:
    /// What is painted; all of it outlives this.
    struct Subject
    {
        const PieceGrid& grid;
        /// One PieceState a piece.
        const QByteArray& states;
        /// What has come of pieces in flight, 0 to 1.
        const QHash<int, double>& received;
        const PieceFilter& filter;
    };

    PieceCells(const Subject& subject, const QPalette& palette);

    /// `image` has the grid's size in device pixels and its ratio.
    void paint(QImage& image, const QList<int>& pieces) const;
    /// Whether cells are large enough for patterns.
    [[nodiscard]] static bool hasPatterns(const PieceGrid& grid);
    /// `received`: what has come of a piece in flight, 0 to 1.
    static void paintSwatch(QPainter& painter, const QRect& cell, api::PieceState state, const Theme& theme,
        double received = 0.5);

private:
    [[nodiscard]] bool isFaint(int piece, api::PieceState state) const;
    /// For cells too small for a pattern.
    void fill(QImage& image, const QList<int>& pieces) const;

    Subject m_subject;
    Theme m_theme;
    QColor m_ground;
    /// Of each cell so many px stay free.
    int m_gap;
};

} // namespace freshet::ui
