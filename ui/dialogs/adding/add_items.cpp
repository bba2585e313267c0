// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_items.h"

#include <algorithm>
#include <utility>

namespace freshet::ui {

AddItems::AddItems(const QString& folder)
{
    m_common.saveFolder = m_common.usualFolder = folder;
}

int AddItems::add(const api::TorrentSource& source, const QString& name)
{
    AddItem item;
    item.source = source;
    item.preview.name = name;
    m_items.emplace(m_next, std::move(item));
    return m_next++;
}

AddItem* AddItems::find(int number)
{
    const auto found = m_items.find(number);
    return found == m_items.end() ? nullptr : &found->second;
}

const AddChoices& AddItems::choicesFor(const AddItem& item) const
{
    return item.own ? *item.own : m_common;
}

AddChoices& AddItems::choicesOf(int number)
{
    AddItem* item = find(number);
    return item != nullptr && item->own ? *item->own : m_common;
}

void AddItems::setOwn(int number, bool isOwn)
{
    if (AddItem* item = find(number)) {
        item->own = isOwn ? std::optional(choicesFor(*item)) : std::nullopt;
    }
}

void AddItems::setFolderFacts(
    const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable, bool isThere)
{
    m_folders[folder] = {freeSpace, isUsable, isThere};
}

FolderState AddItems::stateOf(const QString& folder) const
{
    FolderState state;
    if (const auto facts = m_folders.find(folder); facts != m_folders.end()) {
        state.freeSpace = facts->second.freeSpace;
        state.isUsable = facts->second.isUsable;
        state.isThere = facts->second.isThere;
    }
    for (const auto& [number, item] : m_items) {
        state.isAllKnown = state.isAllKnown && item.preview.hasMetadata;
        if (choicesFor(item).saveFolder != folder) {
            continue;
        }
        state.needed += item.neededBytes(folder);
        if (const auto count = item.filesIn(folder)) {
            state.filesThere += count->there;
            state.fileCount += count->all;
        }
    }
    return state;
}

bool AddItems::areFoldersUsable() const
{
    return std::all_of(m_items.begin(), m_items.end(), [this](const auto& entry) {
        const QString folder = choicesFor(entry.second).saveFolder;
        const auto facts = m_folders.find(folder);
        return !folder.isEmpty() && (facts == m_folders.end() || facts->second.isUsable);
    });
}

std::optional<FilesOnDiskQuery> AddItems::nextQuestion(const QString& folder)
{
    Question question{m_asked.serial + 1, folder, {}};
    for (const auto& [number, item] : m_items) {
        if (item.preview.hasMetadata && choicesFor(item).saveFolder == folder) {
            question.items.append({number, item.preview.files.size()});
        }
    }
    const bool isAsked = folder == m_asked.folder && question.items == m_asked.items;
    if (folder.isEmpty() || question.items.isEmpty() || isAsked) {
        return std::nullopt;
    }
    FilesOnDiskQuery query{question.serial, folder, {}};
    for (const auto& [number, count] : question.items) {
        query.files += m_items.at(number).preview.files;
    }
    m_asked = std::move(question);
    return query;
}

void AddItems::takeAnswer(const FilesOnDisk& found)
{
    if (found.serial != m_asked.serial) {
        return;
    }
    qsizetype first = 0;
    for (const auto& [number, count] : std::as_const(m_asked.items)) {
        if (AddItem* item = find(number)) {
            item->onDisk = found.sizes.mid(first, count);
            item->onDiskFolder = m_asked.folder;
        }
        first += count;
    }
}

QList<api::AddTorrentRequest> AddItems::requests() const
{
    QList<api::AddTorrentRequest> requests;
    for (const auto& [number, item] : m_items) {
        requests.append(request(number));
    }
    return requests;
}

api::AddTorrentRequest AddItems::request(int number) const
{
    const AddItem& item = m_items.at(number);
    api::AddTorrentRequest request = item.request(choicesFor(item));
    if (request.queuePosition) {
        // Behind those that came before it and go to the head of the queue, too.
        request.queuePosition = static_cast<int>(std::count_if(m_items.begin(), m_items.find(number),
            [this](const auto& earlier) { return choicesFor(earlier.second).isFirst; }));
    }
    return request;
}

} // namespace freshet::ui
