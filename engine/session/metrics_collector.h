// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"
#include "engine/session/torrent_registry.h"
#include "engine/session/torrent_services.h"

namespace freshet::session {

/// Brings together what is counted all over the engine. Costs a look at every peer. Engine thread.
///
/// What none of these knows (uptime, lag, free space, whether we were reached) is left to the caller.
[[nodiscard]] api::MetricsSnapshot collectMetrics(
    const TorrentServices& services, const TorrentRegistry& torrents, api::MetricsScope scope);

} // namespace freshet::session
