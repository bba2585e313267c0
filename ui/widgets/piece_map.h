// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/widgets/piece_bars.h"
#include "ui/widgets/piece_grid.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <functional>
#include <optional>

namespace freshet::ui {

/// The pieces of a torrent: a bar of all of them, a bar of how many peers have each, and a grid of cells.
/// Only cells that changed are painted again.
class PieceMap : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PieceMap(QWidget* parent = nullptr);
    ~PieceMap() override;

    /// As in api::TorrentDetails: one PieceState a piece, peers that have each piece.
    void setPieces(const QByteArray& states, const QByteArray& availability);
    void clear() { setPieces({}, {}); }
    /// Adds to the hover text: "256 KiB · bbb.mp4 (and 1 more)".
    void setPieceDescriber(std::function<QString(int piece)> describe) { m_describe = std::move(describe); }
    /// Pieces [first, last] stand out; nothing: none.
    void setHighlight(std::optional<std::pair<int, int>> range);

    /// Cell size in px; nothing: as large as fits.
    void setZoom(std::optional<int> cellSize);
    [[nodiscard]] const PieceGrid& grid() const { return m_grid; }
    /// Of a cell, in viewport coordinates.
    [[nodiscard]] QRect cellRect(int piece) const;
    /// In viewport coordinates; -1 where there is none.
    [[nodiscard]] int pieceAt(QPoint point) const;
    [[nodiscard]] int focusPiece() const { return m_focusPiece; }
    void setFocusPiece(int piece);
    /// How many pieces are in `state`.
    [[nodiscard]] int countOf(api::PieceState state) const;
    /// "Piece 4,211 of 100,000, in flight, 6 peers have it".
    [[nodiscard]] QString pieceText(int piece) const;
    [[nodiscard]] static QString stateText(api::PieceState state);
    /// A cell in the colour of a state and, if there is room, with its pattern.
    static void paintSwatch(QPainter& painter, const QRect& cell, api::PieceState state, const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusPieceChanged(int piece);
    void countsChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int gridTop() const;
    [[nodiscard]] QPoint gridOrigin() const;
    void layOut();
    void zoomBy(int steps);
    /// Their cells in the image.
    void paintPieces(const QList<int>& pieces);
    /// The same for cells too small for a pattern; `gap` px of each stay free.
    void fillCells(const QList<int>& pieces, int gap, const Theme& theme);
    void repaintAll();
    void repaintBars();
    void scrollTo(int piece);
    [[nodiscard]] api::PieceState stateOf(int piece) const;
    [[nodiscard]] int availabilityOf(int piece) const;
    void recount();

    QByteArray m_states;
    QByteArray m_availability;
    int m_counts[6] = {0, 0, 0, 0, 0, 0};
    std::function<QString(int)> m_describe;
    std::optional<std::pair<int, int>> m_highlight;
    std::optional<int> m_zoom;
    PieceGrid m_grid;
    QImage m_image; ///< The grid, in device pixels; opaque, as that is copied without mixing.
    PieceBars m_bars;
    int m_focusPiece = -1;
};

} // namespace freshet::ui
