// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/net/net_errc.h"
#include "engine/net/stream.h"
#include "engine/net/tcp_round_trip.h"

#include <QList>
#include <QTcpSocket>

namespace freshet::net {

/// The Errc that a Qt socket error stands for.
[[nodiscard]] Errc errcFromSocketError(QAbstractSocket::SocketError error);

/// A Stream over TCP: reads straight from the kernel; sends small things once a turn of the event loop, and
/// large ones at once.
///
/// A slot for readyRead() that reads nothing hears nothing more, not even the end, until it reads.
class TcpStream final : public Stream
{
    Q_OBJECT
public:
    /// Starts to connect; `source` may be null.
    TcpStream(Scheduler& scheduler, const Endpoint& remote, const QHostAddress& source);
    /// Takes over an accepted socket.
    TcpStream(Scheduler& scheduler, qintptr descriptor);
    ~TcpStream() override;

    [[nodiscard]] Endpoint remote() const override { return m_remote; }
    [[nodiscard]] Endpoint local() const override { return m_local; }
    qint64 read(char* data, qint64 size) override;
    void write(const QByteArray& bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_queued + m_socket.bytesToWrite(); }
    [[nodiscard]] std::optional<RoundTrip> roundTrip() const override
    {
        return m_state == State::Open ? tcpRoundTrip(m_socket.socketDescriptor()) : std::nullopt;
    }
    void setReadingPaused(bool isPaused) override;
    void close() override;

private:
    enum class State { Connecting, Open, Failed, Closed };

    void watchSocket();
    void makeUnbuffered();
    void handleConnected();
    void handleReadable();
    void handleError(QAbstractSocket::SocketError error);
    /// Sends what the network takes of `bytes`; the rest waits in the socket's own queue. False: it failed.
    bool send(const QByteArray& bytes);
    /// Sends the next of what has gathered.
    void flush();
    void scheduleFlush();
    /// Ends the stream; closed() follows in a later turn.
    void fail(Errc code);
    void emitClosed();
    /// Runs `task` in the next turn unless this stream is gone by then.
    void later(void (TcpStream::*task)());

    Scheduler& m_scheduler;
    QTcpSocket m_socket;
    Endpoint m_remote;
    Endpoint m_local;
    State m_state = State::Connecting;
    Error m_reason;
    /// Without memory while it is empty for the first time, unlike std::deque: most peers are idle.
    QList<QByteArray> m_queue;
    qint64 m_queued = 0;
    /// What bytesToWrite() was when our owner last wrote or was told.
    qint64 m_toldToWrite = 0;
    /// The last of the queue is a collection of small writes.
    bool m_isCollecting = false;
    bool m_isFlushScheduled = false;
    bool m_isPaused = false;
    /// The socket has something, and nobody was told yet.
    bool m_hasUntoldData = false;
};

} // namespace freshet::net
