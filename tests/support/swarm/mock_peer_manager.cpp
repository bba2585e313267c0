// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/mock_peer_manager.h"

namespace freshet::test {

swarm::PeerState& MockPeerManager::addPeer(const Bitfield& have, bool supportsFast)
{
    const PeerId id(++m_lastId);
    auto& state = m_peers[id] = std::make_unique<swarm::PeerState>();
    state->id = id;
    state->endpoint = Endpoint(QHostAddress(0x0A000000U + static_cast<quint32>(m_lastId)), 6881);
    state->have = Bitfield(have.size());
    state->supportsFast = supportsFast;
    Q_EMIT peerReady(id);
    if (have.size() > 0) {
        const Bitfield before = std::exchange(state->have, have);
        Q_EMIT bitfieldChanged(id, before);
    }
    return *state;
}

void MockPeerManager::setChoking(PeerId peer, bool isChoking)
{
    state(peer).peerChoking = isChoking;
    Q_EMIT chokeChanged(peer);
}

void MockPeerManager::setInterested(PeerId peer, bool isInterested)
{
    state(peer).peerInterested = isInterested;
    Q_EMIT interestChanged(peer);
}

void MockPeerManager::announce(PeerId peer, PieceIndex piece)
{
    if (state(peer).have.set(piece.value())) {
        Q_EMIT pieceAnnounced(peer, piece);
    }
}

void MockPeerManager::deliver(
    PeerId peer, const metainfo::BlockAddress& block, QByteArrayView bytes, qsizetype fragment)
{
    swarm::BlockSink* const sink = blockSink();
    sink->blockStarted(peer, block);
    for (qsizetype at = 0; at < bytes.size(); at += fragment) {
        sink->blockContinued(
            peer, static_cast<quint32>(at), bytes.sliced(at, std::min(fragment, bytes.size() - at)));
    }
    sink->blockArrived(peer, block);
    if (m_peers.contains(peer)) {
        Q_EMIT inputHandled(peer);
    }
}

void MockPeerManager::close(PeerId peer)
{
    if (m_peers.contains(peer)) {
        Q_EMIT peerClosed(peer, Error());
        m_peers.erase(peer);
    }
}

void MockPeerManager::disconnectPeer(PeerId peer, const Error& reason)
{
    m_disconnects.push_back({peer, {}, reason.code});
    close(peer);
}

void MockPeerManager::ban(PeerId peer, const swarm::Offence& offence)
{
    m_bans.push_back({peer, offence});
    close(peer);
}

void MockPeerManager::send(PeerId peer, std::span<const wire::Message> messages)
{
    ++m_sendCalls[peer];
    for (const wire::Message& message : messages) {
        m_sent.push_back({peer, message});
        if (!m_peers.contains(peer)) {
            continue;
        }
        if (std::holds_alternative<wire::Choke>(message)) {
            state(peer).amChoking = true;
        } else if (std::holds_alternative<wire::Unchoke>(message)) {
            state(peer).amChoking = false;
        } else if (std::holds_alternative<wire::Interested>(message)) {
            state(peer).amInterested = true;
        } else if (std::holds_alternative<wire::NotInterested>(message)) {
            state(peer).amInterested = false;
        }
    }
}

void MockPeerManager::sendBlocks(PeerId peer, const QByteArray& frames, ByteCount payload)
{
    m_sentBlocks.push_back({peer, frames, payload});
}

ByteCount MockPeerManager::unsentBytes(PeerId peer) const
{
    const auto found = m_unsent.find(peer);
    return found != m_unsent.end() ? found->second : 0;
}

const swarm::PeerState* MockPeerManager::peer(PeerId peer) const
{
    const auto found = m_peers.find(peer);
    return found != m_peers.end() ? found->second.get() : nullptr;
}

std::vector<PeerId> MockPeerManager::peers() const
{
    std::vector<PeerId> ids;
    for (const auto& [id, state] : m_peers) {
        ids.push_back(id);
    }
    return ids;
}

} // namespace freshet::test
