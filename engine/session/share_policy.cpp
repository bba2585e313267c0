// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/share_policy.h"

namespace freshet::session {

bool isShareGoalReached(const ShareFacts& facts, const api::SharingOptions& options)
{
    const ByteCount base = facts.downloaded > 0 ? facts.downloaded : facts.size;
    const bool isRatioReached = options.ratioGoal > 0 && base > 0
        && static_cast<double>(facts.uploaded) >= options.ratioGoal * static_cast<double>(base);
    const bool isTimeReached = options.timeGoal.count() > 0 && facts.seedingTime >= options.timeGoal;
    return isRatioReached || isTimeReached;
}

} // namespace freshet::session
