// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/connect_limiter.h"
#include "engine/session/incoming_router.h"
#include "engine/session/torrent_registry.h"
#include "engine/wire/peer_id.h"
#include "tests/engine/discovery/scripted_tracker_client.h"
#include "tests/support/sim_internet.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"

#include <memory>

namespace freshet::test {

/// One simulated computer with torrents on it: everything real but clock, network, disk and trackers.
class TorrentHost
{
public:
    static constexpr quint16 port = 6881;

    /// `trackers` takes the place of the scripted ones, and outlives this.
    TorrentHost(SimScheduler& scheduler, SimInternet& internet, const QString& address,
        discovery::TrackerClient* trackers = nullptr)
        : m_scheduler(scheduler)
        , m_random(qHash(address))
        , m_address(address)
        , m_connects(scheduler)
        , m_download(scheduler)
        , m_upload(scheduler)
        , m_groups(scheduler, m_download.budget(), m_upload.budget())
        , m_swarm{scheduler, m_random, internet.host(m_address), m_connects, m_download, m_upload,
              wire::makePeerId(m_random), 0, {}}
        , m_disk(scheduler)
        , m_trackers(scheduler)
        , m_services{m_swarm, m_disk, m_pool, trackers != nullptr ? *trackers : m_trackers, m_settings,
              m_groups}
        , m_router(m_swarm, m_torrents, [this](const Sha1Digest& infoHash, swarm::GreetedPeer peer) {
            if (session::Torrent* torrent = m_torrents.findByWireForm(infoHash)) {
                torrent->adopt(std::move(peer));
            }
        })
    {
        // Its addresses are private ones, and stand for those of the internet.
        m_settings.transfer.limitsLocalNetwork = true;
        m_swarm.options = m_settings.transfer;
        if (!m_router.listen(port)) {
            qFatal("a simulated port is taken");
        }
    }

    ~TorrentHost()
    {
        m_router.close();
        for (const session::Torrent* torrent : m_torrents.all()) {
            static_cast<void>(m_torrents.take(torrent->id()));
        }
        // What is buried by tasks must not outlive the host.
        m_scheduler.runFor(Scheduler::Duration::zero());
    }
    TorrentHost(const TorrentHost&) = delete;
    TorrentHost& operator=(const TorrentHost&) = delete;

    /// What a record holds of a torrent that was just added.
    static session::TorrentRecord newRecord(const metainfo::Metainfo& info)
    {
        session::TorrentRecord record;
        record.id = TorrentId(1);
        record.infoHash = info.infoHash;
        record.choices.saveFolder = QStringLiteral("/save");
        return record;
    }

    session::Torrent& add(session::TorrentRecord record, const metainfo::MetainfoPointer& info,
        session::TorrentOrigin origin = session::TorrentOrigin::New)
    {
        return m_torrents.add(
            std::make_unique<session::Torrent>(m_services, std::move(record), info, origin));
    }
    /// A torrent whose data is all there, seeding.
    session::Torrent& seed(const TorrentFixture& fixture)
    {
        auto& torrent = add(newRecord(*fixture.torrent), fixture.torrent, session::TorrentOrigin::Trusted);
        torrent.allow({session::Activity::Seed, {}});
        m_disk.fill(StorageId(1), fixture.content);
        return torrent;
    }

    [[nodiscard]] Endpoint endpoint() const { return {m_address, port}; }
    [[nodiscard]] MemoryDiskIo& disk() { return m_disk; }
    [[nodiscard]] ScriptedTrackerClient& trackers() { return m_trackers; }
    [[nodiscard]] session::TorrentRegistry& torrents() { return m_torrents; }
    [[nodiscard]] session::TorrentServices& services() { return m_services; }
    [[nodiscard]] session::IncomingRouter& router() { return m_router; }
    [[nodiscard]] api::Settings& settings() { return m_settings; }
    [[nodiscard]] session::BudgetGroups& groups() { return m_groups; }
    [[nodiscard]] swarm::SwarmContext& swarm() { return m_swarm; }

private:
    SimScheduler& m_scheduler;
    SeededRandom m_random;
    QHostAddress m_address;
    net::ConnectLimiter m_connects;
    swarm::Throttle m_download;
    swarm::Throttle m_upload;
    session::BudgetGroups m_groups;
    swarm::SwarmContext m_swarm;
    storage::PieceBufferPool m_pool{32 * 1024 * 1024};
    MemoryDiskIo m_disk;
    ScriptedTrackerClient m_trackers;
    api::Settings m_settings;
    session::TorrentServices m_services;
    session::TorrentRegistry m_torrents;
    session::IncomingRouter m_router;
};

} // namespace freshet::test
