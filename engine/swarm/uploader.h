// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/block_server.h"
#include "engine/swarm/choker.h"
#include "engine/swarm/contribution_tracker.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/super_seeder.h"
#include "engine/swarm/swarm_context.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// Serves one torrent's pieces: tells peers what we have, decides whom to unchoke, and lets those have what
/// they ask for from a BlockServer. Engine thread.
class Uploader final : public QObject
{
    Q_OBJECT
public:
    /// All references outlive this. `have` are our verified pieces, kept by somebody else. `budget` is
    /// that of the torrent: the peers' connections keep to it, the choker wants to know.
    Uploader(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
        metainfo::MetainfoPointer torrent, const Bitfield& have, const Budget& budget);

    /// Unchokes peers from now on.
    void start();
    /// Chokes everybody.
    void stop();
    /// Whether every wanted piece is ours: the choker then rewards nobody for giving.
    void setSeeding(bool isSeeding);
    /// Pieces that `have` has lost are not sent any more.
    void withdraw(std::span<const PieceIndex> pieces);
    /// Hands out pieces one by one (BEP 16) to peers that come from now on, as long as we have all of them
    /// and it makes sense.
    void setSuperSeeding(bool isWanted);
    /// Who does not send what it owes us, for the choker.
    void setSnubbedTest(std::function<bool(PeerId)> isSnubbed) { m_isSnubbed = std::move(isSnubbed); }

    /// Whether pieces are being hidden now.
    [[nodiscard]] bool isSuperSeeding() const { return m_superSeeder != nullptr; }
    /// Peers that may have blocks at the same time.
    [[nodiscard]] int uploadSlots() const { return m_choker.slots(); }
    [[nodiscard]] bool isOptimistic(PeerId peer) const { return m_optimistic == peer; }
    /// Blocks asked for and not yet sent.
    [[nodiscard]] int queuedRequests(PeerId peer) const { return m_server.queuedRequests(peer); }
    /// The same of all peers.
    [[nodiscard]] int queuedRequests() const { return m_server.queuedRequests(); }

Q_SIGNALS:
    /// A piece that should be there could not be read.
    void diskFailed(const freshet::Error& reason);

private:
    struct Peer
    {
        /// Pieces it may have while choked (BEP 6).
        std::vector<quint32> allowedFast;
        std::optional<Scheduler::TimePoint> lastUnchoked;
        ByteCount uploadedAtUnchoke = 0;
        /// What it took at the end of its last slot that was long enough to tell, bytes/s.
        ByteRate provenRate = 0;
        /// Until its pieces are known while ours are hidden.
        Scheduler::Timer joining;
    };

    void addPeer(PeerId id);
    void removePeer(PeerId id);
    void announcePieces(PeerId id, const PeerState& state);
    /// Tells a peer what we have that was connected before there was an uploader.
    void announceLate(PeerId id);
    void allowFast(PeerId id, Peer& peer, const PeerState& state);
    void enqueue(PeerId id, const metainfo::BlockAddress& block);
    void announced(PeerId id, PieceIndex piece);
    void startSuperSeeding();
    void stopSuperSeeding();
    /// Its pieces are known, or will not be.
    void joinSuperSeeding(PeerId id);
    void makeOffers();
    [[nodiscard]] ChokerPeer factsOf(PeerId id, const Peer& peer, const PeerState& state) const;
    void choke(PeerId id);
    void unchoke(PeerId id);
    void decide();
    /// Before long, however often it is called.
    void decideSoon();

    SwarmContext& m_context;
    PeerManager& m_peerManager;
    metainfo::MetainfoPointer m_torrent;
    const Bitfield& m_have;
    const Budget& m_budget;
    BlockServer m_server;
    Choker m_choker;
    ContributionTracker m_contributions;
    /// Null unless pieces are being hidden.
    std::unique_ptr<SuperSeeder> m_superSeeder;
    std::function<bool(PeerId)> m_isSnubbed;
    std::unordered_map<PeerId, Peer> m_peers;
    std::optional<PeerId> m_optimistic;
    Scheduler::Timer m_round;
    Scheduler::Timer m_soon;
    /// While the number of slots is on trial.
    Scheduler::Timer m_again;
    Scheduler::TimePoint m_decidedAt;
    bool m_isRunning = false;
    bool m_isSeeding = false;
    bool m_isSuperSeedingWanted = false;
    /// The swarm does well without it.
    bool m_isSuperSeedingOver = false;
};

} // namespace freshet::swarm
