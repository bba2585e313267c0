// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

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
    [[nodiscard]] ColumnHeader& columns() const { return *m_header; }

Q_SIGNALS:
    void announceRequested();
    void addTrackersRequested();

private:
    void setButtonsEnabled(bool isEnabled);
    void copySelected();

    TrackerTableModel* m_model;
    ColumnHeader* m_header;
    QTreeView* m_view;
    QPushButton* m_announce;
    QPushButton* m_add;
    QPushButton* m_copy;
};

} // namespace freshet::ui
