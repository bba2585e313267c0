// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/peer_manager.h"
#include "engine/wire/message.h"

#include <algorithm>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace freshet::test {

/// A PeerManager without any network: records what it is told, and does to its users what a test says.
class MockPeerManager final : public swarm::PeerManager
{
public:
    struct Sent
    {
        PeerId peer;
        wire::Message message;
    };
    struct SentBlocks
    {
        PeerId peer;
        QByteArray frames;
        ByteCount payload = 0;
    };
    struct Ending
    {
        PeerId peer;
        QHostAddress address;
        std::error_code reason;
    };
    struct Ban
    {
        PeerId peer;
        swarm::Offence offence;
    };

    // The world.

    /// A new peer 10.0.0.<id> that has these pieces; choking and not interested.
    swarm::PeerState& addPeer(const Bitfield& have, bool supportsFast = true);
    [[nodiscard]] swarm::PeerState& state(PeerId peer) { return *m_peers.at(peer); }
    void setChoking(PeerId peer, bool isChoking);
    void setInterested(PeerId peer, bool isInterested);
    void announce(PeerId peer, PieceIndex piece);
    /// The peer sends a block, in fragments of this many bytes.
    void deliver(
        PeerId peer, const metainfo::BlockAddress& block, QByteArrayView bytes, qsizetype fragment = 5000);
    void close(PeerId peer);
    void setUnsent(PeerId peer, ByteCount bytes) { m_unsent[peer] = bytes; }

    // What the engine did.

    [[nodiscard]] const std::vector<Sent>& sent() const { return m_sent; }
    [[nodiscard]] const std::vector<SentBlocks>& sentBlocks() const { return m_sentBlocks; }
    [[nodiscard]] const std::vector<Ending>& disconnects() const { return m_disconnects; }
    [[nodiscard]] const std::vector<Ban>& bans() const { return m_bans; }
    /// How often send() was called for the peer.
    [[nodiscard]] int sendCalls(PeerId peer) const
    {
        return m_sendCalls.count(peer) ? m_sendCalls.at(peer) : 0;
    }
    /// The blocks of all Request messages to the peer since the last call.
    [[nodiscard]] std::vector<metainfo::BlockAddress> takeRequests(PeerId peer)
    {
        return take<wire::Request>(peer);
    }
    [[nodiscard]] std::vector<metainfo::BlockAddress> takeCancels(PeerId peer)
    {
        return take<wire::Cancel>(peer);
    }
    [[nodiscard]] std::vector<metainfo::BlockAddress> takeRejects(PeerId peer)
    {
        return take<wire::RejectRequest>(peer);
    }
    template<class Message>
    [[nodiscard]] int count(PeerId peer) const
    {
        return static_cast<int>(std::count_if(m_sent.begin(), m_sent.end(), [peer](const Sent& each) {
            return each.peer == peer && std::holds_alternative<Message>(each.message);
        }));
    }

    void addCandidates(const QList<Endpoint>&, swarm::PeerOrigin) override {}
    void disconnectPeer(PeerId peer, const Error& reason) override;
    void ban(PeerId peer, const swarm::Offence& offence) override;
    void send(PeerId peer, std::span<const wire::Message> messages) override;
    void sendBlocks(PeerId peer, const QByteArray& frames, ByteCount payload) override;
    [[nodiscard]] ByteCount unsentBytes(PeerId peer) const override;
    [[nodiscard]] const swarm::PeerState* peer(PeerId peer) const override;
    [[nodiscard]] std::vector<PeerId> peers() const override;
    using PeerManager::send;

private:
    template<class Message>
    std::vector<metainfo::BlockAddress> take(PeerId peer)
    {
        std::vector<metainfo::BlockAddress> taken;
        std::erase_if(m_sent, [&taken, peer](const Sent& each) {
            const auto* message = std::get_if<Message>(&each.message);
            if (message == nullptr || each.peer != peer) {
                return false;
            }
            taken.push_back({PieceIndex(message->piece), message->begin, message->length});
            return true;
        });
        return taken;
    }

    std::map<PeerId, std::unique_ptr<swarm::PeerState>> m_peers;
    std::map<PeerId, ByteCount> m_unsent;
    std::map<PeerId, int> m_sendCalls;
    std::vector<Sent> m_sent;
    std::vector<SentBlocks> m_sentBlocks;
    std::vector<Ending> m_disconnects;
    std::vector<Ban> m_bans;
    std::uint64_t m_lastId = 0;
};

} // namespace freshet::test
