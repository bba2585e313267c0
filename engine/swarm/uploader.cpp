// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/uploader.h"

#include "engine/base/log.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/allowed_fast_set.h"
#include "engine/wire/message_encoder.h"

#include <algorithm>
#include <cstring>

namespace freshet::swarm {

namespace {

/// Blocks that are read and sent together, for bytes per system call are what seeding costs: to a peer that
/// takes all at once twice as many the next time, to one whose network is slower than we are half as many, so
/// that hundreds of slow peers do not keep much memory.
constexpr std::size_t firstBatch = 16;
constexpr std::size_t smallestBatch = 2;
constexpr std::size_t largestBatch = 32;
constexpr ByteCount maxHeaders = largestBatch * wire::pieceHeaderSize;
/// Requests of one peer we queue; more than we advertise, so that nobody is punished for a race.
constexpr qsizetype maxQueuedRequests = 2000;
/// Every decision looks at all peers, and any of thousands may change its mind at any time: with so many
/// peers more there is a millisecond more between decisions.
constexpr std::size_t peersPerMillisecond = 25;

} // namespace

/// What one peer has asked us for.
class Uploader::Peer final : public ThrottleClient
{
public:
    Peer(Uploader& uploader, PeerId id)
        : m_uploader(uploader)
        , m_id(id)
    {}
    void spend(ByteCount allowance) override
    {
        m_uploader.read(
            m_id, *this, m_uploader.m_bucket.available(allowance, m_uploader.m_context.scheduler.now()));
    }
    TokenBucket& bucket() override { return m_uploader.m_bucket; }

    /// Oldest first; see Downloader::Peer.
    QList<metainfo::BlockAddress> queue;
    /// Being read from disk; a cancelled one names a piece that does not exist.
    std::vector<metainfo::BlockAddress> reading;
    /// Pieces it may have while choked (BEP 6).
    std::vector<quint32> allowedFast;
    std::optional<Scheduler::TimePoint> lastUnchoked;
    ByteCount uploadedAtUnchoke = 0;
    std::size_t batch = firstBatch;

    [[nodiscard]] ByteCount batchBytes() const { return static_cast<ByteCount>(batch) * metainfo::blockSize; }

private:
    Uploader& m_uploader;
    PeerId m_id;
};

Uploader::Uploader(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
    metainfo::MetainfoPointer torrent, const Bitfield& have, TokenBucket& bucket)
    : m_context(context)
    , m_peerManager(peers)
    , m_disk(disk)
    , m_storage(storage)
    , m_torrent(std::move(torrent))
    , m_have(have)
    , m_bucket(bucket)
    , m_choker(context.random)
    , m_isSnubbed([](PeerId) { return false; })
{
    connect(&m_peerManager, &PeerManager::peerReady, this, &Uploader::addPeer);
    connect(&m_peerManager, &PeerManager::peerClosed, this, &Uploader::removePeer);
    connect(&m_peerManager, &PeerManager::interestChanged, this, &Uploader::decideSoon);
    connect(&m_peerManager, &PeerManager::requestReceived, this, &Uploader::enqueue);
    connect(&m_peerManager, &PeerManager::cancelReceived, this, &Uploader::cancel);
    // Requests come in packets of many, and are read from the disk and sent together.
    connect(&m_peerManager, &PeerManager::inputHandled, this, &Uploader::serve);
    connect(&m_peerManager, &PeerManager::bytesSent, this, &Uploader::goOn);
    for (const PeerId id : m_peerManager.peers()) {
        m_peers.emplace(id, std::make_unique<Peer>(*this, id));
        announceLate(id);
    }
}

Uploader::~Uploader()
{
    *m_isAlive = false;
    for (auto& [id, peer] : m_peers) {
        m_context.upload.remove(*peer);
    }
}

void Uploader::start()
{
    m_isRunning = true;
    decide();
}

void Uploader::stop()
{
    m_isRunning = false;
    m_round.cancel();
    m_soon.cancel();
    m_optimistic.reset();
    for (auto& [id, peer] : m_peers) {
        choke(id);
    }
}

void Uploader::setSeeding(bool isSeeding)
{
    m_isSeeding = isSeeding;
}

int Uploader::queuedRequests(PeerId peer) const
{
    const auto found = m_peers.find(peer);
    return found != m_peers.end()
        ? static_cast<int>(found->second->queue.size()) + static_cast<int>(found->second->reading.size())
        : 0;
}

void Uploader::addPeer(PeerId id)
{
    const PeerState* state = m_peerManager.peer(id);
    const auto peer = m_peers.emplace(id, std::make_unique<Peer>(*this, id)).first;
    announcePieces(id, *state);
    if (state->supportsFast) {
        allowFast(id, *peer->second, *state);
    }
    if (!m_round.isSet()) {
        decideSoon();
    }
}

void Uploader::removePeer(PeerId id)
{
    const auto peer = m_peers.find(id);
    if (peer == m_peers.end()) {
        return;
    }
    m_context.upload.remove(*peer->second);
    m_peers.erase(peer);
    decideSoon();
}

void Uploader::announcePieces(PeerId id, const PeerState& state)
{
    if (state.supportsFast && m_have.isAll()) {
        m_peerManager.send(id, wire::HaveAll());
    } else if (state.supportsFast && m_have.isNone()) {
        m_peerManager.send(id, wire::HaveNone());
    } else if (!m_have.isNone()) {
        m_peerManager.send(id, wire::BitfieldMessage{m_have.toWire()});
    }
}

void Uploader::announceLate(PeerId id)
{
    if (m_have.isNone()) {
        return;
    }
    // It was greeted before we knew what the torrent is, so the time for a bitfield is over.
    std::vector<wire::Message> haves;
    for (quint32 piece = 0; piece < m_torrent->pieces.pieceCount(); ++piece) {
        if (m_have.test(piece)) {
            haves.emplace_back(wire::Have{piece});
        }
    }
    m_peerManager.send(id, haves);
}

void Uploader::allowFast(PeerId id, Peer& peer, const PeerState& state)
{
    if (m_have.isNone() || !state.endpoint.isIpv4()) {
        return;
    }
    for (const quint32 piece : wire::allowedFastSet(
             state.endpoint.address, m_torrent->infoHash.wireForm(), m_torrent->pieces.pieceCount())) {
        if (m_have.test(piece)) {
            peer.allowedFast.push_back(piece);
            m_peerManager.send(id, wire::AllowedFast{piece});
        }
    }
}

void Uploader::enqueue(PeerId id, const metainfo::BlockAddress& block)
{
    const auto found = m_peers.find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (found == m_peers.end() || state == nullptr) {
        return;
    }
    Peer& peer = *found->second;
    const bool isAllowedFast =
        std::find(peer.allowedFast.begin(), peer.allowedFast.end(), block.piece.value())
        != peer.allowedFast.end();
    const bool isServed =
        m_isRunning && m_have.test(block.piece.value()) && (!state->amChoking || isAllowedFast);
    if (!isServed || peer.queue.size() >= maxQueuedRequests) {
        reject(id, block);
        return;
    }
    peer.queue.push_back(block);
}

void Uploader::cancel(PeerId id, const metainfo::BlockAddress& block)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end()) {
        return;
    }
    Peer& peer = *found->second;
    if (const auto queued = std::find(peer.queue.begin(), peer.queue.end(), block);
        queued != peer.queue.end()) {
        peer.queue.erase(queued);
        reject(id, block);
        return;
    }
    const auto reading = std::find(peer.reading.begin(), peer.reading.end(), block);
    if (reading != peer.reading.end()) {
        // Its bytes are on their way from the disk; send() leaves them out.
        reading->piece = PieceIndex(m_torrent->pieces.pieceCount());
        reject(id, block);
    }
}

void Uploader::reject(PeerId id, const metainfo::BlockAddress& block)
{
    const PeerState* state = m_peerManager.peer(id);
    if (state != nullptr && state->supportsFast) {
        m_peerManager.send(id, wire::RejectRequest{block.piece.value(), block.begin, block.length});
    }
}

void Uploader::serve(PeerId id)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end()) {
        return;
    }
    Peer& peer = *found->second;
    // While as much as this waits to be sent, nothing more is read.
    const ByteCount watermark = peer.batchBytes() / 2;
    if (peer.queue.isEmpty() || !peer.reading.empty() || m_peerManager.unsentBytes(id) >= watermark) {
        return;
    }
    if (m_bucket.isLimited()) {
        m_context.upload.enqueue(peer);
    } else {
        read(id, peer, peer.batchBytes());
    }
}

void Uploader::goOn(PeerId id)
{
    if (const auto found = m_peers.find(id); found != m_peers.end()) {
        std::size_t& batch = found->second->batch;
        const bool hasTakenAll = m_peerManager.unsentBytes(id) == 0;
        batch = std::clamp(hasTakenAll ? batch * 2 : batch / 2, smallestBatch, largestBatch);
        serve(id);
    }
}

void Uploader::read(PeerId id, Peer& peer, ByteCount allowance)
{
    if (!peer.reading.empty()) {
        return;
    }
    if (allowance <= 0) {
        m_context.upload.enqueue(peer);
        return;
    }
    // A block is sent whole or not at all: the last one may overdraw the budget, which later ticks pay back.
    for (ByteCount bytes = 0;
         bytes < allowance && !peer.queue.isEmpty() && peer.reading.size() < peer.batch;) {
        const metainfo::BlockAddress block = peer.queue.takeFirst();
        peer.reading.push_back(block);
        bytes += block.length;
        m_bucket.take(block.length);
    }
    if (peer.reading.empty()) {
        return;
    }
    QByteArray ready = m_context.frames.take(static_cast<qsizetype>(peer.batchBytes() + maxHeaders));
    if (m_disk.readBlocksAtOnce(m_storage, peer.reading, wire::pieceHeaderSize, ready)) {
        sendBlocks(id, peer, std::move(ready));
    } else {
        m_disk.readBlocks(m_storage, peer.reading, wire::pieceHeaderSize,
            [this, isAlive = m_isAlive, id](Result<QByteArray> frames) {
                if (*isAlive) {
                    send(id, std::move(frames));
                }
            });
    }
}

void Uploader::send(PeerId id, Result<QByteArray> frames)
{
    const auto found = m_peers.find(id);
    if (!frames) {
        if (found != m_peers.end()) {
            rejectAll(id, *found->second);
        }
        // After the end nobody is interested in why the last read failed.
        if (m_isRunning) {
            Q_EMIT diskFailed(frames.error());
        }
        return;
    }
    if (found != m_peers.end()) {
        sendBlocks(id, *found->second, std::move(*frames));
        serve(id);
    }
}

void Uploader::sendBlocks(PeerId id, Peer& peer, QByteArray frames)
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
        m_rate.add(payload, m_context.scheduler.now());
        m_context.frames.keep(frames);
        m_peerManager.sendBlocks(id, frames, payload);
    }
}

bool Uploader::isCancelled(const metainfo::BlockAddress& block) const
{
    return block.piece.value() >= m_torrent->pieces.pieceCount();
}

void Uploader::rejectAll(PeerId id, Peer& peer)
{
    const auto reading = std::exchange(peer.reading, {});
    const auto queue = std::exchange(peer.queue, {});
    for (const metainfo::BlockAddress& block : reading) {
        if (!isCancelled(block)) {
            reject(id, block);
        }
    }
    for (const metainfo::BlockAddress& block : queue) {
        reject(id, block);
    }
}

void Uploader::choke(PeerId id)
{
    const auto found = m_peers.find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (found == m_peers.end() || state == nullptr || state->amChoking) {
        return;
    }
    m_peerManager.send(id, wire::Choke());
    // With the fast extension every dropped request is answered (BEP 6); what is being read is still sent.
    const auto queue = std::exchange(found->second->queue, {});
    for (const metainfo::BlockAddress& block : queue) {
        reject(id, block);
    }
}

void Uploader::unchoke(PeerId id)
{
    const auto found = m_peers.find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (found != m_peers.end() && state != nullptr && state->amChoking) {
        found->second->lastUnchoked = m_context.scheduler.now();
        found->second->uploadedAtUnchoke = state->upload.total();
        m_peerManager.send(id, wire::Unchoke());
    }
}

void Uploader::decideSoon()
{
    if (!m_isRunning || m_soon.isSet()) {
        return;
    }
    const Scheduler::Duration pause(m_peers.size() / peersPerMillisecond);
    const auto next = m_decidedAt + pause - m_context.scheduler.now();
    m_soon =
        m_context.scheduler.callLater(std::chrono::ceil<Scheduler::Duration>(next), [this] { decide(); });
}

void Uploader::decide()
{
    m_soon.cancel();
    if (!m_isRunning) {
        return;
    }
    const auto now = m_context.scheduler.now();
    m_decidedAt = now;
    // A torrent without peers must not wake the processor.
    if (m_peers.empty()) {
        m_round.cancel();
    } else if (!m_round.isSet()) {
        m_round = m_context.scheduler.callEvery(Choker::round, [this] { decide(); });
    }
    std::vector<ChokerPeer> facts;
    for (const auto& [id, peer] : m_peers) {
        const PeerState* state = m_peerManager.peer(id);
        if (state == nullptr) {
            continue;
        }
        ChokerPeer fact;
        fact.id = id;
        fact.isInterested = state->peerInterested;
        fact.isUnchoked = !state->amChoking;
        fact.isSnubbed = m_isSnubbed(id);
        fact.isSeed = state->isSeed();
        fact.downloadRate = state->download.longRate(now);
        fact.uploadRate = state->upload.longRate(now);
        fact.uploadedSinceUnchoke = state->upload.total() - peer->uploadedAtUnchoke;
        fact.connectedSince = state->connectedAt;
        fact.lastUnchoked = peer->lastUnchoked;
        facts.push_back(fact);
    }
    // The same order in every run.
    std::sort(
        facts.begin(), facts.end(), [](const ChokerPeer& a, const ChokerPeer& b) { return a.id < b.id; });
    ChokerContext context;
    context.isSeeding = m_isSeeding;
    context.slots = m_context.options.uploadSlots;
    context.uploadRate = m_rate.longRate(now);
    context.uploadLimit = m_bucket.limit() != noLimit ? m_bucket.limit() : m_context.upload.bucket().limit();
    const ChokeDecision decision = m_choker.decide(facts, context, now);
    for (const PeerId id : decision.choke) {
        choke(id);
    }
    for (const PeerId id : decision.unchoke) {
        unchoke(id);
    }
    m_optimistic = decision.optimistic;
}

} // namespace freshet::swarm
