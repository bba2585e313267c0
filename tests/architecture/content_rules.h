// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace freshet::test {

/// No file is longer than 500 lines, no document longer than people read.
[[nodiscard]] Violations filesThatAreTooLong(const SourceTree& tree);
/// Each class and struct at namespace scope in a header says in a /// comment what it is.
[[nodiscard]] Violations typesWithoutComment(const SourceTree& tree);
/// The engine has no words for users and no widgets.
[[nodiscard]] Violations engineThatShowsThings(const SourceTree& tree);
/// Clocks, timers, chance, sockets, files and threads come in through seams.
[[nodiscard]] Violations worldBesideTheSeams(const SourceTree& tree);
/// Exceptions from worldBesideTheSeams() that nothing needs any more.
[[nodiscard]] Violations uselessSeamExceptions(const SourceTree& tree);
/// Each source of the engine and of ui/models has a test file of its name.
[[nodiscard]] Violations sourcesWithoutTest(const SourceTree& tree);
/// Nobody sleeps: tests wait for what they need.
[[nodiscard]] Violations sleeps(const SourceTree& tree);
/// Plans live in the issue tracker, not in the sources.
[[nodiscard]] Violations plansInSources(const SourceTree& tree);
/// No file knows the machine it was written on.
[[nodiscard]] Violations machinePaths(const SourceTree& tree);
/// Sources begin with the two SPDX lines.
[[nodiscard]] Violations sourcesWithoutLicence(const SourceTree& tree);
/// ARCHITECTURE.md describes every folder that has a rank.
[[nodiscard]] Violations foldersWithoutDescription(const SourceTree& tree);

} // namespace freshet::test
