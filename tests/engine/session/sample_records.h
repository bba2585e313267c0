// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/resume_data.h"

namespace freshet::test {

/// A record with something in every member, different for each id.
[[nodiscard]] session::TorrentRecord makeRecord(quint64 id, qsizetype pieces = 100);

} // namespace freshet::test
