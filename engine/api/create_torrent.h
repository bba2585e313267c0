// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metainfo/torrent_builder.h"

#include <QString>

namespace freshet::api {

/// What to make a torrent from, and how. Value type.
struct CreateTorrentRequest
{
    /// A file or a folder. Hidden files are included, links to files followed, links to folders not.
    QString path;
    metainfo::TorrentFormat format = metainfo::TorrentFormat::V1;
    /// Bytes; 0 chooses one by the size.
    ByteCount pieceLength = 0;
    bool isPrivate = false;
    /// See metainfo::BuilderOptions::source.
    QString source;
    /// Trackers, web seeds, comment; pieceLayers is filled in.
    metainfo::TorrentExtras extras;
    /// Where the .torrent is written; empty: nowhere. A file that is there is replaced.
    QString outputFile;
};

/// What a torrent would be made from. Value type.
struct ContentSummary
{
    int files = 0;
    ByteCount size = 0;
    /// That a torrent gets unless it is told otherwise, bytes.
    ByteCount pieceLength = 0;

    friend bool operator==(const ContentSummary&, const ContentSummary&) = default;
};

} // namespace freshet::api
