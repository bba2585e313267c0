// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/settings.h"
#include "engine/base/units.h"

#include <chrono>

namespace freshet::session {

/// What a complete torrent has given. Value type.
struct ShareFacts
{
    ByteCount uploaded = 0;
    ByteCount downloaded = 0;
    /// Wanted bytes; the measure if nothing was downloaded, as the files were there before.
    ByteCount size = 0;
    std::chrono::seconds seedingTime{0};
    /// The part of it since something was last uploaded.
    std::chrono::seconds idleTime{0};
    /// Seeds in the swarm as far as is known, this client included.
    int seeds = 1;
};

/// Whether that is so because of the ratio. Pure.
[[nodiscard]] bool isRatioReached(const ShareFacts& facts, const api::SharingOptions& options);
/// Whether seeding is enough. Pure.
[[nodiscard]] bool isShareGoalReached(const ShareFacts& facts, const api::SharingOptions& options);

/// The limits that count for a torrent: its own, else its category's, else everybody's. Pure.
[[nodiscard]] const api::SharingOptions& sharingOf(
    const api::TorrentOptions& torrent, const QString& category, const api::Settings& settings);

} // namespace freshet::session
