// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/torrent_filter.h"

#include <QTreeView>

namespace freshet::ui {

class SidebarModel;

/// What the list can be narrowed down to. One row is selected; Ctrl+click combines rows of several sections.
class SidebarView : public QTreeView
{
    Q_OBJECT
public:
    explicit SidebarView(SidebarModel& model, QWidget* parent = nullptr);

    /// What is selected; without a text.
    [[nodiscard]] TorrentFilter filter() const;
    void selectAllRow();

Q_SIGNALS:
    void filterChanged(const freshet::ui::TorrentFilter& filter);
    /// `category` is empty for torrents without one; `place` is global.
    void categoryMenuRequested(const QString& category, const QPoint& place);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void openSections();
    void sizeCounts();

    SidebarModel& m_model;
};

} // namespace freshet::ui
