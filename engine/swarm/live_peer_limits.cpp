// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What LivePeerManager does about limits of single peers, and of their number.

#include "engine/swarm/live_peer_manager.h"
#include "engine/swarm/swarm_errc.h"

#include <algorithm>

namespace freshet::swarm {

namespace {

/// Peers with limits of their own that are remembered.
constexpr qsizetype maxPeerLimits = 1000;

} // namespace

void LivePeerManager::setPeerLimits(PeerId peer, const PeerLimits& limits)
{
    const auto found = m_connections.find(peer);
    if (found == m_connections.end()) {
        return;
    }
    Connection& entry = found->second;
    entry.connection->setLimits(limits);
    const Endpoint key = entry.knownAs.isValid() ? entry.knownAs : entry.connection->state().endpoint;
    if (limits == PeerLimits()) {
        m_peerLimits.remove(key);
    } else {
        m_peerLimits.insert(key, limits);
        forgetOldLimits();
    }
}

void LivePeerManager::forgetOldLimits()
{
    if (m_peerLimits.size() > maxPeerLimits) {
        m_peerLimits.removeIf(
            [this](QHash<Endpoint, PeerLimits>::iterator entry) { return !m_known.find(entry.key()); });
    }
    while (m_peerLimits.size() > maxPeerLimits) {
        m_peerLimits.erase(m_peerLimits.begin());
    }
}

void LivePeerManager::setMaxConnections(int count)
{
    m_maxConnections = count;
    std::vector<ConnectionUse> uses;
    addUses(uses, 0);
    for (const ConnectionUse& surplus : surplusOf(std::move(uses), count)) {
        disconnectPeer(surplus.peer, Error{Errc::TooManyPeers, {}});
    }
}

void LivePeerManager::addUses(std::vector<ConnectionUse>& uses, std::size_t owner) const
{
    const auto now = m_context.scheduler.now();
    for (const PeerId id : peers()) {
        const PeerState& state = *peer(id);
        uses.push_back({id, state.download.rate(now) + state.upload.rate(now),
            state.amInterested || state.peerInterested, owner});
    }
}

void LivePeerManager::applyOptions()
{
    for (const auto& [id, entry] : m_connections) {
        entry.connection->setLimits(entry.connection->state().limits);
    }
}

void LivePeerManager::addQueueDelays(std::vector<std::chrono::microseconds>& delays, std::size_t most) const
{
    const auto now = m_context.scheduler.now();
    for (const auto& [id, entry] : m_connections) {
        if (delays.size() >= most) {
            return;
        }
        // What goes to the local network does not wait at the line.
        if (entry.connection->state().upload.rate(now) == 0 || entry.connection->state().isExempt) {
            continue;
        }
        if (const auto roundTrip = entry.connection->roundTrip()) {
            delays.push_back(std::max(roundTrip->smoothed - roundTrip->least, std::chrono::microseconds(0)));
        }
    }
}

} // namespace freshet::swarm
