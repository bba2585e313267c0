// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QStringList>

namespace freshet::ui {

// What a user does to the trackers of a torrent: lists in, lists out.

/// As api::Session::setTrackers() takes them.
using Tiers = QList<QStringList>;

[[nodiscard]] Tiers tiersOf(const QList<api::TrackerSnapshot>& trackers);
[[nodiscard]] Tiers withoutTrackers(const Tiers& tiers, const QStringList& urls);
/// `url` in the place of `before`.
[[nodiscard]] Tiers withTrackerReplaced(const Tiers& tiers, const QString& before, const QString& url);
/// Moves trackers to the end of a tier, counted from 0 among those of `tiers`; beyond the last: to one of
/// their own.
[[nodiscard]] Tiers withTrackersMoved(const Tiers& tiers, const QStringList& urls, qsizetype tier);

/// Why `url` cannot be a tracker's address, as a sentence; empty if it can. `known` are there already.
[[nodiscard]] QString trackerProblem(const QString& url, const Tiers& known);
/// The first problem of several lines; empty if they are all good.
[[nodiscard]] QString trackersProblem(const QStringList& lines, const Tiers& known);

} // namespace freshet::ui
