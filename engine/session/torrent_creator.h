// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/metainfo/torrent_builder.h"

#include <QString>

#include <functional>

namespace freshet::session {

/// What to make a torrent from, and how. Value type.
struct CreateTorrentRequest
{
    /// A file or a folder. Hidden files are included, links to files followed, links to folders not.
    QString path;
    metainfo::TorrentFormat format = metainfo::TorrentFormat::V1;
    /// Bytes; 0 chooses one by the size.
    ByteCount pieceLength = 0;
    bool isPrivate = false;
    /// Trackers, web seeds, comment; pieceLayers is filled in.
    metainfo::TorrentExtras extras;
};

/// Bytes hashed so far, and of how many; false stops.
using CreateProgress = std::function<bool(ByteCount done, ByteCount total)>;

/// The bytes of a .torrent for files on disk: the same files give the same bytes. Blocks while it reads and
/// hashes; any thread.
[[nodiscard]] api::Outcome<QByteArray> createTorrent(
    const CreateTorrentRequest& request, const CreateProgress& progress = {});

} // namespace freshet::session
