// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/downloader.h"
#include "engine/swarm/live_peer_manager.h"
#include "engine/swarm/metadata_fetcher.h"
#include "engine/swarm/metadata_server.h"
#include "engine/swarm/torrent_directory.h"
#include "engine/swarm/uploader.h"
#include "tests/support/sim_internet.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"

#include <memory>

namespace freshet::test {

/// One simulated program with one torrent: everything of engine/swarm, wired as the session wires it.
class SimEngine final : public swarm::TorrentDirectory
{
public:
    static constexpr quint16 port = 6881;

    /// `internet` outlives this. Every engine needs its own `number`, which makes its address and peer id.
    SimEngine(SimInternet& internet, int number, const TorrentFixture& fixture, std::uint64_t seed);
    ~SimEngine() override;

    /// Change these before start().
    SeededRandom random;
    net::ConnectLimiter connects;
    swarm::Throttle downloadThrottle;
    swarm::Throttle uploadThrottle;
    swarm::SwarmContext context;
    MemoryDiskIo disk;
    storage::PieceBufferPool pool{256_MiB};
    Budget downloadBudget{&downloadThrottle.budget()};
    Budget uploadBudget{&uploadThrottle.budget()};

    /// Has `have` and wants the rest.
    void start(const Bitfield& have);
    void startAsSeed();
    /// Has these pieces on its disk.
    void startWith(const Bitfield& have);
    void startAsLeecher();
    /// Knows the info-hash only.
    void startAsMagnet();
    /// Leaves the swarm; start() may follow.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_peers != nullptr; }
    [[nodiscard]] QHostAddress address() const { return m_address; }
    [[nodiscard]] Endpoint endpoint() const { return Endpoint(m_address, port); }
    [[nodiscard]] swarm::LivePeerManager& peers() { return *m_peers; }
    /// Null without metadata.
    [[nodiscard]] swarm::Downloader* downloader() { return m_downloader.get(); }
    [[nodiscard]] swarm::Uploader* uploader() { return m_uploader.get(); }
    /// Everything wanted is verified.
    [[nodiscard]] bool isComplete() const { return m_downloader && m_downloader->picker().isComplete(); }
    /// All bytes on its disk are right.
    [[nodiscard]] bool hasAllBytes() const { return disk.content(m_storage) == m_fixture.content; }
    /// When the download was completed, since the start of the simulation.
    [[nodiscard]] Scheduler::TimePoint completedAt() const { return m_completedAt; }
    [[nodiscard]] StorageId storage() const { return m_storage; }
    /// Payload since start().
    [[nodiscard]] ByteCount uploaded() const;
    [[nodiscard]] ByteCount downloaded() const;
    [[nodiscard]] int diskFailures() const { return m_diskFailures; }
    [[nodiscard]] const std::vector<QHostAddress>& banned() const { return m_banned; }

    [[nodiscard]] bool serves(const Sha1Digest& infoHash) const override;
    [[nodiscard]] std::optional<Sha1Digest> findByMseName(const Sha1Digest& name) const override;

private:
    void makePeers();
    void startContent(const Bitfield& have);
    void accept();
    void forget(swarm::PeerHandshaker* handshaker);

    TorrentFixture m_fixture;
    SimScheduler& m_scheduler;
    QHostAddress m_address;
    StorageId m_storage;
    std::unique_ptr<net::StreamListener> m_listener;
    std::unordered_map<swarm::PeerHandshaker*, std::shared_ptr<swarm::PeerHandshaker>> m_greeting;
    std::unique_ptr<swarm::LivePeerManager> m_peers;
    std::unique_ptr<swarm::MetadataFetcher> m_fetcher;
    std::unique_ptr<swarm::MetadataServer> m_server;
    std::unique_ptr<swarm::Downloader> m_downloader;
    std::unique_ptr<swarm::Uploader> m_uploader;
    Scheduler::TimePoint m_completedAt{};
    ByteCount m_closedUp = 0;
    ByteCount m_closedDown = 0;
    int m_diskFailures = 0;
    std::vector<QHostAddress> m_banned;
};

} // namespace freshet::test
