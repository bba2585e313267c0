// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/stream_listener.h"
#include "engine/swarm/peer_handshaker.h"
#include "engine/swarm/swarm_context.h"
#include "engine/swarm/torrent_directory.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace freshet::session {

/// An incoming connection -> its torrent: listens, greets, and hands greeted peers on. Engine thread.
class IncomingRouter final : public QObject
{
    Q_OBJECT
public:
    using Deliver = std::function<void(const Sha1Digest& infoHash, swarm::GreetedPeer peer)>;

    /// Connections greeting at the same time; more wait in the system's queue.
    static constexpr std::size_t maxGreeting = 200;

    /// `context` and `directory` outlive this.
    IncomingRouter(swarm::SwarmContext& context, const swarm::TorrentDirectory& directory, Deliver deliver);
    ~IncomingRouter() override;

    /// Listens on `port` (0: any) instead of what it listened on before. On failure the old port stays open.
    [[nodiscard]] Result<> listen(quint16 port);
    /// 0: not listening.
    [[nodiscard]] quint16 port() const { return m_listener ? m_listener->port() : quint16(0); }
    /// Whether anyone has connected from outside since the port was opened.
    [[nodiscard]] bool wasReached() const { return m_reachedMs.has_value(); }
    /// When that was first, ms since 1970 UTC.
    [[nodiscard]] std::optional<qint64> reachedMs() const { return m_reachedMs; }
    void close();

private:
    void accept();
    void greeted(swarm::PeerHandshaker* handshaker);
    void forget(swarm::PeerHandshaker* handshaker);

    swarm::SwarmContext& m_context;
    const swarm::TorrentDirectory& m_directory;
    Deliver m_deliver;
    std::unique_ptr<net::StreamListener> m_listener;
    std::unordered_map<swarm::PeerHandshaker*, std::unique_ptr<swarm::PeerHandshaker>> m_greeting;
    std::optional<qint64> m_reachedMs;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
