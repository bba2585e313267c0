// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <vector>

namespace freshet::swarm {

/// What a connection is good for, when there are too many of them. Value type.
struct ConnectionUse
{
    PeerId peer;
    /// Both ways together, bytes/s.
    ByteRate rate = 0;
    /// One side wants something of the other.
    bool isWanted = false;
    /// Of the caller: whose it is.
    std::size_t owner = 0;
};

/// Those to close so that `most` are left: idle ones first, then the slowest.
[[nodiscard]] std::vector<ConnectionUse> surplusOf(std::vector<ConnectionUse> connections, int most);

} // namespace freshet::swarm
