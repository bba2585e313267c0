// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/base/scheduler.h"
#include "engine/metainfo/piece_layout.h"
#include "engine/storage/disk_io.h"
#include "engine/swarm/piece_trace_queue.h"

#include <unordered_map>

namespace freshet::swarm {

/// Follows the sampled pieces of one torrent from the first request to the last Have, and hands them to the
/// session's queue. While none is followed each call is one branch. Engine thread.
class PieceTracer
{
public:
    /// Followed at once; what is sampled beyond is dropped.
    static constexpr std::size_t maxOpen = 64;

    /// References outlive this.
    PieceTracer(Scheduler& scheduler, Random& random, PieceTraceQueue& queue);

    void begun(PieceIndex piece, const metainfo::PieceLayout& layout)
    {
        if (m_queue.isOn() && m_queue.sample()) {
            open(piece, layout);
        }
    }
    void requested(const metainfo::BlockAddress& block)
    {
        if (!m_open.empty()) {
            noteRequest(block);
        }
    }
    void blockBegun(const metainfo::BlockAddress& block)
    {
        if (!m_open.empty()) {
            noteFirstByte(block);
        }
    }
    /// It was new to us.
    void blockArrived(const metainfo::BlockAddress& block)
    {
        if (!m_open.empty()) {
            noteArrival(block);
        }
    }
    /// All of it is on its way to the disk.
    void complete(PieceIndex piece)
    {
        if (!m_open.empty()) {
            noteComplete(piece);
        }
    }
    /// The disk has answered.
    void stored(PieceIndex piece, const storage::PieceWriteTimes& times)
    {
        if (!m_open.empty()) {
            noteStored(piece, times);
        }
    }
    /// Nothing more comes. Of a verified piece: peers have been told.
    void ended(PieceIndex piece, PieceEnd end)
    {
        if (!m_open.empty()) {
            close(piece, end);
        }
    }

private:
    struct Open
    {
        PieceTrace trace;
        Scheduler::TimePoint begunAt;
        std::chrono::nanoseconds completeAt{0};
    };

    void open(PieceIndex piece, const metainfo::PieceLayout& layout);
    void noteRequest(const metainfo::BlockAddress& block);
    void noteFirstByte(const metainfo::BlockAddress& block);
    void noteArrival(const metainfo::BlockAddress& block);
    void noteComplete(PieceIndex piece);
    void noteStored(PieceIndex piece, const storage::PieceWriteTimes& times);
    void close(PieceIndex piece, PieceEnd end);

    [[nodiscard]] Open* find(PieceIndex piece);
    /// Null if the piece is not followed.
    [[nodiscard]] BlockTrace* find(const metainfo::BlockAddress& block, std::chrono::nanoseconds& age);
    [[nodiscard]] std::chrono::nanoseconds ageOf(const Open& open) const;

    Scheduler& m_scheduler;
    Random& m_random;
    PieceTraceQueue& m_queue;
    std::unordered_map<quint32, Open> m_open;
};

} // namespace freshet::swarm
