// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/integrity_options.h"
#include "engine/base/bitfield.h"
#include "engine/base/random.h"
#include "engine/metainfo/metainfo.h"

namespace freshet::session {

/// Of the pieces chosen at random one in so many is read back, besides those at the borders of files.
inline constexpr quint32 sampleEvery = 20;
/// At least so many at random, if there are that many.
inline constexpr quint32 leastSample = 16;

/// The pieces of `had` to read back from the disk when a download is complete. Pure but for `random`.
[[nodiscard]] Bitfield piecesToVerify(
    const metainfo::Metainfo& torrent, const Bitfield& had, api::FinalVerification mode, Random& random);

} // namespace freshet::session
