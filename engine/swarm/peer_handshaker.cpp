// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_handshaker.h"

#include "engine/swarm/encrypted_stream.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/wire_errc.h"

#include <array>

namespace freshet::swarm {

namespace {

/// Read at once while greeting; what lies behind the handshake stays in the stream.
constexpr qint64 readChunk = 2048;
constexpr Scheduler::Duration selfGrace{2000};

wire::MsePolicy msePolicy(EncryptionPolicy policy)
{
    return policy == EncryptionPolicy::Require ? wire::MsePolicy::RequireRc4
                                               : wire::MsePolicy::PreferPlaintext;
}

} // namespace

PeerHandshaker::PeerHandshaker(
    SwarmContext& context, std::unique_ptr<net::Stream> stream, const Target& target)
    : m_context(context)
    , m_stream(std::move(stream))
    , m_remote(m_stream->remote())
    , m_infoHash(target.infoHash)
    , m_origin(target.origin)
{
    if (target.isEncrypted) {
        m_encryption = wire::MseHandshake::initiator(
            target.infoHash, greeting(), msePolicy(context.options.encryption), context.random);
        m_hasGreeted = true;
    }
    connect(m_stream.get(), &net::Stream::connected, this, &PeerHandshaker::begin);
    watch();
}

PeerHandshaker::PeerHandshaker(
    SwarmContext& context, std::unique_ptr<net::Stream> stream, const TorrentDirectory& directory)
    : m_context(context)
    , m_stream(std::move(stream))
    , m_remote(m_stream->remote())
    , m_directory(&directory)
{
    watch();
}

void PeerHandshaker::watch()
{
    connect(m_stream.get(), &net::Stream::readyRead, this, &PeerHandshaker::readAvailable);
    connect(m_stream.get(), &net::Stream::closed, this, &PeerHandshaker::fail);
    m_timer = m_context.scheduler.callLater(timeLimit, [this] { fail(Error{Errc::HandshakeTimedOut, {}}); });
}

void PeerHandshaker::abort()
{
    m_isDone = true;
    m_timer.cancel();
    m_stream->close();
}

GreetedPeer PeerHandshaker::takePeer()
{
    disconnect(m_stream.get(), nullptr, this, nullptr);
    GreetedPeer peer;
    peer.stream = std::move(m_stream);
    peer.handshake = *m_theirs;
    peer.leftover = m_received.mid(wire::handshakeSize);
    peer.isIncoming = m_origin == PeerOrigin::Incoming;
    peer.isEncrypted = m_isEncrypted;
    peer.origin = m_origin;
    return peer;
}

void PeerHandshaker::begin()
{
    m_wasConnected = true;
    if (m_encryption) {
        write(m_encryption->takeOutput());
    } else {
        greet();
    }
}

QByteArray PeerHandshaker::greeting() const
{
    wire::Handshake ours;
    ours.infoHash = *m_infoHash;
    ours.peerId = m_context.peerId;
    ours.supportsFast = true;
    ours.supportsExtensions = true;
    return wire::encode(ours);
}

void PeerHandshaker::greet()
{
    m_hasGreeted = true;
    write(greeting());
}

void PeerHandshaker::write(const QByteArray& bytes)
{
    m_context.counters.sent.bytes += bytes.size();
    m_stream->write(bytes);
}

void PeerHandshaker::readAvailable()
{
    std::array<char, readChunk> chunk;
    while (!m_isDone && !m_isOurselves) {
        const qint64 got = m_stream->read(chunk.data(), readChunk);
        if (got <= 0) {
            return;
        }
        m_hasReceived = true;
        m_context.counters.received.bytes += got;
        if (m_encryption) {
            advanceEncryption(QByteArrayView(chunk.data(), got));
        } else {
            m_received.append(chunk.data(), got);
            check();
        }
    }
}

void PeerHandshaker::advanceEncryption(QByteArrayView bytes)
{
    const Result<> fed = m_encryption->feed(bytes);
    if (!fed) {
        fail(fed.error());
        return;
    }
    if (const QByteArray output = m_encryption->takeOutput(); !output.isEmpty()) {
        write(output);
    }
    if (!m_encryption->isDone()) {
        return;
    }
    wire::MseResult result = m_encryption->takeResult();
    m_encryption.reset();
    m_infoHash = result.infoHash;
    m_received = result.received;
    if (result.method == wire::MseMethod::Rc4) {
        m_isEncrypted = true;
        disconnect(m_stream.get(), nullptr, this, nullptr);
        m_stream = std::make_unique<EncryptedStream>(std::move(m_stream), *result.encrypt, *result.decrypt);
        connect(m_stream.get(), &net::Stream::readyRead, this, &PeerHandshaker::readAvailable);
        connect(m_stream.get(), &net::Stream::closed, this, &PeerHandshaker::fail);
    }
    check();
}

void PeerHandshaker::check()
{
    const auto theirs = wire::decodeHandshake(m_received);
    if (!theirs) {
        // Not our protocol in the clear: perhaps the start of an encrypted handshake.
        const bool mayBeEncrypted = m_directory != nullptr && !m_infoHash && !m_isEncrypted
            && m_context.options.encryption != EncryptionPolicy::Off;
        if (mayBeEncrypted) {
            m_encryption = wire::MseHandshake::responder(
                [this](const Sha1Digest& name) { return m_directory->findByMseName(name); },
                msePolicy(m_context.options.encryption), m_context.random);
            const QByteArray bytes = std::exchange(m_received, {});
            advanceEncryption(bytes);
        } else {
            fail(theirs.error());
        }
        return;
    }
    if (!*theirs) {
        return;
    }
    const wire::Handshake& handshake = **theirs;
    if (!m_isEncrypted && m_context.options.encryption == EncryptionPolicy::Require) {
        fail(Error{Errc::EncryptionRequired, {}});
    } else if ((m_infoHash && handshake.infoHash != *m_infoHash)
        || (m_directory != nullptr && !m_directory->serves(handshake.infoHash))) {
        fail(Error{Errc::WrongInfoHash, handshake.infoHash.toHex()});
    } else {
        m_infoHash = handshake.infoHash;
        if (!m_hasGreeted) {
            greet();
        }
        if (handshake.peerId == m_context.peerId) {
            meetOurselves();
        } else if (!handshake.peerId.isEmpty()) {
            m_theirs = handshake;
            m_isDone = true;
            m_timer.cancel();
            Q_EMIT greeted();
        }
    }
}

void PeerHandshaker::meetOurselves()
{
    const Error reason{Errc::ConnectedToSelf, {}};
    if (m_directory == nullptr) {
        fail(reason);
        return;
    }
    // Closing would drop our greeting, by which the dialling end of this connection learns whom it has
    // dialled.
    m_isOurselves = true;
    m_timer = m_context.scheduler.callLater(selfGrace, [this, reason] { fail(reason); });
}

void PeerHandshaker::fail(const Error& reason)
{
    if (!m_isDone) {
        abort();
        Q_EMIT failed(reason);
    }
}

} // namespace freshet::swarm
