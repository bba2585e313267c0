// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/fake_session.h"

#include <functional>

namespace freshet::test {

/// Ten torrents in every state, as somebody's list might look; the second one is slow, the fourth is broken.
[[nodiscard]] QList<api::TorrentSnapshot> sceneTorrents();

/// Peers, files, trackers and pieces of the first of them.
[[nodiscard]] api::TorrentDetails sceneDetails();

/// A log with a line of most kinds.
[[nodiscard]] QList<api::Event> sceneEvents();

/// What the engine has counted in some hours.
[[nodiscard]] api::MetricsSnapshot sceneMetrics();

/// Fills `session` with both, its sums, and some seconds of speeds.
/// `eachSecond` is told how many seconds are left before each of them; peers move then, too.
void playScene(FakeSession& session, int seconds = 2, const std::function<void(int)>& eachSecond = {});

} // namespace freshet::test
