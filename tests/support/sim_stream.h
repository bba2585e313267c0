// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/net_errc.h"
#include "engine/net/stream.h"
#include "engine/net/stream_listener.h"
#include "tests/support/sim_internet.h"

#include <deque>

namespace freshet::test {

/// One end of a simulated connection, with the habits of a real one: a listener to readyRead() that reads
/// nothing hears nothing more until it reads; the end of the stream goes unnoticed while reading is paused.
class SimStream final : public net::Stream
{
    Q_OBJECT
public:
    SimStream(SimInternet& internet, SimHost& host, const Endpoint& local, const Endpoint& remote);
    ~SimStream() override;

    [[nodiscard]] Endpoint remote() const override { return m_remote; }
    [[nodiscard]] Endpoint local() const override { return m_isConnected ? m_local : Endpoint(); }
    qint64 read(char* data, qint64 size) override;
    void write(const QByteArray& bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_unsent; }
    [[nodiscard]] std::optional<net::RoundTrip> roundTrip() const override
    {
        return m_host.profile.lineBuffer > 0 && m_peer != nullptr
            ? SimInternet::roundTrip(m_host, m_peer->m_host)
            : m_host.profile.roundTrip;
    }
    void setReadingPaused(bool isPaused) override;
    void close() override;

    // What follows is for SimInternet and SimListener only.

    [[nodiscard]] SimHost& host() { return m_host; }
    [[nodiscard]] Endpoint localEndpoint() const { return m_local; }
    [[nodiscard]] SimStream* peer() const { return m_peer; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setPeer(SimStream* peer) { m_peer = peer; }
    void markConnected() { m_isConnected = true; }
    /// The SYN was answered.
    void handleConnected();
    void handleBytes(const QByteArray& bytes);
    void handleFin();
    /// Ends the stream at once; what was received stays readable.
    void fail(net::Errc code);
    /// The other side has read `bytes`.
    void handleCredit(ByteCount bytes);
    [[nodiscard]] bool canTransmit() const;
    /// Up to `limit` bytes that leave the host now.
    [[nodiscard]] QByteArray takeChunk(ByteCount limit);
    void reportWritten();
    void wake();

    /// Whether it stands in its host's uplink queue.
    bool isInUplink = false;
    /// Nothing sent later may arrive before this.
    Scheduler::TimePoint lastArrival{};

private:
    void scheduleReadyRead();
    void signalReadable();
    void schedulePump();
    void scheduleCredit(ByteCount bytes);
    void scheduleClosed();
    void emitClosed();
    /// Runs `task` in the next turn unless this stream is gone by then.
    void later(void (SimStream::*task)());
    void pump();
    void returnCredit();

    SimInternet& m_internet;
    SimHost& m_host;
    Endpoint m_local;
    Endpoint m_remote;
    QPointer<SimStream> m_peer;

    std::deque<QByteArray> m_sendQueue;
    ByteCount m_unsent = 0;
    /// Sent and not yet read by the other side.
    ByteCount m_inFlight = 0;
    std::deque<QByteArray> m_received;
    qsizetype m_readOffset = 0;
    ByteCount m_unread = 0;
    ByteCount m_unreturnedCredit = 0;

    bool m_isConnected = false;
    /// Neither close() was called nor the end has come.
    bool m_isOpen = true;
    bool m_isDropped = false;
    bool m_isPaused = false;
    bool m_isParked = false;
    bool m_hasReadInSlot = false;
    bool m_hasEmittedClosed = false;
    bool m_isReadyReadScheduled = false;
    bool m_isPumpScheduled = false;
    bool m_isClosedScheduled = false;
    Error m_reason;
};

/// Accepts simulated streams on one port of one host.
class SimListener final : public net::StreamListener
{
    Q_OBJECT
public:
    SimListener(SimHost& host, quint16 port);
    ~SimListener() override;

    [[nodiscard]] quint16 port() const override { return m_port; }
    [[nodiscard]] std::unique_ptr<net::Stream> takeStream() override;

    void add(std::unique_ptr<SimStream> stream);

private:
    SimHost& m_host;
    quint16 m_port;
    std::deque<std::unique_ptr<SimStream>> m_arrived;
};

} // namespace freshet::test
