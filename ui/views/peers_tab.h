// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace freshet::ui {

class ColumnHeader;
class EmptyState;
class PeerTableModel;
class SpeedChart;

/// The peers of the watched torrent, and one of them in detail.
class PeersTab : public QWidget
{
    Q_OBJECT
public:
    explicit PeersTab(QWidget* parent = nullptr);

    void showPeers(const QList<api::PeerSnapshot>& peers, qint64 nowMs);
    /// How many peers are banned; a button to see them if there are any.
    void showBans(int count);
    void clear();
    [[nodiscard]] ColumnHeader& columns() const { return *m_header; }

Q_SIGNALS:
    void announceRequested();
    void addPeersRequested();
    void bansRequested();
    /// For these peers.
    void limitsRequested(const QList<freshet::api::PeerSnapshot>& peers);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void buildInspector();
    void showInspector();
    void showMenu(const QPoint& place);
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<api::PeerSnapshot> selectedPeers() const;

    PeerTableModel* m_model;
    ColumnHeader* m_header;
    QTreeView* m_view;
    QStackedWidget* m_stack;
    QPushButton* m_bans;
    EmptyState* m_empty;
    QWidget* m_inspector;
    QLabel* m_address;
    QLabel* m_facts;
    SpeedChart* m_chart;
    qint64 m_nowMs = 0;
};

} // namespace freshet::ui
