// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/adding/add_items.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace freshet::ui {

class AddFolderPanel;
class AddListPanel;
class AddOptionsPanel;
class DropArea;
class FileListWait;
class FileTreePanel;

/// Asks how to add one torrent or many: folder, files, category and more. Torrents may join while it is open,
/// and their file lists may arrive later.
class AddTorrentDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the fields hold at first, and what can be chosen from. Value type.
    struct Defaults
    {
        QString saveFolder;
        QStringList recentFolders;
        /// All categories, each with the folder its torrents are saved in; empty: as all others.
        QMap<QString, QString> categories = {};
        /// Proposed while tags are typed; those that have settings may say where their torrents are saved.
        QStringList tags = {};
        QMap<QString, api::TagOptions> tagOptions = {};
        /// As it was left; see isMoreShown() and usualSize().
        bool isMoreShown = false;
        QSize size = {};
    };

    explicit AddTorrentDialog(const Defaults& defaults, QWidget* parent = nullptr);

    /// One more torrent, of which only a name is known yet. Returns its number.
    int addSource(const api::TorrentSource& source, const QString& name);
    /// What it contains. Choices made before, focus and size stay.
    void setPreview(int item, const api::TorrentPreview& preview);
    /// How the search for the file list goes that the magnet link with this info-hash needs.
    void setSearch(const QString& infoHash, const api::MetadataSearch& search);
    void removeItem(int item);
    /// For this torrent, and for all if it is the first.
    void setCategory(int item, const QString& category);
    [[nodiscard]] bool hasItem(int item) const { return m_items.contains(item); }
    [[nodiscard]] int itemCount() const { return m_items.count(); }

    /// What is known of a folder named by folderChanged(): whether it can be written to or be made, and
    /// whether it exists.
    void setFolderFacts(
        const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable, bool isThere = true);
    /// The answer to filesOnDiskWanted(); one to an earlier question is ignored.
    void setFilesOnDisk(const FilesOnDisk& found);
    [[nodiscard]] QString saveFolder() const;

    /// One for each torrent, in the order they came.
    [[nodiscard]] QList<api::AddTorrentRequest> requests() const;
    /// Of one torrent.
    [[nodiscard]] api::AddTorrentRequest request(int item) const;
    /// Whether torrents are to be added with these choices from now on, without this dialog.
    [[nodiscard]] bool isWithoutAskingWanted() const;

    // To be remembered, however the dialog ends.
    [[nodiscard]] bool isMoreShown() const;
    /// Without what is folded away usually.
    [[nodiscard]] QSize usualSize() const;

    /// Says whether there are torrents in what is dropped or pasted; without it nothing is taken.
    void setDropTest(std::function<bool(const QMimeData&)> hasTorrents);

Q_SIGNALS:
    /// Dropped on the dialog or pasted into it; for the time of the signal.
    void mimeGiven(const QMimeData* data);
    /// So much is needed in a folder, and less is free.
    void freeSpaceWanted(const QString& folder, freshet::ByteCount needed);
    /// Space and rights of this folder are wanted: answer with setFolderFacts().
    void folderChanged(const QString& folder);
    /// Which files are there already is wanted: answer with setFilesOnDisk(). Only the newest question
    /// counts.
    void filesOnDiskWanted(const freshet::ui::FilesOnDiskQuery& query);
    void itemRemoved(int item);
    /// One of several torrents is to be added without waiting for its file list. (If it is the only one, the
    /// dialog is accepted.)
    void addNowWanted(int item);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildButtons();
    void connectParts();
    void retranslate();
    void showItem(int item);
    void showContent(const AddItem& item);
    void addNow();
    void paste();
    void keepPriorities();
    void updateAll();
    void updateFolderState();
    /// Those that the fields show.
    [[nodiscard]] AddChoices& shownChoices() { return m_items.choicesOf(m_current); }
    void takeOptions();
    void showChoices();
    void showFolder();
    void showMore(bool isShown);
    /// Asks what lies in the folder that is shown, unless that was asked.
    void lookForFiles();

    AddItems m_items;
    int m_current = -1;
    std::function<bool(const QMimeData&)> m_hasTorrents;
    AddChoices::Folders m_offered;
    /// Pixels that the dialog has grown by for what was unfolded.
    int m_grown = 0;

    AddListPanel* m_list;
    AddFolderPanel* m_folder;
    FileListWait* m_wait;
    FileTreePanel* m_files;
    DropArea* m_drop;
    QStackedWidget* m_stack;
    AddOptionsPanel* m_options;
    QCheckBox* m_withoutAsking;
    QPushButton* m_add = nullptr;
};

} // namespace freshet::ui
