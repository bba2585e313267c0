// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/known_peers.h"

#include <algorithm>
#include <tuple>

namespace freshet::swarm {

namespace {

/// Doubling a retry time more often than this would only overflow it.
constexpr int maxDoublings = 12;

/// The user, or the link that the user gave, names this very peer: it matters, and may just not be up yet.
bool isNamedByUser(PeerOrigin origin)
{
    return origin == PeerOrigin::User || origin == PeerOrigin::MagnetLink;
}

/// A machine has few addresses; more are somebody's joke.
constexpr std::size_t maxOwnAddresses = 32;

} // namespace

bool KnownPeers::Rank::operator<(const Rank& other) const
{
    return std::tie(failures, isStranger, origin, lot)
        < std::tie(other.failures, other.isStranger, other.origin, other.lot);
}

bool KnownPeers::Retry::operator<(const Retry& other) const
{
    return std::tie(at, lot) < std::tie(other.at, other.lot);
}

KnownPeers::KnownPeers(Random& random)
    : m_random(random)
{}

bool KnownPeers::add(const Endpoint& endpoint, PeerOrigin origin, bool isSeed)
{
    if (const auto it = m_entries.find(endpoint); it != m_entries.end()) {
        if (isSeed && !it->peer.isSeed) {
            setSeed(endpoint, true);
        }
        return false;
    }
    Entry* entry = insert(endpoint, origin);
    if (entry == nullptr) {
        return false;
    }
    entry->peer.isSeed = isSeed;
    insertIdle(*entry, std::nullopt);
    return true;
}

void KnownPeers::addOwnAddress(const Endpoint& endpoint)
{
    if (isOwn(endpoint)) {
        return;
    }
    if (m_own.size() >= maxOwnAddresses) {
        m_own.erase(m_own.begin());
    }
    m_own.push_back(endpoint);
    if (const auto it = m_entries.find(endpoint); it != m_entries.end() && it->place != Place::InUse) {
        remove(endpoint);
    }
}

void KnownPeers::setSeeding(bool isSeeding)
{
    if (m_isSeeding == isSeeding) {
        return;
    }
    m_isSeeding = isSeeding;
    for (Entry& entry : m_entries) {
        const bool isMisplaced = entry.place != Place::InUse && entry.peer.isSeed;
        if (isMisplaced) {
            leavePlace(entry);
            insertIdle(entry, std::nullopt);
        }
    }
}

void KnownPeers::setSeed(const Endpoint& endpoint, bool isSeed)
{
    const auto it = m_entries.find(endpoint);
    if (it == m_entries.end() || it->peer.isSeed == isSeed) {
        return;
    }
    it->peer.isSeed = isSeed;
    if (m_isSeeding && it->place != Place::InUse) {
        leavePlace(*it);
        insertIdle(*it, std::nullopt);
    }
}

std::vector<Endpoint> KnownPeers::takeCandidates(int count, Scheduler::TimePoint now)
{
    wake(now);
    std::vector<Endpoint> taken;
    while (!m_ready.empty() && static_cast<int>(taken.size()) < count) {
        Entry& entry = m_entries[m_ready.begin()->endpoint];
        leavePlace(entry);
        entry.place = Place::InUse;
        m_attempted += entry.peer.lastAttempt ? 0 : 1;
        entry.peer.lastAttempt = now;
        taken.push_back(entry.peer.endpoint);
    }
    return taken;
}

bool KnownPeers::hasCandidates(Scheduler::TimePoint now)
{
    wake(now);
    return !m_ready.empty();
}

std::optional<Scheduler::TimePoint> KnownPeers::nextRetry() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->at);
}

void KnownPeers::connected(const Endpoint& endpoint)
{
    if (const auto it = m_entries.find(endpoint); it != m_entries.end()) {
        leavePlace(*it);
        it->place = Place::InUse;
        it->peer.isConnected = true;
        it->peer.hasConnected = true;
        it->peer.failures = 0;
    }
}

void KnownPeers::failed(const Endpoint& endpoint, Scheduler::TimePoint now)
{
    const auto it = m_entries.find(endpoint);
    if (it == m_entries.end() || it->place != Place::InUse) {
        return;
    }
    ++it->peer.failures;
    const bool isNamed = isNamedByUser(it->peer.origin);
    if (it->peer.failures >= maxFailures && !isNamed) {
        remove(endpoint);
        return;
    }
    const auto first = isNamed ? firstRetryOfNamed : firstRetry;
    release(*it, now + std::min(first * (1 << std::min(it->peer.failures - 1, maxDoublings)), maxRetry));
}

void KnownPeers::disconnected(const Endpoint& endpoint, Scheduler::TimePoint now)
{
    if (const auto it = m_entries.find(endpoint); it != m_entries.end() && it->place == Place::InUse) {
        release(*it, now + (isNamedByUser(it->peer.origin) ? returnToNamed : firstRetry));
    }
}

std::optional<Endpoint> KnownPeers::incomingConnected(const Endpoint& remote, quint16 listenPort)
{
    const Endpoint endpoint(remote.address, listenPort);
    if (!m_entries.contains(endpoint) && insert(endpoint, PeerOrigin::Incoming) == nullptr) {
        return std::nullopt;
    }
    connected(endpoint);
    return endpoint;
}

void KnownPeers::useBans(std::shared_ptr<const PeerBanList> bans)
{
    m_bans = std::move(bans);
    dropBanned();
}

bool KnownPeers::isBanned(const Endpoint& endpoint) const
{
    return m_bans != nullptr && m_bans->forbidsDialling(endpoint);
}

void KnownPeers::dropBanned()
{
    std::vector<Endpoint> idle;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.place != Place::InUse && isBanned(entry.peer.endpoint)) {
            idle.push_back(entry.peer.endpoint);
        }
    }
    for (const Endpoint& endpoint : idle) {
        remove(endpoint);
    }
}

std::optional<KnownPeers::Peer> KnownPeers::find(const Endpoint& endpoint) const
{
    const auto it = m_entries.find(endpoint);
    return it == m_entries.end() ? std::nullopt : std::optional(it->peer);
}

std::vector<Endpoint> KnownPeers::bestPeers(int count) const
{
    std::vector<Rank> ranks;
    ranks.reserve(static_cast<std::size_t>(m_entries.size()));
    for (const Entry& entry : m_entries) {
        ranks.push_back(rankOf(entry));
    }
    const auto wanted = std::min(static_cast<std::size_t>(std::max(count, 0)), ranks.size());
    const auto end = ranks.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(ranks.begin(), end, ranks.end());
    std::vector<Endpoint> best;
    std::transform(ranks.begin(), end, std::back_inserter(best), [](const Rank& r) { return r.endpoint; });
    return best;
}

KnownPeers::Rank KnownPeers::rankOf(const Entry& entry)
{
    return {entry.peer.failures, entry.peer.hasConnected ? 0 : 1, entry.peer.origin, entry.lot,
        entry.peer.endpoint};
}

KnownPeers::Retry KnownPeers::retryOf(const Entry& entry)
{
    return {entry.retryAt, entry.lot, entry.peer.endpoint};
}

bool KnownPeers::isOwn(const Endpoint& endpoint) const
{
    return std::find(m_own.begin(), m_own.end(), endpoint) != m_own.end();
}

KnownPeers::Entry* KnownPeers::insert(const Endpoint& endpoint, PeerOrigin origin)
{
    if (!endpoint.isValid() || isOwn(endpoint) || isBanned(endpoint) || !makeRoom(origin)) {
        return nullptr;
    }
    Entry& entry = m_entries[endpoint];
    entry.peer.endpoint = endpoint;
    entry.peer.origin = origin;
    entry.lot = m_random.next();
    return &entry;
}

void KnownPeers::insertIdle(Entry& entry, std::optional<Scheduler::TimePoint> retryAt)
{
    if (m_isSeeding && entry.peer.isSeed) {
        entry.place = Place::Parked;
        m_parked.insert(rankOf(entry));
    } else if (retryAt) {
        entry.place = Place::Waiting;
        entry.retryAt = *retryAt;
        m_waiting.insert(retryOf(entry));
    } else {
        entry.place = Place::Ready;
        m_ready.insert(rankOf(entry));
    }
}

void KnownPeers::leavePlace(Entry& entry)
{
    switch (entry.place) {
    case Place::Ready: m_ready.erase(rankOf(entry)); break;
    case Place::Waiting: m_waiting.erase(retryOf(entry)); break;
    case Place::Parked: m_parked.erase(rankOf(entry)); break;
    case Place::InUse: break;
    }
}

void KnownPeers::release(Entry& entry, Scheduler::TimePoint retryAt)
{
    Q_ASSERT(entry.place == Place::InUse);
    entry.peer.isConnected = false;
    if (isBanned(entry.peer.endpoint) || isOwn(entry.peer.endpoint)) {
        remove(Endpoint(entry.peer.endpoint));
    } else {
        insertIdle(entry, retryAt);
    }
}

bool KnownPeers::makeRoom(PeerOrigin newcomer)
{
    if (m_entries.size() < maxPeers) {
        return true;
    }
    if (!m_parked.empty()) {
        remove(Endpoint(m_parked.rbegin()->endpoint));
        return true;
    }
    if (!m_waiting.empty()) {
        remove(Endpoint(m_waiting.rbegin()->endpoint));
        return true;
    }
    if (!m_ready.empty() && m_ready.rbegin()->origin > newcomer) {
        remove(Endpoint(m_ready.rbegin()->endpoint));
        return true;
    }
    return false;
}

void KnownPeers::wake(Scheduler::TimePoint now)
{
    while (!m_waiting.empty() && m_waiting.begin()->at <= now) {
        Entry& entry = m_entries[m_waiting.begin()->endpoint];
        leavePlace(entry);
        insertIdle(entry, std::nullopt);
    }
}

void KnownPeers::remove(const Endpoint& endpoint)
{
    const auto it = m_entries.find(endpoint);
    leavePlace(*it);
    m_entries.erase(it);
}

} // namespace freshet::swarm
