// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metainfo/piece_layout.h"
#include "engine/storage/open_file_cache.h"

#include <mutex>
#include <vector>

namespace freshet::storage {

/// Keeps the bytes of unwanted files that share a piece with a wanted one, in one hidden file beside the
/// torrent: a table with a slot number per piece, then slots of one piece each in order of first use.
///
/// Thread-safe. The table is read at the first use. A part file that cannot be right is taken as empty.
class PartFile
{
public:
    /// `key` names the part file in `files`, which must outlive this.
    PartFile(
        OpenFileCache& files, OpenFileCache::Key key, FilePath path, const metainfo::PieceLayout& layout);

    [[nodiscard]] Result<> write(PieceIndex piece, ByteCount offset, QByteArrayView bytes);
    /// Errc::FileMissing when nothing of the piece is kept.
    [[nodiscard]] Result<> read(PieceIndex piece, ByteCount offset, std::span<const ReadPart> parts);
    [[nodiscard]] Result<bool> holds(PieceIndex piece);
    /// The piece's slot becomes free; with the last slot the file goes.
    [[nodiscard]] Result<> forget(PieceIndex piece);
    [[nodiscard]] Result<> sync();
    /// Deletes the file.
    [[nodiscard]] Result<> remove();

    [[nodiscard]] const FilePath& path() const { return m_path; }
    /// The file lies elsewhere now, as it is.
    void setPath(const FilePath& path);

private:
    static constexpr quint32 noSlot = 0;

    [[nodiscard]] Result<> load();
    [[nodiscard]] bool readTable(const NativeFile& file);
    [[nodiscard]] Result<> writeTable(const NativeFile& file) const;
    [[nodiscard]] Result<> writeSlotNumber(const NativeFile& file, PieceIndex piece) const;
    [[nodiscard]] Result<OpenFileCache::Handle> openFile(OpenMode mode);
    [[nodiscard]] Result<> removeLocked();
    [[nodiscard]] quint32 freeSlot() const;
    [[nodiscard]] ByteCount slotOffset(quint32 slot) const;

    OpenFileCache& m_files;
    const OpenFileCache::Key m_key;
    FilePath m_path;
    const metainfo::PieceLayout m_layout;

    std::mutex m_mutex;
    bool m_isLoaded = false;
    bool m_isOnDisk = false;
    /// Per piece: 1 + the number of its slot, or noSlot.
    std::vector<quint32> m_slots;
    quint32 m_slotsInUse = 0;
};

} // namespace freshet::storage
