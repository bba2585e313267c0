// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discovery/http_tracker.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/swarm/fake_peer.h"

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace freshet::test {

/// What is alive at one moment, by kind, in a fixed order: {"known peers", 12}. Value type.
using Census = std::vector<std::pair<QByteArray, qint64>>;

/// What has happened so far: a soak in which nothing happens proves nothing. Value type.
struct SoakEvents
{
    int added = 0;
    int completed = 0;
    int paused = 0;
    int removed = 0;
    int metadataFetched = 0;
    int peersStarted = 0;
    int bans = 0;
    int announces = 0;
    int failedAnnounces = 0;
    int repairs = 0;
};

/// One host that runs without end, and the world it lives in: other hosts that start and stop, peers that
/// send damage, trackers that fail in every way and name peers that do not exist. Everything is decided by
/// one seed.
class SoakWorld
{
public:
    explicit SoakWorld(quint64 seed);
    ~SoakWorld();

    /// Two hours of churn.
    void runCycle();
    /// Only the torrent that always runs stays, all others leave, and an hour passes.
    void calm();

    [[nodiscard]] Census census();
    [[nodiscard]] const SoakEvents& events() const { return m_events; }
    [[nodiscard]] std::chrono::hours elapsed() const;

private:
    static constexpr std::size_t torrentCount = 6;
    static constexpr std::size_t neighbourCount = 3;
    static constexpr std::size_t liarCount = 2;

    [[nodiscard]] bool chance(int percent) { return m_random.below(100) < static_cast<quint64>(percent); }
    /// Runs the world until then, or until the time is up.
    void waitFor(const std::function<bool()>& isDone, Scheduler::Duration limit);
    [[nodiscard]] session::Torrent* client(std::size_t torrent) const;

    void startClient();
    void changeTrackers();
    void changeNeighbours();
    void startNeighbour(std::size_t neighbour);
    void changeLiars();
    void startLiar(std::size_t liar);
    void addTorrent(std::size_t torrent);
    void fetchAndInterrupt(std::size_t torrent);
    void removeTorrent(std::size_t torrent);
    void forget(session::Torrent* torrent);
    void damageAndRepair();
    void pauseAndResume();
    [[nodiscard]] Result<net::HttpResponse> answer(const net::HttpRequest& request);
    [[nodiscard]] QByteArray peersOf();

    SimScheduler m_scheduler;
    SeededRandom m_random;
    SimInternet m_internet;
    Scheduler::TimePoint m_start;
    std::array<TorrentFixture, torrentCount> m_fixtures;
    std::unique_ptr<discovery::HttpTracker> m_trackers;
    std::unique_ptr<TorrentHost> m_client;
    std::array<std::unique_ptr<TorrentHost>, neighbourCount> m_neighbours;
    std::array<std::unique_ptr<FakePeer>, liarCount> m_liars;
    /// Removed, and saying goodbye.
    std::map<session::Torrent*, std::unique_ptr<session::Torrent>> m_leaving;
    /// By torrent; null: not there.
    std::array<TorrentId, torrentCount> m_ids{};
    quint64 m_lastId = 0;
    bool m_refuses = false;
    bool m_isStale = false;
    SoakEvents m_events;
};

} // namespace freshet::test
