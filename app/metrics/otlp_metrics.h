// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metric_family.h"
#include "engine/base/units.h"

#include <QByteArray>

namespace freshet::metrics {

/// When what is exported was counted, ms since 1970 UTC. Value type.
struct OtlpTimes
{
    /// Since when. A later one tells the reader that counters began anew.
    qint64 startMs = 0;
    qint64 takenMs = 0;
};

/// The body of POST /v1/metrics (OTLP 1.x in JSON): counters as cumulative sums, gauges, and histograms with
/// explicit bounds, under the names that Prometheus knows them by.
[[nodiscard]] QByteArray otlpMetrics(const Families& families, const OtlpTimes& times);

} // namespace freshet::metrics
