// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/swarm/fake_peer.h"
#include "tests/support/swarm/sim_engine.h"

#include <memory>
#include <vector>

namespace freshet::test {

/// What a SimSwarm consists of. Value type.
struct SimSwarmOptions
{
    std::uint64_t randomSeed = 1;
    int seeds = 1;
    int leechers = 1;
    ByteCount size = 2_MiB;
    ByteCount pieceLength = 32_KiB;
    /// One-way latency of each host, chosen evenly in between.
    std::chrono::milliseconds minLatency{10};
    std::chrono::milliseconds maxLatency{100};
    double packetLoss = 0;
    /// Bytes/s of each host.
    ByteRate up = 1_MiB;
    ByteRate down = 4_MiB;
    /// The share of the pieces that each leecher has at the start, chosen by chance.
    double leechersHave = 0;
    /// The leechers know the info-hash only.
    bool isMagnet = false;
    /// Bytes of the info dictionary when isMagnet.
    ByteCount metadataSize = 40'000;
};

/// N engines on one simulated internet in virtual time; everybody knows everybody. Everything random comes
/// from one seed.
class SimSwarm
{
public:
    explicit SimSwarm(const SimSwarmOptions& options);
    ~SimSwarm();

    /// Starts everyone; configure engines before.
    void start();
    /// An extra peer at 10.2.0.<number>, that all engines will dial after start().
    FakePeer& addFakePeer();
    void runFor(Scheduler::Duration duration) { m_scheduler.runFor(duration); }
    /// Until all leechers are complete; false if they are not within `limit`.
    bool runUntilComplete(Scheduler::Duration limit);
    [[nodiscard]] bool allLeechersComplete() const;
    /// Right bytes on every leecher's disk.
    [[nodiscard]] bool allBytesRight() const;
    /// The engine stops once it has uploaded this many times the torrent's size.
    void leaveAfterUploading(SimEngine& engine, double copies);

    [[nodiscard]] SimEngine& seed(int index) { return *m_engines.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] SimEngine& leecher(int index)
    {
        return *m_engines.at(static_cast<std::size_t>(m_options.seeds + index));
    }
    [[nodiscard]] SimInternet& internet() { return m_internet; }
    [[nodiscard]] SimScheduler& scheduler() { return m_scheduler; }
    [[nodiscard]] const TorrentFixture& torrent() const { return m_torrent; }
    [[nodiscard]] const SimSwarmOptions& options() const { return m_options; }
    /// Payload thrown away by all leechers, as a share of what they needed.
    [[nodiscard]] double wastedShare();
    /// What everybody has and is doing, for messages of failed tests.
    [[nodiscard]] QByteArray describe();

private:
    [[nodiscard]] static TorrentFixture makeTorrent(const SimSwarmOptions& options);
    [[nodiscard]] Bitfield makePieces();

    SimSwarmOptions m_options;
    SimScheduler m_scheduler;
    SimInternet m_internet;
    SeededRandom m_random;
    TorrentFixture m_torrent;
    std::vector<std::unique_ptr<SimEngine>> m_engines;
    std::vector<std::unique_ptr<FakePeer>> m_fakePeers;
    QList<Endpoint> m_fakeEndpoints;
    std::vector<Scheduler::Timer> m_timers;
};

/// The seeds that a scenario runs with: five fixed ones, or the one in FRESHET_SEED. Makes the data rows of a
/// test; read the seed with QFETCH(quint64, seed).
void addSeedRows();

} // namespace freshet::test
