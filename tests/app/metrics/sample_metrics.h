// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"

namespace freshet::test {

/// Metrics in which every number is another one, with two torrents.
[[nodiscard]] api::MetricsSnapshot sampleMetrics();

} // namespace freshet::test
