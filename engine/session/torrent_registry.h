// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/torrent.h"
#include "engine/swarm/torrent_directory.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace freshet::session {

/// The torrents of a session, found by id, by info-hash, and by what peers ask for. Engine thread.
class TorrentRegistry final : public swarm::TorrentDirectory
{
public:
    /// Takes the torrent; its id and info-hash must be new.
    Torrent& add(std::unique_ptr<Torrent> torrent);
    /// Gives the torrent back; null if there is none.
    [[nodiscard]] std::unique_ptr<Torrent> take(TorrentId id);

    [[nodiscard]] Torrent* find(TorrentId id) const;
    /// The torrent that one of the hashes names; null if there is none.
    [[nodiscard]] Torrent* find(const InfoHash& infoHash) const;
    [[nodiscard]] Torrent* findByWireForm(const Sha1Digest& infoHash) const;
    /// By id, which is the order in which they were added.
    [[nodiscard]] std::vector<Torrent*> all() const;
    [[nodiscard]] std::size_t count() const { return m_torrents.size(); }

    [[nodiscard]] bool serves(const Sha1Digest& infoHash) const override;
    [[nodiscard]] std::optional<Sha1Digest> findByMseName(const Sha1Digest& name) const override;

private:
    std::map<TorrentId, std::unique_ptr<Torrent>> m_torrents;
    QHash<Sha1Digest, Torrent*> m_byWireForm;
    QHash<Sha1Digest, Sha1Digest> m_byMseName;
};

} // namespace freshet::session
