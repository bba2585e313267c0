// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/widgets/file_bar.h"
#include "ui/widgets/piece_bars.h"
#include "ui/widgets/piece_filter.h"
#include "ui/widgets/piece_grid.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace freshet::ui {

/// What somebody else knows of a piece, in words; empty: nothing. Value type.
struct PieceWords
{
    /// "256 KiB"
    QString size{};
    /// "11 of 16 blocks from 10.77.0.3:51001"
    QString progress{};
    /// "bbb.mp4 (and 1 more)"
    QString files{};
};

/// The pieces of a torrent: a bar of all of them, a bar of how many peers have each, on request a bar of
/// files, and a grid of cells. Only cells that changed are painted again.
class PieceMap : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PieceMap(QWidget* parent = nullptr);
    ~PieceMap() override;

    /// As in api::TorrentDetails: one PieceState a piece, peers that have each piece.
    void setPieces(const QByteArray& states, const QByteArray& availability);
    void clear() { setPieces({}, {}); }
    /// What has come of pieces in flight, 0 to 1, by piece.
    void setReceived(const QHash<int, double>& received);
    /// Pieces that do not match are faint. It ends with another torrent.
    void setFilter(const PieceFilter& filter);
    [[nodiscard]] const PieceFilter& filter() const { return m_filter; }
    /// Pieces that match the filter. O(pieces).
    [[nodiscard]] int matchCount() const;
    /// Adds to the text of pieces.
    void setPieceDescriber(std::function<PieceWords(int piece)> describe)
    {
        m_describe = std::move(describe);
    }
    /// Where files begin, ascending, in pieces from the start of the torrent.
    void setFileStarts(std::vector<double> starts);
    /// Whether they have a bar of their own.
    void setFileBarShown(bool isShown);
    [[nodiscard]] bool isFileBarShown() const { return m_isFileBarShown; }
    /// Its place, in viewport coordinates.
    [[nodiscard]] QRect fileBar() const;
    /// A line under the bars shows where pieces [first, last] are; nothing: none.
    void setHighlight(std::optional<std::pair<int, int>> range);
    /// That line, in viewport coordinates.
    [[nodiscard]] QRect highlightBar() const;

    /// Cell size in px; nothing: as large as fits.
    void setZoom(std::optional<int> cellSize);
    [[nodiscard]] std::optional<int> zoom() const { return m_zoom; }
    /// Cell sizes that keys and wheel lead to.
    [[nodiscard]] static QList<int> zoomSteps();
    [[nodiscard]] static bool isZoomStep(int cellSize);
    /// As by the user's hand.
    void chooseZoom(std::optional<int> cellSize);
    [[nodiscard]] const PieceGrid& grid() const { return m_grid; }
    /// Of a cell, in viewport coordinates.
    [[nodiscard]] QRect cellRect(int piece) const;
    /// In viewport coordinates; -1 where there is none.
    [[nodiscard]] int pieceAt(QPoint point) const;
    [[nodiscard]] int focusPiece() const { return m_focusPiece; }
    void setFocusPiece(int piece);
    void scrollToPiece(int piece);
    /// How many pieces are in `state`.
    [[nodiscard]] int countOf(api::PieceState state) const;
    /// "Piece 4,211 of 100,000 · 256 KiB · In flight: 11 of 16 blocks from 10.77.0.3 · 6 peers have it ·
    /// a.mkv"
    [[nodiscard]] QString pieceText(int piece) const;
    [[nodiscard]] static QString stateText(api::PieceState state);
    [[nodiscard]] api::PieceState stateOf(int piece) const;

    /// Times it was laid out, for tests.
    [[nodiscard]] int layoutCount() const { return m_layoutCount; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusPieceChanged(int piece);
    void countsChanged();
    void filterChanged();
    /// By the user's hand.
    void zoomChanged();
    /// By the right button or the menu key.
    void menuRequested(int piece, QPoint globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int barCount() const { return m_isFileBarShown ? 3 : 2; }
    /// Of the bars, from above.
    [[nodiscard]] QRect barRect(int number) const;
    /// The first that shares a pixel of the bars; -1 if there is none.
    [[nodiscard]] int pieceOfBars(int x) const;
    [[nodiscard]] int gridTop() const;
    [[nodiscard]] QPoint gridOrigin() const;
    void layOut();
    void zoomBy(int steps);
    void paintMap(QPainter& painter) const;
    /// Their cells in the image.
    void paintPieces(const QList<int>& pieces);
    void repaintAll();
    void repaintBars();
    [[nodiscard]] int availabilityOf(int piece) const;
    void recount();

    QByteArray m_states;
    QByteArray m_availability;
    int m_counts[6] = {0, 0, 0, 0, 0, 0};
    std::function<PieceWords(int)> m_describe;
    QHash<int, double> m_received;
    PieceFilter m_filter;
    std::optional<std::pair<int, int>> m_highlight;
    std::optional<int> m_zoom;
    PieceGrid m_grid;
    QImage m_image; ///< The grid, in device pixels; opaque, as that is copied without mixing.
    PieceBars m_bars;
    FileBar m_files;
    bool m_isFileBarShown = false;
    int m_focusPiece = -1;
    /// Until nobody has changed the size for a while.
    QTimer m_quiet;
    bool m_isSettled = false;
    bool m_isLayingOut = false;
    int m_layoutCount = 0;
};

} // namespace freshet::ui
