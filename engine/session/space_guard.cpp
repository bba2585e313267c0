// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/space_guard.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// Of what is to stay free there must be so much more before downloads go on, or they would stop again at
/// once.
constexpr ByteCount spareParts = 10;
constexpr ByteCount leastSpare = 16_MiB;
constexpr ByteCount mostSpare = 256_MiB;

ByteCount spareFor(ByteCount keepFree)
{
    return std::clamp(keepFree / spareParts, leastSpare, mostSpare);
}

bool hasFailedForRoom(const Torrent& torrent)
{
    return torrent.fault().kind == api::FaultKind::DiskFull && !torrent.isUserPaused();
}

bool isWriting(const Torrent& torrent)
{
    return torrent.info() && torrent.transfer() != nullptr && !torrent.isComplete();
}

/// What is missing has to go somewhere.
ByteCount missingBytes(const Torrent& torrent)
{
    return torrent.files() != nullptr ? torrent.files()->wantedSize() - torrent.files()->wantedDone() : 0;
}

} // namespace

SpaceGuard::SpaceGuard(TorrentServices& services, const TorrentRegistry& torrents,
    std::function<void(const api::Notice&)> notify)
    : m_services(services)
    , m_torrents(torrents)
    , m_notify(std::move(notify))
{}

SpaceGuard::~SpaceGuard()
{
    *m_isAlive = false;
}

void SpaceGuard::start()
{
    m_timer = m_services.swarm.scheduler.callEvery(interval, [this] { look(); });
}

void SpaceGuard::look()
{
    if (!m_services.freeSpace) {
        return;
    }
    std::set<QString> folders = m_warned;
    for (const Torrent* torrent : m_torrents.all()) {
        if (torrent->isSpaceShort() || isWriting(*torrent) || hasFailedForRoom(*torrent)) {
            folders.insert(torrent->choices().saveFolder);
        }
    }
    for (const QString& folder : folders) {
        if (m_asked.insert(folder).second) {
            m_services.freeSpace(folder, [this, isAlive = m_isAlive, folder](std::optional<ByteCount> free) {
                if (*isAlive) {
                    m_asked.erase(folder);
                    if (free) {
                        judge(folder, *free);
                    }
                }
            });
        }
    }
}

void SpaceGuard::judge(const QString& folder, ByteCount free)
{
    const ByteCount keepFree = m_services.settings.storage.keepFree;
    bool isAnyShort = false;
    for (Torrent* torrent : m_torrents.all()) {
        if (torrent->choices().saveFolder != folder) {
            continue;
        }
        if (hasFailedForRoom(*torrent)) {
            judgeFailed(*torrent, free);
        } else if (!torrent->isSpaceShort()) {
            torrent->setSpaceShort(isWriting(*torrent) && free < keepFree);
        } else if (free >= keepFree + torrent->bytesToReserve() + spareFor(keepFree)) {
            torrent->setSpaceShort(false);
        }
        isAnyShort = isAnyShort || torrent->isSpaceShort();
    }
    warn(folder, isAnyShort);
}

void SpaceGuard::judgeFailed(Torrent& torrent, ByteCount free)
{
    const ByteCount keepFree = m_services.settings.storage.keepFree;
    if (free < keepFree + missingBytes(torrent)) {
        m_shortOfRoom.insert(torrent.id());
    } else if (m_shortOfRoom.erase(torrent.id()) > 0) {
        torrent.resume();
    }
}

void SpaceGuard::warn(const QString& folder, bool isShort)
{
    if (!isShort) {
        m_warned.erase(folder);
    } else if (m_warned.insert(folder).second) {
        m_notify(
            {api::Notice::Kind::Warning, std::nullopt, {}, {api::FaultKind::DiskNearlyFull, folder, {}}});
    }
}

} // namespace freshet::session
