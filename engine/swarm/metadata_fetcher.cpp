// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/metadata_fetcher.h"

#include "engine/swarm/swarm_errc.h"

#include <algorithm>
#include <set>

namespace freshet::swarm {

namespace {

/// Parts asked of one peer at the same time.
constexpr int partsPerPeer = 4;
constexpr Scheduler::Duration retryInterval{1000};
/// So many unanswered requests in a row make a peer useless.
constexpr int maxTimeouts = partsPerPeer;

} // namespace

MetadataFetcher::MetadataFetcher(SwarmContext& context, PeerManager& peers, InfoHash infoHash)
    : m_context(context)
    , m_peerManager(peers)
    , m_infoHash(std::move(infoHash))
{
    connect(&m_peerManager, &PeerManager::extensionsKnown, this, &MetadataFetcher::addPeer);
    connect(&m_peerManager, &PeerManager::peerClosed, this, &MetadataFetcher::removePeer);
    connect(&m_peerManager, &PeerManager::extensionReceived, this,
        [this](PeerId id, Extension extension, const QByteArray& payload) {
            if (extension == Extension::Metadata) {
                receive(id, payload);
            }
        });
    m_timer = m_context.scheduler.callEvery(retryInterval, [this] { requestMore(); });
}

double MetadataFetcher::progress() const
{
    if (m_parts.empty()) {
        return 0;
    }
    const auto have = std::count_if(
        m_parts.begin(), m_parts.end(), [](const Part& part) { return part.sender.has_value(); });
    return static_cast<double>(have) / static_cast<double>(m_parts.size());
}

void MetadataFetcher::addPeer(PeerId id)
{
    const PeerState* state = m_peerManager.peer(id);
    const bool isUseful = state != nullptr && state->metadataMessageId != 0 && state->metadataSize > 0
        && state->metadataSize <= maxSize && !m_liars.contains(id);
    if (!isUseful || m_isDone) {
        return;
    }
    if (m_size == 0) {
        m_size = state->metadataSize;
        startOver();
    }
    requestFrom(id);
}

void MetadataFetcher::removePeer(PeerId id)
{
    m_useless.erase(id);
    m_liars.erase(id);
    m_timeouts.erase(id);
    for (Part& part : m_parts) {
        part.asked.erase(id);
    }
    if (m_onlyFrom == id) {
        m_onlyFrom.reset();
        startOver();
    }
}

void MetadataFetcher::startOver()
{
    m_parts.assign(wire::metadataPieceCount(m_size), Part());
}

void MetadataFetcher::requestMore()
{
    if (m_isDone) {
        return;
    }
    checkTimeouts();
    const std::vector<PeerId> peers = m_peerManager.peers();
    const auto isServer = [this](PeerId id) { return canServe(id); };
    if (std::none_of(peers.begin(), peers.end(), isServer)) {
        chooseSize();
    }
    if (m_isOneByOne && !m_onlyFrom) {
        const auto next = std::find_if(peers.begin(), peers.end(), isServer);
        if (next != peers.end()) {
            m_onlyFrom = *next;
            startOver();
        }
    }
    for (const PeerId id : peers) {
        requestFrom(id);
    }
}

void MetadataFetcher::checkTimeouts()
{
    const auto now = m_context.scheduler.now();
    std::vector<PeerId> silent;
    for (Part& part : m_parts) {
        for (auto& [id, ask] : part.asked) {
            if (!ask.isLate && now - ask.at > requestTimeout) {
                ask.isLate = true;
                if (++m_timeouts[id] >= maxTimeouts) {
                    silent.push_back(id);
                }
            }
        }
    }
    for (const PeerId id : silent) {
        setUseless(id);
    }
}

void MetadataFetcher::setUseless(PeerId id)
{
    m_useless.insert(id);
    if (m_onlyFrom == id) {
        m_onlyFrom.reset();
    }
}

bool MetadataFetcher::canServe(PeerId id) const
{
    const PeerState* state = m_peerManager.peer(id);
    return state != nullptr && state->metadataMessageId != 0 && state->metadataSize > 0
        && state->metadataSize == m_size && !m_useless.contains(id) && !m_liars.contains(id);
}

bool MetadataFetcher::isAskedOf(const Part& part, PeerId id) const
{
    const auto ask = part.asked.find(id);
    return ask != part.asked.end() && !ask->second.isLate;
}

void MetadataFetcher::chooseSize()
{
    const std::vector<PeerId> peers = m_peerManager.peers();
    // First those not tried yet; then those that did not answer have another chance.
    for (const bool isSecondChance : {false, true}) {
        for (const PeerId id : peers) {
            const PeerState* state = m_peerManager.peer(id);
            const bool isUsable = state->metadataMessageId != 0 && state->metadataSize > 0
                && state->metadataSize <= maxSize && !m_liars.contains(id);
            if (!isUsable || (m_useless.contains(id) && !isSecondChance)) {
                continue;
            }
            if (state->metadataSize != m_size) {
                m_size = state->metadataSize;
                m_isOneByOne = false;
                m_onlyFrom.reset();
                startOver();
            }
            if (isSecondChance) {
                m_useless.clear();
                m_timeouts.clear();
            }
            return;
        }
    }
}

void MetadataFetcher::requestFrom(PeerId id)
{
    if (m_isDone || !canServe(id) || (m_isOneByOne && m_onlyFrom != id)) {
        return;
    }
    const PeerState* state = m_peerManager.peer(id);
    auto inFlight = std::count_if(m_parts.begin(), m_parts.end(),
        [this, id](const Part& part) { return !part.sender && isAskedOf(part, id); });
    // First what nobody was asked for, then what others are slow with.
    for (const std::size_t mostAskers : {std::size_t{0}, std::size_t{2}}) {
        for (std::size_t i = 0; i < m_parts.size() && inFlight < partsPerPeer; ++i) {
            Part& part = m_parts[i];
            const auto askers = static_cast<std::size_t>(std::count_if(part.asked.begin(), part.asked.end(),
                [](const auto& entry) { return !entry.second.isLate; }));
            if (part.sender || askers > mostAskers || isAskedOf(part, id)) {
                continue;
            }
            part.asked[id] = Ask{m_context.scheduler.now()};
            ++inFlight;
            m_peerManager.send(id,
                wire::Extended{
                    state->metadataMessageId, wire::encode(wire::MetadataRequest{static_cast<quint32>(i)})});
        }
    }
}

void MetadataFetcher::receive(PeerId id, const QByteArray& payload)
{
    const Result<wire::MetadataMessage> message = wire::decodeMetadataMessage(payload);
    if (!message) {
        m_peerManager.disconnectPeer(id, message.error());
        return;
    }
    if (const auto* data = std::get_if<wire::MetadataData>(&*message)) {
        receivePart(id, *data);
    } else if (const auto* reject = std::get_if<wire::MetadataReject>(&*message)) {
        if (reject->piece < m_parts.size() && m_parts[reject->piece].asked.erase(id) > 0) {
            setUseless(id);
        }
    }
}

void MetadataFetcher::receivePart(PeerId id, const wire::MetadataData& data)
{
    if (m_isDone || data.totalSize != m_size || data.piece >= m_parts.size()) {
        return;
    }
    Part& part = m_parts[data.piece];
    if (part.asked.erase(id) == 0 || part.sender) {
        return;
    }
    m_timeouts.erase(id);
    part.bytes = data.data;
    part.sender = id;
    const bool isWhole =
        std::all_of(m_parts.begin(), m_parts.end(), [](const Part& each) { return each.sender.has_value(); });
    if (isWhole) {
        finish();
    } else {
        requestFrom(id);
    }
}

bool MetadataFetcher::isGenuine(const QByteArray& infoBytes) const
{
    return (!m_infoHash.v1 || sha1(infoBytes) == *m_infoHash.v1)
        && (!m_infoHash.v2 || sha256(infoBytes) == *m_infoHash.v2);
}

void MetadataFetcher::finish()
{
    QByteArray infoBytes;
    infoBytes.reserve(m_size);
    std::set<PeerId> senders;
    for (const Part& part : m_parts) {
        infoBytes.append(part.bytes);
        senders.insert(*part.sender);
    }
    if (isGenuine(infoBytes)) {
        m_isDone = true;
        m_timer.cancel();
        Q_EMIT fetched(infoBytes);
        return;
    }
    if (senders.size() == 1) {
        const PeerId liar = *senders.begin();
        m_liars.insert(liar);
        m_onlyFrom.reset();
        startOver();
        m_peerManager.ban(liar, Offence());
    } else {
        m_isOneByOne = true;
        startOver();
    }
    requestMore();
}

} // namespace freshet::swarm
