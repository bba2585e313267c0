// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QDialog>

#include <map>
#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace freshet::ui {

class FileTreePanel;
class PathEdit;

/// Asks where to save one torrent or many, and which of their files. Torrents may join while it is open, and
/// their file lists may arrive later.
class AddTorrentDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the fields hold at first. Value type.
    struct Defaults
    {
        QString saveFolder;
        QStringList recentFolders;
    };

    explicit AddTorrentDialog(const Defaults& defaults, QWidget* parent = nullptr);

    /// One more torrent, of which only a name is known yet. Returns its number.
    int addSource(const api::TorrentSource& source, const QString& name);
    /// What it contains. Choices made before, focus and size stay.
    void setPreview(int item, const api::TorrentPreview& preview);
    void removeItem(int item);
    [[nodiscard]] bool hasItem(int item) const { return m_items.contains(item); }
    [[nodiscard]] int itemCount() const { return static_cast<int>(m_items.size()); }

    /// What is known of a folder named by folderChanged().
    void setFolderFacts(const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable);
    [[nodiscard]] QString saveFolder() const;

    /// One for each torrent, in the order they came.
    [[nodiscard]] QList<api::AddTorrentRequest> requests() const;

Q_SIGNALS:
    /// Space and rights of this folder are wanted: answer with setFolderFacts().
    void folderChanged(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Item
    {
        api::TorrentSource source;
        api::TorrentPreview preview;
        QList<api::FilePriority> priorities;
        QListWidgetItem* row = nullptr;
    };

    QWidget* buildFolderRow(const Defaults& defaults);
    QWidget* buildFilesArea();
    QWidget* buildOptionsRow();
    void showItem(int item);
    void keepPriorities();
    void updateRow(const Item& item);
    void updateAll();
    void updateSpaceLine();
    [[nodiscard]] ByteCount neededBytes() const;
    [[nodiscard]] bool isAllKnown() const;

    std::map<int, Item> m_items;
    int m_nextItem = 0;
    int m_current = -1;
    std::optional<ByteCount> m_freeSpace;
    bool m_isFolderUsable = true;

    QLabel* m_heading;
    QListWidget* m_list;
    PathEdit* m_folder;
    QLabel* m_space;
    QLabel* m_waiting;
    QProgressBar* m_busy;
    QStackedWidget* m_stack;
    FileTreePanel* m_files;
    QCheckBox* m_paused;
    QCheckBox* m_sequential;
    QPushButton* m_add;
};

} // namespace freshet::ui
