// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::bencode {

/// What can be wrong with bencoded bytes.
enum class Errc {
    UnexpectedEnd = 1,
    InvalidNumber,
    NumberTooLarge,
    InvalidStringLength,
    KeyNotAString,
    DuplicateKey,
    KeysOutOfOrder,
    UnexpectedByte,
    TooDeep,
    TooManyTokens,
    TooLarge,
    TrailingBytes,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::bencode

template<>
struct std::is_error_code_enum<freshet::bencode::Errc> : std::true_type
{};
