// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metric_family.h"
#include "app/metrics/otlp_sender.h"
#include "engine/api/metrics_snapshot.h"

#include <QByteArray>

#include <optional>

namespace freshet::metrics {

/// All there is to tell, for whoever reads it. Without a snapshot it is what is known without the engine.
/// `nowMs`: ms since 1970 UTC. Reads files of the system, see appendProcessFamilies().
[[nodiscard]] Families metricFamilies(
    const std::optional<api::MetricsSnapshot>& snapshot, const OtlpCounters& exports, qint64 nowMs);

/// The same as the page that Prometheus reads, in its text format 0.0.4.
[[nodiscard]] QByteArray metricsPage(
    const std::optional<api::MetricsSnapshot>& snapshot, qint64 nowMs, const OtlpCounters& exports = {});

/// Its Content-Type.
[[nodiscard]] QByteArray metricsPageType();

} // namespace freshet::metrics
