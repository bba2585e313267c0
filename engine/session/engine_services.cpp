// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/engine_services.h"

#include "engine/wire/peer_id.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <limits>
#include <utility>

namespace freshet::session {

namespace {

/// For the database, listeners, trackers, what the desktop needs, and peers that are greeting.
constexpr std::uint64_t otherDescriptors = 128;
/// Whatever the system says, so much is tried.
constexpr std::uint64_t fewestConnections = 10;

std::optional<int> roomForConnections(std::uint64_t maxDescriptors, const storage::StorageOptions& storage)
{
    if (maxDescriptors == 0) {
        return std::nullopt;
    }
    const std::uint64_t others = static_cast<std::uint64_t>(storage.maxOpenFiles) + otherDescriptors;
    const std::uint64_t left = maxDescriptors > others ? maxDescriptors - others : 0;
    return static_cast<int>(
        std::clamp<std::uint64_t>(left, fewestConnections, std::numeric_limits<int>::max()));
}

api::Settings withinTheSystem(api::Settings settings, std::uint64_t maxDescriptors)
{
    int& connections = settings.connection.maxConnections;
    connections =
        std::min(connections, roomForConnections(maxDescriptors, settings.storage).value_or(connections));
    return settings;
}

} // namespace

EngineServices::EngineServices(api::Settings settings, std::uint64_t maxDescriptors)
    : m_maxDescriptors(maxDescriptors)
    , m_settings(withinTheSystem(std::move(settings), maxDescriptors))
    , m_network(m_scheduler)
    , m_connects(m_scheduler)
    , m_download(m_scheduler)
    , m_upload(m_scheduler)
    , m_groups(m_scheduler, m_download.budget(), m_upload.budget())
    , m_swarm{m_scheduler, m_random, m_network, m_connects, m_download, m_upload, wire::makePeerId(m_random),
          0, {}}
    , m_pool(m_settings.storage.writeBuffer)
    , m_disk(m_settings.storage)
    , m_trackers(m_network.http(), m_scheduler)
    , m_torrents{m_swarm, m_disk, m_pool, m_trackers, m_settings, m_groups}
{
    m_network.setBindAddress(m_settings.connection.bindAddress);
    apply(m_settings);
}

EngineServices::~EngineServices()
{
    // Connections that ended just now are buried by tasks, and hold on to sockets, limits and disk.
    QCoreApplication::sendPostedEvents(&m_scheduler, QEvent::MetaCall);
}

std::optional<int> EngineServices::connectionsAllowed() const
{
    return roomForConnections(m_maxDescriptors, m_settings.storage);
}

void EngineServices::apply(const api::Settings& wanted)
{
    const api::Settings settings = withinTheSystem(wanted, m_maxDescriptors);
    if (settings.connection.bindAddress != m_settings.connection.bindAddress) {
        m_network.setBindAddress(settings.connection.bindAddress);
    }
    m_settings = settings;
    m_swarm.options = settings.transfer;
    m_swarm.traces.setSampling(settings.otlp.isOn() ? settings.otlp.tracePieces : 0);
    m_groups.apply(settings.groups);
    m_groups.applyTags(settings.tags);
    m_connects.setOptions(settings.connection);
    m_pool.setBudget(settings.storage.writeBuffer);
    m_disk.setOptions(settings.storage);
    m_trackers.setTimeout(settings.discovery.trackerTimeout);
}

} // namespace freshet::session
