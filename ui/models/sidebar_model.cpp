// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_model.h"

#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"
#include "ui/models/speed_text.h"
#include "ui/models/torrent_mime.h"

#include <QCollator>

#include <algorithm>

namespace freshet::ui {
namespace {

constexpr SidebarModel::Section allSections[] = {SidebarModel::Section::Status,
    SidebarModel::Section::Categories, SidebarModel::Section::Tags, SidebarModel::Section::Trackers};

const QString allKey;

QString keyOf(StatusBucket bucket)
{
    return QString::number(static_cast<int>(bucket));
}

bool isTrackerFault(api::FaultKind kind)
{
    return kind == api::FaultKind::TrackerUnreachable || kind == api::FaultKind::TrackerRefused
        || kind == api::FaultKind::TrackerMalformed;
}

} // namespace

SidebarModel::SidebarModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    auto status = std::make_unique<Heading>();
    status->section = Section::Status;
    status->rows.push_back({allKey, 0, 0});
    m_headings.push_back(std::move(status));
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::apply(const api::SessionUpdate& update)
{
    m_quotas = update.totals.groupQuotas;
    bool hasChanged = false;
    for (const TorrentId id : update.removed) {
        const auto member = m_members.constFind(id);
        if (member != m_members.cend()) {
            count(*member, -1);
            m_members.erase(member);
            hasChanged = true;
        }
    }
    for (const api::TorrentSnapshot& torrent : update.changed) {
        Membership now{statusBuckets(torrent), torrent.category, torrent.tags, torrent.trackerHost,
            isTrackerFault(torrent.fault.kind)};
        now.tags.removeDuplicates();
        const auto before = m_members.find(torrent.id);
        if (before == m_members.end()) {
            count(now, 1);
            m_members.insert(torrent.id, now);
            hasChanged = true;
        } else if (!(*before == now)) {
            count(*before, -1);
            count(now, 1);
            *before = now;
            hasChanged = true;
        }
    }
    if (hasChanged) {
        syncRows();
    }
}

void SidebarModel::count(const Membership& membership, int step)
{
    countIn(Section::Status, allKey, step);
    for (const StatusBucket bucket : allStatusBuckets) {
        if (membership.buckets.testFlag(bucket)) {
            countIn(Section::Status, keyOf(bucket), step);
        }
    }
    countIn(Section::Categories, membership.category, step);
    for (const QString& tag : membership.tags) {
        countIn(Section::Tags, tag, step);
    }
    countIn(Section::Trackers, membership.tracker, step, membership.hasTrackerFault ? step : 0);
}

void SidebarModel::countIn(Section section, const QString& key, int step, int faultyStep)
{
    auto& counts = m_counts[static_cast<int>(section)];
    Row& row = counts[key];
    row.key = key;
    row.count += step;
    row.faulty += faultyStep;
    if (row.count == 0) {
        counts.remove(key);
    }
}

bool SidebarModel::isKept(Section section, const QString& key) const
{
    switch (section) {
    case Section::Status:
        return key == allKey || m_kept.statuses.testFlag(static_cast<StatusBucket>(key.toInt()));
    case Section::Categories: return m_kept.categories.contains(key) || m_knownCategories.contains(key);
    case Section::Tags: return m_kept.tags.contains(key) || m_knownTags.contains(key);
    case Section::Trackers: return m_kept.trackers.contains(key);
    }
    return false;
}

std::vector<SidebarModel::Row> SidebarModel::wantedRows(Section section) const
{
    const auto& counts = m_counts[static_cast<int>(section)];
    QStringList keys;
    if (section == Section::Status) {
        keys.append(allKey);
        for (const StatusBucket bucket : allStatusBuckets) {
            keys.append(keyOf(bucket));
        }
    } else {
        keys = counts.keys();
        const QStringList kept = section == Section::Categories ? m_kept.categories + m_knownCategories
            : section == Section::Tags                          ? m_kept.tags + m_knownTags
                                                                : m_kept.trackers;
        keys += kept;
        keys.removeDuplicates();
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        // "No category" and "No tracker" come last.
        std::sort(keys.begin(), keys.end(), [&collator](const QString& a, const QString& b) {
            if (a.isEmpty() != b.isEmpty()) {
                return b.isEmpty();
            }
            const int order = collator.compare(a, b);
            return order != 0 ? order < 0 : a < b;
        });
        // A section that would only say "none" says nothing.
        if (keys == QStringList(QString()) && !isKept(section, {})) {
            keys.clear();
        }
    }
    std::vector<Row> rows;
    for (const QString& key : std::as_const(keys)) {
        Row row = counts.value(key);
        row.key = key;
        if (row.count > 0 || isKept(section, key)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void SidebarModel::syncRows()
{
    for (const Section section : allSections) {
        syncHeading(section);
    }
}

void SidebarModel::syncHeading(Section section)
{
    std::vector<Row> wanted = wantedRows(section);
    int row = headingRowOf(section);
    if (row < 0) {
        if (wanted.empty()) {
            return;
        }
        row = static_cast<int>(std::count_if(m_headings.cbegin(), m_headings.cend(),
            [section](const auto& heading) { return heading->section < section; }));
        beginInsertRows({}, row, row);
        auto heading = std::make_unique<Heading>();
        heading->section = section;
        m_headings.insert(m_headings.begin() + row, std::move(heading));
        endInsertRows();
    }
    syncRowsOf(row, std::move(wanted));
    if (m_headings[static_cast<size_t>(row)]->rows.empty()) {
        beginRemoveRows({}, row, row);
        m_headings.erase(m_headings.begin() + row);
        endRemoveRows();
    }
}

void SidebarModel::syncRowsOf(int headingRow, std::vector<Row> wanted)
{
    Heading& heading = *m_headings[static_cast<size_t>(headingRow)];
    std::vector<Row>& rows = heading.rows;
    const QModelIndex parent = index(headingRow, NameColumn);
    const auto isWanted = [&wanted](const QString& key) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&key](const Row& row) { return row.key == key; });
    };
    for (size_t i = rows.size(); i-- > 0;) {
        if (!isWanted(rows[i].key)) {
            beginRemoveRows(parent, static_cast<int>(i), static_cast<int>(i));
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    }
    // What is left of `rows` is in the order of `wanted`, so one walk will do.
    for (size_t i = 0; i < wanted.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i >= rows.size() || rows[i].key != wanted[i].key) {
            beginInsertRows(parent, row, row);
            rows.insert(rows.begin() + row, wanted[i]);
            endInsertRows();
        } else if (!(rows[i] == wanted[i])) {
            rows[i] = wanted[i];
            Q_EMIT dataChanged(index(row, NameColumn, parent), index(row, CountColumn, parent));
        }
    }
}

TorrentFilter SidebarModel::filterFor(const QModelIndexList& selected) const
{
    TorrentFilter filter;
    for (const QModelIndex& index : selected) {
        if (!index.isValid() || index.column() != NameColumn || !index.parent().isValid()) {
            continue;
        }
        const auto section = static_cast<Section>(index.data(SectionRole).toInt());
        const QString key = index.data(KeyRole).toString();
        switch (section) {
        case Section::Status:
            if (key != allKey) {
                filter.statuses |= static_cast<StatusBucket>(key.toInt());
            }
            break;
        case Section::Categories: filter.categories.append(key); break;
        case Section::Tags: filter.tags.append(key); break;
        case Section::Trackers: filter.trackers.append(key); break;
        }
    }
    return filter;
}

void SidebarModel::keepRowsOf(const TorrentFilter& filter)
{
    m_kept = filter;
    syncRows();
}

void SidebarModel::setKnownCategories(const QStringList& categories)
{
    m_knownCategories = categories;
    syncRows();
}

void SidebarModel::setKnownTags(const QStringList& tags)
{
    m_knownTags = tags;
    syncRows();
}

QModelIndex SidebarModel::allIndex() const
{
    return indexOf(Section::Status, allKey);
}

QModelIndex SidebarModel::indexOf(StatusBucket bucket) const
{
    return indexOf(Section::Status, keyOf(bucket));
}

QModelIndex SidebarModel::indexOf(Section section, const QString& key) const
{
    const int headingRow = headingRowOf(section);
    if (headingRow < 0) {
        return {};
    }
    const std::vector<Row>& rows = m_headings[static_cast<size_t>(headingRow)]->rows;
    const auto row = std::find_if(
        rows.cbegin(), rows.cend(), [&key](const Row& candidate) { return candidate.key == key; });
    return row == rows.cend()
        ? QModelIndex()
        : index(static_cast<int>(row - rows.cbegin()), NameColumn, index(headingRow, NameColumn));
}

int SidebarModel::countOf(StatusBucket bucket) const
{
    return countOf(Section::Status, keyOf(bucket));
}

int SidebarModel::countOf(Section section, const QString& key) const
{
    return m_counts[static_cast<int>(section)].value(key).count;
}

QStringList SidebarModel::categories() const
{
    QStringList all = m_counts[static_cast<int>(Section::Categories)].keys() + m_knownCategories;
    all.removeDuplicates();
    all.removeAll(QString());
    all.sort(Qt::CaseInsensitive);
    return all;
}

QStringList SidebarModel::tags() const
{
    QStringList all = m_counts[static_cast<int>(Section::Tags)].keys() + m_knownTags;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

int SidebarModel::headingRowOf(Section section) const
{
    const auto heading = std::find_if(m_headings.cbegin(), m_headings.cend(),
        [section](const auto& candidate) { return candidate->section == section; });
    return heading == m_headings.cend() ? -1 : static_cast<int>(heading - m_headings.cbegin());
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    // A row's index points to its heading, a heading's index to nothing.
    Heading* heading = parent.isValid() ? m_headings[static_cast<size_t>(parent.row())].get() : nullptr;
    return createIndex(row, column, heading);
}

QModelIndex SidebarModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || !child.internalPointer()) {
        return {};
    }
    const auto* heading = static_cast<const Heading*>(child.internalPointer());
    return createIndex(headingRowOf(heading->section), NameColumn, nullptr);
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_headings.size());
    }
    if (parent.internalPointer() || parent.column() != NameColumn) {
        return 0;
    }
    return static_cast<int>(m_headings[static_cast<size_t>(parent.row())]->rows.size());
}

int SidebarModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (!index.internalPointer()) {
        return index.column() == NameColumn ? headingData(*m_headings[static_cast<size_t>(index.row())], role)
                                            : QVariant();
    }
    const auto* heading = static_cast<const Heading*>(index.internalPointer());
    return rowData(*heading, heading->rows[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant SidebarModel::headingData(const Heading& heading, int role) const
{
    if (role == IsHeadingRole) {
        return true;
    }
    if (role == SectionRole) {
        return static_cast<int>(heading.section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (heading.section) {
    case Section::Status: return tr("Status");
    case Section::Categories: return tr("Categories");
    case Section::Tags: return tr("Tags");
    case Section::Trackers: return tr("Trackers");
    }
    return {};
}

QString SidebarModel::rowToolTip(Section section, const QString& key) const
{
    const QString title = rowTitle(section, key);
    const QString quota = section == Section::Categories ? quotaText(m_quotas.value(key)) : QString();
    return quota.isEmpty() ? title : title + QLatin1Char('\n') + quota;
}

QString SidebarModel::rowTitle(Section section, const QString& key) const
{
    switch (section) {
    case Section::Status:
        return key == allKey ? tr("All") : bucketText(static_cast<StatusBucket>(key.toInt()));
    case Section::Categories: return key.isEmpty() ? tr("No category") : safeText(key);
    case Section::Tags: return safeText(key);
    case Section::Trackers: return key.isEmpty() ? tr("No tracker") : safeText(key);
    }
    return {};
}

QVariant SidebarModel::rowData(const Heading& heading, const Row& row, int column, int role) const
{
    const bool isFaulty = heading.section == Section::Trackers && row.faulty > 0 && row.faulty == row.count;
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? rowTitle(heading.section, row.key)
            : row.count > 0         ? countText(row.count)
                                    : QString();
    case Qt::ToolTipRole:
        return column == NameColumn ? toolTipText(rowToolTip(heading.section, row.key)) : QVariant();
    case Qt::AccessibleTextRole:
        //: A row of the sidebar for screen readers: name, number of torrents.
        return column == NameColumn
            ? tr("%1, %2").arg(rowTitle(heading.section, row.key), tr("%n torrent(s)", nullptr, row.count))
            : tr("%n torrent(s)", nullptr, row.count);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SectionRole: return static_cast<int>(heading.section);
    case KeyRole: return row.key;
    case SeverityRole:
        return static_cast<int>(isFaulty && column == NameColumn ? Severity::Error : Severity::Normal);
    case IconNameRole: break;
    default: return {};
    }
    if (column != NameColumn) {
        return {};
    }
    switch (heading.section) {
    case Section::Status:
        return row.key == allKey ? QStringLiteral("all")
                                 : bucketIconName(static_cast<StatusBucket>(row.key.toInt()));
    case Section::Categories: return QStringLiteral("folder");
    case Section::Tags: return QStringLiteral("tag");
    case Section::Trackers: return isFaulty ? QStringLiteral("error") : QStringLiteral("tracker");
    }
    return {};
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (!index.internalPointer()) {
        return Qt::ItemIsEnabled;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QStringList SidebarModel::mimeTypes() const
{
    return {torrentMimeType()};
}

bool SidebarModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    const auto section = static_cast<Section>(parent.data(SectionRole).toInt());
    const bool isRow = parent.isValid() && parent.internalPointer() != nullptr;
    return action == Qt::CopyAction && isRow && (section == Section::Categories || section == Section::Tags)
        && data != nullptr && data->hasFormat(torrentMimeType());
}

bool SidebarModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const QString key = parent.data(KeyRole).toString();
    const QList<TorrentId> torrents = torrentsOf(*data);
    if (static_cast<Section>(parent.data(SectionRole).toInt()) == Section::Categories) {
        Q_EMIT droppedOnCategory(torrents, key);
    } else {
        Q_EMIT droppedOnTag(torrents, key);
    }
    return true;
}

} // namespace freshet::ui
