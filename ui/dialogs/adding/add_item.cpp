// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_item.h"

#include <algorithm>

namespace freshet::ui {

ByteCount AddItem::neededBytes(const QString& folder) const
{
    const bool isLookedFor = folder == onDiskFolder;
    ByteCount needed = 0;
    for (qsizetype i = 0; i < preview.files.size(); ++i) {
        const api::TorrentPreview::File& file = preview.files.at(i);
        const bool isWanted = priorities.value(i, api::FilePriority::Normal) != api::FilePriority::Skip;
        if (isWanted && !file.isPad) {
            needed += file.size - (isLookedFor ? std::min(file.size, onDisk.value(i)) : 0);
        }
    }
    return needed;
}

std::optional<AddItem::FileCount> AddItem::filesIn(const QString& folder) const
{
    if (!preview.hasMetadata || folder != onDiskFolder) {
        return std::nullopt;
    }
    FileCount count;
    for (qsizetype i = 0; i < preview.files.size(); ++i) {
        if (!preview.files.at(i).isPad) {
            count.all += 1;
            count.there += onDisk.value(i) > 0 ? 1 : 0;
        }
    }
    return count;
}

api::AddTorrentRequest AddItem::request(const AddChoices& choices) const
{
    api::AddTorrentRequest request;
    if (preview.bytes.isEmpty()) {
        request.source = source;
    } else {
        request.source.bytes = preview.bytes;
    }
    choices.applyTo(request);
    request.filePriorities = priorities;
    request.peers = preview.peers;
    return request;
}

} // namespace freshet::ui
