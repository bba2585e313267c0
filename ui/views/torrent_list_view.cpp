// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/torrent_list_view.h"

#include "ui/models/torrent_list_model.h"
#include "ui/views/column_header.h"
#include "ui/views/row_flash.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/progress_delegate.h"
#include "ui/widgets/row_rest.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace freshet::ui {

namespace {

constexpr int minNameWidth = 220;
constexpr int progressWidth = 150;
constexpr int comfortableHeight = 26;
constexpr int compactHeight = 22;
/// More rows than these are on no screen.
constexpr std::size_t maxFlashing = 200;

/// `palette` as it is for a row that stands out by `strength`: its grounds, and text that can be read on
/// them.
QPalette flashingPalette(QPalette palette, qreal strength)
{
    const QColor flash = Theme(palette).color(ThemeColor::Flash);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Highlight}) {
        palette.setColor(role, Theme::mixed(palette.color(role), flash, strength));
    }
    const QColor ground = palette.color(QPalette::Highlight);
    const QColor text = palette.color(QPalette::Text);
    if (Theme::contrast(text, ground) > Theme::contrast(palette.color(QPalette::HighlightedText), ground)) {
        palette.setColor(QPalette::HighlightedText, text);
    }
    return palette;
}

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
    , m_flash(new RowFlash(this))
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
    model.setInteractionCheck([rest = new RowRest(*this)] { return rest->isWanted(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TorrentListView::selectAwaited);
    connect(&model, &QAbstractItemModel::modelReset, this, &TorrentListView::selectAwaited);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TorrentListView::revealAwaited);
    connect(&model, &QAbstractItemModel::modelReset, this, &TorrentListView::revealAwaited);
    connect(m_flash, &RowFlash::changed, this, [this](const QList<TorrentId>& torrents) {
        for (const TorrentId torrent : torrents) {
            if (const int row = m_model.rowOf(torrent); row >= 0) {
                const QRect cell = visualRect(m_model.index(row, static_cast<int>(TorrentColumn::Name)));
                viewport()->update(0, cell.top(), viewport()->width(), cell.height());
            }
        }
    });
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

void TorrentListView::revealTorrents(const QList<TorrentId>& torrents)
{
    m_arriving = QSet<TorrentId>(torrents.begin(), torrents.end());
    m_hasRevealed = false;
    revealAwaited();
}

void TorrentListView::revealAwaited()
{
    if (m_arriving.isEmpty()) {
        return;
    }
    std::vector<int> rows;
    for (auto torrent = m_arriving.begin(); torrent != m_arriving.end();) {
        if (const int row = m_model.rowOf(*torrent); row >= 0) {
            rows.push_back(row);
        }
        torrent = m_model.torrent(*torrent) != nullptr ? m_arriving.erase(torrent) : std::next(torrent);
    }
    if (rows.empty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    QList<TorrentId> flashing;
    for (std::size_t i = 0; i < std::min(rows.size(), maxFlashing); ++i) {
        flashing.append(m_model.idAt(rows[i]));
    }
    if (!m_hasRevealed) {
        m_hasRevealed = true;
        scrollTo(m_model.index(rows.front(), 0));
    }
    m_flash->start(flashing, Motion::isReduced(*this) ? FlashKind::Steady : FlashKind::Fading);
}

void TorrentListView::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qreal strength = m_flash->isRunning() ? m_flash->strength(m_model.idAt(index.row())) : 0;
    if (strength <= 0) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    QStyleOptionViewItem flashing = option;
    flashing.palette = flashingPalette(option.palette, strength);
    // Grounds of every second row are drawn by the style, the others by nobody.
    painter->fillRect(option.rect, flashing.palette.color(QPalette::Base));
    QTreeView::drawRow(painter, flashing, index);
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
