// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/connection_use.h"
#include "engine/swarm/known_peers.h"
#include "engine/swarm/peer_connection.h"
#include "engine/swarm/peer_handshaker.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/swarm_context.h"

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// The real PeerManager: dials who is known within the limits, greets, and keeps the connections. May be
/// destroyed by a slot of a signal about one peer, but not of peerClosed() when it ends several. Engine
/// thread.
class LivePeerManager final : public PeerManager
{
    Q_OBJECT
public:
    /// `context` outlives this, and the torrent's budgets do. `infoHash` is what handshakes name.
    LivePeerManager(SwarmContext& context, const Sha1Digest& infoHash, Budget& download, Budget& upload);
    ~LivePeerManager() override;

    /// Dials and accepts peers from now on.
    void start();
    /// Ends every connection.
    void stop(const Error& reason);

    /// The metadata became known; peers' pieces are announced by bitfieldChanged().
    void setMetainfo(metainfo::MetainfoPointer info);
    void setMaxConnections(int count);
    /// Obeys these bans and adds to them, instead of a list of its own. To be called before start().
    void useBans(std::shared_ptr<PeerBanList> bans);
    /// Bans a peer that was taken off the list as it was, and ends its connections.
    void reinstate(const PeerBan& ban);
    /// While we seed, seeds are not dialled and sent away.
    void setSeeding(bool isSeeding);
    /// Limits one peer, also when it comes back, as long as its address is known.
    void setPeerLimits(PeerId peer, const PeerLimits& limits);
    /// The settings have changed.
    void applyOptions();
    /// An incoming, greeted peer.
    void adopt(GreetedPeer peer);

    /// Appends what each connection is good for; `owner` as it is given.
    void addUses(std::vector<ConnectionUse>& uses, std::size_t owner) const;
    /// Appends by how much answers of peers that are sent to are later than they could be, up to `most` in
    /// all.
    void addQueueDelays(std::vector<std::chrono::microseconds>& delays, std::size_t most) const;

    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }
    [[nodiscard]] int halfOpenCount() const { return static_cast<int>(m_handshakers.size()); }
    [[nodiscard]] const KnownPeers& knownPeers() const { return m_known; }

    void addCandidates(const QList<Endpoint>& candidates, PeerOrigin origin) override;
    void disconnectPeer(PeerId peer, const Error& reason) override;
    void ban(PeerId peer, const Offence& offence) override;
    void send(PeerId peer, std::span<const wire::Message> messages) override;
    void sendBlocks(PeerId peer, const QByteArray& frames, ByteCount payload) override;
    [[nodiscard]] ByteCount unsentBytes(PeerId peer) const override;
    [[nodiscard]] const PeerState* peer(PeerId peer) const override;
    [[nodiscard]] std::vector<PeerId> peers() const override;
    using PeerManager::send;

Q_SIGNALS:
    /// A peer was banned, or there is more evidence against one that was before.
    void peerBanned(const freshet::swarm::PeerBan& ban, bool isNew);

private:
    /// Who a peer was that has left. Value type.
    struct Identity
    {
        PeerId id;
        Endpoint endpoint;
        Endpoint listens;
        QByteArray peerId;
        QString client;
    };
    struct Connection
    {
        std::unique_ptr<PeerConnection> connection;
        net::ConnectLimiter::ConnectionTicket ticket;
        /// How known_peers knows it.
        Endpoint knownAs;
    };
    struct Dialling
    {
        std::unique_ptr<PeerHandshaker> handshaker;
        net::ConnectLimiter::ConnectTicket ticket;
        PeerOrigin origin = PeerOrigin::Tracker;
        bool isEncrypted = false;
    };

    [[nodiscard]] bool wantsToDial();
    /// Queues for the right to connect, if there is anyone to connect to.
    void dialMore();
    void dialNext(net::ConnectLimiter::ConnectTicket ticket);
    void dial(const Endpoint& endpoint, PeerOrigin origin, bool isEncrypted,
        net::ConnectLimiter::ConnectTicket ticket);
    /// Ends an attempt that nobody wants any more.
    void giveUp(Dialling& dialling);
    void dialFailed(const Endpoint& endpoint, const Error& reason);
    void dialSucceeded(const Endpoint& endpoint);
    void addConnection(
        GreetedPeer peer, const Endpoint& knownAs, net::ConnectLimiter::ConnectionTicket ticket);
    void connectionClosed(PeerId id, const Error& reason);
    void refuse(GreetedPeer peer);
    [[nodiscard]] bool isBanned(const GreetedPeer& peer) const;
    /// Nothing if it left long ago.
    [[nodiscard]] std::optional<Identity> identityOf(PeerId peer) const;
    [[nodiscard]] static Identity identityOf(const Connection& connection);
    void disconnectBanned(const PeerBan& ban, const Error& reason);
    void rememberDeparted(const Connection& connection);
    /// If the same peer is connected already, decides which of the two connections stays; false: the old one.
    [[nodiscard]] bool replaceTwin(const GreetedPeer& peer, const Endpoint& dialled);
    void learnListenPort(PeerId id);
    void forgetOldLimits();
    void dropSeeds();
    void watchLiveness();
    void checkLiveness();
    /// Destroys `object` in the next turn of the loop: it may be in the middle of emitting.
    template<class T>
    void bury(std::unique_ptr<T> object);

    SwarmContext& m_context;
    Sha1Digest m_infoHash;
    Budget& m_downloadBudget;
    Budget& m_uploadBudget;
    metainfo::MetainfoPointer m_info;
    KnownPeers m_known;
    std::unordered_map<PeerId, Connection> m_connections;
    QHash<Endpoint, std::shared_ptr<Dialling>> m_handshakers;
    std::shared_ptr<PeerBanList> m_bans = std::make_shared<PeerBanList>();
    /// Who left lately: what they sent may turn out to be bad. The latest last.
    std::deque<Identity> m_departed;
    /// By the endpoint where they listen, or if that is unknown, by the one they came from.
    QHash<Endpoint, PeerLimits> m_peerLimits;
    int m_maxConnections = 100;
    /// Our place in the queue of all torrents that want to connect.
    net::ConnectLimiter::Place m_turn;
    bool m_isTurnRequested = false;
    bool m_isRunning = false;
    bool m_isSeeding = false;
    Scheduler::Timer m_liveness;
};

} // namespace freshet::swarm
