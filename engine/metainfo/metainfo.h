// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/info_hash.h"
#include "engine/metainfo/file_layout.h"
#include "engine/metainfo/piece_layout.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace freshet::metainfo {

/// The immutable description of a torrent (BEP 3, 12, 19, 27, 47, 52), validated: every path is safe, every
/// number in range. Made by readMetainfo(); shared between threads as shared_ptr<const Metainfo>.
struct Metainfo
{
    InfoHash infoHash;
    /// One safe path component: the file's or folder's name under the save folder.
    QString name;
    /// Whether the torrent is a single file that lies directly in the save folder.
    bool isSingleFile = false;
    bool isPrivate = false;

    PieceLayout pieces;
    FileLayout files;

    /// 20 bytes a piece; empty for v2-only torrents.
    QByteArray v1PieceHashes;

    /// The raw bytes of the info dictionary, over which the hashes were computed; what ut_metadata serves
    /// (BEP 9).
    QByteArray infoBytes;
    /// The bencoded "piece layers" of the .torrent file (BEP 52), checked against the files' roots; empty
    /// when unknown.
    QByteArray pieceLayers;

    /// Tiers of announce URLs in file order (BEP 12); "announce" alone makes one tier of one.
    QList<QStringList> trackers;
    /// BEP 19 "url-list".
    QStringList webSeeds;
    QString comment;
    QString createdBy;
    /// Seconds since 1970, UTC.
    std::optional<qint64> creationDate;

    [[nodiscard]] bool hasV1() const { return infoHash.v1.has_value(); }
    [[nodiscard]] bool hasV2() const { return infoHash.v2.has_value(); }
    /// The expected SHA-1 of a piece; only when hasV1().
    [[nodiscard]] Sha1Digest v1PieceHash(PieceIndex piece) const;
};

using MetainfoPointer = std::shared_ptr<const Metainfo>;

} // namespace freshet::metainfo
