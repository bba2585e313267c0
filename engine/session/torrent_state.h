// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "engine/session/queue_policy.h"

namespace freshet::session {

/// What a torrent's state follows from. Value type.
struct StateFacts
{
    bool isMoving = false;
    bool hasFailed = false;
    bool isPaused = false;
    bool hasMetadata = false;
    bool isComplete = false;
    bool needsCheck = false;
    /// What was downloaded is being read back.
    bool isVerifying = false;
    bool isShareGoalReached = false;
    /// What the queue grants.
    Activity activity = Activity::None;
};

/// The one state that fits the facts, so that no state can be reached that does not. Pure.
[[nodiscard]] api::TorrentState deriveState(const StateFacts& facts);

} // namespace freshet::session
