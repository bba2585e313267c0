// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QMetaType>

namespace freshet::storage {

using namespace freshet::literals;

/// How space is reserved for new files.
enum class Preallocation {
    None, ///< Files grow as pieces arrive.
    Sparse, ///< Files have their full size at once, without using space.
    Full, ///< The space of all but small files is reserved on the disk before the first piece is written:
          ///< instant where the file system can, and only Sparse where it cannot. Makes writing cheaper.
};

/// The settings that storage obeys. Value type.
struct StorageOptions
{
    Preallocation preallocation = Preallocation::Full;
    /// Downloads wait while less than so much is free on their disk; 0: while what they reserve has no room.
    ByteCount keepFree = 1_GiB;
    /// Pieces being fetched, verified and written; beyond this peers are asked for no more. Bytes.
    ByteCount writeBuffer = 24_MiB;
    /// Recently read data kept for other peers. Bytes.
    ByteCount readCache = 16_MiB;
    /// Threads for reading, hashing and writing; 0: as many as the processor has cores, at most 8.
    int workers = 0;
    /// File handles kept open.
    int maxOpenFiles = 256;

    friend bool operator==(const StorageOptions&, const StorageOptions&) = default;
};

} // namespace freshet::storage
