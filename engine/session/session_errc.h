// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::session {

/// How the keeping of state can fail. The detail of the Error names the file or folder first.
enum class Errc {
    StateUnreadable = 1, ///< The database is damaged, or not one.
    StateTooNew, ///< A later Freshet has written it.
    StateNotWritable,
    ProfileInUse,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::session

template<>
struct std::is_error_code_enum<freshet::session::Errc> : std::true_type
{};
