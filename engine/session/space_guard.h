// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/torrent_registry.h"
#include "engine/session/torrent_services.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace freshet::session {

/// Looks how much is free on the disks that torrents write to. Where that is less than is to stay free, they
/// are told to wait (Torrent::isSpaceShort()), and to go on when there is some more than that. What has
/// failed because a disk was full is resumed when everything that is missing fits. Engine thread.
class SpaceGuard
{
public:
    static constexpr Scheduler::Duration interval{2000};

    /// All outlive this; `notify` hears once of each folder that has become short of room.
    SpaceGuard(TorrentServices& services, const TorrentRegistry& torrents,
        std::function<void(const api::Notice&)> notify);
    ~SpaceGuard();
    SpaceGuard(const SpaceGuard&) = delete;
    SpaceGuard& operator=(const SpaceGuard&) = delete;

    void start();
    void stop() { m_timer.cancel(); }
    /// Now, as the settings may have changed.
    void look();

private:
    void judge(const QString& folder, ByteCount free);
    void judgeFailed(Torrent& torrent, ByteCount free);
    void warn(const QString& folder, bool isShort);

    TorrentServices& m_services;
    const TorrentRegistry& m_torrents;
    std::function<void(const api::Notice&)> m_notify;
    Scheduler::Timer m_timer;
    /// Asked about, and not answered: a disk that hangs is not asked again.
    std::set<QString> m_asked;
    std::set<QString> m_warned;
    /// Failed, and there was no room when that was looked at. A limit for this user (EDQUOT) looks otherwise.
    std::set<TorrentId> m_shortOfRoom;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
