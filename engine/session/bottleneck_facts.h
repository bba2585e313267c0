// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/bottleneck.h"
#include "engine/session/torrent.h"

namespace freshet::session {

/// What all torrents together move, bytes/s. Value type.
struct SessionRates
{
    ByteRate download = 0;
    ByteRate upload = 0;
};

/// What a torrent's speed follows from now; `row` is its snapshot of now. Looks at each of its peers.
[[nodiscard]] BottleneckFacts bottleneckFactsOf(
    const Torrent& torrent, const api::TorrentSnapshot& row, const SessionRates& session);

} // namespace freshet::session
