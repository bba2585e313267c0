// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_io.h"
#include "engine/swarm/choker.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/swarm_context.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// Serves one torrent's pieces: tells peers what we have, decides whom to unchoke, reads what they ask for
/// and sends it, several blocks to one write. Engine thread.
class Uploader final : public QObject
{
    Q_OBJECT
public:
    /// All references outlive this. `have` are our verified pieces, kept by somebody else. `bucket` limits
    /// the torrent and is a child of the session's upload bucket.
    Uploader(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
        metainfo::MetainfoPointer torrent, const Bitfield& have, TokenBucket& bucket);
    ~Uploader() override;

    /// Unchokes peers from now on.
    void start();
    /// Chokes everybody.
    void stop();
    /// Whether every wanted piece is ours: the choker then rewards nobody for giving.
    void setSeeding(bool isSeeding);
    /// Who does not send what it owes us, for the choker.
    void setSnubbedTest(std::function<bool(PeerId)> isSnubbed) { m_isSnubbed = std::move(isSnubbed); }

    [[nodiscard]] bool isOptimistic(PeerId peer) const { return m_optimistic == peer; }
    /// Blocks asked for and not yet sent.
    [[nodiscard]] int queuedRequests(PeerId peer) const;

Q_SIGNALS:
    /// A piece that should be there could not be read.
    void diskFailed(const freshet::Error& reason);

private:
    class Peer;

    void addPeer(PeerId id);
    void removePeer(PeerId id);
    void announcePieces(PeerId id, const PeerState& state);
    /// Tells a peer what we have that was connected before there was an uploader.
    void announceLate(PeerId id);
    void allowFast(PeerId id, Peer& peer, const PeerState& state);
    void enqueue(PeerId id, const metainfo::BlockAddress& block);
    void cancel(PeerId id, const metainfo::BlockAddress& block);
    void reject(PeerId id, const metainfo::BlockAddress& block);
    void rejectAll(PeerId id, Peer& peer);
    [[nodiscard]] bool isCancelled(const metainfo::BlockAddress& block) const;
    void serve(PeerId id);
    /// The network has taken something of what was sent to the peer.
    void goOn(PeerId id);
    void read(PeerId id, Peer& peer, ByteCount allowance);
    void send(PeerId id, Result<QByteArray> frames);
    /// Puts headers before what was read for the peer and sends it, without what was cancelled meanwhile.
    void sendBlocks(PeerId id, Peer& peer, QByteArray frames);
    void choke(PeerId id);
    void unchoke(PeerId id);
    void decide();
    /// Before long, however often it is called.
    void decideSoon();

    SwarmContext& m_context;
    PeerManager& m_peerManager;
    storage::DiskIo& m_disk;
    StorageId m_storage;
    metainfo::MetainfoPointer m_torrent;
    const Bitfield& m_have;
    TokenBucket& m_bucket;
    Choker m_choker;
    std::function<bool(PeerId)> m_isSnubbed;
    std::unordered_map<PeerId, std::unique_ptr<Peer>> m_peers;
    std::optional<PeerId> m_optimistic;
    RateMeter m_rate;
    Scheduler::Timer m_round;
    Scheduler::Timer m_soon;
    Scheduler::TimePoint m_decidedAt;
    bool m_isRunning = false;
    bool m_isSeeding = false;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::swarm
