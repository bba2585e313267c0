// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_io.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/swarm_context.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace freshet::swarm {

/// Answers the requests that one torrent's peers may make: queues them, reads from the disk and sends,
/// several blocks to one write. Who may ask for what is for the Uploader to decide. Engine thread.
class BlockServer final : public QObject
{
    Q_OBJECT
public:
    /// Blocks that are read and sent together. To a peer that takes all at once twice as many the next time,
    /// to one whose network is slower than we are half as many.
    static constexpr std::size_t firstBatch = 16;
    static constexpr std::size_t smallestBatch = 2;
    static constexpr std::size_t largestBatch = 32;
    /// The same for a peer that waits for a rate limit: about what it is sent until it gets its share after
    /// next, as what was read can no longer be cancelled.
    static constexpr std::size_t smallestPacedBatch = 1;
    static constexpr std::size_t largestPacedBatch = 128;
    /// Requests of one peer; more than we advertise, so that nobody is punished for a race.
    static constexpr qsizetype maxQueuedRequests = 2000;

    /// All references outlive this.
    BlockServer(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
        metainfo::MetainfoPointer torrent);
    ~BlockServer() override;

    void addPeer(PeerId id);
    void removePeer(PeerId id);

    /// Notes what is to be sent; serve() starts. A request too many is rejected.
    void enqueue(PeerId id, const metainfo::BlockAddress& block);
    /// Forgets a request and rejects it (BEP 6); does nothing if the block is already sent.
    void cancel(PeerId id, const metainfo::BlockAddress& block);
    /// A piece is no longer ours: rejects every request for it (BEP 6).
    void withdraw(PieceIndex piece);
    /// Rejects what waits (BEP 6); what is being read is still sent.
    void rejectQueued(PeerId id);
    /// Tells a peer with the fast extension that a request will not be answered (BEP 6).
    void reject(PeerId id, const metainfo::BlockAddress& block);
    /// Sends what may be sent now.
    void serve(PeerId id);

    /// Requests not yet sent.
    [[nodiscard]] int queuedRequests(PeerId id) const;
    /// The same of all peers.
    [[nodiscard]] int queuedRequests() const;
    /// Payload given to the network so far, bytes.
    [[nodiscard]] ByteCount uploaded() const { return m_uploaded; }

Q_SIGNALS:
    /// A piece that should be there could not be read.
    void diskFailed(const freshet::Error& reason);

private:
    struct Peer;

    [[nodiscard]] Peer* find(PeerId id) const;
    [[nodiscard]] bool isCancelled(const metainfo::BlockAddress& block) const;
    /// The network has taken something of what was sent to the peer.
    void goOn(PeerId id);
    void goOnLater(PeerId id);
    void read(PeerId id, Peer& peer);
    void finishRead(PeerId id, Result<QByteArray> frames);
    void rejectAll(PeerId id, Peer& peer);
    /// Puts headers before what was read for the peer and sends it, without what was cancelled meanwhile.
    void send(PeerId id, Peer& peer, QByteArray frames);

    SwarmContext& m_context;
    PeerManager& m_peerManager;
    storage::DiskIo& m_disk;
    StorageId m_storage;
    metainfo::MetainfoPointer m_torrent;
    std::unordered_map<PeerId, std::unique_ptr<Peer>> m_peers;
    ByteCount m_uploaded = 0;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::swarm
