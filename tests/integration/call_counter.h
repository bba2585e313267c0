// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace freshet::test {

/// How often this process has called the system and the allocator, all threads together, Qt included. Value
/// type.
struct CallCounts
{
    /// Bytes from or to a socket, a pipe or an event descriptor.
    std::uint64_t reads = 0;
    std::uint64_t writes = 0;
    /// Bytes from or to a file, at a position.
    std::uint64_t fileReads = 0;
    std::uint64_t fileWrites = 0;
    /// Waiting for events, and saying for which.
    std::uint64_t waits = 0;
    std::uint64_t waitChanges = 0;
    std::uint64_t ioctls = 0;
    /// malloc() and its kin.
    std::uint64_t allocations = 0;

    friend CallCounts operator-(const CallCounts& a, const CallCounts& b);
};

/// What was counted since the start. Any thread. The functions of the C library are replaced in the program
/// that links call_counter.cpp; other programs are not concerned. Linux with glibc only.
[[nodiscard]] CallCounts callCounts();

} // namespace freshet::test
