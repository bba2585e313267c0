// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::discovery {

/// How a tracker can refuse or fail us.
enum class Errc {
    InvalidUrl = 1,
    UnsupportedScheme,
    HttpStatus,
    MalformedAnswer,
    Refused,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::discovery

template<>
struct std::is_error_code_enum<freshet::discovery::Errc> : std::true_type
{};
