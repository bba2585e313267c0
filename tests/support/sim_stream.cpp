// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_stream.h"

#include <algorithm>
#include <cstring>

namespace freshet::test {

SimStream::SimStream(SimInternet& internet, SimHost& host, const Endpoint& local, const Endpoint& remote)
    : m_internet(internet)
    , m_host(host)
    , m_local(local)
    , m_remote(remote)
{
    m_host.streams.insert(this);
}

SimStream::~SimStream()
{
    close();
    m_host.streams.remove(this);
}

qint64 SimStream::read(char* data, qint64 size)
{
    if (m_isDropped) {
        return -1;
    }
    m_hasReadInSlot = true;
    m_isParked = false;
    qint64 copied = 0;
    while (copied < size && !m_received.empty()) {
        const QByteArray& front = m_received.front();
        const qint64 part = std::min<qint64>(size - copied, front.size() - m_readOffset);
        std::memcpy(data + copied, front.constData() + m_readOffset, static_cast<std::size_t>(part));
        copied += part;
        m_readOffset += part;
        if (m_readOffset == front.size()) {
            m_received.pop_front();
            m_readOffset = 0;
        }
    }
    m_unread -= copied;
    if (copied > 0) {
        scheduleCredit(copied);
    }
    if (m_unread > 0) {
        scheduleReadyRead();
    } else if (!m_isOpen && copied == 0 && size > 0) {
        scheduleClosed();
        return -1;
    }
    return copied;
}

void SimStream::write(const QByteArray& bytes)
{
    if (!m_isOpen || bytes.isEmpty()) {
        return;
    }
    m_sendQueue.push_back(bytes);
    m_unsent += bytes.size();
    schedulePump();
}

void SimStream::setReadingPaused(bool isPaused)
{
    if (m_isPaused == isPaused) {
        return;
    }
    m_isPaused = isPaused;
    if (isPaused) {
        return;
    }
    m_isParked = false;
    if (m_unread > 0) {
        scheduleReadyRead();
    }
    if (!m_isOpen) {
        scheduleClosed();
    }
}

void SimStream::close()
{
    if (m_isDropped) {
        return;
    }
    m_isDropped = true;
    const bool wasOpen = m_isOpen;
    m_isOpen = false;
    m_sendQueue.clear();
    m_unsent = 0;
    m_received.clear();
    m_unread = 0;
    if (wasOpen && m_peer != nullptr) {
        m_internet.sendFin(*this);
    }
}

void SimStream::handleConnected()
{
    if (!m_isOpen || m_isConnected) {
        return;
    }
    m_isConnected = true;
    Q_EMIT connected();
    schedulePump();
}

void SimStream::handleBytes(const QByteArray& bytes)
{
    if (!m_isOpen) {
        m_internet.sendReset(*this);
        return;
    }
    m_host.traffic.received += bytes.size();
    m_received.push_back(bytes);
    m_unread += bytes.size();
    signalReadable();
}

void SimStream::handleFin()
{
    if (!m_isOpen) {
        return;
    }
    m_isOpen = false;
    m_sendQueue.clear();
    m_unsent = 0;
    m_reason = Error{net::Errc::ClosedByRemote, m_remote.toString()};
    if (!m_isPaused) {
        emitClosed();
    }
}

void SimStream::fail(net::Errc code)
{
    if (!m_isOpen) {
        return;
    }
    m_isOpen = false;
    m_sendQueue.clear();
    m_unsent = 0;
    m_reason = Error{code, m_remote.toString()};
    emitClosed();
}

void SimStream::handleCredit(ByteCount bytes)
{
    m_inFlight -= bytes;
    wake();
}

bool SimStream::canTransmit() const
{
    return m_isOpen && m_isConnected && m_unsent > 0 && m_peer != nullptr
        && m_inFlight < m_peer->m_host.profile.receiveWindow && SimInternet::canReach(m_host, m_peer->m_host);
}

QByteArray SimStream::takeChunk(ByteCount limit)
{
    const ByteCount window = m_peer->m_host.profile.receiveWindow - m_inFlight;
    const auto wanted = static_cast<qsizetype>(std::min({limit, window, m_unsent}));
    QByteArray chunk;
    if (m_sendQueue.front().size() == wanted) {
        chunk = std::move(m_sendQueue.front());
        m_sendQueue.pop_front();
    } else {
        chunk.reserve(wanted);
        while (chunk.size() < wanted) {
            QByteArray& front = m_sendQueue.front();
            const qsizetype part = std::min(wanted - chunk.size(), front.size());
            chunk.append(front.constData(), part);
            if (part == front.size()) {
                m_sendQueue.pop_front();
            } else {
                front.remove(0, part);
            }
        }
    }
    m_unsent -= chunk.size();
    m_inFlight += chunk.size();
    m_host.traffic.sent += chunk.size();
    return chunk;
}

void SimStream::reportWritten()
{
    if (m_isOpen) {
        Q_EMIT bytesWritten(m_unsent);
    }
}

void SimStream::wake()
{
    if (canTransmit()) {
        m_internet.requestUplink(*this);
    }
}

void SimStream::scheduleReadyRead()
{
    if (!m_isReadyReadScheduled && !m_isPaused) {
        m_isReadyReadScheduled = true;
        later(&SimStream::signalReadable);
    }
}

void SimStream::signalReadable()
{
    m_isReadyReadScheduled = false;
    if (m_isDropped || m_hasEmittedClosed || m_isPaused || m_isParked || m_unread == 0) {
        return;
    }
    m_hasReadInSlot = false;
    Q_EMIT readyRead();
    m_isParked = !m_hasReadInSlot;
}

void SimStream::schedulePump()
{
    if (!m_isPumpScheduled) {
        m_isPumpScheduled = true;
        later(&SimStream::pump);
    }
}

void SimStream::pump()
{
    m_isPumpScheduled = false;
    wake();
}

void SimStream::scheduleCredit(ByteCount bytes)
{
    if (m_unreturnedCredit == 0) {
        later(&SimStream::returnCredit);
    }
    m_unreturnedCredit += bytes;
}

void SimStream::returnCredit()
{
    m_internet.sendCredit(*this, std::exchange(m_unreturnedCredit, 0));
}

void SimStream::scheduleClosed()
{
    if (!m_isClosedScheduled && !m_hasEmittedClosed) {
        m_isClosedScheduled = true;
        later(&SimStream::emitClosed);
    }
}

void SimStream::emitClosed()
{
    if (!m_hasEmittedClosed && !m_isDropped) {
        m_hasEmittedClosed = true;
        Q_EMIT closed(m_reason);
    }
}

void SimStream::later(void (SimStream::*task)())
{
    m_internet.scheduler().post([self = QPointer(this), task] {
        if (self) {
            (self->*task)();
        }
    });
}

SimListener::SimListener(SimHost& host, quint16 port)
    : m_host(host)
    , m_port(port)
{
    m_host.listeners.insert(port, this);
}

SimListener::~SimListener()
{
    m_host.listeners.remove(m_port);
}

std::unique_ptr<net::Stream> SimListener::takeStream()
{
    if (m_arrived.empty()) {
        return nullptr;
    }
    std::unique_ptr<SimStream> stream = std::move(m_arrived.front());
    m_arrived.pop_front();
    stream->setReadingPaused(false);
    return stream;
}

void SimListener::add(std::unique_ptr<SimStream> stream)
{
    // Nobody is connected to its signals before it is taken.
    stream->setReadingPaused(true);
    m_arrived.push_back(std::move(stream));
    Q_EMIT streamArrived();
}

} // namespace freshet::test
