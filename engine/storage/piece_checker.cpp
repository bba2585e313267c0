// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_checker.h"

#include "engine/storage/piece_hasher.h"

#include <algorithm>

namespace freshet::storage {

namespace {

bool overlapsAny(const std::vector<ByteRange>& ranges, ByteCount offset, ByteCount length)
{
    return std::any_of(ranges.begin(), ranges.end(), [offset, length](const ByteRange& range) {
        return range.offset < offset + length && offset < range.offset + range.length;
    });
}

} // namespace

PieceChecker::PieceChecker(FileStore& store, DiskCounters& counters, PieceIndex first, quint32 count)
    : m_store(store)
    , m_counters(counters)
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
    if (isFinished()) {
        return {};
    }
    const metainfo::PieceLayout& layout = m_store.torrent().pieces;
    const auto perSlice = static_cast<quint32>(std::max<ByteCount>(1, sliceSize / layout.pieceLength()));
    const quint32 end = std::min(m_end, m_next + std::min(perSlice, m_end - m_next));
    const ByteCount offset = layout.pieceOffset(PieceIndex(m_next));
    const ByteCount length = std::min(layout.totalSize(), layout.pieceOffset(PieceIndex(end))) - offset;
    if (m_buffer == nullptr) {
        // Later slices are no longer than the first.
        m_buffer.reset(new char[static_cast<std::size_t>(length)]);
    }
    const auto missing = m_store.readPresent(offset, m_buffer.get(), length);
    if (!missing) {
        return failure(missing.error());
    }
    m_counters.read += length;
    std::vector<QByteArrayView> row;
    const auto hashRow = [&](quint32 firstOfRow) {
        const Bitfield good = PieceHasher::areGood(m_store.torrent(), PieceIndex(firstOfRow), row);
        for (qsizetype i = 0; i < good.size(); ++i) {
            m_good.set(qsizetype{firstOfRow - m_first} + i, good.test(i));
            m_counters.hashed += row[static_cast<std::size_t>(i)].size();
        }
        row.clear();
    };
    quint32 firstOfRow = m_next;
    for (; m_next < end; ++m_next) {
        const ByteCount at = layout.pieceOffset(PieceIndex(m_next));
        const ByteCount size = layout.pieceSize(PieceIndex(m_next));
        if (overlapsAny(*missing, at, size)) {
            hashRow(firstOfRow);
            firstOfRow = m_next + 1;
        } else {
            row.emplace_back(m_buffer.get() + (at - offset), static_cast<qsizetype>(size));
        }
    }
    hashRow(firstOfRow);
    return {};
}

} // namespace freshet::storage
