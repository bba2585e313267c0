// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "engine/session/source_loader.h"

namespace freshet::cli {

/// Loads the command line's only source; blocks, and fetches http(s) addresses.
[[nodiscard]] api::Outcome<session::LoadedSource> loadOneSource(const CommandLine& line);

} // namespace freshet::cli
