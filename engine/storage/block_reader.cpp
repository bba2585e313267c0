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

Result<QByteArray> BlockReader::read(const std::vector<metainfo::BlockAddress>& blocks, qsizetype gap)
{
    const metainfo::PieceLayout& layout = m_store.torrent().pieces;
    qsizetype size = 0;
    for (const metainfo::BlockAddress& block : blocks) {
        if (!layout.range(block.piece.value(), block.begin, block.length, layout.pieceLength())) {
            return failure(Errc::FileTooShort, QStringLiteral("a block beyond the end of the torrent"));
        }
        size += gap + qsizetype{block.length};
    }
    QByteArray framed(size, Qt::Uninitialized);
    char* at = framed.data();
    Run run;
    for (const metainfo::BlockAddress& block : blocks) {
        const ByteCount offset = layout.pieceOffset(block.piece) + block.begin;
        if (offset != run.offset + run.length) {
            if (const auto done = readRun(run); !done) {
                return failure(done.error());
            }
            run = {offset, 0, {}};
        }
        at += gap;
        run.parts.push_back({at, block.length});
        run.length += block.length;
        at += block.length;
    }
    if (const auto done = readRun(run); !done) {
        return failure(done.error());
    }
    return framed;
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
