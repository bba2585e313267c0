// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_checker.h"

#include "engine/storage/piece_hasher.h"

#include <algorithm>

namespace freshet::storage {

namespace {

/// Pieces hashed side by side when they are too long for the buffer: as many as there are lanes.
constexpr int piecesInRow = maxSha1Lanes;

bool overlapsAny(const std::vector<ByteRange>& ranges, ByteCount offset, ByteCount length)
{
    return std::any_of(ranges.begin(), ranges.end(), [offset, length](const ByteRange& range) {
        return range.offset < offset + length && offset < range.offset + range.length;
    });
}

} // namespace

PieceChecker::PieceChecker(
    FileStore& store, DiskCounters& counters, PieceIndex first, quint32 count, PageCache cache)
    : m_store(store)
    , m_counters(counters)
    , m_cache(cache)
    , m_first(first.value())
    , m_next(first.value())
    , m_end(first.value()
          + std::min(count,
              store.torrent().pieces.pieceCount()
                  - std::min(store.torrent().pieces.pieceCount(), first.value())))
    , m_good(count)
{}

Result<> PieceChecker::advance()
{
    if (m_buffer.isNull()) {
        m_buffer = PageBuffer(bufferSize);
    }
    const bool isInParts = m_store.torrent().pieces.pieceLength() > bufferSize / piecesInRow;
    for (ByteCount done = 0; done < sliceSize && !isFinished();) {
        const auto read = isInParts ? continueRow() : checkWholePieces();
        if (!read) {
            return failure(read.error());
        }
        m_counters.read += *read;
        done += *read;
    }
    return {};
}

Result<ByteCount> PieceChecker::checkWholePieces()
{
    const metainfo::PieceLayout& layout = m_store.torrent().pieces;
    const auto most = static_cast<quint32>(bufferSize / layout.pieceLength());
    const quint32 end = m_next + std::min(most, m_end - m_next);
    const ByteCount offset = layout.pieceOffset(PieceIndex(m_next));
    const PieceIndex last(end - 1);
    const ByteCount length = layout.pieceOffset(last) + layout.pieceSize(last) - offset;
    const auto missing = read(offset, m_buffer.data(), length);
    if (!missing) {
        return failure(missing.error());
    }
    std::vector<PieceToHash> pieces;
    for (quint32 number = m_next; number < end; ++number) {
        const PieceIndex piece(number);
        const ByteCount at = layout.pieceOffset(piece);
        const ByteCount size = layout.pieceSize(piece);
        if (!overlapsAny(*missing, at, size)) {
            pieces.push_back({&m_store.torrent(), piece, {m_buffer.data() + (at - offset), size}});
            m_counters.hashed += size;
        }
    }
    const Bitfield good = PieceHasher::areGood(pieces);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        setGood(pieces[i].piece.value(), good.test(static_cast<qsizetype>(i)));
    }
    m_next = end;
    return length;
}

Result<ByteCount> PieceChecker::continueRow()
{
    const metainfo::PieceLayout& layout = m_store.torrent().pieces;
    if (!m_row) {
        const auto count = static_cast<std::size_t>(std::min(quint32{piecesInRow}, m_end - m_next));
        m_row.emplace(count);
        m_rowOffset = 0;
        m_isBad.assign(count, false);
    }
    constexpr ByteCount partSize = bufferSize / piecesInRow;
    std::vector<QByteArrayView> parts(m_row->size());
    ByteCount total = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const PieceIndex piece(m_next + static_cast<quint32>(i));
        const ByteCount size = std::min(partSize, layout.pieceSize(piece) - m_rowOffset);
        if (size <= 0 || m_isBad[i]) {
            continue;
        }
        char* const data = m_buffer.data() + static_cast<ByteCount>(i) * partSize;
        const auto missing = read(layout.pieceOffset(piece) + m_rowOffset, data, size);
        if (!missing) {
            return failure(missing.error());
        }
        total += size;
        m_isBad[i] = !missing->empty();
        if (!m_isBad[i]) {
            parts[i] = QByteArrayView(data, size);
            m_counters.hashed += size;
        }
    }
    m_row->add(parts);
    m_rowOffset += partSize;
    if (m_rowOffset >= layout.pieceSize(PieceIndex(m_next))
        || std::find(m_isBad.begin(), m_isBad.end(), false) == m_isBad.end()) {
        finishRow();
    }
    return total;
}

Result<std::vector<ByteRange>> PieceChecker::read(ByteCount offset, char* data, ByteCount length)
{
    auto missing = m_store.readPresent(offset, data, length);
    if (m_cache == PageCache::Drop) {
        m_store.dropCached(offset, length);
    }
    return missing;
}

void PieceChecker::finishRow()
{
    std::vector<Sha1Digest> digests(m_row->size());
    m_row->finish(digests);
    for (std::size_t i = 0; i < digests.size(); ++i) {
        const PieceIndex piece(m_next + static_cast<quint32>(i));
        setGood(piece.value(), !m_isBad[i] && PieceHasher::isHashOf(m_store.torrent(), piece, digests[i]));
    }
    m_next += static_cast<quint32>(m_row->size());
    m_row.reset();
}

void PieceChecker::setGood(quint32 piece, bool isGood)
{
    m_good.set(qsizetype{piece - m_first}, isGood);
}

} // namespace freshet::storage
