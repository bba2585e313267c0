// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/snapshots.h"
#include "ui/models/file_availability.h"
#include "ui/models/file_tree.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>
#include <utility>

namespace freshet::ui {

/// Folders and files of one torrent with check boxes, priorities and progress; pad files are not shown. Used
/// while adding and in the details.
class FileTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ProgressColumn, PriorityColumn, AvailabilityColumn, ColumnCount };

    explicit FileTreeModel(QObject* parent = nullptr);
    ~FileTreeModel() override;

    /// In torrent order, pad files included. Where paths and sizes are as before, rows stay and only changed
    /// progress and priorities are announced.
    void setFiles(const QList<api::FileSnapshot>& files);
    /// As setFiles(), for a torrent that is not added yet.
    void setPreview(const QList<api::TorrentPreview::File>& files);
    /// How many connected peers have each piece, one byte a piece; empty: unknown.
    void setAvailability(const QByteArray& pieceCopies, ByteCount pieceLength);
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
    [[nodiscard]] int fileCount() const { return m_tree.root().files; }
    [[nodiscard]] int wantedCount() const;
    [[nodiscard]] ByteCount totalSize() const;
    [[nodiscard]] ByteCount wantedSize() const;
    /// Files and folders.
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_tree.nodeCount()) - 1; }
    /// Number of the file in torrent order; -1 for a folder.
    [[nodiscard]] int fileIndex(const QModelIndex& index) const;
    /// Its row, by its number in torrent order; invalid for pad files and what does not exist.
    [[nodiscard]] QModelIndex indexOfFile(int file) const;
    /// Path with '/' separators, the torrent's folder included.
    [[nodiscard]] QString path(const QModelIndex& index) const;
    /// Its name can be edited; that of all others cannot. Invalid: no name can.
    void setNameEditable(const QModelIndex& index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// SortRole gives raw values for a proxy.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// CheckStateRole on the name, EditRole (int of api::FilePriority) on the priority. EditRole on the name
    /// only asks for it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString priorityText(api::FilePriority priority);

Q_SIGNALS:
    /// By the user's hand; not by setFiles().
    void prioritiesChanged();
    /// Any row may have another availability. Instead of dataChanged(): peers come and go all the time, and
    /// a proxy would look at each of very many rows.
    void availabilityChanged();
    /// What has this path is to have another name.
    void renameRequested(const QString& path, const QString& name);

private:
    using NodeNumber = FileTree::NodeNumber;

    /// First and last row that changed, by the number of the folder they are in.
    using ChangedRows = QHash<NodeNumber, std::pair<int, int>>;

    void update(const QList<api::FileSnapshot>& files);
    /// A file, and with it the folders it is in.
    void noteChange(ChangedRows& changed, NodeNumber number) const;
    bool assignAndAnnounce(NodeNumber top, api::FilePriority priority, bool onlySkipped);
    void announceSiblings(NodeNumber parent, int first, int last);
    void announceAncestors(NodeNumber number);
    void announceEverything();
    [[nodiscard]] NodeNumber nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(NodeNumber number, int column) const;
    [[nodiscard]] QString text(NodeNumber number, int column) const;
    [[nodiscard]] QVariant sortValue(NodeNumber number, int column) const;
    /// Of all files of and below it; nothing if unknown.
    [[nodiscard]] std::optional<double> copiesOf(NodeNumber number) const;
    /// Something is still to come, and the connected peers do not have all of it.
    [[nodiscard]] bool isIncomplete(NodeNumber number) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;

    FileTree m_tree;
    FileAvailability m_availability;
    /// What copiesOf() has found since the last change.
    mutable QHash<NodeNumber, std::optional<double>> m_copies;
    /// The root: none.
    NodeNumber m_editable = FileTree::rootNode;
};

} // namespace freshet::ui
