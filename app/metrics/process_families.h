// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metric_family.h"

namespace freshet::metrics {

/// What the system knows of this process, under the names that Prometheus' client libraries have agreed on
/// (process_...). On systems other than Linux there is nothing. Reads files of the system: any thread but the
/// engine's and the window's.
void appendProcessFamilies(Families& families);

} // namespace freshet::metrics
