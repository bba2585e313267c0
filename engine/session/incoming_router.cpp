// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/incoming_router.h"

#include "engine/base/log.h"

namespace freshet::session {

IncomingRouter::IncomingRouter(
    swarm::SwarmContext& context, const swarm::TorrentDirectory& directory, Deliver deliver)
    : m_context(context)
    , m_directory(directory)
    , m_deliver(std::move(deliver))
{}

IncomingRouter::~IncomingRouter()
{
    close();
}

Result<> IncomingRouter::listen(quint16 port)
{
    auto listener = m_context.network.listen(port);
    if (!listener && m_listener && port == m_listener->port()) {
        // Another address, but the same port: we are in our own way.
        m_listener.reset();
        m_context.listenPort = 0;
        listener = m_context.network.listen(port);
    }
    if (!listener) {
        return failure(listener.error());
    }
    m_listener = std::move(*listener);
    m_reachedMs.reset();
    m_context.listenPort = m_listener->port();
    connect(m_listener.get(), &net::StreamListener::streamArrived, this, &IncomingRouter::accept);
    return {};
}

void IncomingRouter::close()
{
    m_listener.reset();
    m_context.listenPort = 0;
    for (auto& [key, handshaker] : m_greeting) {
        m_context.counters.incoming.failed(swarm::EndReason::Stopped);
        handshaker->abort();
    }
    m_greeting.clear();
}

void IncomingRouter::accept()
{
    while (m_greeting.size() < maxGreeting) {
        auto stream = m_listener->takeStream();
        if (!stream) {
            return;
        }
        ++m_context.counters.incoming.attempts;
        if (!m_reachedMs && !stream->remote().isLoopback()) {
            m_reachedMs = m_context.scheduler.wallClockMs();
        }
        auto handshaker = std::make_unique<swarm::PeerHandshaker>(m_context, std::move(stream), m_directory);
        swarm::PeerHandshaker* const key = handshaker.get();
        connect(key, &swarm::PeerHandshaker::greeted, this, [this, key] { greeted(key); });
        connect(key, &swarm::PeerHandshaker::failed, this, [this, key](const Error& reason) {
            qCDebug(logSession) << key->remote().toString() << "not greeted:" << reason.toString();
            m_context.counters.incoming.failed(swarm::endReasonOf(reason));
            forget(key);
        });
        m_greeting.emplace(key, std::move(handshaker));
        // What came together with the connection announces itself no more.
        key->readEarly();
    }
}

void IncomingRouter::greeted(swarm::PeerHandshaker* handshaker)
{
    ++m_context.counters.incoming.established;
    swarm::GreetedPeer peer = handshaker->takePeer();
    forget(handshaker);
    const Sha1Digest infoHash = peer.handshake.infoHash;
    m_deliver(infoHash, std::move(peer));
}

void IncomingRouter::forget(swarm::PeerHandshaker* handshaker)
{
    const auto found = m_greeting.find(handshaker);
    m_context.scheduler.post([shared = std::shared_ptr<swarm::PeerHandshaker>(std::move(found->second))] {});
    m_greeting.erase(found);
    if (m_listener) {
        m_context.scheduler.post([this, isAlive = std::weak_ptr<bool>(m_isAlive)] {
            if (!isAlive.expired() && m_listener) {
                accept();
            }
        });
    }
}

} // namespace freshet::session
