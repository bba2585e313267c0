// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/connection_use.h"

#include <algorithm>
#include <tuple>

namespace freshet::swarm {

std::vector<ConnectionUse> surplusOf(std::vector<ConnectionUse> connections, int most)
{
    std::stable_sort(
        connections.begin(), connections.end(), [](const ConnectionUse& a, const ConnectionUse& b) {
            return std::tuple(a.rate, a.isWanted) < std::tuple(b.rate, b.isWanted);
        });
    const auto kept = static_cast<std::size_t>(std::max(most, 0));
    connections.resize(connections.size() - std::min(connections.size(), kept));
    return connections;
}

} // namespace freshet::swarm
