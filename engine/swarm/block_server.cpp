// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/block_server.h"

#include "engine/wire/message_encoder.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace freshet::swarm {

/// What one peer has asked us for.
class BlockServer::Peer final : public ThrottleClient
{
public:
    Peer(BlockServer& server, PeerId id)
        : m_server(server)
        , m_id(id)
    {}
    void spend(ByteCount allowance) override
    {
        m_server.read(
            m_id, *this, m_server.m_bucket.available(allowance, m_server.m_context.scheduler.now()));
    }
    TokenBucket& bucket() override { return m_server.m_bucket; }

    /// Oldest first. A QList has no memory until it is needed, unlike std::deque: most peers are idle.
    QList<metainfo::BlockAddress> queue;
    /// Being read from disk; a cancelled one names a piece that does not exist.
    std::vector<metainfo::BlockAddress> reading;
    std::size_t batch = firstBatch;
    bool isGoingOn = false;

    [[nodiscard]] ByteCount batchBytes() const { return static_cast<ByteCount>(batch) * metainfo::blockSize; }

private:
    BlockServer& m_server;
    PeerId m_id;
};

BlockServer::BlockServer(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
    metainfo::MetainfoPointer torrent, TokenBucket& bucket)
    : m_context(context)
    , m_peerManager(peers)
    , m_disk(disk)
    , m_storage(storage)
    , m_torrent(std::move(torrent))
    , m_bucket(bucket)
{
    connect(&m_peerManager, &PeerManager::bytesSent, this, &BlockServer::goOn);
}

BlockServer::~BlockServer()
{
    *m_isAlive = false;
    for (auto& [id, peer] : m_peers) {
        m_context.upload.remove(*peer);
    }
}

void BlockServer::addPeer(PeerId id)
{
    m_peers.emplace(id, std::make_unique<Peer>(*this, id));
}

void BlockServer::removePeer(PeerId id)
{
    if (const auto found = m_peers.find(id); found != m_peers.end()) {
        m_context.upload.remove(*found->second);
        m_peers.erase(found);
    }
}

BlockServer::Peer* BlockServer::find(PeerId id) const
{
    const auto found = m_peers.find(id);
    return found != m_peers.end() ? found->second.get() : nullptr;
}

int BlockServer::queuedRequests(PeerId id) const
{
    const Peer* peer = find(id);
    return peer != nullptr ? static_cast<int>(peer->queue.size()) + static_cast<int>(peer->reading.size())
                           : 0;
}

void BlockServer::enqueue(PeerId id, const metainfo::BlockAddress& block)
{
    Peer* peer = find(id);
    if (peer == nullptr || peer->queue.size() >= maxQueuedRequests) {
        reject(id, block);
    } else {
        peer->queue.push_back(block);
    }
}

void BlockServer::cancel(PeerId id, const metainfo::BlockAddress& block)
{
    Peer* peer = find(id);
    if (peer == nullptr) {
        return;
    }
    if (const auto queued = std::find(peer->queue.begin(), peer->queue.end(), block);
        queued != peer->queue.end()) {
        peer->queue.erase(queued);
        reject(id, block);
        return;
    }
    const auto reading = std::find(peer->reading.begin(), peer->reading.end(), block);
    if (reading != peer->reading.end()) {
        // Its bytes are on their way from the disk; send() leaves them out.
        reading->piece = PieceIndex(m_torrent->pieces.pieceCount());
        reject(id, block);
    }
}

bool BlockServer::isCancelled(const metainfo::BlockAddress& block) const
{
    return block.piece.value() >= m_torrent->pieces.pieceCount();
}

void BlockServer::reject(PeerId id, const metainfo::BlockAddress& block)
{
    const PeerState* state = m_peerManager.peer(id);
    if (state != nullptr && state->supportsFast) {
        m_peerManager.send(id, wire::RejectRequest{block.piece.value(), block.begin, block.length});
    }
}

void BlockServer::rejectQueued(PeerId id)
{
    if (Peer* peer = find(id)) {
        const auto queue = std::exchange(peer->queue, {});
        for (const metainfo::BlockAddress& block : queue) {
            reject(id, block);
        }
    }
}

void BlockServer::rejectAll(PeerId id, Peer& peer)
{
    const auto reading = std::exchange(peer.reading, {});
    for (const metainfo::BlockAddress& block : reading) {
        if (!isCancelled(block)) {
            reject(id, block);
        }
    }
    rejectQueued(id);
}

void BlockServer::serve(PeerId id)
{
    Peer* peer = find(id);
    if (peer == nullptr || peer->queue.isEmpty() || !peer->reading.empty()) {
        return;
    }
    // While as much as this waits to be sent, nothing more is read.
    const ByteCount watermark = peer->batchBytes() / 2;
    if (m_peerManager.unsentBytes(id) >= watermark) {
        return;
    }
    if (m_bucket.isLimited()) {
        m_context.upload.enqueue(*peer);
    } else {
        read(id, *peer, peer->batchBytes());
    }
}

void BlockServer::goOn(PeerId id)
{
    if (Peer* peer = find(id)) {
        const bool hasTakenAll = m_peerManager.unsentBytes(id) == 0;
        peer->batch =
            std::clamp(hasTakenAll ? peer->batch * 2 : peer->batch / 2, smallestBatch, largestBatch);
        serve(id);
    }
}

/// In the next turn, so that a peer that takes everything at once does not keep the others from theirs.
void BlockServer::goOnLater(PeerId id)
{
    m_context.scheduler.post([this, isAlive = m_isAlive, id] {
        if (Peer* peer = *isAlive ? find(id) : nullptr) {
            peer->isGoingOn = false;
            goOn(id);
        }
    });
}

void BlockServer::read(PeerId id, Peer& peer, ByteCount allowance)
{
    if (!peer.reading.empty()) {
        return;
    }
    if (allowance <= 0) {
        m_context.upload.enqueue(peer);
        return;
    }
    // A block is sent whole or not at all: the last one may overdraw the budget, which later ticks pay back.
    ByteCount bytes = 0;
    while (bytes < allowance && !peer.queue.isEmpty() && peer.reading.size() < peer.batch) {
        const metainfo::BlockAddress block = peer.queue.takeFirst();
        peer.reading.push_back(block);
        bytes += block.length;
        m_bucket.take(block.length);
    }
    if (peer.reading.empty()) {
        return;
    }
    const auto headers = static_cast<qsizetype>(peer.reading.size()) * wire::pieceHeaderSize;
    QByteArray ready = m_context.frames.take(static_cast<qsizetype>(bytes) + headers);
    if (m_disk.readBlocksAtOnce(m_storage, peer.reading, wire::pieceHeaderSize, ready)) {
        send(id, peer, std::move(ready));
    } else {
        m_disk.readBlocks(m_storage, peer.reading, wire::pieceHeaderSize,
            [this, isAlive = m_isAlive, id](Result<QByteArray> frames) {
                if (*isAlive) {
                    finishRead(id, std::move(frames));
                }
            });
    }
}

void BlockServer::finishRead(PeerId id, Result<QByteArray> frames)
{
    Peer* peer = find(id);
    if (!frames) {
        if (peer != nullptr) {
            rejectAll(id, *peer);
        }
        Q_EMIT diskFailed(frames.error());
    } else if (peer != nullptr) {
        send(id, *peer, std::move(*frames));
        serve(id);
    }
}

void BlockServer::send(PeerId id, Peer& peer, QByteArray frames)
{
    ByteCount payload = 0;
    qsizetype from = 0;
    qsizetype to = 0;
    for (const metainfo::BlockAddress& block : peer.reading) {
        const qsizetype size = wire::pieceHeaderSize + static_cast<qsizetype>(block.length);
        if (!isCancelled(block)) {
            if (from != to) {
                std::memmove(frames.data() + to, frames.constData() + from, static_cast<std::size_t>(size));
            }
            wire::writePieceHeader(frames.data() + to, block.piece.value(), block.begin, block.length);
            payload += block.length;
            to += size;
        }
        from += size;
    }
    peer.reading.clear();
    frames.truncate(to);
    if (payload > 0) {
        m_uploaded += payload;
        m_context.frames.keep(frames);
        m_peerManager.sendBlocks(id, frames, payload);
    }
    // What the network has taken at once it will not tell of.
    if (!peer.queue.isEmpty() && !peer.isGoingOn && m_peerManager.unsentBytes(id) == 0) {
        peer.isGoingOn = true;
        goOnLater(id);
    }
}

} // namespace freshet::swarm
