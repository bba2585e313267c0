// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/answer_box.h"
#include "engine/storage/disk_counters.h"
#include "engine/storage/disk_io.h"
#include "engine/storage/file_store.h"
#include "engine/storage/read_cache.h"
#include "engine/storage/stopwatch.h"

#include <optional>
#include <vector>

namespace freshet::storage {

/// Finished pieces of one torrent that are hashed side by side and written by one job: filled on the engine
/// thread, worked off by a disk thread, answered on the engine thread.
class PieceBatch final : public Answer
{
public:
    /// A piece and, in the end, what became of it.
    struct Entry
    {
        PieceIndex piece;
        PieceBuffer buffer;
        DiskIo::Done<PieceWriteOutcome> done;
        /// Whether it had the right hash and so was written.
        std::optional<Result<bool>> isGood;
        Stopwatch sinceAdded{};
        PieceWriteTimes times{};
    };
    /// Gets each entry, on the engine thread.
    using Deliver = std::function<void(std::vector<Entry>)>;

    explicit PieceBatch(Deliver deliver);

    void add(Entry entry);
    /// Whether waiting for more would not make the work cheaper: all lanes of the hash have something to do
    /// and the job's own cost is spread, or so much memory waits that peers might have to.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// Compares hashes and writes what is good. Blocking; on a disk thread.
    void write(FileStore& store, ReadCache& cache, DiskCounters& counters);

    void deliver() override { m_deliver(std::move(m_entries)); }

private:
    Deliver m_deliver;
    std::vector<Entry> m_entries;
    ByteCount m_bytes = 0;
};

} // namespace freshet::storage
