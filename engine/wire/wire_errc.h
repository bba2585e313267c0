// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::wire {

/// How a peer can break the protocol.
enum class Errc {
    MessageTooLong = 1,
    MessageTooShort,
    WrongLength,
    BlockTooLong,
    NotBitTorrent,
    InvalidExtensionHandshake,
    InvalidMetadataMessage,
    InvalidPexMessage,
    EncryptionFailed,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::wire

template<>
struct std::is_error_code_enum<freshet::wire::Errc> : std::true_type
{};
