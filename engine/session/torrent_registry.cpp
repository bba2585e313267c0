// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_registry.h"

#include "engine/wire/mse_handshake.h"

#include <algorithm>

namespace freshet::session {

Torrent& TorrentRegistry::add(std::unique_ptr<Torrent> torrent)
{
    Torrent& added = *torrent;
    const Sha1Digest wireForm = added.infoHash().wireForm();
    m_byWireForm.insert(wireForm, &added);
    m_byMseName.insert(wire::mseTorrentName(wireForm), wireForm);
    m_torrents.emplace(added.id(), std::move(torrent));
    return added;
}

std::unique_ptr<Torrent> TorrentRegistry::take(TorrentId id)
{
    auto node = m_torrents.extract(id);
    if (node.empty()) {
        return nullptr;
    }
    const Sha1Digest wireForm = node.mapped()->infoHash().wireForm();
    m_byWireForm.remove(wireForm);
    m_byMseName.remove(wire::mseTorrentName(wireForm));
    return std::move(node.mapped());
}

Torrent* TorrentRegistry::find(TorrentId id) const
{
    const auto found = m_torrents.find(id);
    return found != m_torrents.end() ? found->second.get() : nullptr;
}

Torrent* TorrentRegistry::find(const InfoHash& infoHash) const
{
    if (Torrent* torrent = findByWireForm(infoHash.wireForm())) {
        return torrent;
    }
    if (!infoHash.v2) {
        return nullptr;
    }
    // A hybrid may be known by its other hash.
    const auto found = std::find_if(m_torrents.begin(), m_torrents.end(),
        [&infoHash](const auto& entry) { return entry.second->infoHash().matches(infoHash); });
    return found != m_torrents.end() ? found->second.get() : nullptr;
}

Torrent* TorrentRegistry::findByWireForm(const Sha1Digest& infoHash) const
{
    return m_byWireForm.value(infoHash, nullptr);
}

std::vector<Torrent*> TorrentRegistry::all() const
{
    std::vector<Torrent*> torrents;
    torrents.reserve(m_torrents.size());
    for (const auto& [id, torrent] : m_torrents) {
        torrents.push_back(torrent.get());
    }
    return torrents;
}

bool TorrentRegistry::serves(const Sha1Digest& infoHash) const
{
    const Torrent* torrent = findByWireForm(infoHash);
    return torrent != nullptr && torrent->transfer() != nullptr;
}

std::optional<Sha1Digest> TorrentRegistry::findByMseName(const Sha1Digest& name) const
{
    const auto found = m_byMseName.constFind(name);
    return found != m_byMseName.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace freshet::session
