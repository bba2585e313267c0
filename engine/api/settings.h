// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/speed_schedule.h"
#include "engine/discovery/discovery_options.h"
#include "engine/net/connection_options.h"
#include "engine/storage/storage_options.h"
#include "engine/swarm/transfer_options.h"

#include <QMap>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace freshet::api {

/// As a number of torrents: as many as there are.
inline constexpr int unlimitedTorrents = -1;

/// How many torrents may run at once. Value type.
struct QueueOptions
{
    int activeDownloads = 5;
    int activeSeeds = unlimitedTorrents;
    /// Torrents whose files are checked at the same time.
    int checksAtOnce = 1;

    friend bool operator==(const QueueOptions&, const QueueOptions&) = default;
};

/// When seeding is enough. Value type.
struct SharingOptions
{
    /// Uploaded over downloaded at which a torrent stops; 0: never.
    double ratioGoal = 0;
    /// Time spent seeding after which a torrent stops; 0: never.
    std::chrono::minutes timeGoal{0};

    friend bool operator==(const SharingOptions&, const SharingOptions&) = default;
};

/// Every engine setting as one value, made of the modules' option structs; defaults stand in the
/// declarations.
struct Settings
{
    net::ConnectionOptions connection;
    swarm::TransferOptions transfer;
    storage::StorageOptions storage;
    discovery::DiscoveryOptions discovery;
    QueueOptions queue;
    SharingOptions sharing;
    SpeedOptions speed;
    /// Of all torrents together.
    QuotaOptions quota;
    /// By category; one without an entry has no limits of its own.
    QMap<QString, GroupOptions> groups;
    /// Where torrents are saved when a request names no folder. Absolute.
    QString saveFolder;

    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::Settings)
