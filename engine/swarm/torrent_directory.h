// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"

#include <optional>

namespace freshet::swarm {

/// Which torrents an incoming peer may ask for. Implemented by the session; engine thread.
class TorrentDirectory
{
public:
    TorrentDirectory() = default;
    TorrentDirectory(const TorrentDirectory&) = delete;
    TorrentDirectory& operator=(const TorrentDirectory&) = delete;
    virtual ~TorrentDirectory() = default;

    /// Whether a torrent with this wire form of its info-hash takes peers now.
    [[nodiscard]] virtual bool serves(const Sha1Digest& infoHash) const = 0;
    /// The info-hash behind a name in an encrypted handshake (wire::mseTorrentName()).
    [[nodiscard]] virtual std::optional<Sha1Digest> findByMseName(const Sha1Digest& name) const = 0;
};

} // namespace freshet::swarm
