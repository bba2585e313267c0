// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/ui_workloads.h"

namespace freshet::test {

/// Those of uiWorkloads() that are about one torrent: its peers, pieces and files, and charts.
[[nodiscard]] std::vector<UiWorkloadKind> detailWorkloads();

} // namespace freshet::test
