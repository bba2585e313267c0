// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/block_reader.h"

#include <algorithm>
#include <cstring>

namespace freshet::storage {

BlockReader::BlockReader(FileStore& store, ReadCache& cache, DiskCounters& counters)
    : m_store(store)
    , m_cache(cache)
    , m_counters(counters)
{}

template<class Read>
bool BlockReader::readRuns(
    std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed, Read readOneRun)
{
    const metainfo::PieceLayout& layout = m_store.torrent().pieces;
    qsizetype size = 0;
    for (const metainfo::BlockAddress& block : blocks) {
        if (!layout.range(block.piece.value(), block.begin, block.length, layout.pieceLength())) {
            return false;
        }
        size += gap + qsizetype{block.length};
    }
    framed.resize(size);
    char* at = framed.data();
    Run run;
    run.parts.reserve(blocks.size());
    for (const metainfo::BlockAddress& block : blocks) {
        const ByteCount offset = layout.pieceOffset(block.piece) + block.begin;
        if (offset != run.offset + run.length) {
            if (!readOneRun(run)) {
                return false;
            }
            run.offset = offset;
            run.length = 0;
            run.parts.clear();
        }
        at += gap;
        run.parts.push_back({at, block.length});
        run.length += block.length;
        at += block.length;
    }
    return readOneRun(run);
}

Result<QByteArray> BlockReader::read(const std::vector<metainfo::BlockAddress>& blocks, qsizetype gap)
{
    Result<> result;
    QByteArray framed;
    const bool isDone = readRuns(blocks, gap, framed, [this, &result](const Run& run) {
        result = readRun(run);
        return result.has_value();
    });
    if (isDone) {
        return framed;
    }
    return result ? Result<QByteArray>(
               failure(Errc::FileTooShort, QStringLiteral("a block beyond the end of the torrent")))
                  : Result<QByteArray>(failure(result.error()));
}

bool BlockReader::readAtOnce(
    std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed)
{
    return readRuns(blocks, gap, framed, [this](const Run& run) {
        const bool isDone = run.length == 0 || m_store.readAtOnce(run.offset, run.parts);
        m_counters.read += isDone ? run.length : 0;
        return isDone;
    });
}

Result<> BlockReader::readRun(const Run& run)
{
    if (run.length >= directSize || m_cache.limit() < ReadCache::lineSize) {
        m_counters.read += run.length;
        return run.length > 0 ? m_store.read(run.offset, run.parts) : Result<>();
    }
    ByteCount offset = run.offset;
    for (const ReadPart& part : run.parts) {
        if (const auto done = readCached(offset, part); !done) {
            return done;
        }
        offset += part.size;
    }
    return {};
}

Result<> BlockReader::readCached(ByteCount offset, const ReadPart& part)
{
    const ByteCount pieceLength = m_store.torrent().pieces.pieceLength();
    const PieceIndex piece(static_cast<quint32>(offset / pieceLength));
    ByteCount inPiece = offset % pieceLength;
    char* to = part.data;
    ByteCount left = part.size;
    while (left > 0) {
        const auto number = static_cast<quint32>(inPiece / ReadCache::lineSize);
        const ReadCache::Key key{m_store.id(), piece, number};
        const std::optional<QByteArray> kept = m_cache.find(key);
        ++(kept ? m_counters.linesFound : m_counters.linesMissed);
        const Result<QByteArray> bytes = kept ? Result<QByteArray>(*kept) : readLine(key);
        if (!bytes) {
            return failure(bytes.error());
        }
        const ByteCount inLine = inPiece % ReadCache::lineSize;
        const ByteCount length = std::min<ByteCount>(left, bytes->size() - inLine);
        m_counters.cacheHits += kept ? length : 0;
        std::memcpy(to, bytes->constData() + inLine, static_cast<std::size_t>(length));
        to += length;
        inPiece += length;
        left -= length;
    }
    return {};
}

Result<QByteArray> BlockReader::readLine(const ReadCache::Key& key)
{
    const metainfo::PieceLayout& layout = m_store.torrent().pieces;
    const ByteCount begin = key.line * ReadCache::lineSize;
    QByteArray bytes(std::min(ReadCache::lineSize, layout.pieceSize(key.piece) - begin), Qt::Uninitialized);
    const ReadCache::Generation generation = m_cache.generation();
    const ReadPart whole{bytes.data(), bytes.size()};
    if (const auto done = m_store.read(layout.pieceOffset(key.piece) + begin, std::span(&whole, 1)); !done) {
        return failure(done.error());
    }
    m_counters.read += bytes.size();
    m_cache.insert(key, bytes, generation);
    return bytes;
}

} // namespace freshet::storage
