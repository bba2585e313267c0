// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_counters.h"
#include "engine/storage/file_store.h"

#include <memory>
#include <vector>

namespace freshet::storage {

/// Reads and hashes a row of pieces, a slice at a time so that peers need not wait for long. Blocking; used
/// by one thread at a time.
class PieceChecker
{
public:
    /// Read at once; or one piece, if that is longer.
    static constexpr ByteCount sliceSize = 4 * 1024 * 1024;

    /// `store` and `counters` must outlive this. Pieces that the torrent does not have are bad.
    PieceChecker(FileStore& store, DiskCounters& counters, PieceIndex first, quint32 count);

    /// Checks the next slice.
    [[nodiscard]] Result<> advance();
    [[nodiscard]] bool isFinished() const { return m_next >= m_end; }
    /// Bit i tells whether piece first + i is good, as far as checked.
    [[nodiscard]] const Bitfield& good() const { return m_good; }

private:
    FileStore& m_store;
    DiskCounters& m_counters;
    const quint32 m_first;
    quint32 m_next;
    quint32 m_end;
    Bitfield m_good;
    std::unique_ptr<char[]> m_buffer;
};

} // namespace freshet::storage
