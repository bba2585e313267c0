// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::net {

/// How a connection, a listener or an HTTP request can fail.
enum class Errc {
    ConnectionRefused = 1,
    ConnectionReset,
    ClosedByRemote,
    TimedOut,
    HostUnreachable,
    HostNotFound,
    NetworkDown,
    TooManyOpenFiles,
    AddressInUse,
    AddressNotAvailable,
    PermissionDenied,
    UnsupportedScheme,
    TooManyRedirects,
    ForbiddenRedirect,
    BodyTooLarge,
    CertificateInvalid,
    TlsFailed,
    MalformedAnswer,
    Failed,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::net

template<>
struct std::is_error_code_enum<freshet::net::Errc> : std::true_type
{};
