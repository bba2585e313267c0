// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/latency_histogram.h"

namespace freshet::discovery {

/// Announces of all torrents since the start. Engine thread. Value type.
struct TrackerCounters
{
    quint64 announces = 0;
    quint64 succeeded = 0;
    /// The tracker said no.
    quint64 refused = 0;
    /// It did not answer, or the answer makes no sense.
    quint64 failed = 0;
    quint64 peersReceived = 0;
    /// From an announce to its answer, of whatever kind.
    LatencyHistogram answerTime;

    friend bool operator==(const TrackerCounters&, const TrackerCounters&) = default;
};

} // namespace freshet::discovery
