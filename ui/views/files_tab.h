// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QModelIndexList>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace freshet::ui {

class ColumnHeader;
class EmptyState;
class FileTreePanel;

/// The files of the watched torrent, their progress and priorities.
class FilesTab : public QWidget
{
    Q_OBJECT
public:
    explicit FilesTab(QWidget* parent = nullptr);

    void showFiles(const QList<api::FileSnapshot>& files);
    /// How many connected peers have each piece, one byte a piece; empty: unknown.
    void showAvailability(const QByteArray& pieceCopies, ByteCount pieceLength);
    void clear();
    /// Whose files are asked for: with several torrents selected, or none, there is nothing to show.
    void setHasTorrent(bool hasTorrent);
    /// In torrent order.
    void selectFile(int file);
    [[nodiscard]] ColumnHeader& columns() const { return *m_header; }

Q_SIGNALS:
    void prioritiesChanged(const QList<freshet::api::FilePriority>& priorities);
    /// `path` starts below the save folder.
    void fileActivated(const QString& path);
    /// The folder that holds it.
    void folderWanted(const QString& path);
    /// What has this path is to have another name.
    void renameRequested(const QString& path, const QString& name);
    /// Its place on the piece map, in torrent order.
    void piecesWanted(int file);
    /// In torrent order; -1: none, or a folder.
    void currentFileChanged(int file);

private:
    void extendMenu(QMenu* menu, const QModelIndexList& rows);

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    FileTreePanel* m_panel;
    ColumnHeader* m_header;
};

} // namespace freshet::ui
