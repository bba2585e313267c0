// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/lane_hasher.h"
#include "engine/base/page_buffer.h"
#include "engine/storage/disk_counters.h"
#include "engine/storage/file_store.h"

#include <optional>
#include <vector>

namespace freshet::storage {

/// Reads and hashes a range of pieces, a slice at a time so that peers need not wait for long. Blocking; used
/// by one thread at a time.
///
/// Pieces are hashed side by side: as many as fit into the buffer at once, or else four in parts of the same
/// length, so that memory and slices do not grow with the pieces.
class PieceChecker
{
public:
    /// Read and hashed by one advance(), at most. Bytes.
    static constexpr ByteCount sliceSize = 4 * 1024 * 1024;
    /// What is read between two turns of hashing; stays in the processor's cache. Bytes.
    static constexpr ByteCount bufferSize = 1024 * 1024;

    /// `store` and `counters` must outlive this. Pieces that the torrent does not have are bad.
    PieceChecker(FileStore& store, DiskCounters& counters, PieceIndex first, quint32 count,
        PageCache cache = PageCache::Keep);

    /// Checks the next slice.
    [[nodiscard]] Result<> advance();
    [[nodiscard]] bool isFinished() const { return m_next >= m_end; }
    /// Bit i tells whether piece first + i is good, as far as checked.
    [[nodiscard]] const Bitfield& good() const { return m_good; }

private:
    /// Checks as many whole pieces as fit into the buffer.
    [[nodiscard]] Result<ByteCount> checkWholePieces();
    /// Reads and hashes the next part of each piece of the row. Like the above, answers how much was read.
    [[nodiscard]] Result<ByteCount> continueRow();
    [[nodiscard]] Result<std::vector<ByteRange>> read(ByteCount offset, char* data, ByteCount length);
    void finishRow();
    void setGood(quint32 piece, bool isGood);

    FileStore& m_store;
    DiskCounters& m_counters;
    const PageCache m_cache;
    const quint32 m_first;
    quint32 m_next;
    quint32 m_end;
    Bitfield m_good;
    PageBuffer m_buffer;

    /// Pieces from m_next on that are hashed in parts.
    std::optional<Sha1Row> m_row;
    /// Of each of them: how much is hashed.
    ByteCount m_rowOffset = 0;
    /// Which of them cannot be good any more.
    std::vector<bool> m_isBad;
};

} // namespace freshet::storage
