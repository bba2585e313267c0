// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/torrent_columns.h"
#include "ui/models/torrent_filter.h"

#include <QAbstractTableModel>
#include <QHash>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace freshet::ui {

/// The torrent table: fed with updates, filtered and sorted by itself, so no proxy is needed and an update
/// costs no more than what has changed.
class TorrentListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Monotonic time.
    using Clock = std::function<std::chrono::milliseconds()>;
    /// First and last row on screen; first > last: none.
    using VisibleRange = std::function<std::pair<int, int>()>;

    explicit TorrentListModel(QObject* parent = nullptr);
    /// With a clock of one's own, for tests.
    TorrentListModel(Clock clock, QObject* parent);
    ~TorrentListModel() override;

    void apply(const api::SessionUpdate& update);

    void setFilter(const TorrentFilter& filter);
    [[nodiscard]] const TorrentFilter& filter() const { return m_filter; }

    /// Asked at every update: only rows in it are announced as changed. Unset: all rows.
    void setVisibleRange(VisibleRange range) { m_visibleRange = std::move(range); }
    /// Asked before rows are moved by an update: while true (mouse button down, menu open, just scrolled),
    /// rows stay where they are.
    void setInteractionCheck(std::function<bool()> isInteracting)
    {
        m_isInteracting = std::move(isInteracting);
    }

    /// Any torrent, shown or filtered out; null if unknown. Valid until the next apply().
    [[nodiscard]] const api::TorrentSnapshot* torrent(TorrentId id) const;
    [[nodiscard]] const api::TorrentSnapshot* torrentAt(int row) const;
    [[nodiscard]] TorrentId idAt(int row) const;
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(TorrentId id) const;
    /// Shown or not.
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_slotOf.size()); }
    /// Calls `visit` for every torrent, shown or not.
    void forEach(const std::function<void(const api::TorrentSnapshot&)>& visit) const;

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Roles: those of model_roles.h that concern torrents; UserRole is not used.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    /// Rows that are equal are in the order of the column sorted by before, and then of their names; what is
    /// not known comes last in both directions. -1 sorts by queue number.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// After every apply() that changed anything: sums and details may be stale.
    void torrentsChanged();

private:
    using Slot = quint32;
    struct Row
    {
        api::TorrentSnapshot torrent;
        QString foldedName;
        int position = -1; ///< In m_order, or -1.
        quint32 tieRank = 0; ///< Place among rows that are equal.
        bool isFree = false;
    };

    void removeTorrents(const QList<TorrentId>& ids);
    void removeRows(std::vector<int> rows);
    using QAbstractTableModel::removeRows;
    quint32 changeTorrents(const QList<api::TorrentSnapshot>& torrents, std::vector<Slot>& added);
    Slot takeSlot(const api::TorrentSnapshot& torrent);
    void hideMismatches();
    void insertSlots(std::vector<Slot> added);
    void rebuildOrder();
    void announceChanges(quint32 dirtyColumns);
    void resortIfDue();
    /// What rows are sorted by.
    struct Sorting
    {
        TorrentColumn column = TorrentColumn::QueueNumber;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Sorting&) const = default;
    };
    [[nodiscard]] Sorting sorting() const;
    /// The order the rows should have.
    [[nodiscard]] std::vector<Slot> sortedOrder(std::vector<Slot> order);
    /// Rows that are equal stay in their order.
    [[nodiscard]] std::vector<Slot> sortedBy(std::vector<Slot> order, Sorting sorting) const;
    /// Makes the ranks of all rows anew.
    void rankTies();
    void setOrder(std::vector<Slot> order);
    void renumber(size_t from = 0);

    Clock m_clock;
    VisibleRange m_visibleRange;
    std::function<bool()> m_isInteracting;

    std::vector<Row> m_rows;
    std::vector<Slot> m_freeSlots;
    std::vector<Slot> m_mismatches; ///< Shown rows that the update at hand made unfit for the filter.
    QHash<TorrentId, Slot> m_slotOf;
    std::vector<Slot> m_order;

    TorrentFilter m_filter;
    TorrentMatcher m_matcher;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Sorting m_sortedBefore{TorrentColumn::Name};
    /// There are new rows or other names, or m_sortedBefore is another one.
    bool m_areTiesStale = false;
    bool m_isSortDue = false;
    std::chrono::milliseconds m_lastSort{0};
};

} // namespace freshet::ui
