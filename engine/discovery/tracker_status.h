// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

#include <optional>

namespace freshet::discovery {

/// What a tracker is doing for us.
enum class TrackerState {
    NotContacted,
    Announcing,
    Working,
    Failing,
    Disabled, ///< Will not be asked again: unsupported, invalid, or it said so.
};

/// All there is to say about one tracker. Times in ms since 1970 UTC. Value type.
struct TrackerStatus
{
    QString url;
    int tier = 0;
    TrackerState state = TrackerState::NotContacted;
    /// Failure reason or warning in the tracker's own words: hostile plain text.
    QString message;
    /// Why the last announce failed; nothing if it did not.
    std::optional<Error> error;
    std::optional<int> seeds;
    std::optional<int> leechers;
    std::optional<int> completed;
    /// Peers in the last answer.
    int peersReceived = 0;
    int consecutiveFailures = 0;
    std::optional<qint64> lastAnnounceMs;
    /// Nothing while the tracker's turn has not come.
    std::optional<qint64> nextAnnounceMs;
    /// Before this it is not asked, whatever the user says.
    std::optional<qint64> earliestAnnounceMs;

    friend bool operator==(const TrackerStatus&, const TrackerStatus&) = default;
};

} // namespace freshet::discovery
