// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet::cli {

/// What the process tells its caller.
enum ExitCode : int {
    ExitDone = 0,
    ExitFailed = 1,
    ExitBadInput = 2, ///< Bad usage or input.
    ExitTimeout = 3,
    ExitInterrupted = 130,
};

} // namespace freshet::cli
