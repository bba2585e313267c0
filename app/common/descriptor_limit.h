// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace freshet::app {

/// What raiseDescriptorLimit() asks for at most: more than there are ports, and few enough that programs we
/// start may close them all.
constexpr std::uint64_t enoughDescriptors = 65'536;

/// Lets this program have as many sockets and files open as it may: many systems begin with 1024, which is
/// less than the peers of a busy session. Returns how many it may have now; 0 where there is no such limit.
/// Call it first.
std::uint64_t raiseDescriptorLimit();

} // namespace freshet::app
