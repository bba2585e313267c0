// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/snapshots.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace freshet::ui {

/// Folders and files of one torrent with check boxes, priorities and progress; pad files are not shown. Used
/// while adding and in the details.
class FileTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ProgressColumn, PriorityColumn, ColumnCount };

    explicit FileTreeModel(QObject* parent = nullptr);
    ~FileTreeModel() override;

    /// In torrent order, pad files included. Where paths and sizes are as before, rows stay and only changed
    /// progress and priorities are announced.
    void setFiles(const QList<api::FileSnapshot>& files);
    /// As setFiles(), for a torrent that is not added yet.
    void setPreview(const QList<api::TorrentPreview::File>& files);
    void clear();

    /// One entry a file in torrent order, pad files included.
    [[nodiscard]] QList<api::FilePriority> priorities() const;
    /// Of the rows and everything below them.
    void setPriority(const QModelIndexList& rows, api::FilePriority priority);
    /// Of every file.
    void setAllPriorities(api::FilePriority priority);
    /// The files of and below `rows` are wanted, all others are skipped.
    void wantOnly(const QModelIndexList& rows);

    /// Without pad files.
    [[nodiscard]] int fileCount() const { return m_fileCount; }
    [[nodiscard]] int wantedCount() const;
    [[nodiscard]] ByteCount totalSize() const;
    [[nodiscard]] ByteCount wantedSize() const;
    /// Files and folders.
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_nodes.size()) - 1; }
    /// Number of the file in torrent order; -1 for a folder.
    [[nodiscard]] int fileIndex(const QModelIndex& index) const;
    /// Path with '/' separators, the torrent's folder included.
    [[nodiscard]] QString path(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// SortRole gives raw values for a proxy.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// CheckStateRole on the name, EditRole (int of api::FilePriority) on the priority.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString priorityText(api::FilePriority priority);

Q_SIGNALS:
    /// By the user's hand; not by setFiles().
    void prioritiesChanged();

private:
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
    };

    [[nodiscard]] bool isSameTree(const QList<api::FileSnapshot>& files) const;
    void rebuild(const QList<api::FileSnapshot>& files);
    NodeNumber appendNode(NodeNumber parent, const QString& name, int file);
    NodeNumber folderNode(const QString& path, QHash<QString, NodeNumber>& folders);
    void sumUp();
    void update(const QList<api::FileSnapshot>& files);
    /// Keeps the sums of all folders above right.
    void replaceFile(int file, const api::FileSnapshot& after);
    /// Sets the files below; false if nothing changed. With `onlySkipped`, wanted files keep what they have.
    bool assign(NodeNumber top, api::FilePriority priority, bool onlySkipped = false);
    bool assignAndAnnounce(NodeNumber top, api::FilePriority priority, bool onlySkipped);
    void announceSiblings(NodeNumber parent, int first, int last);
    void announceAncestors(NodeNumber number);
    void announceEverything();
    [[nodiscard]] NodeNumber nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(NodeNumber number, int column) const;
    [[nodiscard]] int priorityOf(const Node& node) const;
    [[nodiscard]] Qt::CheckState checkState(const Node& node) const;
    [[nodiscard]] QString text(const Node& node, int column) const;
    [[nodiscard]] QVariant sortValue(const Node& node, int column) const;

    QList<api::FileSnapshot> m_files;
    std::vector<Node> m_nodes;
    std::vector<NodeNumber> m_nodeOfFile;
    int m_fileCount = 0;
};

} // namespace freshet::ui
