// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/live_peer_manager.h"

#include "engine/base/log.h"
#include "engine/swarm/swarm_errc.h"

#include <QPointer>

#include <algorithm>

namespace freshet::swarm {

namespace {

constexpr Scheduler::Duration livenessInterval{1000};
/// Unique while the program runs, across torrents.
PeerId nextPeerId()
{
    static std::uint64_t last = 0;
    return PeerId(++last);
}

} // namespace

LivePeerManager::LivePeerManager(
    SwarmContext& context, const Sha1Digest& infoHash, Budget& download, Budget& upload)
    : m_context(context)
    , m_infoHash(infoHash)
    , m_downloadBudget(download)
    , m_uploadBudget(upload)
    , m_known(context.random)
{
    m_known.useBans(m_bans);
    connect(this, &PeerManager::extensionsKnown, this, &LivePeerManager::learnListenPort);
}

template<class T>
void LivePeerManager::bury(std::unique_ptr<T> object)
{
    m_context.scheduler.post([shared = std::shared_ptr<T>(std::move(object))] {});
}

LivePeerManager::~LivePeerManager()
{
    // Nobody is left to hear signals; but one of these may be in the middle of emitting.
    disconnect(this, nullptr, nullptr, nullptr);
    setBlockSink(nullptr);
    for (const auto& dialling : std::as_const(m_handshakers)) {
        disconnect(dialling->handshaker.get(), nullptr, this, nullptr);
        giveUp(*dialling);
    }
    for (auto& [id, entry] : m_connections) {
        ++m_context.counters.disconnects[static_cast<std::size_t>(EndReason::Stopped)];
        disconnect(entry.connection.get(), nullptr, this, nullptr);
        entry.connection->close(Error{Errc::TorrentStopped, {}});
        bury(std::move(entry.connection));
    }
}

void LivePeerManager::giveUp(Dialling& dialling)
{
    m_context.counters.outgoing.failed(EndReason::Stopped);
    dialling.handshaker->abort();
    bury(std::move(dialling.handshaker));
}

void LivePeerManager::start()
{
    m_isRunning = true;
    watchLiveness();
    dialMore();
}

void LivePeerManager::watchLiveness()
{
    if (m_isRunning && !m_liveness.isSet()) {
        m_liveness = m_context.scheduler.callEvery(livenessInterval, [this] { checkLiveness(); });
    }
}

void LivePeerManager::stop(const Error& reason)
{
    m_isRunning = false;
    m_isTurnRequested = false;
    m_turn = {};
    m_liveness.cancel();
    for (const auto& dialling : m_handshakers) {
        giveUp(*dialling);
    }
    m_handshakers.clear();
    for (const PeerId id : peers()) {
        disconnectPeer(id, reason);
    }
}

void LivePeerManager::setMetainfo(metainfo::MetainfoPointer info)
{
    m_info = std::move(info);
    for (const PeerId id : peers()) {
        if (const auto found = m_connections.find(id); found != m_connections.end()) {
            found->second.connection->setMetainfo(*m_info);
        }
    }
}

void LivePeerManager::setSeeding(bool isSeeding)
{
    m_isSeeding = isSeeding;
    m_known.setSeeding(isSeeding);
    dropSeeds();
}

void LivePeerManager::addCandidates(const QList<Endpoint>& candidates, PeerOrigin origin)
{
    for (const Endpoint& candidate : candidates) {
        m_known.add(candidate, origin);
    }
    watchLiveness();
    dialMore();
}

bool LivePeerManager::wantsToDial()
{
    return m_isRunning && connectionCount() + halfOpenCount() < m_maxConnections
        && m_known.hasCandidates(m_context.scheduler.now());
}

void LivePeerManager::dialMore()
{
    if (!m_isTurnRequested && wantsToDial()) {
        m_isTurnRequested = true;
        m_turn = m_context.connects.requestTurn([this](net::ConnectLimiter::ConnectTicket ticket) {
            m_isTurnRequested = false;
            dialNext(std::move(ticket));
            dialMore();
        });
    }
}

void LivePeerManager::dialNext(net::ConnectLimiter::ConnectTicket ticket)
{
    if (!wantsToDial()) {
        return;
    }
    const auto candidates = m_known.takeCandidates(1, m_context.scheduler.now());
    if (!candidates.empty()) {
        const auto known = m_known.find(candidates.front());
        dial(candidates.front(), known ? known->origin : PeerOrigin::Tracker,
            m_context.options.encryption == EncryptionPolicy::Require, std::move(ticket));
    }
}

void LivePeerManager::dial(
    const Endpoint& endpoint, PeerOrigin origin, bool isEncrypted, net::ConnectLimiter::ConnectTicket ticket)
{
    auto dialling = std::make_shared<Dialling>();
    dialling->ticket = std::move(ticket);
    dialling->origin = origin;
    dialling->isEncrypted = isEncrypted;
    ++m_context.counters.outgoing.attempts;
    dialling->handshaker = std::make_unique<PeerHandshaker>(m_context, m_context.network.connectTo(endpoint),
        PeerHandshaker::Target{m_infoHash, origin, isEncrypted});
    connect(dialling->handshaker.get(), &PeerHandshaker::greeted, this,
        [this, endpoint] { dialSucceeded(endpoint); });
    connect(dialling->handshaker.get(), &PeerHandshaker::failed, this,
        [this, endpoint](const Error& reason) { dialFailed(endpoint, reason); });
    m_handshakers.insert(endpoint, std::move(dialling));
}

void LivePeerManager::dialFailed(const Endpoint& endpoint, const Error& reason)
{
    qCDebug(logSwarm) << endpoint.toString() << "not greeted:" << reason.toString();
    m_context.counters.outgoing.failed(endReasonOf(reason));
    const auto dialling = m_handshakers.take(endpoint);
    // A peer that hangs up on a greeting in the clear may insist on encryption.
    const bool mayInsist = !dialling->isEncrypted && dialling->handshaker->wasConnected()
        && !dialling->handshaker->hasReceived() && m_context.options.encryption == EncryptionPolicy::Prefer;
    bury(std::move(dialling->handshaker));
    if (mayInsist && m_isRunning) {
        dial(endpoint, dialling->origin, true, std::move(dialling->ticket));
        return;
    }
    if (reason.code == make_error_code(Errc::ConnectedToSelf)) {
        m_known.addOwnAddress(endpoint);
    }
    m_known.failed(endpoint, m_context.scheduler.now());
    dialling->ticket = {};
    dialMore();
}

void LivePeerManager::dialSucceeded(const Endpoint& endpoint)
{
    ++m_context.counters.outgoing.established;
    const auto dialling = m_handshakers.take(endpoint);
    GreetedPeer peer = dialling->handshaker->takePeer();
    bury(std::move(dialling->handshaker));
    const bool hasRoom = connectionCount() < m_maxConnections;
    const bool isWelcome = m_isRunning && hasRoom && !isBanned(peer);
    if (!isWelcome) {
        m_known.failed(endpoint, m_context.scheduler.now());
    }
    if (!isWelcome || !replaceTwin(peer, endpoint)) {
        refuse(std::move(peer));
        dialling->ticket = {};
        dialMore();
        return;
    }
    m_known.connected(endpoint);
    const QPointer<LivePeerManager> self(this);
    addConnection(std::move(peer), endpoint, dialling->ticket.establish());
    if (self) {
        dialMore();
    }
}

void LivePeerManager::adopt(GreetedPeer peer)
{
    auto ticket = m_context.connects.tryAccept();
    const bool hasRoom = m_isRunning && ticket && connectionCount() < m_maxConnections;
    if (!hasRoom || isBanned(peer) || !replaceTwin(peer, {})) {
        refuse(std::move(peer));
        return;
    }
    addConnection(std::move(peer), {}, std::move(*ticket));
}

void LivePeerManager::refuse(GreetedPeer peer)
{
    ++m_context.counters.turnedAway;
    peer.stream->close();
    bury(std::move(peer.stream));
}

bool LivePeerManager::replaceTwin(const GreetedPeer& peer, const Endpoint& dialled)
{
    const auto twin = std::find_if(m_connections.begin(), m_connections.end(), [&peer](const auto& entry) {
        const PeerState& state = entry.second.connection->state();
        return state.peerId == peer.handshake.peerId
            && state.endpoint.address == peer.stream->remote().address;
    });
    if (twin == m_connections.end()) {
        return true;
    }
    const PeerState& state = twin->second.connection->state();
    // Two programs that dial each other at the same time must not both end what the other keeps: of two
    // connections the one stays that was made by the side with the lower id.
    const bool isOursWanted = m_context.peerId < peer.handshake.peerId;
    const bool isOurs = !peer.isIncoming;
    if (peer.isIncoming != state.isIncoming && isOurs == isOursWanted) {
        disconnectPeer(state.id, Error{Errc::AlreadyConnected, {}});
        return true;
    }
    if (dialled.isValid() && !twin->second.knownAs.isValid()) {
        // Not to be dialled again as long as it is connected.
        twin->second.knownAs = dialled;
        m_known.connected(dialled);
    } else if (dialled.isValid()) {
        m_known.failed(dialled, m_context.scheduler.now());
    }
    return false;
}

void LivePeerManager::addConnection(
    GreetedPeer peer, const Endpoint& knownAs, net::ConnectLimiter::ConnectionTicket ticket)
{
    watchLiveness();
    const PeerId id = nextPeerId();
    Connection& entry = m_connections[id];
    entry.ticket = std::move(ticket);
    entry.knownAs = knownAs;
    entry.connection = std::make_unique<PeerConnection>(
        *this, m_context, m_downloadBudget, m_uploadBudget, id, std::move(peer));
    PeerConnection& connection = *entry.connection;
    connection.setLimits(m_peerLimits.value(knownAs));
    connect(&connection, &PeerConnection::closed, this,
        [this, id](const Error& reason) { connectionClosed(id, reason); });
    connection.prepare(m_info.get());
    // What we have goes first (BEP 3), so whoever knows it hears of the peer before our extension handshake.
    Q_EMIT peerReady(id);
    connection.start();
}

void LivePeerManager::connectionClosed(PeerId id, const Error& reason)
{
    if (!m_connections.contains(id)) {
        return;
    }
    ++m_context.counters.disconnects[static_cast<std::size_t>(endReasonOf(reason))];
    const QPointer<LivePeerManager> self(this);
    Q_EMIT peerClosed(id, reason);
    if (!self) {
        return;
    }
    auto node = m_connections.extract(id);
    Connection& entry = node.mapped();
    rememberDeparted(entry);
    if (entry.knownAs.isValid()) {
        if (entry.connection->state().isSeed()) {
            m_known.setSeed(entry.knownAs, true);
        }
        m_known.disconnected(entry.knownAs, m_context.scheduler.now());
    }
    bury(std::move(entry.connection));
    entry.ticket = {};
    dialMore();
}

void LivePeerManager::learnListenPort(PeerId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end()) {
        return;
    }
    const PeerState& state = found->second.connection->state();
    if (state.isIncoming && state.listenPort != 0 && !found->second.knownAs.isValid()) {
        if (const auto knownAs = m_known.incomingConnected(state.endpoint, state.listenPort)) {
            found->second.knownAs = *knownAs;
            if (const auto limits = m_peerLimits.constFind(*knownAs); limits != m_peerLimits.cend()) {
                found->second.connection->setLimits(*limits);
            }
        }
    }
}

void LivePeerManager::disconnectPeer(PeerId peer, const Error& reason)
{
    if (const auto found = m_connections.find(peer); found != m_connections.end()) {
        found->second.connection->close(reason);
    }
}

void LivePeerManager::send(PeerId peer, std::span<const wire::Message> messages)
{
    if (const auto found = m_connections.find(peer); found != m_connections.end()) {
        found->second.connection->send(messages);
    }
}

void LivePeerManager::sendBlocks(PeerId peer, const QByteArray& frames, ByteCount payload)
{
    if (const auto found = m_connections.find(peer); found != m_connections.end()) {
        found->second.connection->sendBlocks(frames, payload);
    }
}

ByteCount LivePeerManager::unsentBytes(PeerId peer) const
{
    const auto found = m_connections.find(peer);
    return found != m_connections.end() ? found->second.connection->unsentBytes() : 0;
}

const PeerState* LivePeerManager::peer(PeerId peer) const
{
    const auto found = m_connections.find(peer);
    return found != m_connections.end() ? &found->second.connection->state() : nullptr;
}

std::vector<PeerId> LivePeerManager::peers() const
{
    std::vector<PeerId> ids;
    ids.reserve(m_connections.size());
    for (const auto& [id, entry] : m_connections) {
        ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void LivePeerManager::dropSeeds()
{
    if (!m_isSeeding) {
        return;
    }
    for (const PeerId id : peers()) {
        const PeerState* state = peer(id);
        if (state != nullptr && state->isSeed()) {
            disconnectPeer(id, Error{Errc::BothSeeding, {}});
        }
    }
}

void LivePeerManager::checkLiveness()
{
    for (const PeerId id : peers()) {
        if (const auto found = m_connections.find(id); found != m_connections.end()) {
            found->second.connection->checkLiveness();
        }
    }
    dropSeeds();
    dialMore();
    // Thousands of torrents without peers must not wake the processor.
    if (m_connections.empty() && m_handshakers.isEmpty() && m_known.size() == 0) {
        m_liveness.cancel();
    }
}

} // namespace freshet::swarm
