// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/share_policy.h"

namespace freshet::session {

bool isRatioReached(const ShareFacts& facts, const api::SharingOptions& options)
{
    const ByteCount base = facts.downloaded > 0 ? facts.downloaded : facts.size;
    return facts.seeds >= options.keepBelowSeeds && options.ratioGoal > 0 && base > 0
        && static_cast<double>(facts.uploaded) >= options.ratioGoal * static_cast<double>(base);
}

bool isShareGoalReached(const ShareFacts& facts, const api::SharingOptions& options)
{
    if (facts.seeds < options.keepBelowSeeds) {
        return false;
    }
    const bool isTimeReached = options.timeGoal.count() > 0 && facts.seedingTime >= options.timeGoal;
    const bool isIdle = options.idleGoal.count() > 0 && facts.idleTime >= options.idleGoal;
    return isRatioReached(facts, options) || isTimeReached || isIdle;
}

const api::SharingOptions& sharingOf(
    const api::TorrentOptions& torrent, const QString& category, const api::Settings& settings)
{
    if (torrent.sharing) {
        return *torrent.sharing;
    }
    const auto group = settings.groupSharing.constFind(category);
    return category.isEmpty() || group == settings.groupSharing.cend() ? settings.sharing : *group;
}

} // namespace freshet::session
