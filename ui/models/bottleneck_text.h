// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QString>

namespace freshet::ui {

/// What keeps a torrent from being faster, in few words for a column; empty if nothing does.
[[nodiscard]] QString bottleneckWord(const api::TorrentSnapshot& torrent);
/// The same in a sentence, with the evidence; empty if nothing does.
[[nodiscard]] QString bottleneckText(const api::TorrentSnapshot& torrent);
/// What no connected peer has, of all that is wanted, while that is what is missing: "12.0%".
[[nodiscard]] QString lackingText(const api::TorrentSnapshot& torrent);
/// What would help, in a sentence; empty if nothing is to be said.
[[nodiscard]] QString bottleneckAdvice(const api::TorrentSnapshot& torrent);

/// Why a torrent does nothing, in a sentence: that it is paused, waits, is done, or what hinders it; empty if
/// nothing is known.
[[nodiscard]] QString idleText(const api::TorrentSnapshot& torrent);

} // namespace freshet::ui
