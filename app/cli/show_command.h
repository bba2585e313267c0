// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace freshet::cli {

/// `show`: prints what a torrent file, address or magnet link contains. Returns the exit code.
[[nodiscard]] int runShow(const CommandLine& line);

} // namespace freshet::cli
