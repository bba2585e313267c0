// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_tree.h"

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

bool FileTree::holdsSameFiles(const QList<api::FileSnapshot>& files) const
{
    return std::equal(m_files.cbegin(), m_files.cend(), files.cbegin(), files.cend(),
        [](const api::FileSnapshot& a, const api::FileSnapshot& b) {
            return a.size == b.size && a.isPad == b.isPad && a.path == b.path;
        });
}

void FileTree::rebuild(const QList<api::FileSnapshot>& files)
{
    m_files = files;
    m_nodes.assign(1, {});
    m_nodeOfFile.assign(static_cast<size_t>(files.size()), rootNode);
    QHash<QString, NodeNumber> folders;
    for (int i = 0; i < files.size(); ++i) {
        const api::FileSnapshot& file = files.at(i);
        if (file.isPad) {
            continue;
        }
        const qsizetype slash = file.path.lastIndexOf(u'/');
        const NodeNumber parent = slash < 0 ? rootNode : folderNode(file.path.left(slash), folders);
        m_nodeOfFile[static_cast<size_t>(i)] = appendNode(parent, file.path.mid(slash + 1), i);
    }
    sumUp();
}

FileTree::NodeNumber FileTree::appendNode(NodeNumber parent, const QString& name, int file)
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

FileTree::NodeNumber FileTree::folderNode(const QString& path, QHash<QString, NodeNumber>& folders)
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

void FileTree::sumUp()
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

void FileTree::replaceFile(int file, const api::FileSnapshot& after)
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

bool FileTree::assign(NodeNumber top, FilePriority priority, bool onlySkipped)
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

int FileTree::Node::commonPriority() const
{
    for (size_t i = 0; i < std::size(perPriority); ++i) {
        if (perPriority[i] == files) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Qt::CheckState FileTree::Node::checkState() const
{
    const int skipped = perPriority[slotOf(FilePriority::Skip)];
    return skipped == 0 ? Qt::Checked : skipped == files ? Qt::Unchecked : Qt::PartiallyChecked;
}

} // namespace freshet::ui
