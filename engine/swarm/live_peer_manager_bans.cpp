// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom LivePeerManager has nothing to do with any more.

#include "engine/base/log.h"
#include "engine/swarm/live_peer_manager.h"
#include "engine/swarm/swarm_errc.h"

#include <QPointer>

#include <algorithm>

namespace freshet::swarm {

namespace {

/// Until a piece has failed and come again, that many may have come and gone.
constexpr std::size_t maxDeparted = 256;

Error endingOf(const Offence& offence)
{
    if (offence.isByHand) {
        return {Errc::UserRequest, {}};
    }
    return offence.piece ? Error{Errc::SentBadData, QString::number(offence.piece->value())}
                         : Error{Errc::LiedAboutMetadata, {}};
}

} // namespace

void LivePeerManager::useBans(std::shared_ptr<PeerBanList> bans)
{
    m_bans = std::move(bans);
    m_known.useBans(m_bans);
}

bool LivePeerManager::isBanned(const GreetedPeer& peer) const
{
    return m_bans->contains(peer.stream->remote().address, peer.handshake.peerId);
}

void LivePeerManager::rememberDeparted(const Connection& connection)
{
    if (connection.connection->state().download.total() == 0) {
        return;
    }
    m_departed.push_back(identityOf(connection));
    if (m_departed.size() > maxDeparted) {
        m_departed.pop_front();
    }
}

LivePeerManager::Identity LivePeerManager::identityOf(const Connection& connection)
{
    const PeerState& state = connection.connection->state();
    Identity identity{state.id, state.endpoint, connection.knownAs, state.peerId, state.client};
    if (!identity.listens.isValid() && state.listenPort != 0) {
        identity.listens = Endpoint(state.endpoint.address, state.listenPort);
    }
    return identity;
}

std::optional<LivePeerManager::Identity> LivePeerManager::identityOf(PeerId peer) const
{
    if (const auto found = m_connections.find(peer); found != m_connections.end()) {
        return identityOf(found->second);
    }
    const auto found = std::find_if(m_departed.begin(), m_departed.end(),
        [peer](const Identity& identity) { return identity.id == peer; });
    return found != m_departed.end() ? std::optional(*found) : std::nullopt;
}

void LivePeerManager::ban(PeerId peer, const Offence& offence)
{
    ++m_context.counters.bans;
    const std::optional<Identity> identity = identityOf(peer);
    if (!identity) {
        return;
    }
    PeerBan ban;
    ban.peer = peer;
    ban.endpoint = identity->endpoint;
    ban.listens = identity->listens;
    ban.peerId = identity->peerId;
    ban.client = identity->client;
    ban.offence = offence;
    ban.bannedMs = m_context.scheduler.wallClockMs();
    const PeerBanList::Added added = m_bans->add(std::move(ban));
    if (offence.isByHand) {
        qCInfo(logSwarm) << "banned" << identity->endpoint.toString() << "by hand";
    } else {
        qCInfo(logSwarm) << "banned" << identity->endpoint.toString() << "for piece"
                         << (offence.piece ? offence.piece->value() : 0);
    }
    m_known.dropBanned();
    const QPointer<LivePeerManager> self(this);
    Q_EMIT peerBanned(added.ban, added.isNew);
    if (self) {
        disconnectBanned(added.ban, endingOf(offence));
    }
}

void LivePeerManager::reinstate(const PeerBan& ban)
{
    const PeerBanList::Added added = m_bans->add(ban);
    m_known.dropBanned();
    disconnectBanned(added.ban, endingOf(ban.offence));
}

void LivePeerManager::disconnectBanned(const PeerBan& ban, const Error& reason)
{
    // It may have come back meanwhile.
    const QPointer<LivePeerManager> self(this);
    for (const PeerId id : peers()) {
        const PeerState* state = self ? this->peer(id) : nullptr;
        if (state != nullptr && state->endpoint.address == ban.endpoint.address
            && (state->peerId == ban.peerId
                || (ban.offence.span.isForEver() && m_bans->hasWholeAddress(ban.endpoint.address)))) {
            disconnectPeer(id, reason);
        }
    }
}

} // namespace freshet::swarm
