// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace freshet::cli {

/// `history`: prints what a profile knows of the past, also while another program has it open. Returns the
/// exit code.
[[nodiscard]] int runHistory(const CommandLine& line);

} // namespace freshet::cli
