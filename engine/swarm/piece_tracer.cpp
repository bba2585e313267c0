// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_tracer.h"

#include <algorithm>

namespace freshet::swarm {

using std::chrono::nanoseconds;

PieceTracer::PieceTracer(Scheduler& scheduler, Random& random, PieceTraceQueue& queue)
    : m_scheduler(scheduler)
    , m_random(random)
    , m_queue(queue)
{}

void PieceTracer::open(PieceIndex piece, const metainfo::PieceLayout& layout)
{
    if (m_open.size() >= maxOpen) {
        m_queue.drop();
        return;
    }
    constexpr qint64 nsPerMs = 1'000'000;
    constexpr std::uint64_t half = std::uint64_t{1} << 32U;
    Open& open = m_open[piece.value()];
    open = {};
    open.begunAt = m_scheduler.now();
    for (quint64& part : open.trace.id) {
        part = (m_random.below(half) << 32U) | m_random.below(half);
    }
    open.trace.piece = piece;
    open.trace.size = layout.pieceSize(piece);
    open.trace.begunNs = m_scheduler.wallClockMs() * nsPerMs;
    open.trace.blocks.resize((open.trace.size + metainfo::blockSize - 1) / metainfo::blockSize);
}

PieceTracer::Open* PieceTracer::find(PieceIndex piece)
{
    const auto found = m_open.find(piece.value());
    return found != m_open.end() ? &found->second : nullptr;
}

BlockTrace* PieceTracer::find(const metainfo::BlockAddress& block, nanoseconds& age)
{
    Open* const open = find(block.piece);
    if (open == nullptr) {
        return nullptr;
    }
    age = ageOf(*open);
    BlockTrace& trace = open->trace.blocks[block.begin / metainfo::blockSize];
    trace.begin = block.begin;
    trace.length = block.length;
    return &trace;
}

nanoseconds PieceTracer::ageOf(const Open& open) const
{
    return m_scheduler.now() - open.begunAt;
}

void PieceTracer::noteRequest(const metainfo::BlockAddress& block)
{
    nanoseconds age{0};
    if (BlockTrace* trace = find(block, age); trace != nullptr && ++trace->requests == 1) {
        trace->requested = age;
    }
}

void PieceTracer::noteFirstByte(const metainfo::BlockAddress& block)
{
    nanoseconds age{0};
    if (BlockTrace* trace = find(block, age); trace != nullptr && trace->arrived == 0ns) {
        trace->firstByte = age;
    }
}

void PieceTracer::noteArrival(const metainfo::BlockAddress& block)
{
    nanoseconds age{0};
    if (BlockTrace* trace = find(block, age)) {
        trace->arrived = std::max(age, nanoseconds(1));
    }
}

void PieceTracer::noteComplete(PieceIndex piece)
{
    if (Open* open = find(piece)) {
        open->completeAt = ageOf(*open);
    }
}

void PieceTracer::noteStored(PieceIndex piece, const storage::PieceWriteTimes& times)
{
    if (Open* open = find(piece)) {
        const nanoseconds answered = ageOf(*open);
        const auto at = [&](nanoseconds since) { return std::min(open->completeAt + since, answered); };
        open->trace.hash = {at(times.waited), at(times.waited + times.hashing)};
        open->trace.write = {open->trace.hash.end, at(times.waited + times.hashing + times.writing)};
        open->trace.have.begin = answered;
    }
}

void PieceTracer::close(PieceIndex piece, PieceEnd end)
{
    Open* const open = find(piece);
    if (open == nullptr) {
        return;
    }
    PieceTrace trace = std::move(open->trace);
    trace.lasted = ageOf(*open);
    m_open.erase(piece.value());
    trace.end = end;
    trace.have.end = trace.lasted;
    if (end != PieceEnd::Verified) {
        trace.have = {};
        trace.write = end == PieceEnd::DiskError ? trace.write : TimeSpan();
    }
    trace.blocks.removeIf([](const BlockTrace& block) { return block.requests == 0; });
    m_queue.add(std::move(trace));
}

} // namespace freshet::swarm
