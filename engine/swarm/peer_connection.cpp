// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_connection.h"

#include "engine/base/log.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/message_encoder.h"
#include "engine/wire/peer_id.h"

#include <algorithm>
#include <utility>

namespace freshet::swarm {

namespace {

/// What we tell peers they may queue (BEP 10 "reqq").
constexpr int advertisedQueue = 500;
constexpr auto keepAliveInterval = 100s;
constexpr auto silenceLimit = 180s;

} // namespace

PeerConnection::PeerConnection(PeerManager& manager, SwarmContext& context, Budget& download, Budget& upload,
    PeerId id, GreetedPeer peer)
    : m_manager(manager)
    , m_context(context)
    , m_sharedDownload(download)
    , m_sharedUpload(upload)
    , m_downloadBudget(&download)
    , m_uploadBudget(&upload)
    , m_stream(std::move(peer.stream))
    , m_leftover(std::move(peer.leftover))
{
    m_state.id = id;
    m_state.endpoint = m_stream->remote();
    m_state.origin = peer.origin;
    m_state.isIncoming = peer.isIncoming;
    m_state.isEncrypted = peer.isEncrypted;
    m_state.peerId = peer.handshake.peerId;
    m_state.client = wire::clientName(peer.handshake.peerId);
    m_state.supportsFast = peer.handshake.supportsFast;
    m_state.supportsExtensions = peer.handshake.supportsExtensions;
    m_state.connectedAt = m_context.scheduler.now();
    m_state.connectedSinceMs = m_context.scheduler.wallClockMs();
    m_chokeCountedAt = m_state.connectedAt;
    m_lastReceived = m_state.connectedAt;
    m_lastSent = m_state.connectedAt;
    connect(m_stream.get(), &net::Stream::readyRead, this, &PeerConnection::readAvailable);
    connect(m_stream.get(), &net::Stream::closed, this, &PeerConnection::finish);
    connect(
        m_stream.get(), &net::Stream::bytesWritten, this, [this] { Q_EMIT m_manager.bytesSent(m_state.id); });
}

PeerConnection::~PeerConnection()
{
    m_context.download.remove(*this);
    m_context.upload.remove(m_sender);
}

void PeerConnection::prepare(const metainfo::Metainfo* info)
{
    m_info = info;
    updateDecoderLimits();
    if (m_info != nullptr) {
        m_state.have = Bitfield(m_info->pieces.pieceCount());
    }
}

void PeerConnection::start()
{
    if (m_isClosed) {
        return;
    }
    if (m_info == nullptr && m_state.supportsFast) {
        // With the fast extension one of Bitfield, Have-all and Have-none must come first (BEP 6).
        const wire::Message none = wire::HaveNone();
        send(std::span(&none, 1));
    }
    if (m_state.supportsExtensions) {
        sendExtensionHandshake();
    }
    if (!m_leftover.isEmpty()) {
        const QByteArray early = std::exchange(m_leftover, {});
        consume(early);
        if (!m_isClosed) {
            Q_EMIT m_manager.inputHandled(m_state.id);
        }
    }
    if (!m_isClosed) {
        readAvailable();
    }
}

void PeerConnection::setMetainfo(const metainfo::Metainfo& info)
{
    m_info = &info;
    updateDecoderLimits();
    Bitfield pieces(info.pieces.pieceCount());
    if (m_hasAllEarly) {
        pieces.fill(true);
    } else if (!m_earlyBits.isEmpty()) {
        const auto early = Bitfield::fromWire(m_earlyBits, pieces.size());
        if (!early) {
            close(Error{Errc::InvalidBitfield, {}});
            return;
        }
        pieces = *early;
    }
    for (const quint32 number : std::exchange(m_earlyHaves, {})) {
        if (info.pieces.piece(number)) {
            pieces.set(number);
        }
    }
    m_earlyBits.clear();
    setPieces(std::move(pieces));
}

void PeerConnection::send(std::span<const wire::Message> messages)
{
    if (m_isClosed) {
        return;
    }
    QByteArray bytes;
    for (const wire::Message& message : messages) {
        wire::append(bytes, message);
        ++m_context.counters.sent.messages[message.index()];
        if (std::holds_alternative<wire::Choke>(message)) {
            m_state.amChoking = true;
        } else if (std::holds_alternative<wire::Unchoke>(message)) {
            m_state.amChoking = false;
        } else if (std::holds_alternative<wire::Interested>(message)) {
            setInterested(true);
        } else if (std::holds_alternative<wire::NotInterested>(message)) {
            setInterested(false);
        } else if (std::holds_alternative<wire::Cancel>(message)) {
            ++m_state.requests.cancelsSent;
        } else if (std::holds_alternative<wire::RejectRequest>(message)) {
            ++m_state.requests.rejectsSent;
        }
    }
    if (m_output.isInside()) {
        m_lastSent = m_context.scheduler.now();
        m_output.insert(bytes);
    } else {
        write(bytes);
    }
}

void PeerConnection::finish(const Error& reason)
{
    while (!m_isClosed && readSome(SwarmContext::scratchSize)) {}
    close(reason);
}

void PeerConnection::close(const Error& reason)
{
    if (m_isClosed) {
        return;
    }
    m_isClosed = true;
    countChokedTime();
    m_context.counters.endedTime += m_context.scheduler.now() - m_state.connectedAt;
    m_context.download.remove(*this);
    m_context.upload.remove(m_sender);
    m_output.clear();
    m_stream->close();
    if (m_block && m_manager.blockSink() != nullptr) {
        m_manager.blockSink()->blockAborted(m_state.id, *m_block);
    }
    m_block.reset();
    qCDebug(logSwarm) << m_state.endpoint.toString() << "closed:" << reason.toString();
    Q_EMIT closed(reason);
}

void PeerConnection::checkLiveness()
{
    m_controlMessages = 0;
    const auto now = m_context.scheduler.now();
    countChokedTime();
    m_state.peakDownload = std::max(m_state.peakDownload, m_state.download.rate(now));
    m_state.peakUpload = std::max(m_state.peakUpload, m_state.upload.rate(now));
    if (now - m_lastReceived > silenceLimit) {
        close(Error{Errc::Idle, {}});
    } else if (now - m_lastSent > keepAliveInterval) {
        const wire::Message message = wire::KeepAlive();
        send(std::span(&message, 1));
    }
}

void PeerConnection::consume(QByteArrayView bytes)
{
    while (!m_isClosed) {
        const Result<wire::DecoderEvent> event = m_decoder.next(bytes);
        if (!event) {
            close(event.error());
            return;
        }
        if (const auto* part = std::get_if<wire::BlockBytes>(&*event)) {
            continueBlock(*part);
        } else if (const auto* block = std::get_if<wire::BlockStart>(&*event)) {
            startBlock(*block);
        } else if (const auto* message = std::get_if<wire::Message>(&*event)) {
            handle(*message);
        } else {
            return;
        }
    }
}

void PeerConnection::startBlock(const wire::BlockStart& start)
{
    const auto block = m_info != nullptr
        ? m_info->pieces.range(start.piece, start.begin, start.length, metainfo::blockSize)
        : std::nullopt;
    if (!block) {
        close(Error{Errc::UnrequestedData, {}});
        return;
    }
    m_block = block;
    if (BlockSink* sink = m_manager.blockSink()) {
        sink->blockStarted(m_state.id, *block);
    }
}

void PeerConnection::continueBlock(const wire::BlockBytes& part)
{
    m_state.download.add(part.bytes.size(), m_lastReceived);
    m_context.counters.received.payload += part.bytes.size();
    BlockSink* const sink = m_manager.blockSink();
    if (sink != nullptr) {
        sink->blockContinued(m_state.id, part.offset, part.bytes);
    }
    if (part.isLast) {
        ++m_context.counters.received.blocks;
        const metainfo::BlockAddress block = *std::exchange(m_block, std::nullopt);
        if (sink != nullptr) {
            sink->blockArrived(m_state.id, block);
        }
    }
}

void PeerConnection::setPeerChoking(bool isChoking)
{
    if (m_state.peerChoking != isChoking) {
        countChokedTime();
        m_state.peerChoking = isChoking;
        Q_EMIT m_manager.chokeChanged(m_state.id);
    }
}

void PeerConnection::setInterested(bool isInterested)
{
    countChokedTime();
    m_state.amInterested = isInterested;
}

void PeerConnection::countChokedTime()
{
    const auto now = m_context.scheduler.now();
    if (m_state.amInterested && m_state.peerChoking) {
        m_state.chokedTime += now - m_chokeCountedAt;
        m_context.counters.chokedTime += now - m_chokeCountedAt;
    }
    m_chokeCountedAt = now;
}

void PeerConnection::setPeerInterested(bool isInterested)
{
    if (m_state.peerInterested != isInterested) {
        m_state.peerInterested = isInterested;
        Q_EMIT m_manager.interestChanged(m_state.id);
    }
}

void PeerConnection::updateDecoderLimits()
{
    wire::DecoderLimits limits;
    if (m_info != nullptr) {
        limits.maxMessage = std::max(limits.maxMessage, m_info->pieces.pieceCount() / 8 + 64);
    }
    m_decoder.setLimits(limits);
}

void PeerConnection::sendExtensionHandshake()
{
    wire::ExtensionHandshake ours;
    ours.ids = wire::ourExtensionIds();
    ours.ids.pex.reset();
    ours.client = QStringLiteral("Freshet " FRESHET_VERSION);
    ours.requestQueue = advertisedQueue;
    if (m_info != nullptr) {
        ours.metadataSize = m_info->infoBytes.size();
    }
    if (m_context.listenPort != 0) {
        ours.port = m_context.listenPort;
    }
    ours.yourIp = m_state.endpoint.address;
    const wire::Message message = wire::Extended{wire::extensionHandshakeId, wire::encode(ours)};
    send(std::span(&message, 1));
}

} // namespace freshet::swarm
