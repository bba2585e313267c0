// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace freshet::cli {

/// `create`: makes a torrent file from a file or folder. Returns the exit code.
[[nodiscard]] int runCreate(const CommandLine& line);

} // namespace freshet::cli
