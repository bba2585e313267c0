// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/metainfo/torrent_builder.h"
#include "engine/session/content_hasher.h"

#include <QString>

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

/// The bytes of a .torrent for files on disk: the same files give the same bytes. Blocks while it reads and
/// hashes, with a few threads of its own; any thread. `progress` is called on this one.
[[nodiscard]] api::Outcome<QByteArray> createTorrent(
    const CreateTorrentRequest& request, const CreateProgress& progress = {});

} // namespace freshet::session
