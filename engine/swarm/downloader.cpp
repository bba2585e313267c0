// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/downloader.h"

#include "engine/base/log.h"
#include "engine/swarm/swarm_errc.h"

#include <algorithm>

namespace freshet::swarm {

namespace {

/// Rates that tell slow, medium and fast peers apart, bytes/s.
constexpr ByteRate mediumRate = 32 * 1024;
constexpr ByteRate fastRate = 1024 * 1024;
/// After there was nothing to ask a peer for, its own blocks are no occasion to look again for so long: in
/// the endgame everyone is in this state, and to find nothing takes a look at everything. Other events do not
/// wait.
constexpr Scheduler::Duration quietTime{20};

} // namespace

Downloader::Downloader(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk,
    storage::PieceBufferPool& pool, StorageId storage, metainfo::MetainfoPointer torrent,
    const Bitfield& have)
    : m_context(context)
    , m_peerManager(peers)
    , m_disk(disk)
    , m_storage(storage)
    , m_torrent(std::move(torrent))
    , m_picker(m_torrent->pieces, context.random)
    , m_assembler(m_torrent->pieces, pool)
    , m_tracer(context.scheduler, context.random, context.traces)
{
    m_picker.setHave(have);
    connectPeers();
    connect(&m_disk, &storage::DiskIo::writesAccepted, this, &Downloader::requestFromAll);
    for (const PeerId id : m_peerManager.peers()) {
        addPeer(id);
    }
    m_peerManager.setBlockSink(this);
}

Downloader::~Downloader()
{
    *m_isAlive = false;
    if (m_peerManager.blockSink() == this) {
        m_peerManager.setBlockSink(nullptr);
    }
}

void Downloader::connectPeers()
{
    connect(&m_peerManager, &PeerManager::peerReady, this, &Downloader::addPeer);
    connect(&m_peerManager, &PeerManager::peerClosed, this, &Downloader::removePeer);
    connect(&m_peerManager, &PeerManager::bitfieldChanged, this, [this](PeerId id, const Bitfield& before) {
        if (const auto peer = m_peers.find(id); peer != m_peers.end()) {
            uncountPieces(peer->second, before);
            countPieces(id, peer->second);
        }
        updateInterest(id);
        request(id);
    });
    connect(&m_peerManager, &PeerManager::pieceAnnounced, this, [this](PeerId id, PieceIndex piece) {
        m_picker.peerHas(piece);
        const PeerState* state = m_peerManager.peer(id);
        if (state != nullptr && !state->amInterested && m_picker.isWanted(piece)) {
            updateInterest(id);
        }
        request(id);
    });
    connect(&m_peerManager, &PeerManager::pieceWithdrawn, this, [this](PeerId id, PieceIndex piece) {
        const auto peer = m_peers.find(id);
        const PeerState* state = m_peerManager.peer(id);
        if (peer == m_peers.end() || state == nullptr) {
            return;
        }
        if (peer->second.counted == Counted::Seed) {
            uncountPieces(peer->second, state->have);
            countPieces(id, peer->second);
        } else {
            m_picker.peerLost(piece);
        }
        updateInterest(id);
    });
    connect(&m_peerManager, &PeerManager::chokeChanged, this, [this](PeerId id) {
        const PeerState* state = m_peerManager.peer(id);
        // Without the fast extension a choke silently drops all requests; with it each is answered (BEP 6).
        if (state != nullptr && state->peerChoking && !state->supportsFast) {
            abandonAll(id);
            requestFromAllSoon();
        }
        if (const auto peer = m_peers.find(id);
            state != nullptr && !state->peerChoking && peer != m_peers.end()) {
            forgiveLateness(peer->second);
        }
        request(id);
    });
    connect(&m_peerManager, &PeerManager::inputHandled, this, [this](PeerId id) {
        const auto peer = m_peers.find(id);
        if (peer == m_peers.end()) {
            return;
        }
        // When it has just become idle there is no later occasion.
        const bool isIdle = peer->second.inFlight == 0;
        if (isIdle || m_context.scheduler.now() >= peer->second.quietUntil) {
            request(id);
        }
    });
    connect(&m_peerManager, &PeerManager::fastAllowed, this, &Downloader::request);
    connect(&m_peerManager, &PeerManager::requestRejected, this, &Downloader::rejected);
    connect(&m_peerManager, &PeerManager::extensionsKnown, this, [this](PeerId id) {
        const auto peer = m_peers.find(id);
        if (const PeerState* state = m_peerManager.peer(id); state != nullptr && peer != m_peers.end()) {
            peer->second.pipeline.setPeerLimit(state->requestQueueSize);
        }
    });
}

void Downloader::start()
{
    m_isRunning = true;
    watchDeadlines();
    updateAllInterest();
    requestFromAll();
}

void Downloader::watchDeadlines()
{
    if (m_isRunning && !m_deadlines.isSet()) {
        m_deadlines = m_context.scheduler.callEvery(1s, [this] { checkDeadlines(); });
    }
}

void Downloader::stop()
{
    m_isRunning = false;
    m_deadlines.cancel();
    for (auto& [id, peer] : m_peers) {
        abandonAll(id);
        m_picker.peerGone(id);
    }
    for (const PieceProgress& piece : m_picker.inProgress()) {
        if (m_assembler.isBegun(piece.piece)) {
            ++m_context.counters.piecesAbandoned;
            m_tracer.ended(piece.piece, PieceEnd::Abandoned);
            m_assembler.discard(piece.piece);
            m_picker.discardPiece(piece.piece);
        }
    }
}

void Downloader::setPriorities(const std::vector<quint8>& priorities)
{
    m_picker.setPriorities(priorities);
    dropUnwantedPieces();
    updateAllInterest();
    requestFromAll();
}

void Downloader::setSequential(bool isSequential)
{
    m_picker.setSequential(isSequential);
}

void Downloader::setHave(const Bitfield& have)
{
    const bool wasRunning = m_isRunning;
    stop();
    m_picker.setHave(have);
    if (wasRunning) {
        start();
    }
}

DownloadFacts Downloader::factsOf(PeerId peer) const
{
    DownloadFacts facts;
    const auto found = m_peers.find(peer);
    if (found != m_peers.end()) {
        facts.requestsInFlight = found->second.inFlight;
        facts.requestsAllowed = found->second.pipeline.depth();
        facts.piecesInFlight = m_picker.piecesInProgress(peer);
        facts.piecesAllowed = piecesAllowed(found->second);
        facts.isSnubbed = isSnubbed(found->second);
        const PeerState* state = m_peerManager.peer(peer);
        facts.isWindowBound = state != nullptr
            && found->second.pipeline.isWindowBound(
                windowOf(found->second), state->download.rate(m_context.scheduler.now()));
        facts.latency = found->second.pipeline.latency();
        facts.firstByte = found->second.pipeline.firstByte();
        facts.lateRequests = found->second.lateRequests;
        facts.failedPieces = found->second.failedPieces;
    }
    return facts;
}

DownloadSums Downloader::sums() const
{
    DownloadSums sums;
    for (const auto& [id, peer] : m_peers) {
        sums.requestsInFlight += peer.inFlight;
        sums.snubbedPeers += isSnubbed(peer) ? 1 : 0;
        if (peer.inFlight > 0) {
            const int pieces = m_picker.piecesInProgress(id);
            const bool isFirst = sums.mostRequests == 0;
            sums.fewestRequests = isFirst ? peer.inFlight : std::min(sums.fewestRequests, peer.inFlight);
            sums.mostRequests = std::max(sums.mostRequests, peer.inFlight);
            sums.fewestPieces = isFirst ? pieces : std::min(sums.fewestPieces, pieces);
            sums.mostPieces = std::max(sums.mostPieces, pieces);
        }
    }
    return sums;
}

void Downloader::addPeer(PeerId id)
{
    watchDeadlines();
    Peer& peer = m_peers[id];
    if (const PeerState* state = m_peerManager.peer(id)) {
        peer.pipeline.setPeerLimit(state->requestQueueSize);
    }
    countPieces(id, peer);
    updateInterest(id);
    request(id);
}

void Downloader::removePeer(PeerId id)
{
    const auto peer = m_peers.find(id);
    if (peer == m_peers.end()) {
        return;
    }
    const PeerState* state = m_peerManager.peer(id);
    uncountPieces(peer->second, state != nullptr ? state->have : Bitfield());
    m_picker.peerGone(id);
    m_assembler.forgetPeer(id);
    m_peers.erase(peer);
    requestFromAllSoon();
}

void Downloader::countPieces(PeerId id, Peer& peer)
{
    const PeerState* state = m_peerManager.peer(id);
    if (state == nullptr || state->have.size() == 0) {
        return;
    }
    if (state->isSeed()) {
        peer.counted = Counted::Seed;
        m_picker.addSeed();
    } else {
        peer.counted = Counted::Bitfield;
        m_picker.addBitfield(state->have);
    }
}

void Downloader::uncountPieces(Peer& peer, const Bitfield& pieces)
{
    if (peer.counted == Counted::Seed) {
        m_picker.removeSeed();
    } else if (peer.counted == Counted::Bitfield) {
        m_picker.removeBitfield(pieces);
    }
    peer.counted = Counted::Nothing;
}

void Downloader::updateInterest(PeerId id)
{
    const PeerState* state = m_peerManager.peer(id);
    if (state == nullptr || state->have.size() == 0) {
        return;
    }
    const bool isInteresting = m_isRunning && m_picker.isInteresting(state->have);
    if (isInteresting != state->amInterested) {
        m_peerManager.send(
            id, isInteresting ? wire::Message(wire::Interested()) : wire::Message(wire::NotInterested()));
    }
}

void Downloader::updateAllInterest()
{
    for (const PeerId id : m_peerManager.peers()) {
        updateInterest(id);
    }
}

int Downloader::fixedPieces() const
{
    return m_piecesPerPeer != automatic ? m_piecesPerPeer : m_context.options.piecesPerPeer;
}

int Downloader::piecesAllowed(const Peer& peer) const
{
    const int fixed = fixedPieces();
    return fixed != automatic
        ? fixed
        : RequestPipeline::piecesFor(peer.pipeline.depth(), m_torrent->pieces.pieceLength());
}

ByteCount Downloader::windowOf(const Peer& peer) const
{
    ByteCount window = peer.pipeline.depthLimit() * ByteCount{metainfo::blockSize};
    for (const int pieces : {fixedPieces(), m_context.options.piecesPerTorrent}) {
        if (pieces != automatic) {
            window = std::min(window, pieces * m_torrent->pieces.pieceLength());
        }
    }
    return window;
}

int Downloader::roomForPieces() const
{
    const int limit = m_context.options.piecesPerTorrent;
    const int room = m_assembler.room();
    return limit == automatic ? room : std::clamp(limit - piecesInFlight(), 0, room);
}

bool Downloader::isWaitingForDisk() const
{
    return m_isRunning && (!m_disk.acceptsWrites() || (m_writing > 0 && m_assembler.room() == 0));
}

SpeedClass Downloader::speedOf(const PeerState& state) const
{
    const ByteRate rate = state.download.longRate(m_context.scheduler.now());
    return rate >= fastRate ? SpeedClass::Fast : (rate >= mediumRate ? SpeedClass::Medium : SpeedClass::Slow);
}

PickContext Downloader::pickContext(const PeerState& state, const Peer& peer)
{
    if (m_assembler.room() == 0) {
        m_disk.hurryWrites();
    }
    const int room = roomForPieces();
    PickContext pick;
    planFinish();
    pick.maxBlocks = std::min(
        blocksWanted(peer), m_plan.share(peer.pipeline.forecast(peer.inFlight, m_context.scheduler.now())));
    pick.maxPieces = piecesAllowed(peer);
    pick.maxNewPieces = room;
    pick.canStartPieces = room > 0;
    pick.isChoked = state.peerChoking;
    pick.allowedFast = state.allowedFast;
    pick.speed = speedOf(state);
    pick.mayDuplicate = [this, id = state.id](
                            const metainfo::BlockAddress& block) { return isFasterThanOthers(id, block); };
    return pick;
}

int Downloader::blocksWanted(const Peer& peer) const
{
    if (peer.lateSince) {
        return peer.inFlight == 0 ? 1 : 0;
    }
    const int depth = peer.pipeline.depth();
    // Refilled in batches: a request a block would cost a packet and a system call each.
    return peer.inFlight <= depth * 3 / 4 ? depth - peer.inFlight : 0;
}

bool Downloader::isSnubbed(const Peer& peer) const
{
    const auto now = m_context.scheduler.now();
    return peer.pipeline.isSnubbed(now)
        || (peer.lateSince && now - *peer.lateSince >= RequestPipeline::snubTimeout);
}

void Downloader::request(PeerId id)
{
    const auto found = m_peers.find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (!m_isRunning || found == m_peers.end() || state == nullptr || state->have.size() == 0) {
        return;
    }
    Peer& peer = found->second;
    peer.pipeline.setUserLimit(m_context.options.requestsPerPeer);
    const bool mayAsk =
        (!state->peerChoking || !state->allowedFast.empty()) && m_context.scheduler.now() >= peer.heldUntil;
    if (!state->amInterested || !mayAsk || blocksWanted(peer) <= 0 || !m_disk.acceptsWrites()) {
        return;
    }
    m_picked.clear();
    m_picker.pick(id, state->have, pickContext(*state, peer), m_picked);
    if (!m_picked.empty()) {
        sendRequests(id, peer, m_picked);
    }
    peer.quietUntil = m_picked.empty() ? m_context.scheduler.now() + quietTime : Scheduler::TimePoint();
}

void Downloader::requestFromAll()
{
    const std::vector<PeerId> ids = m_peerManager.peers();
    // Those who keep us waiting are asked for what nobody else takes.
    for (const bool isTurnOfLate : {false, true}) {
        for (const PeerId id : ids) {
            const auto peer = m_peers.find(id);
            if (peer != m_peers.end() && peer->second.lateSince.has_value() == isTurnOfLate) {
                request(id);
            }
        }
    }
}

void Downloader::requestFromAllSoon()
{
    if (m_isRequestPosted) {
        return;
    }
    m_isRequestPosted = true;
    m_context.scheduler.post([this, isAlive = m_isAlive] {
        if (*isAlive) {
            m_isRequestPosted = false;
            requestFromAll();
        }
    });
}

} // namespace freshet::swarm
