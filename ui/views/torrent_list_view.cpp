// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/torrent_list_view.h"

#include "ui/models/torrent_list_model.h"
#include "ui/views/column_header.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/progress_delegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace freshet::ui {

namespace {

constexpr int minNameWidth = 220;
constexpr int progressWidth = 150;
constexpr int comfortableHeight = 26;
constexpr int compactHeight = 22;
/// Rows stay where they are so long after somebody has scrolled.
constexpr std::chrono::milliseconds scrollRest{1000};

QList<ColumnHeader::Column> headerColumns()
{
    QList<ColumnHeader::Column> columns;
    for (int i = 0; i < torrentColumnCount; ++i) {
        const auto column = static_cast<TorrentColumn>(i);
        const TorrentColumnInfo info = torrentColumnInfo(column);
        int width = 0;
        if (column == TorrentColumn::Name) {
            width = minNameWidth;
        } else if (column == TorrentColumn::Progress) {
            width = progressWidth;
        }
        columns.append({info.sampleText, width, info.isShownByDefault});
    }
    return columns;
}

} // namespace

TorrentListView::TorrentListView(TorrentListModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_header(new ColumnHeader(headerColumns(), static_cast<int>(TorrentColumn::Name)))
    , m_names(new IconDelegate(this))
{
    setObjectName(QStringLiteral("torrentView"));
    setAccessibleName(tr("Torrents"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setHeader(m_header);
    setModel(&model);
    m_names->setRowHeight(comfortableHeight);
    auto* statuses = new IconDelegate(this);
    statuses->setColorsText(true);
    setItemDelegateForColumn(static_cast<int>(TorrentColumn::Name), m_names);
    setItemDelegateForColumn(static_cast<int>(TorrentColumn::Status), statuses);
    setItemDelegateForColumn(static_cast<int>(TorrentColumn::Progress), new ProgressDelegate(this));
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_header->applyDefaults();
    model.setVisibleRange([this] {
        const QModelIndex first = indexAt({0, 0});
        const QModelIndex last = indexAt({0, viewport()->height() - 1});
        return std::pair(
            first.isValid() ? first.row() : 0, last.isValid() ? last.row() : m_model.rowCount() - 1);
    });
    model.setInteractionCheck([this] {
        return QGuiApplication::mouseButtons() != Qt::NoButton || verticalScrollBar()->isSliderDown()
            || QApplication::activePopupWidget() != nullptr
            || (m_scrolled.isValid() && !m_scrolled.hasExpired(scrollRest.count()));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_scrolled.start(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TorrentListView::selectAwaited);
    connect(&model, &QAbstractItemModel::modelReset, this, &TorrentListView::selectAwaited);
    // Rows can be dropped on categories and tags.
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
}

void TorrentListView::setDensity(Density density)
{
    m_names->setRowHeight(density == Density::Compact ? compactHeight : comfortableHeight);
    scheduleDelayedItemsLayout();
}

QList<TorrentId> TorrentListView::selectedTorrents() const
{
    QList<TorrentId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    ids.reserve(rows.size());
    for (const QModelIndex& row : rows) {
        ids.append(m_model.idAt(row.row()));
    }
    return ids;
}

void TorrentListView::selectTorrent(TorrentId torrent)
{
    const int row = m_model.rowOf(torrent);
    if (row >= 0) {
        const QModelIndex index = m_model.index(row, 0);
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void TorrentListView::selectTorrents(const QList<TorrentId>& torrents)
{
    m_isSelecting = true;
    clearSelection();
    m_isSelecting = false;
    m_awaited = QSet<TorrentId>(torrents.begin(), torrents.end());
    selectAwaited();
}

void TorrentListView::selectAwaited()
{
    if (m_awaited.isEmpty()) {
        return;
    }
    std::vector<int> rows;
    for (auto torrent = m_awaited.begin(); torrent != m_awaited.end();) {
        const int row = m_model.rowOf(*torrent);
        if (row >= 0) {
            rows.push_back(row);
            torrent = m_awaited.erase(torrent);
        } else {
            ++torrent;
        }
    }
    if (rows.empty()) {
        return;
    }
    // Thousands of neighbours are one range and not a range each.
    std::sort(rows.begin(), rows.end());
    QItemSelection found;
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1;) {
            ++to;
        }
        found.select(m_model.index(rows[from], 0), m_model.index(rows[to - 1], 0));
    }
    const QModelIndex first = m_model.index(rows.front(), 0);
    m_isSelecting = true;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(found, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_isSelecting = false;
    scrollTo(first);
}

void TorrentListView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel()->hasSelection()) {
        return;
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint atRow = visualRect(currentIndex()).center();
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(atRow) : event->globalPos());
}

void TorrentListView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT torrentActivated(m_model.idAt(currentIndex().row()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TorrentListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT torrentActivated(m_model.idAt(index.row()));
    }
}

void TorrentListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isSelecting && !selected.isEmpty()) {
        m_awaited.clear();
    }
    Q_EMIT torrentSelectionChanged();
}

} // namespace freshet::ui
