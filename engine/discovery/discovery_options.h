// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <chrono>

namespace freshet::discovery {

/// The settings that the search for peers obeys. Value type.
struct DiscoveryOptions
{
    bool useTrackers = true;
    /// Accepted now, effective once DHT, local discovery and peer exchange exist.
    bool useDht = true;
    bool useLocalDiscovery = true;
    bool usePeerExchange = true;
    std::chrono::seconds trackerTimeout{30};

    friend bool operator==(const DiscoveryOptions&, const DiscoveryOptions&) = default;
};

} // namespace freshet::discovery
