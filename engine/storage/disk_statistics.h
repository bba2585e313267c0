// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/latency_histogram.h"
#include "engine/base/units.h"

namespace freshet::storage {

/// Jobs for the disk threads, as they stand and how long they waited. Value type.
struct JobStatistics
{
    int waiting = 0;
    /// Checks, which give way to the others.
    int waitingInBackground = 0;
    int running = 0;
    /// From being handed in until a thread begins; background jobs not counted.
    LatencyHistogram queueTime;
};

/// What the disk is doing and has done since the start. Value type.
struct DiskStatistics
{
    /// Pieces handed in by writePiece() and not yet answered, bytes.
    ByteCount pendingWriteBytes = 0;
    qint64 pendingReads = 0;
    ByteCount bytesWritten = 0;
    ByteCount bytesRead = 0;
    ByteCount bytesHashed = 0;
    ByteCount cacheHitBytes = 0;
    /// Looked up in the read cache.
    quint64 cacheHits = 0;
    quint64 cacheMisses = 0;
    /// Batches of blocks for peers: had from the system's memory at once, and read by a disk thread.
    quint64 readsAtOnce = 0;
    quint64 readsQueued = 0;
    int openFiles = 0;
    /// Kept for other peers, bytes.
    ByteCount cachedBytes = 0;
    JobStatistics jobs;
    // Without the time in the queue. Hashing and writing: of a batch of pieces; checking: of a slice.
    LatencyHistogram readTime;
    LatencyHistogram hashTime;
    LatencyHistogram writeTime;
    LatencyHistogram checkTime;
};

} // namespace freshet::storage
