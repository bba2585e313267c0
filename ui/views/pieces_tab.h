// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace freshet::ui {

class ElidedLabel;
class PieceMap;
struct PieceWords;

/// Which pieces the watched torrent has, who else has them, and which of them a file or a peer has.
class PiecesTab : public QWidget
{
    Q_OBJECT
public:
    explicit PiecesTab(QWidget* parent = nullptr);

    void showPieces(const api::TorrentDetails& details, ByteCount pieceLength);
    /// Whether the torrent downloads, so that the order of pieces can be changed.
    void setDownloading(bool isDownloading) { m_isDownloading = isDownloading; }
    void clear();
    /// Only the pieces of this file stand out, in torrent order.
    void showFile(int file);
    /// Only the pieces that this peer has stand out.
    void showPeer(const api::PeerSnapshot& peer);
    void showAll();
    /// The pieces of this file are underlined; -1: none.
    void markFile(int file);
    /// Whether a bar of the map shows where files begin.
    void setFileBarShown(bool isShown);
    [[nodiscard]] bool isFileBarShown() const;
    /// Size of the map's cells in px; 0: as large as fits.
    void setZoom(int cellSize);
    [[nodiscard]] int zoom() const;

Q_SIGNALS:
    /// Its pieces are wanted in the details; nothing: nobody's.
    void peerWatchRequested(std::optional<freshet::PeerId> peer);
    void fileWanted(int file);
    void fetchFirstRequested(quint32 piece);
    void recheckRequested(quint32 piece);
    // By the user's hand.
    void fileBarToggled(bool isShown);
    void zoomChanged();

private:
    [[nodiscard]] PieceWords describePiece(int piece) const;
    [[nodiscard]] ByteCount lengthOf(int piece) const;
    [[nodiscard]] QString filesText(int piece) const;
    /// What the cell is that keys have led to.
    void showCell();
    [[nodiscard]] QString progressText(int piece) const;
    [[nodiscard]] QString addressOf(PeerId peer) const;
    /// Its pieces [first, last]; nothing for an empty file.
    [[nodiscard]] std::optional<std::pair<int, int>> piecesOf(int file) const;
    [[nodiscard]] QList<int> filesOf(int piece) const;
    void showReceived(const QList<api::PieceInFlight>& pieces);
    void showWatchedPeer(const api::TorrentDetails& details);
    void fillFilterMenu();
    void nameFilter();
    void showMenu(int piece, QPoint place);
    void addFileBarAction(QMenu& menu);
    void addZoomMenu(QMenu& menu);
    void showFileStarts();

    PieceMap* m_map;
    ElidedLabel* m_cell;
    QToolButton* m_filter;
    QMenu* m_menu;
    QList<api::FileSnapshot> m_files;
    QList<api::PeerSnapshot> m_peers;
    QList<api::PieceInFlight> m_inFlight;
    ByteCount m_pieceLength = 0;
    ByteCount m_totalLength = 0;
    /// So many files does the map know the starts of.
    qsizetype m_shownStarts = 0;
    bool m_isDownloading = false;
    /// Whose pieces stand out.
    std::optional<int> m_file;
    std::optional<api::PeerSnapshot> m_peer;
};

} // namespace freshet::ui
