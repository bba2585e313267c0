// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::storage {

/// How a disk can fail. The detail of the Error names the path.
enum class Errc {
    DiskFull = 1,
    PermissionDenied,
    ReadOnly,
    FileMissing,
    FileTooShort,
    NotAFile,
    NotAFolder,
    PathTooLong,
    TooManyOpenFiles,
    FileTooLarge,
    AlreadyExists,
    DeviceFailed,
    OtherVolume,
    Cancelled,
    Closed,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::storage

template<>
struct std::is_error_code_enum<freshet::storage::Errc> : std::true_type
{};
