// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metadata_search.h"

#include <QString>

namespace freshet::ui {

/// How far the search for the file list of a magnet link has come: "Getting the file list: asked 14 peers, 3
/// connected, 8 s".
[[nodiscard]] QString searchText(const api::MetadataSearch& search);
/// Why nobody answers, in a sentence; empty while that is not known.
[[nodiscard]] QString searchReasonText(const api::MetadataSearch& search);

} // namespace freshet::ui
