// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "engine/session/torrent.h"

namespace freshet::session {

/// The row of a torrent as it is now.
[[nodiscard]] api::TorrentSnapshot snapshotOf(const Torrent& torrent);
/// Why trackers find nobody; None if one of them works or none has failed.
[[nodiscard]] api::Fault trackerFault(const TorrentTransfer& transfer);
[[nodiscard]] QList<api::FileSnapshot> filesOf(const Torrent& torrent);
[[nodiscard]] api::BannedPeerSnapshot banSnapshot(const swarm::PeerBan& ban, const swarm::PeerBanList& list);
/// What a torrent has in flight, and how many it serves. Looks at each of its peers.
void addUse(const TorrentTransfer& transfer, api::ConcurrentUse& use);
/// Everything else about a torrent as it is now.
[[nodiscard]] api::TorrentDetails detailsOf(const Torrent& torrent);

/// What this peer has, if it is connected.
void addPeerPieces(const Torrent& torrent, PeerId peer, api::TorrentDetails& details);

} // namespace freshet::session
