// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace freshet::cli {

/// Prints the log of a profile; with --follow until it is interrupted. Returns the exit code.
[[nodiscard]] int runLog(const CommandLine& line);

} // namespace freshet::cli
