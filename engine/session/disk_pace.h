// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rate_meter.h"
#include "engine/storage/disk_statistics.h"

namespace freshet::session {

/// Tells what takes the disk threads' time: looks at their counters again and again. Engine thread.
class DiskPace
{
public:
    /// Whether hashing took more of it than writing since the last call; as before if neither took any.
    [[nodiscard]] bool isHashingSlower(const storage::DiskStatistics& now)
    {
        const auto hashed = now.hashTime.sum() - m_hashed;
        const auto wrote = now.writeTime.sum() - m_written;
        m_hashed = now.hashTime.sum();
        m_written = now.writeTime.sum();
        if (hashed != wrote) {
            m_isHashingSlower = hashed > wrote;
        }
        return m_isHashingSlower;
    }

    /// Bytes/s that were written of late.
    [[nodiscard]] ByteRate writeRate(const storage::DiskStatistics& now, Scheduler::TimePoint time)
    {
        m_writes.add(now.bytesWritten - m_writes.total(), time);
        return m_writes.rate(time);
    }

private:
    LatencyHistogram::Duration m_hashed{0};
    LatencyHistogram::Duration m_written{0};
    RateMeter m_writes;
    bool m_isHashingSlower = false;
};

} // namespace freshet::session
