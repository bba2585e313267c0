// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/block_server.h"

#include "engine/wire/message_encoder.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace freshet::swarm {

/// What one peer has asked us for.
struct BlockServer::Peer
{
    /// Oldest first. A QList has no memory until it is needed, unlike std::deque: most peers are idle.
    QList<metainfo::BlockAddress> queue;
    /// Being read from disk; a cancelled one names a piece that does not exist.
    std::vector<metainfo::BlockAddress> reading;
    std::size_t batch = firstBatch;
    bool isGoingOn = false;

    [[nodiscard]] ByteCount batchBytes() const { return static_cast<ByteCount>(batch) * metainfo::blockSize; }
};

BlockServer::BlockServer(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
    metainfo::MetainfoPointer torrent)
    : m_context(context)
    , m_peerManager(peers)
    , m_disk(disk)
    , m_storage(storage)
    , m_torrent(std::move(torrent))
{
    connect(&m_peerManager, &PeerManager::bytesSent, this, &BlockServer::goOn);
}

BlockServer::~BlockServer()
{
    *m_isAlive = false;
}

void BlockServer::addPeer(PeerId id)
{
    const auto peer = m_peers.emplace(id, std::make_unique<Peer>()).first;
    const PeerState* state = m_peerManager.peer(id);
    peer->second->batch = state != nullptr && state->isPaced ? smallestPacedBatch : firstBatch;
}

void BlockServer::removePeer(PeerId id)
{
    m_peers.erase(id);
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

int BlockServer::queuedRequests() const
{
    qsizetype sum = 0;
    for (const auto& [id, peer] : m_peers) {
        sum += static_cast<qsizetype>(peer->queue.size()) + static_cast<qsizetype>(peer->reading.size());
    }
    return static_cast<int>(sum);
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

void BlockServer::withdraw(PieceIndex piece)
{
    std::vector<std::pair<PeerId, metainfo::BlockAddress>> doomed;
    for (const auto& [id, peer] : m_peers) {
        for (const metainfo::BlockAddress& block : std::as_const(peer->queue)) {
            if (block.piece == piece) {
                doomed.emplace_back(id, block);
            }
        }
        for (const metainfo::BlockAddress& block : peer->reading) {
            if (block.piece == piece) {
                doomed.emplace_back(id, block);
            }
        }
    }
    for (const auto& [id, block] : doomed) {
        cancel(id, block);
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
    read(id, *peer);
}

void BlockServer::goOn(PeerId id)
{
    Peer* peer = find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (peer == nullptr || state == nullptr) {
        return;
    }
    if (state->isPaced) {
        // Of what is read half is there when the next share comes.
        const ByteCount blocks = (2 * state->pacedBytes + metainfo::blockSize - 1) / metainfo::blockSize;
        peer->batch = std::clamp(static_cast<std::size_t>(blocks), smallestPacedBatch, largestPacedBatch);
    } else {
        const bool hasTakenAll = m_peerManager.unsentBytes(id) == 0;
        peer->batch =
            std::clamp(hasTakenAll ? peer->batch * 2 : peer->batch / 2, smallestBatch, largestBatch);
    }
    serve(id);
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

void BlockServer::read(PeerId id, Peer& peer)
{
    ByteCount bytes = 0;
    while (!peer.queue.isEmpty() && peer.reading.size() < peer.batch) {
        peer.reading.push_back(peer.queue.takeFirst());
        bytes += peer.reading.back().length;
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
