// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"

#include <QHostAddress>

#include <vector>

namespace freshet::wire {

/// Pieces of one torrent that the peer may request while choked.
inline constexpr int allowedFastSetSize = 10;

/// The allowed-fast set of BEP 6 for a peer, in the order of its generation: at most min(size, pieceCount)
/// distinct pieces, the same for the peer's whole /24 network. Empty for IPv6, for which BEP 6 has no rule.
[[nodiscard]] std::vector<quint32> allowedFastSet(
    const QHostAddress& peer, const Sha1Digest& infoHash, quint32 pieceCount, int size = allowedFastSetSize);

} // namespace freshet::wire
