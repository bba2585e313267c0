// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/qt_scheduler.h"
#include "engine/base/random.h"
#include "engine/discovery/http_tracker.h"
#include "engine/net/connect_limiter.h"
#include "engine/net/qt_network.h"
#include "engine/session/budget_groups.h"
#include "engine/session/torrent_services.h"
#include "engine/storage/threaded_disk_io.h"
#include "engine/swarm/throttle.h"

#include <cstdint>
#include <optional>

namespace freshet::session {

/// The real world for a session's torrents: clock, chance, network, disk. Made and destroyed on the engine
/// thread.
class EngineServices
{
public:
    /// `maxDescriptors` as EngineConfig has it.
    EngineServices(api::Settings settings, std::uint64_t maxDescriptors);
    /// Carries out what was posted, so that nothing outlives what it refers to.
    ~EngineServices();
    EngineServices(const EngineServices&) = delete;
    EngineServices& operator=(const EngineServices&) = delete;

    [[nodiscard]] TorrentServices& forTorrents() { return m_torrents; }
    [[nodiscard]] Scheduler& scheduler() { return m_scheduler; }
    [[nodiscard]] net::Network& network() { return m_network; }
    [[nodiscard]] swarm::SwarmContext& swarm() { return m_swarm; }
    [[nodiscard]] storage::DiskIo& disk() { return m_disk; }
    /// What is obeyed: where the system has not room enough for it, less than was asked for.
    [[nodiscard]] const api::Settings& settings() const { return m_settings; }
    /// Connections that the system has room for; nothing if unknown.
    [[nodiscard]] std::optional<int> connectionsAllowed() const;

    /// Hands each part of the settings to whom it concerns.
    void apply(const api::Settings& settings);

private:
    std::uint64_t m_maxDescriptors;
    api::Settings m_settings;
    QtScheduler m_scheduler;
    SystemRandom m_random;
    net::QtNetwork m_network;
    net::ConnectLimiter m_connects;
    swarm::Throttle m_download;
    swarm::Throttle m_upload;
    BudgetGroups m_groups;
    swarm::SwarmContext m_swarm;
    storage::PieceBufferPool m_pool;
    storage::ThreadedDiskIo m_disk;
    discovery::HttpTracker m_trackers;
    TorrentServices m_torrents;
};

} // namespace freshet::session
