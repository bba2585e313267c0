// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/uploader.h"

#include "engine/base/log.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/allowed_fast_set.h"

#include <algorithm>

namespace freshet::swarm {

namespace {

/// Every decision looks at all peers, and any of thousands may change its mind at any time: with so many
/// peers more there is a millisecond more between decisions.
constexpr std::size_t peersPerMillisecond = 25;
/// A peer that has taken so much and given less than this part of it could have done better.
constexpr ByteCount takenInVain = 128 * 1024;
constexpr ByteCount leastReturn = 16;
/// And one that has given so much, and twice what it got, has something coming.
constexpr ByteCount givenOnCredit = 64 * 1024;
/// A peer that has said nothing about its pieces by then has none.
constexpr Scheduler::Duration timeForBitfield{1000};

} // namespace

Uploader::Uploader(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk, StorageId storage,
    metainfo::MetainfoPointer torrent, const Bitfield& have, const Budget& budget)
    : m_context(context)
    , m_peerManager(peers)
    , m_torrent(torrent)
    , m_have(have)
    , m_budget(budget)
    , m_server(context, peers, disk, storage, std::move(torrent))
    , m_choker(context.random)
    , m_contributions(m_torrent->pieces.pieceCount())
    , m_isSnubbed([](PeerId) { return false; })
{
    connect(&m_peerManager, &PeerManager::peerReady, this, &Uploader::addPeer);
    connect(&m_peerManager, &PeerManager::peerClosed, this, &Uploader::removePeer);
    connect(&m_peerManager, &PeerManager::interestChanged, this, &Uploader::decideSoon);
    connect(&m_peerManager, &PeerManager::pieceAnnounced, this, &Uploader::announced);
    connect(&m_peerManager, &PeerManager::bitfieldChanged, this, &Uploader::joinSuperSeeding);
    connect(&m_peerManager, &PeerManager::requestReceived, this, &Uploader::enqueue);
    connect(&m_peerManager, &PeerManager::cancelReceived, &m_server, &BlockServer::cancel);
    // Requests come in packets of many, and are read from the disk and sent together.
    connect(&m_peerManager, &PeerManager::inputHandled, &m_server, &BlockServer::serve);
    connect(&m_server, &BlockServer::diskFailed, this, [this](const Error& reason) {
        // After the end nobody is interested in why the last read failed.
        if (m_isRunning) {
            Q_EMIT diskFailed(reason);
        }
    });
    for (const PeerId id : m_peerManager.peers()) {
        m_peers.emplace(id, Peer());
        m_server.addPeer(id);
        announceLate(id);
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
    m_again.cancel();
    m_optimistic.reset();
    for (auto& [id, peer] : m_peers) {
        choke(id);
    }
}

void Uploader::setSeeding(bool isSeeding)
{
    m_isSeeding = isSeeding;
    setSuperSeeding(m_isSuperSeedingWanted);
}

void Uploader::withdraw(std::span<const PieceIndex> pieces)
{
    for (const PieceIndex piece : pieces) {
        m_server.withdraw(piece);
    }
}

void Uploader::addPeer(PeerId id)
{
    const PeerState* state = m_peerManager.peer(id);
    Peer& peer = m_peers.emplace(id, Peer()).first->second;
    m_server.addPeer(id);
    if (m_superSeeder) {
        // With the fast extension something must be said about pieces (BEP 6).
        if (state->supportsFast) {
            m_peerManager.send(id, wire::HaveNone());
        }
        peer.joining = m_context.scheduler.callLater(timeForBitfield, [this, id] { joinSuperSeeding(id); });
    } else {
        announcePieces(id, *state);
        if (state->supportsFast) {
            allowFast(id, peer, *state);
        }
    }
    if (!m_round.isSet()) {
        decideSoon();
    }
}

void Uploader::removePeer(PeerId id)
{
    if (m_peers.erase(id) > 0) {
        m_server.removePeer(id);
        m_contributions.forget(id);
        if (m_superSeeder) {
            m_superSeeder->removePeer(id);
        }
        decideSoon();
    }
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
    const std::vector<quint32>& allowedFast = found->second.allowedFast;
    const bool mayAsk = !state->amChoking
        || std::find(allowedFast.begin(), allowedFast.end(), block.piece.value()) != allowedFast.end();
    const quint32 piece = block.piece.value();
    const bool isHidden = m_superSeeder && !m_superSeeder->isTold(id, piece);
    if (m_isRunning && mayAsk && !isHidden && m_have.test(piece)) {
        if (m_context.options.seedingAlgorithm == SeedingAlgorithm::Contribution) {
            const auto part = static_cast<double>(block.length)
                / static_cast<double>(m_torrent->pieces.pieceSize(block.piece));
            m_contributions.gave(id, piece, part, m_context.scheduler.now());
        }
        m_server.enqueue(id, block);
        if (m_superSeeder) {
            m_superSeeder->requested(
                id, piece, block.length, m_torrent->pieces.pieceSize(block.piece), m_context.scheduler.now());
            makeOffers();
        }
    } else {
        m_server.reject(id, block);
    }
}

void Uploader::choke(PeerId id)
{
    const PeerState* state = m_peerManager.peer(id);
    if (state == nullptr || state->amChoking) {
        return;
    }
    const auto now = m_context.scheduler.now();
    const auto found = m_peers.find(id);
    if (found != m_peers.end() && found->second.lastUnchoked
        && now - *found->second.lastUnchoked >= Choker::round) {
        found->second.provenRate = state->upload.longRate(now);
    }
    m_peerManager.send(id, wire::Choke());
    m_server.rejectQueued(id);
}

void Uploader::unchoke(PeerId id)
{
    const auto found = m_peers.find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (found != m_peers.end() && state != nullptr && state->amChoking) {
        found->second.lastUnchoked = m_context.scheduler.now();
        found->second.uploadedAtUnchoke = state->upload.total();
        m_peerManager.send(id, wire::Unchoke());
    }
}

ChokerPeer Uploader::factsOf(PeerId id, const Peer& peer, const PeerState& state) const
{
    const auto now = m_context.scheduler.now();
    const bool isQueued = m_server.queuedRequests(id) > 0;
    const bool isUnsent = m_peerManager.unsentBytes(id) > 0;
    const ByteCount taken = state.upload.total();
    ChokerPeer fact;
    fact.id = id;
    fact.isInterested = state.peerInterested;
    fact.isUnchoked = !state.amChoking;
    fact.isSnubbed = m_isSnubbed(id);
    fact.isSeed = state.isSeed();
    fact.takesOnly =
        state.amInterested && taken >= takenInVain && state.download.total() < taken / leastReturn;
    fact.isCreditor = state.download.total() >= givenOnCredit && state.download.total() >= 2 * taken;
    fact.isOwed = isQueued || isUnsent;
    fact.isHeldBack = isQueued && !isUnsent;
    fact.downloadRate = state.download.longRate(now);
    fact.uploadRate = state.upload.longRate(now);
    fact.provenRate = state.amChoking ? peer.provenRate : fact.uploadRate;
    if (state.have.size() > 0) {
        fact.progress = static_cast<double>(state.have.count()) / static_cast<double>(state.have.size());
    }
    fact.contribution = m_contributions.score(id, now);
    fact.uploadedSinceUnchoke = taken - peer.uploadedAtUnchoke;
    fact.connectedSince = state.connectedAt;
    fact.lastUnchoked = peer.lastUnchoked;
    return fact;
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
    makeOffers();
    std::vector<ChokerPeer> facts;
    ByteCount unsent = 0;
    bool isServingBeyondLimits = false;
    for (const auto& [id, peer] : m_peers) {
        const PeerState* state = m_peerManager.peer(id);
        if (state == nullptr) {
            continue;
        }
        isServingBeyondLimits = isServingBeyondLimits || (state->isExempt && !state->amChoking);
        facts.push_back(factsOf(id, peer, *state));
        unsent += m_peerManager.unsentBytes(id);
    }
    // The same order in every run.
    std::sort(
        facts.begin(), facts.end(), [](const ChokerPeer& a, const ChokerPeer& b) { return a.id < b.id; });
    ChokerContext context;
    context.isSeeding = m_isSeeding;
    context.slots = m_context.options.uploadSlots;
    context.algorithm = m_context.options.seedingAlgorithm;
    // What still waits to be sent has not been uploaded.
    context.uploaded = m_server.uploaded() - unsent;
    // Where not all that is sent counts, how much is sent does not tell whether the limit is reached.
    context.uploadLimit = isServingBeyondLimits ? noLimit : m_budget.tightestLimit();
    const ChokeDecision decision = m_choker.decide(facts, context, now);
    for (const PeerId id : decision.choke) {
        choke(id);
    }
    for (const PeerId id : decision.unchoke) {
        unchoke(id);
    }
    m_optimistic = decision.optimistic;
    m_again.cancel();
    if (decision.again) {
        const auto pause = std::chrono::ceil<Scheduler::Duration>(*decision.again - now);
        m_again = m_context.scheduler.callLater(pause, [this] { decide(); });
    }
}

} // namespace freshet::swarm
