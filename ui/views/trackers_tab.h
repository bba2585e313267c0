// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTreeView;

namespace freshet::ui {

class ColumnHeader;
class TrackerTableModel;

/// The trackers of the watched torrent.
class TrackersTab : public QWidget
{
    Q_OBJECT
public:
    explicit TrackersTab(QWidget* parent = nullptr);

    void showTrackers(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs);
    void clear();
    /// A private torrent takes no other trackers than its own, but its own may move.
    void setPrivate(bool isPrivate);
    [[nodiscard]] ColumnHeader& columns() const { return *m_header; }

Q_SIGNALS:
    void announceRequested();
    void addTrackersRequested();
    /// Another address for this one.
    void editRequested(const QString& url);
    void removeRequested(const QStringList& urls);
    /// To a tier, counted from 0; beyond the last: to a new one.
    void moveRequested(const QStringList& urls, int tier);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void updateButtons();
    void updateAnnounce(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs);
    void copySelected();
    void removeSelected();
    void showMenu(const QPoint& place);
    void fillTiers(QMenu& menu, const QStringList& urls);
    [[nodiscard]] QStringList selectedUrls() const;

    TrackerTableModel* m_model;
    ColumnHeader* m_header;
    QTreeView* m_view;
    QPushButton* m_announce;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_copy;
    bool m_hasTorrent = false;
    bool m_isPrivate = false;
    bool m_mayAnnounce = true;
};

} // namespace freshet::ui
