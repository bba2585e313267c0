// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/sharing.h"
#include "engine/base/units.h"
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
    /// Downloads and seeds together.
    int activeTorrents = unlimitedTorrents;
    /// Torrents whose files are checked at the same time.
    int checksAtOnce = 1;
    /// A torrent that moves less than this, in bytes/s, for so long lets others have its place; 0: none does.
    ByteRate slowRate = 2 * 1024;
    std::chrono::seconds slowTime{120};

    friend bool operator==(const QueueOptions&, const QueueOptions&) = default;
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
    /// By category; one without an entry follows `sharing`.
    QMap<QString, SharingOptions> groupSharing;
    /// Where torrents are saved when a request names no folder. Absolute.
    QString saveFolder;

    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::Settings)
