// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/engine_services.h"

#include "engine/wire/peer_id.h"

#include <QCoreApplication>
#include <QEvent>

namespace freshet::session {

EngineServices::EngineServices(api::Settings settings)
    : m_settings(std::move(settings))
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

void EngineServices::apply(const api::Settings& settings)
{
    if (settings.connection.bindAddress != m_settings.connection.bindAddress) {
        m_network.setBindAddress(settings.connection.bindAddress);
    }
    m_settings = settings;
    m_swarm.options = settings.transfer;
    m_swarm.traces.setSampling(settings.otlp.isOn() ? settings.otlp.tracePieces : 0);
    m_groups.apply(settings.groups);
    m_connects.setOptions(settings.connection);
    m_pool.setBudget(settings.storage.writeBuffer);
    m_disk.setOptions(settings.storage);
    m_trackers.setTimeout(settings.discovery.trackerTimeout);
}

} // namespace freshet::session
