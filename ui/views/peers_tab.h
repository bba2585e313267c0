// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/speed_comparison.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace freshet::ui {

class ColumnHeader;
class EmptyState;
class PeerTableModel;
class PeerInspector;
class RowRest;

/// The peers of the watched torrent, and one of them in detail.
class PeersTab : public QWidget
{
    Q_OBJECT
public:
    explicit PeersTab(QWidget* parent = nullptr);

    /// Said before showPeers().
    void setPiecesInFlight(const QList<api::PieceInFlight>& pieces) { m_inFlight = pieces; }
    void showPeers(const QList<api::PeerSnapshot>& peers, qint64 nowMs);
    /// Only remembers the speeds of these peers.
    void recordSpeeds(const QList<api::PeerSnapshot>& peers, qint64 nowMs);
    /// How many peers are banned; a button to see them if there are any.
    void showBans(int count);
    void clear();
    /// The one torrent whose peers are asked for, null if there is none: why it has no peers, where it is
    /// known.
    void setTorrent(const api::TorrentSnapshot* torrent);
    /// The peers with their speeds, as they are now.
    [[nodiscard]] QList<SpeedCandidate> speedCandidates() const;
    [[nodiscard]] ColumnHeader& columns() const { return *m_header; }
    [[nodiscard]] QList<api::PeerSnapshot> selectedPeers() const;

Q_SIGNALS:
    void announceRequested();
    void addPeersRequested();
    void bansRequested();
    /// For these peers, in a dialog.
    void limitsRequested(const QList<freshet::api::PeerSnapshot>& peers);
    /// These peers are to have the limits that stand in them.
    void limitsChosen(
        const QList<freshet::api::PeerSnapshot>& before, const QList<freshet::api::PeerSnapshot>& after);
    void disconnectRequested(const QList<freshet::api::PeerSnapshot>& peers);
    void blockRequested(const QList<freshet::api::PeerSnapshot>& peers, const freshet::swarm::BanSpan& span);
    /// On the piece map: what this one has.
    void piecesWanted(const freshet::api::PeerSnapshot& peer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void buildInspector();
    void showInspector();
    /// Shows peers and leaves the first row that is seen where it is.
    void applyInPlace(const QList<api::PeerSnapshot>& peers);
    void fillLimits(QMenu& menu, ByteRate api::PeerSnapshot::*limit, ByteRate peak);
    void showMenu(const QPoint& place);
    void addEndings(QMenu& menu);
    void addBlocks(QMenu& menu, const QList<api::PeerSnapshot>& peers);
    [[nodiscard]] QList<int> selectedRows() const;

    PeerTableModel* m_model;
    ColumnHeader* m_header;
    QTreeView* m_view;
    RowRest* m_rest;
    QStackedWidget* m_stack;
    QPushButton* m_bans;
    EmptyState* m_empty;
    QList<QPushButton*> m_emptyButtons;
    PeerInspector* m_inspector;
    QToolButton* m_inspectorToggle;
    QList<api::PieceInFlight> m_inFlight;
    qint64 m_nowMs = 0;
};

} // namespace freshet::ui
