// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_batch.h"

#include "engine/storage/piece_hasher.h"
#include "engine/storage/stopwatch.h"

namespace freshet::storage {

namespace {

/// As many as the hash takes side by side; see base/lane_hasher.h.
constexpr std::size_t lanes = 4;
/// Small pieces gather until the job is worth waking a thread for.
constexpr ByteCount worthAJob = 1024 * 1024;
/// Large pieces do not wait for all lanes: a quarter of the piece buffers is enough.
constexpr ByteCount enough = 8 * 1024 * 1024;

} // namespace

PieceBatch::PieceBatch(Deliver deliver)
    : m_deliver(std::move(deliver))
{}

void PieceBatch::add(Entry entry)
{
    m_bytes += entry.buffer.size();
    m_entries.push_back(std::move(entry));
}

bool PieceBatch::isFull() const
{
    return m_bytes >= enough || (m_entries.size() >= lanes && m_bytes >= worthAJob);
}

void PieceBatch::write(FileStore& store, ReadCache& cache, DiskCounters& counters)
{
    std::vector<PieceToHash> row;
    row.reserve(m_entries.size());
    for (Entry& entry : m_entries) {
        entry.times.waited = entry.sinceAdded.elapsed();
        row.push_back({&store.torrent(), entry.piece, entry.buffer.view()});
        counters.hashed += entry.buffer.size();
    }
    const Stopwatch hashing;
    const Bitfield good = PieceHasher::areGood(row);
    const auto hashed = hashing.elapsed();
    counters.hashTime.add(hashed);
    const Stopwatch writing;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry& entry = m_entries[i];
        if (!good.test(static_cast<qsizetype>(i))) {
            entry.isGood.emplace(false);
            continue;
        }
        const auto written =
            store.write(store.torrent().pieces.pieceOffset(entry.piece), std::as_const(entry.buffer).view());
        cache.invalidate(store.id(), entry.piece);
        counters.written += written ? entry.buffer.size() : 0;
        entry.isGood.emplace(written ? Result<bool>(true) : Result<bool>(failure(written.error())));
    }
    const auto written = writing.elapsed();
    counters.writeTime.add(written);
    for (Entry& entry : m_entries) {
        entry.times.hashing = hashed;
        entry.times.writing = written;
    }
}

} // namespace freshet::storage
