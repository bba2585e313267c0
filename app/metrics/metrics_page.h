// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"

#include <QByteArray>

#include <optional>

namespace freshet::metrics {

/// The page that Prometheus reads, in its text format 0.0.4. Without a snapshot it has what is known without
/// the engine. `nowMs`: ms since 1970 UTC. Reads files of the system, see appendProcessFamilies().
[[nodiscard]] QByteArray metricsPage(const std::optional<api::MetricsSnapshot>& snapshot, qint64 nowMs);

/// Its Content-Type.
[[nodiscard]] QByteArray metricsPageType();

} // namespace freshet::metrics
