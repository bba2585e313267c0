// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/tcp_stream.h"

#include <QNetworkProxy>
#include <QPointer>

#include <utility>

namespace freshet::net {

namespace {

/// Writes from this size on are handed to the network as they are; smaller ones are collected.
constexpr qsizetype largeWrite = 64 * 1024;
/// From this size on a write is not worth waiting with, if nothing is before it: the rest of the turn would
/// hardly add to it.
constexpr qsizetype urgentWrite = 8 * 1024;
/// Small writes are collected up to this size.
constexpr qsizetype maxCollected = 256 * 1024;

constexpr auto openMode = QIODevice::ReadWrite | QIODevice::Unbuffered;

} // namespace

Errc errcFromSocketError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Errc::ConnectionRefused;
    case QAbstractSocket::RemoteHostClosedError: return Errc::ClosedByRemote;
    case QAbstractSocket::HostNotFoundError: return Errc::HostNotFound;
    case QAbstractSocket::SocketAccessError: return Errc::PermissionDenied;
    case QAbstractSocket::SocketResourceError: return Errc::TooManyOpenFiles;
    case QAbstractSocket::SocketTimeoutError: return Errc::TimedOut;
    // What Qt makes of ENETUNREACH and EHOSTUNREACH while connecting, and of EPIPE and the like later.
    case QAbstractSocket::NetworkError: return Errc::HostUnreachable;
    case QAbstractSocket::AddressInUseError: return Errc::AddressInUse;
    case QAbstractSocket::SocketAddressNotAvailableError: return Errc::AddressNotAvailable;
    default: return Errc::Failed;
    }
}

TcpStream::TcpStream(Scheduler& scheduler, const Endpoint& remote, const QHostAddress& source)
    : m_scheduler(scheduler)
    , m_remote(remote)
{
    watchSocket();
    // A connection attempt that ends at once does so inside our caller, who must not hear of it there.
    connect(&m_socket, &QTcpSocket::connected, this, [this] { later(&TcpStream::handleConnected); });
    if (!source.isNull() && !m_socket.bind(source, 0)) {
        fail(errcFromSocketError(m_socket.error()));
        return;
    }
    m_socket.connectToHost(remote.address, remote.port, openMode);
}

TcpStream::TcpStream(Scheduler& scheduler, qintptr descriptor)
    : m_scheduler(scheduler)
{
    watchSocket();
    makeUnbuffered();
    if (!m_socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState, openMode)) {
        fail(errcFromSocketError(m_socket.error()));
        return;
    }
    m_remote = Endpoint(m_socket.peerAddress(), m_socket.peerPort());
    m_local = Endpoint(m_socket.localAddress(), m_socket.localPort());
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_state = State::Open;
}

/// setSocketDescriptor() ignores Unbuffered and keeps what the last connection attempt asked for. This
/// attempt ends before the socket is made, so it costs no call of the system and leaves no timer behind.
void TcpStream::makeUnbuffered()
{
    const auto end = connect(&m_socket, &QTcpSocket::stateChanged, &m_socket, [this](auto state) {
        if (state == QAbstractSocket::HostLookupState) {
            m_socket.abort();
        }
    });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), 1, openMode);
    disconnect(end);
}

TcpStream::~TcpStream()
{
    close();
}

void TcpStream::watchSocket()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpStream::handleReadable);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpStream::flush);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpStream::handleError);
}

void TcpStream::handleConnected()
{
    if (m_state != State::Connecting) {
        return;
    }
    m_state = State::Open;
    m_local = Endpoint(m_socket.localAddress(), m_socket.localPort());
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected();
    if (m_hasUntoldData) {
        handleReadable();
    }
    scheduleFlush();
}

void TcpStream::handleReadable()
{
    if (m_state == State::Closed || m_reason.code) {
        return;
    }
    if (m_isPaused || m_state == State::Connecting) {
        m_hasUntoldData = true;
        return;
    }
    m_hasUntoldData = false;
    Q_EMIT readyRead();
}

qint64 TcpStream::read(char* data, qint64 size)
{
    if (m_state == State::Connecting) {
        return 0;
    }
    if (m_state == State::Closed || !m_socket.isOpen()) {
        return -1;
    }
    const qint64 count = m_socket.read(data, size);
    if (count < 0) {
        // Qt tells nobody: for an unbuffered socket this is how the end looks like. A reset looks the same.
        fail(Errc::ClosedByRemote);
        return -1;
    }
    m_hasUntoldData = m_hasUntoldData && count == size;
    return count;
}

void TcpStream::write(const QByteArray& bytes)
{
    if (m_state == State::Failed || m_state == State::Closed || bytes.isEmpty()) {
        return;
    }
    if (bytes.size() >= urgentWrite && m_state == State::Open && bytesToWrite() == 0) {
        send(bytes);
        m_toldToWrite = bytesToWrite();
        return;
    }
    const bool isSmall = bytes.size() < largeWrite;
    if (isSmall && m_isCollecting && !m_queue.isEmpty()
        && m_queue.last().size() + bytes.size() <= maxCollected) {
        m_queue.last().append(bytes);
    } else {
        m_queue.append(bytes);
        m_isCollecting = isSmall;
    }
    m_queued += bytes.size();
    m_toldToWrite = bytesToWrite();
    scheduleFlush();
}

bool TcpStream::send(const QByteArray& bytes)
{
    if (m_socket.write(bytes) < 0) {
        fail(Errc::ConnectionReset);
        return false;
    }
    return true;
}

void TcpStream::scheduleFlush()
{
    if (m_state == State::Open && !m_queue.isEmpty() && !m_isFlushScheduled) {
        m_isFlushScheduled = true;
        later(&TcpStream::flush);
    }
}

void TcpStream::flush()
{
    m_isFlushScheduled = false;
    if (m_state != State::Open) {
        return;
    }
    // One chunk at a time in the socket's queue, which would send but one a turn; and one large write a
    // turn here, so that a slot that refills at once does not keep the others from their turn.
    if (m_socket.bytesToWrite() == 0 && !m_queue.isEmpty()) {
        const QByteArray chunk = m_queue.takeFirst();
        m_queued -= chunk.size();
        if (!send(chunk)) {
            return;
        }
        if (m_socket.bytesToWrite() == 0) {
            scheduleFlush();
        }
    }
    if (const qint64 left = bytesToWrite(); left < m_toldToWrite) {
        m_toldToWrite = left;
        Q_EMIT bytesWritten(left);
    }
}

void TcpStream::setReadingPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused && m_hasUntoldData) {
        later(&TcpStream::handleReadable);
    }
}

void TcpStream::close()
{
    m_state = State::Closed;
    m_queue.clear();
    m_queued = 0;
    m_socket.disconnect(this);
    m_socket.abort();
}

void TcpStream::handleError(QAbstractSocket::SocketError error)
{
    // Once connected, an error of sending is the other side's doing.
    const bool isReset = m_state == State::Open && error == QAbstractSocket::NetworkError;
    fail(isReset ? Errc::ConnectionReset : errcFromSocketError(error));
}

void TcpStream::fail(Errc code)
{
    if (m_state == State::Failed || m_state == State::Closed) {
        return;
    }
    m_state = State::Failed;
    m_queue.clear();
    m_queued = 0;
    m_reason = Error{make_error_code(code), m_remote.toString()};
    later(&TcpStream::emitClosed);
}

void TcpStream::emitClosed()
{
    if (m_state == State::Failed) {
        Q_EMIT closed(m_reason);
    }
}

void TcpStream::later(void (TcpStream::*task)())
{
    m_scheduler.post([self = QPointer(this), task] {
        if (self) {
            (self->*task)();
        }
    });
}

} // namespace freshet::net
