// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "ui/models/preferences.h"

#include <QList>
#include <QSet>
#include <QTreeView>

namespace freshet::ui {

class ColumnHeader;
class IconDelegate;
class RowFlash;
class TorrentListModel;

/// The table of torrents. Shows the model and says what is selected, opened or asked for.
class TorrentListView : public QTreeView
{
    Q_OBJECT
public:
    explicit TorrentListView(TorrentListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QList<TorrentId> selectedTorrents() const;
    /// Selects one torrent and scrolls to it; nothing happens if it is filtered out.
    void selectTorrent(TorrentId torrent);
    /// Selects these; those that are not shown yet as soon as they are, unless somebody selects something
    /// before.
    void selectTorrents(const QList<TorrentId>& torrents);
    /// Scrolls to the first of these and has them stand out for a moment, without selecting them: those that
    /// are not in the list yet as soon as they are. Nothing happens for those that are filtered out.
    void revealTorrents(const QList<TorrentId>& torrents);
    [[nodiscard]] ColumnHeader& columns() const { return *m_header; }

    /// Rows as high as somebody likes them.
    void setDensity(Density density);

Q_SIGNALS:
    void torrentSelectionChanged();
    /// Enter or a double click on a row.
    void torrentActivated(freshet::TorrentId torrent);
    void menuRequested(const QPoint& globalPosition);

protected:
    void drawRow(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void selectAwaited();
    void revealAwaited();

    TorrentListModel& m_model;
    QSet<TorrentId> m_awaited;
    bool m_isSelecting = false;
    QSet<TorrentId> m_arriving;
    bool m_hasRevealed = false;
    RowFlash* m_flash;
    ColumnHeader* m_header;
    IconDelegate* m_names;
};

} // namespace freshet::ui
