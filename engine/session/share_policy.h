// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// Whether seeding is enough: one goal reached suffices. Pure.
[[nodiscard]] bool isShareGoalReached(const ShareFacts& facts, const api::SharingOptions& options);

} // namespace freshet::session
