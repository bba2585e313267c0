// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <optional>

namespace freshet::ui {

/// What is known of a folder for torrents, and of what will be saved there. Value type.
struct FolderState
{
    /// Free bytes on its volume; nothing if that is not known.
    std::optional<ByteCount> freeSpace;
    /// Whether it can be written to, or be made.
    bool isUsable = true;
    bool isThere = true;
    /// Bytes that do not lie there already.
    ByteCount needed = 0;
    /// Nothing else will be needed: all file lists are known.
    bool isAllKnown = true;
    /// Files of the torrents, and how many of them lie there; 0 of 0 while that is not known.
    int filesThere = 0;
    int fileCount = 0;
    bool isCheckSkipped = false;
};

} // namespace freshet::ui
