// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace freshet::test {

/// The folders that have a rank, lowest first.
[[nodiscard]] QStringList rankedFolders();

/// A file includes its own folder and folders of strictly lower ranks; siblings never.
[[nodiscard]] Violations includesThatPointUp(const SourceTree& tree);
/// Includes are written from the root: "engine/wire/message.h".
[[nodiscard]] Violations includesWithoutFullPath(const SourceTree& tree);
/// ui sees engine/base and engine/api only, the Session from ui/window only; app may add session and
/// metainfo.
[[nodiscard]] Violations frontEndsThatReachIntoTheEngine(const SourceTree& tree);

} // namespace freshet::test
