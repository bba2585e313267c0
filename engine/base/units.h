// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freshet {

/// A number of bytes. Signed, so that differences are safe.
using ByteCount = qint64;
/// Bytes per second.
using ByteRate = qint64;

/// As a rate limit: no limit at all.
inline constexpr ByteRate noLimit = 0;

inline namespace literals {
constexpr ByteCount operator""_KiB(unsigned long long n)
{
    return static_cast<ByteCount>(n) * 1024;
}
constexpr ByteCount operator""_MiB(unsigned long long n)
{
    return static_cast<ByteCount>(n) * 1024 * 1024;
}
constexpr ByteCount operator""_GiB(unsigned long long n)
{
    return static_cast<ByteCount>(n) * 1024 * 1024 * 1024;
}
constexpr ByteCount operator""_TiB(unsigned long long n)
{
    return static_cast<ByteCount>(n) * 1024 * 1024 * 1024 * 1024;
}
} // namespace literals

} // namespace freshet
