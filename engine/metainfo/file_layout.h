// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace freshet::metainfo {

/// One file of a torrent, in torrent order. Value type.
struct FileEntry
{
    /// Safe relative path with '/' separators, the torrent's folder included: "name/dir/file" or "name".
    QString path;
    /// Bytes.
    ByteCount size = 0;
    /// Offset of the first byte in the torrent's byte stream.
    ByteCount offset = 0;
    /// A pad file (BEP 47): zeros that exist on no disk.
    bool isPad = false;
    bool isExecutable = false;
    /// BEP 52 Merkle root, when the torrent has v2 data and the file is not empty.
    std::optional<Sha256Digest> piecesRoot;

    friend bool operator==(const FileEntry&, const FileEntry&) = default;
};

/// A part of one file: what a range of the torrent's byte stream covers there. Value type.
struct FileSpan
{
    FileIndex file;
    /// Offset in the file, bytes.
    ByteCount offset = 0;
    ByteCount length = 0;

    friend bool operator==(const FileSpan&, const FileSpan&) = default;
};

/// The files of one torrent and where their bytes lie in its byte stream. Value type, immutable after
/// construction.
class FileLayout
{
public:
    FileLayout() = default;
    /// Sets each entry's offset from the sizes before it.
    explicit FileLayout(QList<FileEntry> files);

    [[nodiscard]] const QList<FileEntry>& files() const { return m_files; }
    [[nodiscard]] const FileEntry& file(FileIndex index) const { return m_files[index.value()]; }
    [[nodiscard]] qsizetype count() const { return m_files.size(); }
    [[nodiscard]] ByteCount totalSize() const { return m_totalSize; }

    /// The spans that cover [offset, offset + length) in order; empty files are left out. O(log files +
    /// spans).
    [[nodiscard]] std::vector<FileSpan> spans(ByteCount offset, ByteCount length) const;

    /// First and last piece that a file touches; nothing for an empty file.
    [[nodiscard]] std::optional<std::pair<PieceIndex, PieceIndex>> pieceRange(
        FileIndex index, ByteCount pieceLength) const;

    friend bool operator==(const FileLayout&, const FileLayout&) = default;

private:
    QList<FileEntry> m_files;
    ByteCount m_totalSize = 0;
};

} // namespace freshet::metainfo
