// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <atomic>

namespace freshet::storage {

/// What the disk threads have done since the start, bytes; added to by any thread.
struct DiskCounters
{
    std::atomic<ByteCount> written{0};
    std::atomic<ByteCount> read{0};
    std::atomic<ByteCount> hashed{0};
    std::atomic<ByteCount> cacheHits{0};
};

} // namespace freshet::storage
