// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metric_family.h"
#include "engine/api/metrics_snapshot.h"

namespace freshet::metrics {

/// The engine's numbers under names and in units as Prometheus' conventions ask: base units, _total for what
/// only grows, and few labels with few values each.
void appendEngineFamilies(Families& families, const api::MetricsSnapshot& metrics);

} // namespace freshet::metrics
