// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/swarm/peer_ban.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace freshet::session {

/// What must survive a restart of how far a torrent's data and its peers can be trusted. Value type.
struct IntegrityRecord
{
    /// Pieces that are still to be read back before the torrent is complete; of size 0 if there are none.
    Bitfield unverified;
    /// Damaged pieces, and how often each was fetched again.
    std::map<quint32, int> repairs;
    /// The piece at which reading in idle times goes on.
    quint32 scrubNext = 0;
    /// When it last came to the end; milliseconds since 1970, UTC.
    std::optional<qint64> scrubbedMs;
    /// Those of the session are not saved.
    std::vector<swarm::PeerBan> bans;

    friend bool operator==(const IntegrityRecord&, const IntegrityRecord&) = default;
};

/// Nothing if there is nothing to tell. Of thousands of damaged pieces some are left out.
[[nodiscard]] QByteArray encodeIntegrity(const IntegrityRecord& record);
/// Never fails: what makes no sense reads as nothing.
[[nodiscard]] IntegrityRecord decodeIntegrity(const QByteArray& bytes);

} // namespace freshet::session
