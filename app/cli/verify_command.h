// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace freshet::cli {

/// `verify`: compares the files in a folder with a torrent. Returns the exit code.
[[nodiscard]] int runVerify(const CommandLine& line);

} // namespace freshet::cli
