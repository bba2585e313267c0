// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_tree_model.h"

#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"

#include <algorithm>

namespace freshet::ui {
namespace {

using api::FilePriority;

} // namespace

FileTreeModel::FileTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

FileTreeModel::~FileTreeModel() = default;

void FileTreeModel::setFiles(const QList<api::FileSnapshot>& files)
{
    if (m_tree.holdsSameFiles(files)) {
        update(files);
        return;
    }
    beginResetModel();
    m_editable = FileTree::rootNode;
    m_tree.rebuild(files);
    m_availability.setFiles(files);
    m_copies.clear();
    endResetModel();
}

void FileTreeModel::setPreview(const QList<api::TorrentPreview::File>& files)
{
    QList<api::FileSnapshot> snapshots;
    snapshots.reserve(files.size());
    for (const api::TorrentPreview::File& file : files) {
        snapshots.append({file.path, file.size, 0, FilePriority::Normal, file.isPad});
    }
    setFiles(snapshots);
}

void FileTreeModel::setAvailability(const QByteArray& pieceCopies, ByteCount pieceLength)
{
    if (m_availability.setPieces(pieceCopies, pieceLength)) {
        m_copies.clear();
        Q_EMIT availabilityChanged();
    }
}

void FileTreeModel::clear()
{
    setFiles({});
    setAvailability({}, 0);
}

void FileTreeModel::update(const QList<api::FileSnapshot>& files)
{
    ChangedRows changed;
    for (int i = 0; i < files.size(); ++i) {
        const api::FileSnapshot& file = files.at(i);
        if (file.done != m_tree.files().at(i).done || file.priority != m_tree.files().at(i).priority) {
            m_tree.replaceFile(i, file);
            if (!file.isPad) {
                noteChange(changed, m_tree.nodeOfFile(i));
            }
        }
    }
    for (auto rows = changed.cbegin(); rows != changed.cend(); ++rows) {
        announceSiblings(rows.key(), rows->first, rows->second);
    }
}

void FileTreeModel::noteChange(ChangedRows& changed, FileTree::NodeNumber number) const
{
    while (number != FileTree::rootNode) {
        const FileTree::Node& node = m_tree.node(number);
        const auto rows = changed.find(node.parent);
        if (rows != changed.end()) {
            // The folders above are known, too.
            rows->first = std::min(rows->first, node.row);
            rows->second = std::max(rows->second, node.row);
            return;
        }
        changed.insert(node.parent, {node.row, node.row});
        number = node.parent;
    }
}

bool FileTreeModel::assignAndAnnounce(FileTree::NodeNumber top, FilePriority priority, bool onlySkipped)
{
    if (!m_tree.assign(top, priority, onlySkipped)) {
        return false;
    }
    if (m_tree.node(top).file >= 0) {
        announceSiblings(m_tree.node(top).parent, m_tree.node(top).row, m_tree.node(top).row);
        announceAncestors(top);
    } else {
        announceEverything();
    }
    Q_EMIT prioritiesChanged();
    return true;
}

void FileTreeModel::setPriority(const QModelIndexList& rows, FilePriority priority)
{
    bool hasChanged = false;
    for (const QModelIndex& row : rows) {
        if (row.isValid() && row.column() == NameColumn) {
            hasChanged = m_tree.assign(nodeOf(row), priority) || hasChanged;
        }
    }
    if (hasChanged) {
        announceEverything();
        Q_EMIT prioritiesChanged();
    }
}

void FileTreeModel::setAllPriorities(FilePriority priority)
{
    if (m_tree.assign(FileTree::rootNode, priority)) {
        announceEverything();
        Q_EMIT prioritiesChanged();
    }
}

void FileTreeModel::wantOnly(const QModelIndexList& rows)
{
    const QList<FilePriority> before = priorities();
    std::vector<bool> isWanted(static_cast<size_t>(m_tree.files().size()), false);
    for (const QModelIndex& row : rows) {
        std::vector<FileTree::NodeNumber> pending{nodeOf(row)};
        while (!pending.empty()) {
            const FileTree::Node& node = m_tree.node(pending.back());
            pending.pop_back();
            pending.insert(pending.end(), node.children.begin(), node.children.end());
            if (node.file >= 0) {
                isWanted[static_cast<size_t>(node.file)] = true;
            }
        }
    }
    for (int i = 0; i < m_tree.files().size(); ++i) {
        api::FileSnapshot file = m_tree.files().at(i);
        if (!isWanted[static_cast<size_t>(i)]) {
            file.priority = FilePriority::Skip;
        } else if (file.priority == FilePriority::Skip) {
            file.priority = FilePriority::Normal;
        }
        if (!file.isPad && file.priority != m_tree.files().at(i).priority) {
            m_tree.replaceFile(i, file);
        }
    }
    if (priorities() != before) {
        announceEverything();
        Q_EMIT prioritiesChanged();
    }
}

QList<FilePriority> FileTreeModel::priorities() const
{
    QList<FilePriority> result;
    result.reserve(m_tree.files().size());
    for (const api::FileSnapshot& file : m_tree.files()) {
        result.append(file.priority);
    }
    return result;
}

int FileTreeModel::wantedCount() const
{
    const FileTree::Node& root = m_tree.root();
    return root.files - root.perPriority[static_cast<size_t>(FilePriority::Skip)];
}

ByteCount FileTreeModel::totalSize() const
{
    return m_tree.root().size;
}

ByteCount FileTreeModel::wantedSize() const
{
    return m_tree.root().wantedSize;
}

int FileTreeModel::fileIndex(const QModelIndex& index) const
{
    return index.isValid() ? m_tree.node(nodeOf(index)).file : -1;
}

QModelIndex FileTreeModel::indexOfFile(int file) const
{
    if (file < 0 || file >= m_tree.files().size() || m_tree.files().at(file).isPad) {
        return {};
    }
    return indexOf(m_tree.nodeOfFile(file), NameColumn);
}

QString FileTreeModel::path(const QModelIndex& index) const
{
    QStringList parts;
    for (FileTree::NodeNumber number = nodeOf(index); number != FileTree::rootNode;
         number = m_tree.node(number).parent) {
        parts.prepend(m_tree.node(number).name);
    }
    return parts.join(u'/');
}

void FileTreeModel::setNameEditable(const QModelIndex& index)
{
    m_editable = nodeOf(index);
}

void FileTreeModel::announceSiblings(FileTree::NodeNumber parent, int first, int last)
{
    const QModelIndex top = indexOf(parent, NameColumn);
    Q_EMIT dataChanged(index(first, NameColumn, top), index(last, ColumnCount - 1, top));
}

void FileTreeModel::announceAncestors(FileTree::NodeNumber number)
{
    for (number = m_tree.node(number).parent; number != FileTree::rootNode;
         number = m_tree.node(number).parent) {
        announceSiblings(m_tree.node(number).parent, m_tree.node(number).row, m_tree.node(number).row);
    }
}

void FileTreeModel::announceEverything()
{
    // Rows of different parents fit into no single range; a view repaints as a whole for the top level, and
    // what it shows below is read anew then. Folders whose rows somebody maps (a proxy) need their own.
    for (FileTree::NodeNumber number = 0; number < m_tree.nodeCount(); ++number) {
        const auto children = static_cast<int>(m_tree.node(number).children.size());
        if (children > 0) {
            announceSiblings(number, 0, children - 1);
        }
    }
}

FileTree::NodeNumber FileTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<FileTree::NodeNumber>(index.internalId()) : FileTree::rootNode;
}

QModelIndex FileTreeModel::indexOf(FileTree::NodeNumber number, int column) const
{
    return number == FileTree::rootNode ? QModelIndex()
                                        : createIndex(m_tree.node(number).row, column, quintptr{number});
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return indexOf(m_tree.node(nodeOf(parent)).children[static_cast<size_t>(row)], column);
}

QModelIndex FileTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(m_tree.node(nodeOf(child)).parent, NameColumn) : QModelIndex();
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() && parent.column() != NameColumn) {
        return 0;
    }
    return static_cast<int>(m_tree.node(nodeOf(parent)).children.size());
}

int FileTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

std::optional<double> FileTreeModel::copiesOf(NodeNumber number) const
{
    const auto known = m_copies.constFind(number);
    if (known != m_copies.cend()) {
        return *known;
    }
    std::vector<int> files;
    std::vector<NodeNumber> pending{number};
    while (!pending.empty()) {
        const FileTree::Node& node = m_tree.node(pending.back());
        pending.pop_back();
        pending.insert(pending.end(), node.children.begin(), node.children.end());
        if (node.file >= 0) {
            files.push_back(node.file);
        }
    }
    std::sort(files.begin(), files.end());
    return *m_copies.insert(number, m_availability.copiesOf(files));
}

bool FileTreeModel::isIncomplete(NodeNumber number) const
{
    const FileTree::Node& node = m_tree.node(number);
    return node.wantedSize > 0 && node.done < node.size && copiesOf(number).value_or(1) < 1;
}

QString FileTreeModel::priorityText(FilePriority priority)
{
    switch (priority) {
    case FilePriority::Skip: return tr("Skip");
    case FilePriority::Low: return tr("Low");
    case FilePriority::Normal: return tr("Normal");
    case FilePriority::High: return tr("High");
    }
    return {};
}

QString FileTreeModel::text(NodeNumber number, int column) const
{
    const FileTree::Node& node = m_tree.node(number);
    const double done = node.size > 0 ? static_cast<double>(node.done) / static_cast<double>(node.size) : 1;
    switch (column) {
    case NameColumn: return safeText(node.name);
    case SizeColumn: return sizeText(node.size);
    case ProgressColumn: return percentText(done);
    case PriorityColumn: {
        const int priority = node.commonPriority();
        return priority < 0 ? tr("Mixed") : priorityText(static_cast<FilePriority>(priority));
    }
    case AvailabilityColumn: {
        const std::optional<double> copies = copiesOf(number);
        return copies ? ratioText(*copies) : QString();
    }
    default: return {};
    }
}

QVariant FileTreeModel::sortValue(NodeNumber number, int column) const
{
    const FileTree::Node& node = m_tree.node(number);
    switch (column) {
    case NameColumn: return node.name;
    case SizeColumn: return static_cast<double>(node.size);
    case ProgressColumn:
        return node.size > 0 ? static_cast<double>(node.done) / static_cast<double>(node.size) : 1.0;
    case PriorityColumn: return static_cast<double>(node.commonPriority());
    case AvailabilityColumn: return copiesOf(number).value_or(-1);
    default: return {};
    }
}

QString FileTreeModel::toolTip(const QModelIndex& index) const
{
    if (index.column() == NameColumn) {
        const QString shownPath = safeText(path(index), 2000);
        return toolTipText(m_tree.node(nodeOf(index)).checkState() != Qt::Unchecked
                ? shownPath
                : tr("%1\nSkipped: it is not downloaded. Some of its data may exist all the same, as pieces "
                     "at its "
                     "edges are shared with files that are wanted.")
                      .arg(shownPath));
    }
    if (index.column() == AvailabilityColumn && isIncomplete(nodeOf(index))) {
        return toolTipText(tr("Nobody connected has all of it."));
    }
    return toolTipText(text(nodeOf(index), index.column()));
}

QVariant FileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const NodeNumber number = nodeOf(index);
    const FileTree::Node& node = m_tree.node(number);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(number, column);
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::AccessibleTextRole:
        return column == ProgressColumn ? spokenPercentText(sortValue(number, column).toDouble())
                                        : text(number, column);
    case Qt::CheckStateRole: return column == NameColumn ? QVariant(node.checkState()) : QVariant();
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
    case Qt::EditRole:
        return column == PriorityColumn ? QVariant(node.commonPriority())
            : column == NameColumn      ? node.name
                                        : text(number, column);
    case PriorityRole: return node.commonPriority();
    case ProgressRole: return column == ProgressColumn ? sortValue(number, column) : QVariant();
    case DimmedRole: return node.checkState() == Qt::Unchecked;
    case IconNameRole:
        if (column != NameColumn) {
            return column == AvailabilityColumn && isIncomplete(number) ? QStringLiteral("attention")
                                                                        : QVariant();
        }
        return node.file >= 0 ? QStringLiteral("file") : QStringLiteral("folder");
    case SeverityRole:
        return static_cast<int>(
            column == AvailabilityColumn && isIncomplete(number) ? Severity::Warning : Severity::Normal);
    case SortRole: return sortValue(number, column);
    default: return {};
    }
}

bool FileTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    const FileTree::NodeNumber number = nodeOf(index);
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        // A partial box becomes full, and files that were Low or High stay so.
        const bool isChecked = value.toInt() != Qt::Unchecked;
        return assignAndAnnounce(number, isChecked ? FilePriority::Normal : FilePriority::Skip, isChecked);
    }
    if (role == Qt::EditRole && index.column() == NameColumn) {
        const QString name = value.toString();
        if (!name.isEmpty() && name != m_tree.node(number).name) {
            Q_EMIT renameRequested(path(index), name);
        }
        // It shows when it is done.
        return false;
    }
    if (role == Qt::EditRole && index.column() == PriorityColumn) {
        const int priority = value.toInt();
        return priority >= 0 && priority <= static_cast<int>(FilePriority::High)
            && assignAndAnnounce(number, static_cast<FilePriority>(priority), false);
    }
    return false;
}

Qt::ItemFlags FileTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn) {
        result |= Qt::ItemIsUserCheckable;
        if (nodeOf(index) == m_editable) {
            result |= Qt::ItemIsEditable;
        }
    } else if (index.column() == PriorityColumn) {
        result |= Qt::ItemIsEditable;
    }
    return m_tree.node(nodeOf(index)).file >= 0 ? result | Qt::ItemNeverHasChildren : result;
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        switch (section) {
        case SizeColumn:
        case AvailabilityColumn: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        // Left of them may be numbers, which end where they would begin.
        case ProgressColumn:
        case PriorityColumn: return static_cast<int>(Qt::AlignCenter);
        default: return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case SizeColumn: return tr("Size");
    case ProgressColumn: return tr("Progress");
    case PriorityColumn: return tr("Priority");
    case AvailabilityColumn: return tr("Availability");
    default: return {};
    }
}

} // namespace freshet::ui
