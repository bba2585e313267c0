// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/bottleneck.h"
#include "engine/session/torrent.h"

#include <QHash>

#include <optional>

namespace freshet::session {

/// What several torrents together move as far as limits count it, bytes/s. Value type.
struct JointRates
{
    ByteRate download = 0;
    ByteRate upload = 0;
};

/// What a torrent moves with peers that rate limits leave out, bytes/s. Value type.
struct ExemptRates
{
    JointRates payload;
    /// With protocol and an estimate of IP and TCP headers.
    JointRates line;
};
/// Looks at each of its peers.
[[nodiscard]] ExemptRates exemptRatesOf(const Torrent& torrent);

/// What is the same for all torrents. Value type.
struct SessionFacts
{
    JointRates rates;
    /// Of torrents of the same category, and of those with the same tag.
    QHash<QString, JointRates> groupRates;
    QHash<QString, JointRates> tagRates;
    /// What the limits of everything are there for.
    api::BottleneckKind downloadLimitKind = api::BottleneckKind::SessionLimit;
    api::BottleneckKind uploadLimitKind = api::BottleneckKind::SessionLimit;
    /// When the period of the quota for everything ends.
    std::optional<qint64> quotaEndsMs;
    bool isHashingSlower = false;
    /// What the disk takes, bytes/s, and what waits for it.
    ByteRate diskRate = 0;
    ByteCount diskWaiting = 0;
    // When the schedule lets downloads and seeds run again, and whether it lets nothing run now.
    std::optional<qint64> downloadsFromMs;
    std::optional<qint64> seedsFromMs;
    bool isEverythingPaused = false;
    int connectedPeers = 0;
};

/// What a torrent's speed follows from now; `row` is its snapshot of now, `exempt` what exemptRatesOf() says.
/// Looks at each of its peers.
[[nodiscard]] BottleneckFacts bottleneckFactsOf(const Torrent& torrent, const api::TorrentSnapshot& row,
    const SessionFacts& session, const ExemptRates& exempt);

} // namespace freshet::session
