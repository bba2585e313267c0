// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/adding/add_item.h"
#include "ui/dialogs/adding/folder_state.h"
#include "ui/models/files_on_disk.h"

#include <map>
#include <optional>

namespace freshet::ui {

/// The torrents of a dialog that adds them, what was chosen for them, and what is known of their folders.
class AddItems
{
public:
    /// `folder`: where they are saved unless something else is chosen.
    explicit AddItems(const QString& folder);

    /// Returns its number.
    int add(const api::TorrentSource& source, const QString& name);
    void remove(int number) { m_items.erase(number); }
    /// Null if there is none.
    [[nodiscard]] AddItem* find(int number);
    [[nodiscard]] bool contains(int number) const { return m_items.contains(number); }
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] const std::map<int, AddItem>& all() const { return m_items; }

    /// What counts for a torrent: its own choices or those of all. Those of all if there is none.
    [[nodiscard]] AddChoices& choicesOf(int number);
    /// Gives a torrent choices of its own, or takes them away.
    void setOwn(int number, bool isOwn);

    void setFolderFacts(
        const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable, bool isThere);
    [[nodiscard]] FolderState stateOf(const QString& folder) const;
    /// Whether all of them can be saved somewhere, as far as that is known.
    [[nodiscard]] bool areFoldersUsable() const;

    /// What has to be asked of the disk about `folder`; nothing if that was the last question.
    [[nodiscard]] std::optional<FilesOnDiskQuery> nextQuestion(const QString& folder);
    /// The answer to it; to an earlier one nobody listens.
    void takeAnswer(const FilesOnDisk& found);

    /// In the order they came. Those that go to the head of the queue stay in that order.
    [[nodiscard]] QList<api::AddTorrentRequest> requests() const;
    [[nodiscard]] api::AddTorrentRequest request(int number) const;

private:
    struct FolderFacts
    {
        std::optional<ByteCount> freeSpace;
        bool isUsable = true;
        bool isThere = true;
    };
    /// The last question: which one it was, where, and how many files of which torrents it was about.
    struct Question
    {
        int serial = 0;
        QString folder;
        QList<std::pair<int, qsizetype>> items;
    };

    [[nodiscard]] const AddChoices& choicesFor(const AddItem& item) const;

    std::map<int, AddItem> m_items;
    int m_next = 0;
    AddChoices m_common;
    /// Of folders that were asked about.
    std::map<QString, FolderFacts> m_folders;
    Question m_asked;
};

} // namespace freshet::ui
