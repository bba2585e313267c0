// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_tree_model.h"

#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/safe_text.h"

#include <algorithm>

namespace freshet::ui {
namespace {

using api::FilePriority;

constexpr size_t slotOf(FilePriority priority)
{
    return static_cast<size_t>(priority);
}

ByteCount wantedBytes(const api::FileSnapshot& file)
{
    return file.priority == FilePriority::Skip ? 0 : file.size;
}

} // namespace

FileTreeModel::FileTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{}

FileTreeModel::~FileTreeModel() = default;

void FileTreeModel::setFiles(const QList<api::FileSnapshot>& files)
{
    if (isSameTree(files)) {
        update(files);
        return;
    }
    beginResetModel();
    rebuild(files);
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

void FileTreeModel::clear()
{
    setFiles({});
}

bool FileTreeModel::isSameTree(const QList<api::FileSnapshot>& files) const
{
    return std::equal(m_files.cbegin(), m_files.cend(), files.cbegin(), files.cend(),
        [](const api::FileSnapshot& a, const api::FileSnapshot& b) {
            return a.size == b.size && a.isPad == b.isPad && a.path == b.path;
        });
}

void FileTreeModel::rebuild(const QList<api::FileSnapshot>& files)
{
    m_files = files;
    m_nodes.assign(1, {});
    m_nodeOfFile.assign(static_cast<size_t>(files.size()), rootNode);
    m_fileCount = 0;
    QHash<QString, NodeNumber> folders;
    for (int i = 0; i < files.size(); ++i) {
        const api::FileSnapshot& file = files.at(i);
        if (file.isPad) {
            continue;
        }
        const qsizetype slash = file.path.lastIndexOf(u'/');
        const NodeNumber parent = slash < 0 ? rootNode : folderNode(file.path.left(slash), folders);
        m_nodeOfFile[static_cast<size_t>(i)] = appendNode(parent, file.path.mid(slash + 1), i);
        ++m_fileCount;
    }
    sumUp();
}

FileTreeModel::NodeNumber FileTreeModel::appendNode(NodeNumber parent, const QString& name, int file)
{
    const auto number = static_cast<NodeNumber>(m_nodes.size());
    Node node;
    node.name = name;
    node.parent = parent;
    node.row = static_cast<int>(m_nodes[parent].children.size());
    node.file = file;
    m_nodes.push_back(std::move(node));
    m_nodes[parent].children.push_back(number);
    return number;
}

FileTreeModel::NodeNumber FileTreeModel::folderNode(const QString& path, QHash<QString, NodeNumber>& folders)
{
    const auto known = folders.constFind(path);
    if (known != folders.cend()) {
        return *known;
    }
    // Not recursive: the depth of a path is somebody else's choice.
    NodeNumber parent = rootNode;
    qsizetype start = 0;
    while (start <= path.size()) {
        qsizetype end = path.indexOf(u'/', start);
        end = end < 0 ? path.size() : end;
        const QString prefix = path.left(end);
        auto folder = folders.find(prefix);
        if (folder == folders.end()) {
            folder = folders.insert(prefix, appendNode(parent, path.mid(start, end - start), -1));
        }
        parent = *folder;
        start = end + 1;
    }
    return parent;
}

void FileTreeModel::sumUp()
{
    // Children have higher numbers than their parents.
    for (size_t number = m_nodes.size(); number-- > 0;) {
        Node& node = m_nodes[number];
        if (node.file >= 0) {
            const api::FileSnapshot& file = m_files.at(node.file);
            node.size = file.size;
            node.done = file.done;
            node.files = 1;
            node.perPriority[slotOf(file.priority)] = 1;
            node.wantedSize = wantedBytes(file);
        }
        if (number == rootNode) {
            continue;
        }
        Node& parent = m_nodes[node.parent];
        parent.size += node.size;
        parent.done += node.done;
        parent.files += node.files;
        parent.wantedSize += node.wantedSize;
        for (size_t i = 0; i < std::size(node.perPriority); ++i) {
            parent.perPriority[i] += node.perPriority[i];
        }
    }
}

void FileTreeModel::replaceFile(int file, const api::FileSnapshot& after)
{
    const api::FileSnapshot before = m_files.at(file);
    m_files[file] = after;
    if (after.isPad) {
        return;
    }
    NodeNumber number = m_nodeOfFile[static_cast<size_t>(file)];
    while (true) {
        Node& node = m_nodes[number];
        node.done += after.done - before.done;
        node.wantedSize += wantedBytes(after) - wantedBytes(before);
        --node.perPriority[slotOf(before.priority)];
        ++node.perPriority[slotOf(after.priority)];
        if (number == rootNode) {
            return;
        }
        number = node.parent;
    }
}

void FileTreeModel::update(const QList<api::FileSnapshot>& files)
{
    int first = -1;
    int last = -1;
    for (int i = 0; i < files.size(); ++i) {
        const api::FileSnapshot& file = files.at(i);
        if (file.done != m_files.at(i).done || file.priority != m_files.at(i).priority) {
            replaceFile(i, file);
            if (!file.isPad) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
    }
    if (first < 0) {
        return;
    }
    if (first == last) {
        const NodeNumber leaf = m_nodeOfFile[static_cast<size_t>(first)];
        announceSiblings(m_nodes[leaf].parent, m_nodes[leaf].row, m_nodes[leaf].row);
        announceAncestors(leaf);
        return;
    }
    announceEverything();
}

bool FileTreeModel::assign(NodeNumber top, FilePriority priority, bool onlySkipped)
{
    bool hasChanged = false;
    std::vector<NodeNumber> pending{top};
    while (!pending.empty()) {
        const NodeNumber number = pending.back();
        pending.pop_back();
        const Node& node = m_nodes[number];
        pending.insert(pending.end(), node.children.begin(), node.children.end());
        if (node.file < 0) {
            continue;
        }
        const FilePriority before = m_files.at(node.file).priority;
        if (before != priority && (!onlySkipped || before == FilePriority::Skip)) {
            api::FileSnapshot file = m_files.at(node.file);
            file.priority = priority;
            replaceFile(node.file, file);
            hasChanged = true;
        }
    }
    return hasChanged;
}

bool FileTreeModel::assignAndAnnounce(NodeNumber top, FilePriority priority, bool onlySkipped)
{
    if (!assign(top, priority, onlySkipped)) {
        return false;
    }
    if (m_nodes[top].file >= 0) {
        announceSiblings(m_nodes[top].parent, m_nodes[top].row, m_nodes[top].row);
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
            hasChanged = assign(nodeOf(row), priority) || hasChanged;
        }
    }
    if (hasChanged) {
        announceEverything();
        Q_EMIT prioritiesChanged();
    }
}

void FileTreeModel::setAllPriorities(FilePriority priority)
{
    if (assign(rootNode, priority)) {
        announceEverything();
        Q_EMIT prioritiesChanged();
    }
}

void FileTreeModel::wantOnly(const QModelIndexList& rows)
{
    const QList<FilePriority> before = priorities();
    std::vector<bool> isWanted(static_cast<size_t>(m_files.size()), false);
    for (const QModelIndex& row : rows) {
        std::vector<NodeNumber> pending{nodeOf(row)};
        while (!pending.empty()) {
            const Node& node = m_nodes[pending.back()];
            pending.pop_back();
            pending.insert(pending.end(), node.children.begin(), node.children.end());
            if (node.file >= 0) {
                isWanted[static_cast<size_t>(node.file)] = true;
            }
        }
    }
    for (int i = 0; i < m_files.size(); ++i) {
        api::FileSnapshot file = m_files.at(i);
        if (!isWanted[static_cast<size_t>(i)]) {
            file.priority = FilePriority::Skip;
        } else if (file.priority == FilePriority::Skip) {
            file.priority = FilePriority::Normal;
        }
        if (!file.isPad && file.priority != m_files.at(i).priority) {
            replaceFile(i, file);
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
    result.reserve(m_files.size());
    for (const api::FileSnapshot& file : m_files) {
        result.append(file.priority);
    }
    return result;
}

int FileTreeModel::wantedCount() const
{
    const Node& root = m_nodes[rootNode];
    return root.files - root.perPriority[slotOf(FilePriority::Skip)];
}

ByteCount FileTreeModel::totalSize() const
{
    return m_nodes[rootNode].size;
}

ByteCount FileTreeModel::wantedSize() const
{
    return m_nodes[rootNode].wantedSize;
}

int FileTreeModel::fileIndex(const QModelIndex& index) const
{
    return index.isValid() ? m_nodes[nodeOf(index)].file : -1;
}

QString FileTreeModel::path(const QModelIndex& index) const
{
    QStringList parts;
    for (NodeNumber number = nodeOf(index); number != rootNode; number = m_nodes[number].parent) {
        parts.prepend(m_nodes[number].name);
    }
    return parts.join(u'/');
}

void FileTreeModel::announceSiblings(NodeNumber parent, int first, int last)
{
    const QModelIndex top = indexOf(parent, NameColumn);
    Q_EMIT dataChanged(index(first, NameColumn, top), index(last, ColumnCount - 1, top));
}

void FileTreeModel::announceAncestors(NodeNumber number)
{
    for (number = m_nodes[number].parent; number != rootNode; number = m_nodes[number].parent) {
        announceSiblings(m_nodes[number].parent, m_nodes[number].row, m_nodes[number].row);
    }
}

void FileTreeModel::announceEverything()
{
    // Rows of different parents fit into no single range; a view repaints as a whole for the top level, and
    // what it shows below is read anew then. Folders whose rows somebody maps (a proxy) need their own.
    for (NodeNumber number = 0; number < m_nodes.size(); ++number) {
        const auto children = static_cast<int>(m_nodes[number].children.size());
        if (children > 0) {
            announceSiblings(number, 0, children - 1);
        }
    }
}

FileTreeModel::NodeNumber FileTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<NodeNumber>(index.internalId()) : rootNode;
}

QModelIndex FileTreeModel::indexOf(NodeNumber number, int column) const
{
    return number == rootNode ? QModelIndex() : createIndex(m_nodes[number].row, column, quintptr{number});
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return indexOf(m_nodes[nodeOf(parent)].children[static_cast<size_t>(row)], column);
}

QModelIndex FileTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(m_nodes[nodeOf(child)].parent, NameColumn) : QModelIndex();
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() && parent.column() != NameColumn) {
        return 0;
    }
    return static_cast<int>(m_nodes[nodeOf(parent)].children.size());
}

int FileTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

int FileTreeModel::priorityOf(const Node& node) const
{
    for (size_t i = 0; i < std::size(node.perPriority); ++i) {
        if (node.perPriority[i] == node.files) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Qt::CheckState FileTreeModel::checkState(const Node& node) const
{
    const int skipped = node.perPriority[slotOf(FilePriority::Skip)];
    return skipped == 0 ? Qt::Checked : skipped == node.files ? Qt::Unchecked : Qt::PartiallyChecked;
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

QString FileTreeModel::text(const Node& node, int column) const
{
    const double done = node.size > 0 ? static_cast<double>(node.done) / static_cast<double>(node.size) : 1;
    switch (column) {
    case NameColumn: return safeText(node.name);
    case SizeColumn: return sizeText(node.size);
    case ProgressColumn: return percentText(done);
    case PriorityColumn: {
        const int priority = priorityOf(node);
        return priority < 0 ? tr("Mixed") : priorityText(static_cast<FilePriority>(priority));
    }
    default: return {};
    }
}

QVariant FileTreeModel::sortValue(const Node& node, int column) const
{
    switch (column) {
    case NameColumn: return node.name;
    case SizeColumn: return static_cast<double>(node.size);
    case ProgressColumn:
        return node.size > 0 ? static_cast<double>(node.done) / static_cast<double>(node.size) : 1.0;
    case PriorityColumn: return static_cast<double>(priorityOf(node));
    default: return {};
    }
}

QVariant FileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node& node = m_nodes[nodeOf(index)];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(node, column);
    case Qt::ToolTipRole: return column == NameColumn ? safeText(path(index), 2000) : text(node, column);
    case Qt::AccessibleTextRole:
        return column == ProgressColumn ? spokenPercentText(sortValue(node, column).toDouble())
                                        : text(node, column);
    case Qt::CheckStateRole: return column == NameColumn ? QVariant(checkState(node)) : QVariant();
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
    case Qt::EditRole: return column == PriorityColumn ? QVariant(priorityOf(node)) : text(node, column);
    case PriorityRole: return priorityOf(node);
    case ProgressRole: return column == ProgressColumn ? sortValue(node, column) : QVariant();
    case DimmedRole: return checkState(node) == Qt::Unchecked;
    case IconNameRole:
        if (column != NameColumn) {
            return {};
        }
        return node.file >= 0 ? QStringLiteral("file") : QStringLiteral("folder");
    case SortRole: return sortValue(node, column);
    default: return {};
    }
}

bool FileTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    const NodeNumber number = nodeOf(index);
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        // A partial box becomes full, and files that were Low or High stay so.
        const bool isChecked = value.toInt() != Qt::Unchecked;
        return assignAndAnnounce(number, isChecked ? FilePriority::Normal : FilePriority::Skip, isChecked);
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
    } else if (index.column() == PriorityColumn) {
        result |= Qt::ItemIsEditable;
    }
    return m_nodes[nodeOf(index)].file >= 0 ? result | Qt::ItemNeverHasChildren : result;
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case SizeColumn: return tr("Size");
    case ProgressColumn: return tr("Progress");
    case PriorityColumn: return tr("Priority");
    default: return {};
    }
}

} // namespace freshet::ui
