// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

namespace freshet::api {

using namespace freshet::literals;

/// How much of a finished download is read back before it counts as complete.
enum class FinalVerification {
    Off,
    Sampled, ///< The pieces at the borders of files, the last one, and some chosen at random.
    Full,
};

/// How what is on the disk is compared with the hashes, and what is done about damage. Value type.
struct IntegrityOptions
{
    FinalVerification finalVerification = FinalVerification::Sampled;
    /// Whether damaged pieces are downloaded again; if not, the torrent stops with a fault.
    bool repairsDamage = true;
    /// Days after which a complete torrent is read again while it is idle; 0: never.
    int scrubDays = 0;
    /// Bytes/s that such reading takes of the disk, all torrents together; noLimit lifts it.
    ByteRate scrubRate = 4_MiB;

    friend bool operator==(const IntegrityOptions&, const IntegrityOptions&) = default;
};

} // namespace freshet::api
