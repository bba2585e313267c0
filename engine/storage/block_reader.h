// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_counters.h"
#include "engine/storage/file_store.h"
#include "engine/storage/read_cache.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace freshet::storage {

/// Reads blocks for peers. Many neighbours go straight from the file into the answer, with one system call; a
/// few come through the ReadCache, which reads ahead. Blocking; one object per use.
class BlockReader
{
public:
    /// Neighbours of together this many bytes are not cached: the copy would cost more than it saves.
    static constexpr ByteCount directSize = 128 * 1024;

    BlockReader(FileStore& store, ReadCache& cache, DiskCounters& counters);

    /// See DiskIo::readBlocks().
    [[nodiscard]] Result<QByteArray> read(const std::vector<metainfo::BlockAddress>& blocks, qsizetype gap);
    /// See DiskIo::readBlocksAtOnce().
    [[nodiscard]] bool readAtOnce(
        std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed);

private:
    /// Neighbouring blocks.
    struct Run
    {
        ByteCount offset = 0;
        ByteCount length = 0;
        std::vector<ReadPart> parts;
    };

    /// Lays out the answer and has `readOneRun` fill it, run by run. False when that fails once, or when a
    /// block is not in the torrent.
    template<class Read>
    [[nodiscard]] bool readRuns(
        std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed, Read readOneRun);
    [[nodiscard]] Result<> readRun(const Run& run);
    /// One part, which lies in one piece.
    [[nodiscard]] Result<> readCached(ByteCount offset, const ReadPart& part);
    [[nodiscard]] Result<QByteArray> readLine(const ReadCache::Key& key);

    FileStore& m_store;
    ReadCache& m_cache;
    DiskCounters& m_counters;
};

} // namespace freshet::storage
