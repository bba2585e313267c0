// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Downloader's way of a block: from the socket into a piece, to the disk, and to blame where it was damaged.

#include "engine/base/log.h"
#include "engine/swarm/downloader.h"
#include "engine/swarm/swarm_errc.h"

#include <QtEndian>

#include <algorithm>
#include <set>

namespace freshet::swarm {

void Downloader::blockStarted(PeerId id, const metainfo::BlockAddress& block)
{
    const auto peer = m_peers.find(id);
    if (peer == m_peers.end() || !m_isRunning) {
        return;
    }
    const auto asked = findOutstanding(peer->second, block);
    const bool isAsked = asked != peer->second.outstanding.end();
    if (isAsked) {
        const auto now = m_context.scheduler.now();
        m_context.counters.firstByte.add(now - asked->sentAt);
        peer->second.pipeline.blockBegun(asked->sentAt, now);
    }
    if (isAsked && m_assembler.isBegun(block.piece) && m_picker.blockState(block) != BlockState::Received) {
        m_tracer.blockBegun(block);
        m_assembler.startBlock(id, block);
    }
}

void Downloader::blockContinued(PeerId id, quint32 offset, QByteArrayView bytes)
{
    m_assembler.write(id, offset, bytes);
}

void Downloader::blockArrived(PeerId id, const metainfo::BlockAddress& block)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end()) {
        return;
    }
    Peer& peer = found->second;
    const auto outstanding = findOutstanding(peer, block);
    if (outstanding == peer.outstanding.end()) {
        m_assembler.endBlock(id);
        noteUnrequested(id, peer, block.length);
        return;
    }
    const auto now = m_context.scheduler.now();
    if (outstanding->standing == Standing::Expected) {
        --peer.inFlight;
    }
    forgiveLateness(peer);
    peer.pipeline.blockReceived(block.length, outstanding->sentAt, peer.inFlight, now);
    m_context.counters.wholeBlock.add(now - outstanding->sentAt);
    peer.outstanding.erase(outstanding);

    const bool isKept = m_assembler.isReceiving(id);
    const BlockReceipt receipt = isKept ? m_picker.blockReceived(id, block) : BlockReceipt();
    if (receipt.isNew) {
        m_tracer.blockArrived(block);
        m_assembler.keepBlock({id, m_peerManager.peer(id)->endpoint.address});
        cancelAt(receipt.losers, block);
        cancelWhereLate(block);
    } else {
        m_wasted += block.length;
        m_context.counters.duplicate += block.length;
    }
    m_assembler.endBlock(id);
    if (receipt.isPieceComplete) {
        writePiece(block.piece);
    }
}

void Downloader::blockAborted(PeerId id, const metainfo::BlockAddress&)
{
    m_assembler.endBlock(id);
}

void Downloader::writePiece(PieceIndex index)
{
    PieceAssembler::Piece piece = m_assembler.take(index);
    const ByteCount size = piece.buffer.size();
    ++m_writing;
    m_writingBytes += size;
    m_tracer.complete(index);
    m_disk.writePiece(m_storage, index, std::move(piece.buffer),
        [this, isAlive = m_isAlive, index, size, senders = std::move(piece.senders),
            since = m_context.scheduler.now()](Result<storage::PieceWriteOutcome> outcome) mutable {
            if (*isAlive) {
                m_context.counters.pieceStored.add(m_context.scheduler.now() - since);
                m_writingBytes -= size;
                pieceWritten(index, std::move(senders), std::move(outcome));
            }
            if (*isAlive && m_writing == 0) {
                Q_EMIT writesDone();
            }
        });
    if (m_picker.wantedBytesLeft() <= m_writingBytes) {
        m_disk.hurryWrites();
    }
}

void Downloader::pieceWritten(
    PieceIndex piece, std::vector<BlockSender> senders, Result<storage::PieceWriteOutcome> outcome)
{
    --m_writing;
    if (!outcome) {
        m_tracer.ended(piece, PieceEnd::DiskError);
        m_picker.pieceFailed(piece, false);
        if (m_isRunning) {
            stop();
            Q_EMIT diskFailed(outcome.error());
        }
        return;
    }
    m_tracer.stored(piece, outcome->times);
    // Whoever hears of the piece may have done with us.
    const auto isAlive = m_isAlive;
    {
        // The buffer goes back to the pool at the end of this block, before anyone asks for room in it.
        const storage::PieceBuffer buffer = std::move(outcome->buffer);
        if (outcome->isGood) {
            acceptPiece(piece, buffer);
        } else {
            refusePiece(piece, buffer, senders);
        }
    }
    if (*isAlive && m_isRunning) {
        // Several pieces come back from the disk together.
        requestFromAllSoon();
    }
}

void Downloader::tellSeeds()
{
    if (m_newsForSeeds.empty()) {
        return;
    }
    std::vector<wire::Message> news;
    news.reserve(m_newsForSeeds.size());
    for (const PieceIndex piece : std::exchange(m_newsForSeeds, {})) {
        news.emplace_back(wire::Have{piece.value()});
    }
    for (const PeerId id : m_peerManager.peers()) {
        if (m_peerManager.peer(id)->isSeed()) {
            m_peerManager.send(id, news);
        }
    }
}

void Downloader::acceptPiece(PieceIndex piece, const storage::PieceBuffer& buffer)
{
    if (m_blame.hasSuspects(piece)) {
        for (const Culprit& culprit : m_blame.pieceVerified(piece, buffer.view())) {
            m_peerManager.ban(culprit.sender.peer, culprit.offence);
        }
    }
    ++m_context.counters.piecesVerified;
    const bool wasWanted = m_picker.isWanted(piece);
    m_picker.pieceVerified(piece);
    for (const PeerId id : m_peerManager.peers()) {
        const PeerState* state = m_peerManager.peer(id);
        // Also to those who have it: a super seed waits to hear what became of it (BEP 16).
        if (state->have.size() > 0 && !state->isSeed()) {
            m_peerManager.send(id, wire::Have{piece.value()});
        }
        if (state->amInterested && state->have.size() > 0 && state->have.test(piece.value())) {
            updateInterest(id);
        }
    }
    m_newsForSeeds.push_back(piece);
    m_tracer.ended(piece, PieceEnd::Verified);
    const auto isAlive = m_isAlive;
    Q_EMIT pieceVerified(piece);
    if (*isAlive && wasWanted && m_picker.isComplete()) {
        Q_EMIT completed();
    }
}

void Downloader::refusePiece(
    PieceIndex piece, const storage::PieceBuffer& buffer, const std::vector<BlockSender>& senders)
{
    qCInfo(logSwarm) << "piece" << piece.value() << "failed its hash";
    m_wasted += buffer.size();
    m_context.counters.damaged += buffer.size();
    ++m_context.counters.piecesFailed;
    m_tracer.ended(piece, PieceEnd::WrongHash);
    m_picker.pieceFailed(piece, true);
    // Even of a single sender it is told which blocks, once there is a good copy.
    m_blame.pieceFailed(piece, buffer.view(), senders);
    std::set<PeerId> concerned;
    for (const BlockSender& sender : senders) {
        concerned.insert(sender.peer);
    }
    for (const PeerId id : concerned) {
        if (const auto peer = m_peers.find(id); peer != m_peers.end()) {
            ++peer->second.failedPieces;
        }
    }
    if (PieceBlame::isOneSender(senders)) {
        m_peerManager.ban(senders.front().peer, Offence{piece});
    }
    Q_EMIT pieceFailed(piece);
}

void Downloader::withdraw(std::span<const PieceIndex> pieces)
{
    std::vector<QByteArray> payloads;
    for (const PieceIndex piece : pieces) {
        if (m_picker.has(piece)) {
            m_picker.setLost(piece);
            QByteArray payload(sizeof(quint32), Qt::Uninitialized);
            qToBigEndian(piece.value(), payload.data());
            payloads.push_back(std::move(payload));
        }
    }
    for (const PeerId id : m_peerManager.peers()) {
        const PeerState* state = m_peerManager.peer(id);
        if (state == nullptr || state->dontHaveMessageId == 0) {
            continue;
        }
        std::vector<wire::Message> messages;
        for (const QByteArray& payload : payloads) {
            messages.emplace_back(wire::Extended{state->dontHaveMessageId, payload});
        }
        m_peerManager.send(id, messages);
    }
    watchDeadlines();
    updateAllInterest();
    requestFromAllSoon();
}

} // namespace freshet::swarm
