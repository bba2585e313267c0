// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a PeerConnection reads and sends as much as rate limits allow, and counts it.

#include "engine/net/local_address.h"
#include "engine/swarm/line_overhead.h"
#include "engine/swarm/peer_connection.h"
#include "engine/wire/message_encoder.h"

#include <algorithm>
#include <utility>

namespace freshet::swarm {

namespace {

/// Reads per readiness: the rest comes in the next turn, so that peers stay fair (and limits are looked at).
constexpr int gulpsPerTurn = 2;

} // namespace

void PeerConnection::setLimits(const PeerLimits& limits)
{
    m_state.limits = limits;
    placeBudgets();
    const TransferOptions& options = m_context.options;
    const auto now = m_context.scheduler.now();
    const ByteRate usualDownload = m_state.isExempt ? noLimit : options.peerDownloadLimit;
    const ByteRate usualUpload = m_state.isExempt ? noLimit : options.peerUploadLimit;
    m_downloadBudget.setLimit(limits.download != noLimit ? limits.download : usualDownload, now);
    m_uploadBudget.setLimit(limits.upload != noLimit ? limits.upload : usualUpload, now);
    m_state.isPaced = m_uploadBudget.isLimited();
}

void PeerConnection::placeBudgets()
{
    m_state.isExempt = !m_context.options.limitsLocalNetwork && net::isLanAddress(m_state.endpoint.address);
    m_downloadBudget.setParent(m_state.isExempt ? &m_context.download.unsharedBudget() : &m_sharedDownload);
    m_uploadBudget.setParent(m_state.isExempt ? &m_context.upload.unsharedBudget() : &m_sharedUpload);
}

void PeerConnection::readAvailable()
{
    if (m_isClosed) {
        return;
    }
    if (m_downloadBudget.isLimited()) {
        m_state.isThrottled = true;
        m_stream->setReadingPaused(true);
        m_context.download.enqueue(*this);
        return;
    }
    readSome(gulpsPerTurn * SwarmContext::scratchSize);
}

void PeerConnection::spend(ByteCount allowance)
{
    // Else the limit was lifted while this waited.
    const bool mayHaveMore = m_downloadBudget.isLimited() && readSome(allowance);
    if (m_isClosed) {
        return;
    }
    if (mayHaveMore) {
        m_context.download.enqueue(*this);
    } else {
        m_state.isThrottled = false;
        m_stream->setReadingPaused(false);
    }
}

bool PeerConnection::readSome(ByteCount allowance)
{
    const bool countsOverhead = m_context.options.limitsCountOverhead;
    // Messages without payload are not counted, but not read without end either.
    ByteCount unread = allowance + SwarmContext::scratchSize;
    while (allowance > 0 && unread > 0) {
        const qint64 wanted = std::min<qint64>({allowance, unread, SwarmContext::scratchSize});
        const qint64 got = m_stream->read(m_context.scratch.data(), wanted);
        if (got <= 0) {
            return false;
        }
        const ByteCount payloadBefore = m_state.download.total();
        m_lastReceived = m_context.scheduler.now();
        noteReceived(got);
        consume(QByteArrayView(m_context.scratch.data(), got));
        const ByteCount payload = m_state.download.total() - payloadBefore;
        if (!countsOverhead) {
            m_downloadBudget.take(payload);
        }
        allowance -= countsOverhead ? got : payload;
        unread -= got;
        if (!m_isClosed) {
            Q_EMIT m_manager.inputHandled(m_state.id);
        }
        if (m_isClosed || got < wanted) {
            return false;
        }
    }
    return true;
}

void PeerConnection::sendBlocks(const QByteArray& frames, ByteCount payload)
{
    if (m_isClosed) {
        return;
    }
    m_controlMessages -= payload / metainfo::blockSize;
    m_context.counters.sent.blocks += static_cast<quint64>((frames.size() - payload) / wire::pieceHeaderSize);
    m_state.isPaced = m_uploadBudget.isLimited();
    if (!m_state.isPaced && m_output.isEmpty()) {
        m_state.upload.add(payload, m_context.scheduler.now());
        m_context.counters.sent.payload += payload;
        write(frames);
        return;
    }
    m_output.append(frames);
    m_context.upload.enqueue(m_sender);
}

ByteCount PeerConnection::wantedUpload() const
{
    const ByteCount size = m_output.size();
    return m_context.options.limitsCountOverhead ? size + lineOverhead(size, m_state.endpoint.isIpv4()).forth
                                                 : size;
}

void PeerConnection::sendWaiting(ByteCount allowance)
{
    if (!m_uploadBudget.isLimited()) {
        // The limit was lifted while this waited.
        allowance = m_output.size();
    }
    const bool countsOverhead = m_context.options.limitsCountOverhead;
    if (countsOverhead) {
        const ByteCount headers = lineOverhead(allowance, m_state.endpoint.isIpv4()).forth;
        allowance = std::max<ByteCount>(allowance - headers, 1);
    }
    const PacedOutput::Part part = m_output.take(allowance, !countsOverhead);
    m_state.upload.add(part.payload, m_context.scheduler.now());
    m_context.counters.sent.payload += part.payload;
    if (!countsOverhead) {
        m_uploadBudget.take(part.payload);
    }
    // Several times in a tick if others leave something.
    const bool isSameTick =
        std::exchange(m_lastPaced, m_context.scheduler.now()) == m_context.scheduler.now();
    m_state.pacedBytes = (isSameTick ? m_state.pacedBytes : 0) + part.bytes.size();
    write(part.bytes);
    if (m_stream->bytesToWrite() == 0) {
        // What the network has taken at once it does not tell of.
        Q_EMIT m_manager.bytesSent(m_state.id);
    }
    if (!m_isClosed && !m_output.isEmpty()) {
        m_context.upload.enqueue(m_sender);
    }
}

void PeerConnection::write(const QByteArray& bytes)
{
    m_lastSent = m_context.scheduler.now();
    noteSent(bytes.size());
    m_stream->write(bytes);
}

void PeerConnection::noteReceived(ByteCount bytes)
{
    m_context.counters.received.bytes += bytes;
    const LineOverhead extra = lineOverhead(bytes, m_state.endpoint.isIpv4());
    m_state.lineDownload.add(bytes + extra.forth, m_lastReceived);
    m_state.lineUpload.add(extra.back, m_lastReceived);
    m_context.traffic.received += bytes + extra.forth;
    m_context.traffic.sent += extra.back;
    m_context.traffic.sentExempt += m_state.isExempt ? extra.back : 0;
    if (m_context.options.limitsCountOverhead) {
        m_downloadBudget.take(bytes + extra.forth);
        m_uploadBudget.take(extra.back);
    }
}

void PeerConnection::noteSent(ByteCount bytes)
{
    m_context.counters.sent.bytes += bytes;
    const LineOverhead extra = lineOverhead(bytes, m_state.endpoint.isIpv4());
    m_state.lineUpload.add(bytes + extra.forth, m_lastSent);
    m_state.lineDownload.add(extra.back, m_lastSent);
    m_context.traffic.sent += bytes + extra.forth;
    m_context.traffic.sentExempt += m_state.isExempt ? bytes + extra.forth : 0;
    m_context.traffic.received += extra.back;
    if (m_context.options.limitsCountOverhead) {
        m_uploadBudget.take(bytes + extra.forth);
        m_downloadBudget.take(extra.back);
    }
}

} // namespace freshet::swarm
