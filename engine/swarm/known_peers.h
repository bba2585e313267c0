// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/base/random.h"
#include "engine/base/scheduler.h"
#include "engine/swarm/peer_ban_list.h"
#include "engine/swarm/peer_origin.h"

#include <QHash>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace freshet::swarm {

/// Everyone we heard of in one torrent, by address and port, ranked for dialling. Bounded; O(log n) each.
///
/// A peer is idle (may become a candidate), dialled, or connected. Each takeCandidates() entry must be
/// answered by connected() or failed().
class KnownPeers
{
public:
    static constexpr qsizetype maxPeers = 3000;
    static constexpr Scheduler::Duration firstRetry = 60s;
    /// For peers that the user or a magnet link names; these are never forgotten.
    static constexpr Scheduler::Duration firstRetryOfNamed = 2s;
    /// When one of these hangs up.
    static constexpr Scheduler::Duration returnToNamed = 10s;
    static constexpr Scheduler::Duration maxRetry = 1h;
    /// Forgotten after so many failures in a row.
    static constexpr int maxFailures = 6;

    /// What is remembered of a peer. Value type.
    struct Peer
    {
        Endpoint endpoint;
        PeerOrigin origin = PeerOrigin::Tracker;
        bool isSeed = false;
        bool hasConnected = false;
        bool isConnected = false;
        int failures = 0;
        std::optional<Scheduler::TimePoint> lastAttempt;
    };

    /// `random` must outlive this.
    explicit KnownPeers(Random& random);

    /// False if it is invalid, our own, banned, known already, or less worth than everyone in a full list.
    bool add(const Endpoint& endpoint, PeerOrigin origin, bool isSeed = false);
    /// Our own listening address as seen by others: never dialled.
    void addOwnAddress(const Endpoint& endpoint);
    /// While we seed, seeds are no candidates.
    void setSeeding(bool isSeeding);
    void setSeed(const Endpoint& endpoint, bool isSeed);

    /// The best up to `count` peers to dial now; they count as dialled from here on.
    [[nodiscard]] std::vector<Endpoint> takeCandidates(int count, Scheduler::TimePoint now);
    /// Whether takeCandidates() would find someone now.
    [[nodiscard]] bool hasCandidates(Scheduler::TimePoint now);
    /// When the next peer becomes a candidate; nothing if none waits.
    [[nodiscard]] std::optional<Scheduler::TimePoint> nextRetry() const;

    /// A connection that we dialled is greeted.
    void connected(const Endpoint& endpoint);
    /// Dialling or the handshake failed: tried again later, each time later still.
    void failed(const Endpoint& endpoint, Scheduler::TimePoint now);
    /// A greeted connection ended; `endpoint` is the dialled or the learned one.
    void disconnected(const Endpoint& endpoint, Scheduler::TimePoint now);
    /// An incoming peer told its listening port (BEP 10 "p"): known under that from now on, and connected.
    /// Returns the endpoint to use in disconnected(); nothing if it is no valid one, banned, or full.
    std::optional<Endpoint> incomingConnected(const Endpoint& remote, quint16 listenPort);

    /// Whom `bans` forbids to dial is not taken up; kept by somebody else.
    void useBans(std::shared_ptr<const PeerBanList> bans);
    /// There are new bans: forgets who is concerned; connected ones are for the caller to drop.
    void dropBanned();

    [[nodiscard]] std::optional<Peer> find(const Endpoint& endpoint) const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    /// How many were candidates for the first time.
    [[nodiscard]] int attempted() const { return m_attempted; }
    /// Good ones first, for resume data and peer exchange.
    [[nodiscard]] std::vector<Endpoint> bestPeers(int count) const;

private:
    /// Whether it can be dialled: now, later, not while we seed, or it is in use.
    enum class Place { Ready, Waiting, Parked, InUse };
    struct Entry
    {
        Peer peer;
        Place place = Place::InUse;
        Scheduler::TimePoint retryAt;
        /// Random, so that a list from a tracker is not dialled by everyone in the same order; unique.
        quint64 lot = 0;
    };
    /// Lower is better.
    struct Rank
    {
        int failures = 0;
        int isStranger = 0;
        PeerOrigin origin = PeerOrigin::User;
        quint64 lot = 0;
        Endpoint endpoint;
        bool operator<(const Rank& other) const;
    };
    struct Retry
    {
        Scheduler::TimePoint at;
        quint64 lot = 0;
        Endpoint endpoint;
        bool operator<(const Retry& other) const;
    };

    [[nodiscard]] static Rank rankOf(const Entry& entry);
    [[nodiscard]] static Retry retryOf(const Entry& entry);
    [[nodiscard]] bool isOwn(const Endpoint& endpoint) const;
    [[nodiscard]] bool isBanned(const Endpoint& endpoint) const;
    /// Without a place yet; null if it may not or need not be known.
    [[nodiscard]] Entry* insert(const Endpoint& endpoint, PeerOrigin origin);
    void insertIdle(Entry& entry, std::optional<Scheduler::TimePoint> retryAt);
    void leavePlace(Entry& entry);
    void release(Entry& entry, Scheduler::TimePoint retryAt);
    bool makeRoom(PeerOrigin newcomer);
    void wake(Scheduler::TimePoint now);
    void remove(const Endpoint& endpoint);

    Random& m_random;
    bool m_isSeeding = false;
    int m_attempted = 0;
    QHash<Endpoint, Entry> m_entries;
    std::set<Rank> m_ready;
    std::set<Retry> m_waiting;
    /// Seeds, while we are one.
    std::set<Rank> m_parked;
    std::vector<Endpoint> m_own;
    std::shared_ptr<const PeerBanList> m_bans;
};

} // namespace freshet::swarm
