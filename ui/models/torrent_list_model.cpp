// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/torrent_list_model.h"

#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"
#include "ui/models/snapshot_diff.h"
#include "ui/models/torrent_mime.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>

namespace freshet::ui {
namespace {

constexpr std::chrono::milliseconds resortInterval{2000};
/// More rows than this at once are cheaper as a new layout than as a signal each.
constexpr size_t manyRanges = 200;

std::chrono::milliseconds steadyTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

TorrentListModel::TorrentListModel(QObject* parent)
    : TorrentListModel(steadyTime, parent)
{}

TorrentListModel::TorrentListModel(Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{}

TorrentListModel::~TorrentListModel() = default;

void TorrentListModel::apply(const api::SessionUpdate& update)
{
    removeTorrents(update.removed);
    std::vector<Slot> added;
    const quint32 dirty = changeTorrents(update.changed, added);
    hideMismatches();
    insertSlots(std::move(added));
    announceChanges(dirty);
    resortIfDue();
    if (!update.changed.isEmpty() || !update.removed.isEmpty()) {
        Q_EMIT torrentsChanged();
    }
}

void TorrentListModel::removeTorrents(const QList<TorrentId>& ids)
{
    std::vector<int> rows;
    std::vector<Slot> gone;
    for (const TorrentId id : ids) {
        const auto slot = m_slotOf.constFind(id);
        if (slot == m_slotOf.cend()) {
            continue;
        }
        gone.push_back(*slot);
        if (m_rows[*slot].position >= 0) {
            rows.push_back(m_rows[*slot].position);
        }
        m_slotOf.erase(slot);
    }
    removeRows(std::move(rows));
    for (const Slot slot : gone) {
        m_rows[slot] = {};
        m_rows[slot].isFree = true;
        m_freeSlots.push_back(slot);
    }
}

void TorrentListModel::removeRows(std::vector<int> rows)
{
    const auto ranges = descendingRanges(std::move(rows));
    if (ranges.empty()) {
        return;
    }
    for (const auto& [first, last] : ranges) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_rows[m_order[static_cast<size_t>(row)]].position = -1;
        }
        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
        renumber(static_cast<size_t>(first));
        endRemoveRows();
    }
}

quint32 TorrentListModel::changeTorrents(
    const QList<api::TorrentSnapshot>& torrents, std::vector<Slot>& added)
{
    quint32 dirty = 0;
    for (const api::TorrentSnapshot& torrent : torrents) {
        const auto known = m_slotOf.constFind(torrent.id);
        if (known == m_slotOf.cend()) {
            const Slot slot = takeSlot(torrent);
            if (m_matcher.matches(torrent, m_rows[slot].foldedName)) {
                added.push_back(slot);
            }
            continue;
        }
        Row& row = m_rows[*known];
        const quint32 changed = changedTorrentColumns(row.torrent, torrent);
        if (torrent.name != row.torrent.name) {
            row.foldedName = foldedText(torrent.name);
            m_areTiesStale = true;
            m_isSortDue = true;
        }
        row.torrent = torrent;
        const bool matches = m_matcher.matches(torrent, row.foldedName);
        if (row.position >= 0) {
            dirty |= changed;
            if (!matches) {
                m_mismatches.push_back(*known);
            }
        } else if (matches) {
            added.push_back(*known);
        }
    }
    return dirty;
}

TorrentListModel::Slot TorrentListModel::takeSlot(const api::TorrentSnapshot& torrent)
{
    Slot slot = 0;
    if (m_freeSlots.empty()) {
        slot = static_cast<Slot>(m_rows.size());
        m_rows.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_rows[slot] = {torrent, foldedText(torrent.name)};
    m_areTiesStale = true;
    m_slotOf.insert(torrent.id, slot);
    return slot;
}

void TorrentListModel::hideMismatches()
{
    std::vector<int> rows;
    rows.reserve(m_mismatches.size());
    for (const Slot slot : m_mismatches) {
        // Twice in one update, or removed in it.
        if (m_rows[slot].position >= 0 && !m_matcher.matches(m_rows[slot].torrent, m_rows[slot].foldedName)) {
            rows.push_back(m_rows[slot].position);
        }
    }
    m_mismatches.clear();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    removeRows(std::move(rows));
}

void TorrentListModel::insertSlots(std::vector<Slot> added)
{
    std::sort(added.begin(), added.end());
    added.erase(std::unique(added.begin(), added.end()), added.end());
    std::erase_if(added, [this](Slot slot) {
        const Row& row = m_rows[slot];
        return row.position >= 0 || !m_matcher.matches(row.torrent, row.foldedName);
    });
    if (added.empty()) {
        return;
    }
    const int first = static_cast<int>(m_order.size());
    const bool isFirstFill = m_order.empty();
    added = sortedOrder(std::move(added));
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_order.insert(m_order.end(), added.begin(), added.end());
    renumber(static_cast<size_t>(first));
    endInsertRows();
    if (!isFirstFill && !(m_isInteracting && m_isInteracting())) {
        setOrder(sortedOrder(m_order));
    } else if (!isFirstFill) {
        m_isSortDue = true;
    }
}

void TorrentListModel::announceChanges(quint32 dirtyColumns)
{
    if (dirtyColumns == 0 || m_order.empty()) {
        return;
    }
    const quint32 sortBit = m_sortColumn < 0 ? quint32{1} << static_cast<int>(TorrentColumn::QueueNumber)
                                             : quint32{1} << m_sortColumn;
    m_isSortDue = m_isSortDue || (dirtyColumns & sortBit) != 0;
    const int lastRow = static_cast<int>(m_order.size()) - 1;
    auto [top, bottom] = m_visibleRange ? m_visibleRange() : std::pair{0, lastRow};
    top = qMax(top, 0);
    bottom = qMin(bottom, lastRow);
    if (top > bottom) {
        return;
    }
    Q_EMIT dataChanged(
        index(top, std::countr_zero(dirtyColumns)), index(bottom, 31 - std::countl_zero(dirtyColumns)));
}

void TorrentListModel::resortIfDue()
{
    if (!m_isSortDue || (m_isInteracting && m_isInteracting())) {
        return;
    }
    const auto now = m_clock();
    if (m_lastSort.count() != 0 && now - m_lastSort < resortInterval) {
        return;
    }
    m_lastSort = now;
    m_isSortDue = false;
    setOrder(sortedOrder(m_order));
}

void TorrentListModel::setFilter(const TorrentFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_matcher = TorrentMatcher(filter);
    std::vector<int> hidden;
    std::vector<Slot> shown;
    for (Slot slot = 0; slot < m_rows.size(); ++slot) {
        const Row& row = m_rows[slot];
        const bool matches = !row.isFree && m_matcher.matches(row.torrent, row.foldedName);
        if (row.position >= 0 && !matches) {
            hidden.push_back(row.position);
        } else if (row.position < 0 && matches) {
            shown.push_back(slot);
        }
    }
    if (hidden.size() > manyRanges) {
        // A view handles one reset faster than hundreds of removed ranges; the selection is by id anyway.
        rebuildOrder();
        return;
    }
    removeRows(std::move(hidden));
    insertSlots(std::move(shown));
}

void TorrentListModel::rebuildOrder()
{
    beginResetModel();
    std::vector<Slot> order;
    // What was shown stays in its order, so that equal rows do not jump.
    for (const Slot slot : m_order) {
        if (m_matcher.matches(m_rows[slot].torrent, m_rows[slot].foldedName)) {
            order.push_back(slot);
        }
    }
    for (Slot slot = 0; slot < m_rows.size(); ++slot) {
        Row& row = m_rows[slot];
        if (row.position < 0 && !row.isFree && m_matcher.matches(row.torrent, row.foldedName)) {
            order.push_back(slot);
        }
        row.position = -1;
    }
    m_order = sortedOrder(std::move(order));
    renumber();
    endResetModel();
}

TorrentListModel::Sorting TorrentListModel::sorting() const
{
    return m_sortColumn < 0 ? Sorting{} : Sorting{static_cast<TorrentColumn>(m_sortColumn), m_sortOrder};
}

std::vector<TorrentListModel::Slot> TorrentListModel::sortedOrder(std::vector<Slot> order)
{
    if (m_areTiesStale) {
        rankTies();
    }
    std::sort(
        order.begin(), order.end(), [this](Slot a, Slot b) { return m_rows[a].tieRank < m_rows[b].tieRank; });
    return sortedBy(std::move(order), sorting());
}

std::vector<TorrentListModel::Slot> TorrentListModel::sortedBy(std::vector<Slot> order, Sorting sorting) const
{
    const bool isDescending = sorting.order == Qt::DescendingOrder;
    const auto sortBy = [&order, isDescending](const auto& keys, auto isLess) {
        std::vector<size_t> places(order.size());
        std::iota(places.begin(), places.end(), size_t{0});
        std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) {
            return isDescending ? isLess(keys[b], keys[a]) : isLess(keys[a], keys[b]);
        });
        std::vector<Slot> sorted(order.size());
        std::transform(
            places.begin(), places.end(), sorted.begin(), [&order](size_t place) { return order[place]; });
        return sorted;
    };
    if (order.empty()) {
        return order;
    }
    if (std::holds_alternative<double>(torrentSortKey(m_rows[order.front()].torrent, sorting.column))) {
        std::vector<double> keys;
        keys.reserve(order.size());
        for (const Slot slot : order) {
            const double key = std::get<double>(torrentSortKey(m_rows[slot].torrent, sorting.column));
            keys.push_back(isDescending && key == unknownLast ? -unknownLast : key);
        }
        return sortBy(keys, std::less<>());
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(order.size());
    for (const Slot slot : order) {
        keys.push_back(
            collator.sortKey(std::get<QString>(torrentSortKey(m_rows[slot].torrent, sorting.column))));
    }
    return sortBy(
        keys, [](const QCollatorSortKey& a, const QCollatorSortKey& b) { return a.compare(b) < 0; });
}

void TorrentListModel::rankTies()
{
    m_areTiesStale = false;
    std::vector<Slot> order;
    order.reserve(m_rows.size());
    for (Slot slot = 0; slot < m_rows.size(); ++slot) {
        if (!m_rows[slot].isFree) {
            order.push_back(slot);
        }
    }
    order = sortedBy(std::move(order), {TorrentColumn::Name});
    if (m_sortedBefore.column != TorrentColumn::Name || m_sortedBefore.order != Qt::AscendingOrder) {
        order = sortedBy(std::move(order), m_sortedBefore);
    }
    quint32 rank = 0;
    for (const Slot slot : order) {
        m_rows[slot].tieRank = rank++;
    }
}

void TorrentListModel::setOrder(std::vector<Slot> order)
{
    if (order == m_order) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> slotOfIndex;
    slotOfIndex.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex& index : before) {
        slotOfIndex.push_back(m_order[static_cast<size_t>(index.row())]);
    }
    m_order = std::move(order);
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(m_rows[slotOfIndex[static_cast<size_t>(i)]].position, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TorrentListModel::renumber(size_t from)
{
    for (size_t row = from; row < m_order.size(); ++row) {
        m_rows[m_order[row]].position = static_cast<int>(row);
    }
}

void TorrentListModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<Sorting> before = m_sortColumn < 0 ? std::nullopt : std::optional(sorting());
    m_sortColumn = column < torrentColumnCount ? column : -1;
    m_sortOrder = order;
    m_lastSort = m_clock();
    m_isSortDue = false;
    // The other direction of a column leaves what was before.
    if (before && sorting().column != before->column) {
        m_sortedBefore = *before;
        m_areTiesStale = true;
    }
    setOrder(sortedOrder(m_order));
}

const api::TorrentSnapshot* TorrentListModel::torrent(TorrentId id) const
{
    const auto slot = m_slotOf.constFind(id);
    return slot == m_slotOf.cend() ? nullptr : &m_rows[*slot].torrent;
}

const api::TorrentSnapshot* TorrentListModel::torrentAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_order[static_cast<size_t>(row)]].torrent : nullptr;
}

TorrentId TorrentListModel::idAt(int row) const
{
    const api::TorrentSnapshot* found = torrentAt(row);
    return found ? found->id : TorrentId();
}

int TorrentListModel::rowOf(TorrentId id) const
{
    const auto slot = m_slotOf.constFind(id);
    return slot == m_slotOf.cend() ? -1 : m_rows[*slot].position;
}

void TorrentListModel::forEach(const std::function<void(const api::TorrentSnapshot&)>& visit) const
{
    for (const Row& row : m_rows) {
        if (!row.isFree) {
            visit(row.torrent);
        }
    }
}

int TorrentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TorrentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : torrentColumnCount;
}

QVariant TorrentListModel::data(const QModelIndex& index, int role) const
{
    const api::TorrentSnapshot* torrent = index.isValid() ? torrentAt(index.row()) : nullptr;
    if (!torrent || index.column() >= torrentColumnCount) {
        return {};
    }
    const auto column = static_cast<TorrentColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return torrentCellText(*torrent, column);
    case Qt::AccessibleTextRole: return torrentCellSpokenText(*torrent, column);
    case Qt::ToolTipRole: return toolTipText(torrentCellToolTip(*torrent, column));
    case Qt::TextAlignmentRole: return static_cast<int>(torrentColumnInfo(column).alignment);
    case IdRole: return QVariant::fromValue(quint64{torrent->id.value()});
    case StateRole: return static_cast<int>(torrent->state);
    case SeverityRole: return static_cast<int>(statusSeverity(*torrent));
    case ProgressRole: return torrent->progress();
    case PieceSummaryRole: return torrent->pieceSummary;
    case CheckProgressRole:
        return torrent->state == api::TorrentState::Checking ? QVariant(torrent->checkProgress) : QVariant();
    case DimmedRole:
        return torrent->state == api::TorrentState::Paused || torrent->state == api::TorrentState::Waiting;
    case IconNameRole: return column == TorrentColumn::Name ? statusIconName(*torrent) : QVariant();
    case SortRole:
        return std::visit([](const auto& key) { return QVariant(key); }, torrentSortKey(*torrent, column));
    default: return {};
    }
}

QVariant TorrentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= torrentColumnCount) {
        return {};
    }
    const TorrentColumnInfo info = torrentColumnInfo(static_cast<TorrentColumn>(section));
    switch (role) {
    case Qt::DisplayRole: return info.title;
    case Qt::TextAlignmentRole: return static_cast<int>(info.alignment);
    case Qt::InitialSortOrderRole:
        return static_cast<int>(info.sortsDescendingFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    default: return {};
    }
}

QStringList TorrentListModel::mimeTypes() const
{
    return {torrentMimeType(), QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData* TorrentListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<api::TorrentSnapshot> torrents;
    for (const QModelIndex& index : indexes) {
        const api::TorrentSnapshot* torrent = torrentAt(index.row());
        if (torrent != nullptr && index.column() == static_cast<int>(TorrentColumn::Name)) {
            torrents.append(*torrent);
        }
    }
    return torrentMimeData(torrents).release();
}

Qt::ItemFlags TorrentListModel::flags(const QModelIndex& index) const
{
    return index.isValid()
        ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace freshet::ui
