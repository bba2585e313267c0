// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/snapshots.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace freshet::ui {

/// The files of a torrent as a tree with sums in its folders: what FileTreeModel shows. Pad files have no
/// node.
class FileTree
{
public:
    using NodeNumber = quint32;
    static constexpr NodeNumber rootNode = 0;
    struct Node
    {
        QString name;
        NodeNumber parent = rootNode;
        int row = 0; ///< In the parent.
        int file = -1; ///< In torrent order; -1: a folder.
        std::vector<NodeNumber> children;
        // Sums over the files below, so that a folder is drawn without walking them.
        ByteCount size = 0;
        ByteCount done = 0;
        int files = 0;
        int perPriority[4] = {0, 0, 0, 0};
        ByteCount wantedSize = 0;

        /// Of all files below as int; -1 if they differ.
        [[nodiscard]] int commonPriority() const;
        [[nodiscard]] Qt::CheckState checkState() const;
    };

    void rebuild(const QList<api::FileSnapshot>& files);
    /// Whether `files` have the paths and sizes of the present ones.
    [[nodiscard]] bool holdsSameFiles(const QList<api::FileSnapshot>& files) const;
    /// Keeps the sums of all folders above right.
    void replaceFile(int file, const api::FileSnapshot& after);
    /// Sets the files below; false if nothing changed. With `onlySkipped`, wanted files keep what they have.
    bool assign(NodeNumber top, api::FilePriority priority, bool onlySkipped = false);

    /// In torrent order, pad files included.
    [[nodiscard]] const QList<api::FileSnapshot>& files() const { return m_files; }
    [[nodiscard]] const Node& node(NodeNumber number) const { return m_nodes[number]; }
    [[nodiscard]] const Node& root() const { return m_nodes[rootNode]; }
    /// The root included.
    [[nodiscard]] NodeNumber nodeCount() const { return static_cast<NodeNumber>(m_nodes.size()); }
    /// Of a file that is no pad file.
    [[nodiscard]] NodeNumber nodeOfFile(int file) const { return m_nodeOfFile[static_cast<size_t>(file)]; }

private:
    NodeNumber appendNode(NodeNumber parent, const QString& name, int file);
    NodeNumber folderNode(const QString& path, QHash<QString, NodeNumber>& folders);
    void sumUp();

    QList<api::FileSnapshot> m_files;
    std::vector<Node> m_nodes{1};
    std::vector<NodeNumber> m_nodeOfFile;
};

} // namespace freshet::ui
