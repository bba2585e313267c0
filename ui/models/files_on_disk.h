// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QList>
#include <QString>

namespace freshet::ui {

/// The question which files of torrents lie in a folder already. Value type.
struct FilesOnDiskQuery
{
    /// Comes back with the answer.
    int serial = 0;
    /// Absolute.
    QString folder;
    /// Their paths start below it.
    QList<api::TorrentPreview::File> files;
};

/// The answer to a FilesOnDiskQuery. Value type.
struct FilesOnDisk
{
    int serial = 0;
    /// Bytes of each file in the order of the question, 0 if there is none. Shorter than the question if it
    /// was about too many: the others were not looked for.
    QList<ByteCount> sizes;
};

} // namespace freshet::ui
