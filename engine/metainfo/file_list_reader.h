// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/bencode/value.h"
#include "engine/metainfo/metainfo_errc.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace freshet::metainfo {

/// A file as an info dictionary lists it; its path is not safe yet. Value type.
struct ListedFile
{
    /// Below the torrent's folder; for a single file its name alone.
    QStringList path;
    ByteCount size = 0;
    bool isPad = false;
    bool isExecutable = false;
    std::optional<Sha256Digest> piecesRoot;

    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

/// The files of a torrent, and whether it is one file without a folder. Value type.
struct FileList
{
    QList<ListedFile> files;
    bool isSingleFile = false;

    [[nodiscard]] ByteCount totalSize() const;

    friend bool operator==(const FileList&, const FileList&) = default;
};

/// "length" or "files" (BEP 3, 47); `name` is the torrent's name.
[[nodiscard]] Result<FileList> readFileList(const bencode::Value& info, const QString& name);

/// "file tree" (BEP 52), without pad files.
[[nodiscard]] Result<FileList> readFileTree(const bencode::Value& tree, const QString& name);

/// Puts a pad file behind each file that ends inside a piece, the last one with content aside, so that files
/// start at a piece's first byte, as BEP 52 lays out the content of a v2 torrent.
[[nodiscard]] FileList alignedToPieces(const FileList& list, ByteCount pieceLength);

/// The v1 list of a hybrid torrent, with the roots of its v2 list; fails with Errc::HybridMismatch unless
/// both describe the same files at the same places.
[[nodiscard]] Result<FileList> mergedHybrid(FileList v1, const FileList& v2, ByteCount pieceLength);

/// The components of the path that a pad file of this size gets (BEP 47).
[[nodiscard]] QStringList padPath(ByteCount size);

} // namespace freshet::metainfo
