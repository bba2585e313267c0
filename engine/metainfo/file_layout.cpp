// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/file_layout.h"

#include <algorithm>

namespace freshet::metainfo {

FileLayout::FileLayout(QList<FileEntry> files)
    : m_files(std::move(files))
{
    for (FileEntry& file : m_files) {
        file.offset = m_totalSize;
        m_totalSize += file.size;
    }
}

std::vector<FileSpan> FileLayout::spans(ByteCount offset, ByteCount length) const
{
    std::vector<FileSpan> result;
    auto file = std::upper_bound(m_files.begin(), m_files.end(), offset,
        [](ByteCount at, const FileEntry& entry) { return at < entry.offset + entry.size; });
    for (; length > 0 && file != m_files.end(); ++file) {
        const ByteCount inFile = offset - file->offset;
        const ByteCount part = std::min(length, file->size - inFile);
        if (part > 0) {
            result.push_back({FileIndex(static_cast<quint32>(file - m_files.begin())), inFile, part});
            offset += part;
            length -= part;
        }
    }
    return result;
}

std::optional<std::pair<PieceIndex, PieceIndex>> FileLayout::pieceRange(
    FileIndex index, ByteCount pieceLength) const
{
    const FileEntry& entry = file(index);
    if (entry.size == 0) {
        return std::nullopt;
    }
    return std::pair(PieceIndex(static_cast<quint32>(entry.offset / pieceLength)),
        PieceIndex(static_cast<quint32>((entry.offset + entry.size - 1) / pieceLength)));
}

} // namespace freshet::metainfo
