// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <chrono>

namespace freshet::api {

/// What happens to a torrent that has given enough. Remove takes it off the list and leaves its files.
enum class ShareAction { Stop, Throttle, Remove, SuperSeed };

/// When seeding is enough, and what happens then; one goal that is reached suffices. Value type.
struct SharingOptions
{
    /// Uploaded over downloaded; 0: never.
    double ratioGoal = 0;
    /// Time spent seeding; 0: never.
    std::chrono::minutes timeGoal{0};
    /// Time spent seeding in which nobody wanted anything; 0: never.
    std::chrono::minutes idleGoal{0};
    ShareAction action = ShareAction::Stop;
    /// Bytes/s that are left to it under ShareAction::Throttle.
    ByteRate throttledRate = 10 * 1024;
    /// While fewer seeds than this are known, this client included, it is never enough; 0: seeds do not
    /// count.
    int keepBelowSeeds = 0;

    friend bool operator==(const SharingOptions&, const SharingOptions&) = default;
};

} // namespace freshet::api
