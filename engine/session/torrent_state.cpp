// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_state.h"

namespace freshet::session {

api::TorrentState deriveState(const StateFacts& facts)
{
    using api::TorrentState;
    if (facts.isMoving) {
        return TorrentState::Moving;
    }
    if (facts.hasFailed) {
        return TorrentState::Failed;
    }
    if (facts.isVerifying || (facts.needsCheck && facts.activity == Activity::Check)) {
        return TorrentState::Checking;
    }
    if (facts.isPaused) {
        return facts.isComplete ? TorrentState::Done : TorrentState::Paused;
    }
    if (facts.needsCheck) {
        return TorrentState::Waiting;
    }
    switch (facts.activity) {
    case Activity::Download:
        return facts.hasMetadata ? TorrentState::Downloading : TorrentState::FetchingMetadata;
    case Activity::Seed:
        // Something got lost, and the queue has not heard of it yet.
        return facts.isComplete ? TorrentState::Seeding : TorrentState::Downloading;
    case Activity::Check:
    case Activity::None: break;
    }
    return facts.isComplete && facts.isShareGoalReached ? TorrentState::Done : TorrentState::Waiting;
}

} // namespace freshet::session
