// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Downloader's requests after they were chosen: sent, late, rejected, cancelled, given to others.

#include "engine/swarm/downloader.h"
#include "engine/swarm/swarm_errc.h"

#include <algorithm>

namespace freshet::swarm {

namespace {

/// A request that was given up is expected for so long; then the peer has plainly dropped it.
constexpr auto forgetAfter = 120s;
/// A peer that is late is left alone for so long before it is tried with one block.
constexpr auto lateHold = 20s;
/// A peer that refuses although it does not choke is left alone for so long, or it would go round in circles.
constexpr auto rejectHold = 2s;
/// How long a FinishPlan holds, and how long it is believed that there is no need of one.
constexpr auto planInterval = 20ms;
constexpr auto planIntervalFarAhead = 500ms;
/// One in so many bytes of a torrent may be fetched twice because the one who is sending them is too slow.
constexpr ByteCount raceShare = 125;
/// Data nobody asked for after which a peer is sent away, bytes.
constexpr ByteCount unrequestedLimit = 64 * metainfo::blockSize;

} // namespace

void Downloader::sendRequests(PeerId id, Peer& peer, const std::vector<metainfo::BlockAddress>& blocks)
{
    const auto now = m_context.scheduler.now();
    std::vector<wire::Message> messages;
    messages.reserve(blocks.size());
    for (const metainfo::BlockAddress& block : blocks) {
        if (!m_assembler.isBegun(block.piece)) {
            m_assembler.begin(block.piece);
            ++m_context.counters.piecesBegun;
            m_tracer.begun(block.piece, m_torrent->pieces);
        }
        m_tracer.requested(block);
        peer.pipeline.requestSent(++peer.inFlight, now);
        if (!revive(peer, block)) {
            peer.outstanding.push_back({block, now});
            messages.emplace_back(wire::Request{block.piece.value(), block.begin, block.length});
        }
    }
    if (!messages.empty()) {
        m_peerManager.send(id, messages);
    }
}

bool Downloader::revive(Peer& peer, const metainfo::BlockAddress& block)
{
    const auto outstanding = findOutstanding(peer, block);
    if (outstanding == peer.outstanding.end() || outstanding->standing != Standing::Late
        || outstanding->isRevived) {
        return false;
    }
    outstanding->standing = Standing::Expected;
    outstanding->isRevived = true;
    outstanding->sentAt = m_context.scheduler.now();
    return true;
}

Downloader::OutstandingBlocks::iterator Downloader::findOutstanding(
    Peer& peer, const metainfo::BlockAddress& block)
{
    // Peers answer in order, so it is nearly always the first.
    auto givenUp = peer.outstanding.end();
    for (auto entry = peer.outstanding.begin(); entry != peer.outstanding.end(); ++entry) {
        if (entry->block != block) {
            continue;
        }
        if (entry->standing == Standing::Expected) {
            return entry;
        }
        givenUp = entry;
    }
    return givenUp;
}

void Downloader::planFinish()
{
    const auto now = m_context.scheduler.now();
    if (now < m_plannedUntil) {
        return;
    }
    m_plan.clear();
    // What must come from one peer alone cannot be divided.
    if (!m_picker.hasExclusivePieces()) {
        m_forecasts.clear();
        for (const auto& [id, peer] : m_peers) {
            if (canFinish(id, peer)) {
                m_forecasts.push_back(peer.pipeline.forecast(peer.inFlight, now));
            }
        }
        m_plan.plan(m_forecasts, m_picker.freeBlocks());
    }
    m_plannedUntil = now + (m_plan.isNear() ? planInterval : planIntervalFarAhead);
}

bool Downloader::canFinish(PeerId id, const Peer& peer) const
{
    const PeerState* state = m_peerManager.peer(id);
    return state != nullptr && state->amInterested && !state->peerChoking && !peer.lateSince
        && m_context.scheduler.now() >= peer.heldUntil && peer.pipeline.rate() > 0 && state->have.size() > 0
        && m_picker.hasAllWanted(state->have);
}

bool Downloader::isFasterThanOthers(PeerId id, const metainfo::BlockAddress& block)
{
    const auto now = m_context.scheduler.now();
    const Peer& peer = m_peers.at(id);
    ByteCount unstoppable = 0;
    const auto mine = peer.pipeline.expectedDelay(peer.inFlight + static_cast<int>(m_picked.size()));
    for (const PeerId other : m_picker.requestersOf(block)) {
        const auto found = m_peers.find(other);
        const PeerState* state = m_peerManager.peer(other);
        if (found == m_peers.end() || state == nullptr) {
            continue;
        }
        if (state->isThrottled) {
            // It may have come already: only our own limit keeps us from knowing.
            return false;
        }
        const ByteCount arrived = m_assembler.arrivedOf(other);
        ByteCount owed = -arrived;
        for (const Outstanding& outstanding : found->second.outstanding) {
            owed += outstanding.standing == Standing::Expected ? outstanding.block.length : 0;
            if (outstanding.block == block && outstanding.standing == Standing::Expected) {
                const RequestPipeline& pipeline = found->second.pipeline;
                // What a peer is in the middle of sending it sends to the end.
                const bool canBeStopped = owed + arrived > outstanding.block.length || arrived == 0;
                unstoppable += canBeStopped ? 0 : block.length;
                const auto stop = canBeStopped ? pipeline.cancelDelay() : Scheduler::Clock::duration::zero();
                if (mine * 5 / 4 + stop >= pipeline.expectedRest(owed, arrived, outstanding.sentAt, now)) {
                    return false;
                }
                break;
            }
        }
    }
    if (unstoppable > 0 && m_wasted + m_raced + unstoppable > m_torrent->pieces.totalSize() / raceShare) {
        return false;
    }
    m_raced += unstoppable;
    return true;
}

void Downloader::giveUp(PeerId id, Peer& peer, Outstanding& outstanding, Standing standing)
{
    if (outstanding.standing == Standing::Expected) {
        m_picker.blockAbandoned(id, outstanding.block);
        noLongerExpected(peer);
        outstanding.standing = standing;
    }
}

void Downloader::noLongerExpected(Peer& peer)
{
    if (--peer.inFlight == 0) {
        peer.pipeline.allAbandoned();
    }
}

void Downloader::forgiveLateness(Peer& peer)
{
    if (peer.lateSince) {
        peer.lateSince.reset();
        peer.heldUntil = {};
    }
}

void Downloader::abandonAll(PeerId id)
{
    const auto peer = m_peers.find(id);
    if (peer == m_peers.end()) {
        return;
    }
    const PeerState* state = m_peerManager.peer(id);
    const bool mustTell = state != nullptr && !state->peerChoking;
    std::vector<wire::Message> cancels;
    for (Outstanding& outstanding : peer->second.outstanding) {
        const metainfo::BlockAddress& block = outstanding.block;
        if (mustTell && outstanding.standing == Standing::Expected) {
            cancels.emplace_back(wire::Cancel{block.piece.value(), block.begin, block.length});
        }
        giveUp(id, peer->second, outstanding, Standing::Dropped);
        outstanding.standing = Standing::Dropped;
    }
    if (!cancels.empty()) {
        m_peerManager.send(id, cancels);
    }
}

void Downloader::cancelAt(const std::vector<PeerId>& losers, const metainfo::BlockAddress& block)
{
    for (const PeerId id : losers) {
        const auto peer = m_peers.find(id);
        if (peer == m_peers.end()) {
            continue;
        }
        const auto outstanding = findOutstanding(peer->second, block);
        if (outstanding != peer->second.outstanding.end() && outstanding->standing == Standing::Expected) {
            outstanding->standing = Standing::Dropped;
            noLongerExpected(peer->second);
            m_peerManager.send(id, wire::Cancel{block.piece.value(), block.begin, block.length});
        }
    }
    if (!losers.empty()) {
        requestFromAllSoon();
    }
}

void Downloader::cancelWhereLate(const metainfo::BlockAddress& block)
{
    if (!m_isAnyLate) {
        return;
    }
    for (auto& [id, peer] : m_peers) {
        if (!peer.hasLate) {
            continue;
        }
        const auto outstanding = findOutstanding(peer, block);
        if (outstanding != peer.outstanding.end() && outstanding->standing == Standing::Late) {
            outstanding->standing = Standing::Dropped;
            m_peerManager.send(id, wire::Cancel{block.piece.value(), block.begin, block.length});
        }
    }
}

void Downloader::rejected(PeerId id, const metainfo::BlockAddress& block)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end()) {
        return;
    }
    Peer& peer = found->second;
    const auto outstanding = findOutstanding(peer, block);
    if (outstanding == peer.outstanding.end()) {
        return;
    }
    const bool wasExpected = outstanding->standing == Standing::Expected;
    giveUp(id, peer, *outstanding, Standing::Dropped);
    peer.outstanding.erase(outstanding);
    const PeerState* state = m_peerManager.peer(id);
    if (wasExpected && state != nullptr && !state->peerChoking) {
        peer.heldUntil = std::max(peer.heldUntil, m_context.scheduler.now() + rejectHold);
    }
    if (wasExpected && peer.inFlight == 0) {
        // Its pieces are anybody's.
        m_picker.peerGone(id);
    }
    requestFromAllSoon();
}

void Downloader::checkDeadlines()
{
    m_isAnyLate = false;
    tellSeeds();
    for (auto& [id, peer] : m_peers) {
        checkDeadlines(id, peer);
        m_isAnyLate = m_isAnyLate || peer.hasLate;
    }
    requestFromAll();
    freeStuckMemory();
    // Thousands of torrents that nobody wants must not wake the processor.
    if (m_peers.empty() && m_picker.inProgress().empty()) {
        m_deadlines.cancel();
    }
}

void Downloader::checkDeadlines(PeerId id, Peer& peer)
{
    const auto now = m_context.scheduler.now();
    if (const PeerState* state = m_peerManager.peer(id); state != nullptr && state->isThrottled) {
        peer.throttledAt = now;
    }
    const bool isSnubbed =
        peer.pipeline.isSnubbed(now) && now - peer.throttledAt >= RequestPipeline::snubTimeout;
    int ahead = 0;
    for (Outstanding& outstanding : peer.outstanding) {
        if (outstanding.standing != Standing::Expected) {
            continue;
        }
        if (isSnubbed || peer.pipeline.isLate(std::max(outstanding.sentAt, peer.throttledAt), ahead, now)) {
            peer.lateSince = peer.lateSince.value_or(outstanding.sentAt);
            peer.heldUntil = now + lateHold;
            giveUp(id, peer, outstanding, Standing::Late);
            ++m_context.counters.lateRequests;
            ++peer.lateRequests;
        }
        ++ahead;
    }
    if (peer.lateSince && peer.inFlight == 0) {
        m_picker.peerGone(id);
    }
    peer.outstanding.removeIf([now](const Outstanding& outstanding) {
        return outstanding.standing != Standing::Expected && now - outstanding.sentAt > forgetAfter;
    });
    peer.hasLate = std::any_of(peer.outstanding.cbegin(), peer.outstanding.cend(),
        [](const Outstanding& outstanding) { return outstanding.standing == Standing::Late; });
}

void Downloader::dropUnwantedPieces()
{
    for (const PieceProgress& progress : m_picker.inProgress()) {
        if (!m_picker.isWanted(progress.piece) && m_assembler.isBegun(progress.piece)) {
            dropPiece(progress.piece);
        }
    }
}

void Downloader::dropPiece(PieceIndex piece)
{
    for (auto& [id, peer] : m_peers) {
        for (Outstanding& outstanding : peer.outstanding) {
            const metainfo::BlockAddress& block = outstanding.block;
            if (block.piece == piece && outstanding.standing != Standing::Dropped) {
                giveUp(id, peer, outstanding, Standing::Dropped);
                outstanding.standing = Standing::Dropped;
                m_peerManager.send(id, wire::Cancel{block.piece.value(), block.begin, block.length});
            }
        }
    }
    ++m_context.counters.piecesAbandoned;
    m_tracer.ended(piece, PieceEnd::Abandoned);
    m_assembler.discard(piece);
    m_picker.discardPiece(piece);
}

void Downloader::freeStuckMemory()
{
    const bool isWaiting = std::any_of(
        m_peers.begin(), m_peers.end(), [](const auto& entry) { return entry.second.inFlight > 0; });
    const bool isFull = roomForPieces() == 0 && m_writing == 0 && m_disk.acceptsWrites();
    if (!m_isRunning || isWaiting || !isFull) {
        return;
    }
    // Everybody is idle. Someone who would like to be asked and was not just now found no memory.
    const auto now = m_context.scheduler.now();
    const bool isSomeoneReady = std::any_of(m_peers.begin(), m_peers.end(), [this, now](const auto& entry) {
        const PeerState* state = m_peerManager.peer(entry.first);
        return state != nullptr && state->amInterested && !state->peerChoking
            && now >= entry.second.heldUntil;
    });
    const std::vector<PieceProgress> pieces = m_picker.inProgress();
    const auto stuck = std::find_if(pieces.begin(), pieces.end(),
        [this](const PieceProgress& progress) { return m_assembler.isBegun(progress.piece); });
    if (isSomeoneReady && stuck != pieces.end()) {
        dropPiece(stuck->piece);
        requestFromAll();
    }
}

void Downloader::noteUnrequested(PeerId id, Peer& peer, ByteCount bytes)
{
    m_wasted += bytes;
    m_context.counters.unrequested += bytes;
    peer.unrequested += bytes;
    if (peer.unrequested > unrequestedLimit) {
        m_peerManager.disconnectPeer(id, Error{Errc::UnrequestedData, {}});
    }
}

} // namespace freshet::swarm
