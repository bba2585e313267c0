// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metadata_search.h"
#include "engine/api/requests.h"

#include <QDialog>

#include <map>
#include <optional>

class QCheckBox;
class QComboBox;
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
    /// How the search for the file list goes that the magnet link with this info-hash needs.
    void setSearch(const QString& infoHash, const api::MetadataSearch& search);
    void removeItem(int item);
    [[nodiscard]] bool hasItem(int item) const { return m_items.contains(item); }
    [[nodiscard]] int itemCount() const { return static_cast<int>(m_items.size()); }

    /// What is known of a folder named by folderChanged().
    void setFolderFacts(const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable);
    [[nodiscard]] QString saveFolder() const;

    /// One for each torrent, in the order they came.
    [[nodiscard]] QList<api::AddTorrentRequest> requests() const;
    /// Of one torrent.
    [[nodiscard]] api::AddTorrentRequest request(int item) const;

Q_SIGNALS:
    /// Space and rights of this folder are wanted: answer with setFolderFacts().
    void folderChanged(const QString& folder);
    void itemRemoved(int item);
    /// One of several torrents is to be added without waiting for its file list. (If it is the only one, the
    /// dialog is accepted.)
    void addNowWanted(int item);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What applies to all torrents, or to one that has its own.
    struct Choices
    {
        QString saveFolder;
        bool isPaused = false;
        bool isSequential = false;
    };
    /// What is known of a folder.
    struct FolderFacts
    {
        std::optional<ByteCount> freeSpace;
        bool isUsable = true;
    };
    struct Item
    {
        api::TorrentSource source;
        api::TorrentPreview preview;
        std::optional<api::MetadataSearch> search;
        QList<api::FilePriority> priorities;
        std::optional<Choices> own;
        QListWidgetItem* row = nullptr;
    };

    QWidget* buildFolderRow(const Defaults& defaults);
    QWidget* buildFilesArea();
    QWidget* buildOptionsRow();
    void showItem(int item);
    void showWaiting(const Item& item);
    void addNow();
    void keepPriorities();
    void updateRow(const Item& item);
    void updateAll();
    void updateSpaceLine();
    [[nodiscard]] Item* current();
    [[nodiscard]] const Choices& choicesOf(const Item& item) const { return item.own ? *item.own : m_common; }
    void setScope(bool isOwn);
    void showChoices();
    void takeChoices();
    /// Of the torrents that are saved in the folder that is shown.
    [[nodiscard]] ByteCount neededBytes() const;
    [[nodiscard]] bool isAllKnown() const;
    [[nodiscard]] bool areFoldersUsable() const;

    std::map<int, Item> m_items;
    int m_nextItem = 0;
    int m_current = -1;
    Choices m_common;
    /// Of folders that were in the field.
    std::map<QString, FolderFacts> m_folders;
    /// The fields are being filled, and say nothing.
    bool m_isShowing = false;

    QLabel* m_heading;
    QComboBox* m_scope;
    QListWidget* m_list;
    PathEdit* m_folder;
    QLabel* m_space;
    QLabel* m_waiting;
    QLabel* m_reason;
    QPushButton* m_addNow;
    QProgressBar* m_busy;
    QStackedWidget* m_stack;
    QWidget* m_waitingPage = nullptr;
    FileTreePanel* m_files;
    QCheckBox* m_paused;
    QCheckBox* m_sequential;
    QPushButton* m_add;
};

} // namespace freshet::ui
