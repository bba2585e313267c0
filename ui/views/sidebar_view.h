// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/torrent_filter.h"

#include <QSet>
#include <QTreeView>

#include <optional>

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
    /// Pixels in which the words of every status can be read.
    [[nodiscard]] int widthOfWords() const;
    void selectAllRow();
    /// The category at a place in the viewport; nothing if there is another row, a heading or none.
    [[nodiscard]] std::optional<QString> categoryAt(const QPoint& place) const;

    /// Sections that are folded away, for the next run.
    [[nodiscard]] QStringList collapsedSections() const;
    void setCollapsedSections(const QStringList& sections);

Q_SIGNALS:
    void collapsedSectionsChanged();
    void filterChanged(const freshet::ui::TorrentFilter& filter);
    /// `category` is empty for torrents without one, nothing for the heading; `place` is global.
    void categoryMenuRequested(const std::optional<QString>& category, const QPoint& place);
    /// `tag` is nothing for the heading.
    void tagMenuRequested(const std::optional<QString>& tag, const QPoint& place);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void openSections();
    void noteFolding(const QModelIndex& section, bool isCollapsed);
    void sizeCounts();

    SidebarModel& m_model;
    /// By SidebarModel::Section; sections come and go.
    QSet<int> m_collapsed;
};

} // namespace freshet::ui
