// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/integrity_options.h"
#include "engine/api/otlp_options.h"
#include "engine/api/requests.h"
#include "engine/api/sharing.h"
#include "engine/api/speed_schedule.h"
#include "engine/base/units.h"
#include "engine/discovery/discovery_options.h"
#include "engine/net/connection_options.h"
#include "engine/storage/storage_options.h"
#include "engine/swarm/transfer_options.h"

#include <QHostAddress>
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

/// What programs that watch this one may read over HTTP. Value type.
struct MetricsOptions
{
    bool isOn = false;
    /// Where it is offered; only this computer can reach the loopback address.
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    /// 0: the system chooses.
    quint16 port = 9877;
    /// What readers must present (RFC 6750); empty: nothing.
    QString token;
    /// Whether each torrent has numbers of its own, with its name.
    bool perTorrent = false;

    friend bool operator==(const MetricsOptions&, const MetricsOptions&) = default;
};

/// Of MetricsOptions::token, characters.
inline constexpr qsizetype longestToken = 200;

/// The token without what cannot stand in a header: spaces, what is not ASCII, and what is too long.
[[nodiscard]] inline QString usableToken(const QString& text)
{
    QString token;
    for (const QChar c : text) {
        if (c > QLatin1Char(' ') && c <= QLatin1Char('~') && token.size() < longestToken) {
            token.append(c);
        }
    }
    return token;
}

/// A folder whose .torrent files are added by themselves. Value type.
struct WatchFolderOptions
{
    bool isOn = false;
    /// Absolute; not the folders below it.
    QString folder;
    /// Else a file that was added gets the ending ".added".
    bool deletesFiles = false;

    friend bool operator==(const WatchFolderOptions&, const WatchFolderOptions&) = default;
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
    IntegrityOptions integrity;
    MetricsOptions metrics;
    OtlpOptions otlp;
    SpeedOptions speed;
    /// Of all torrents together.
    QuotaOptions quota;
    /// By category; one without an entry has no limits of its own.
    QMap<QString, GroupOptions> groups;
    /// By tag; one without an entry has no limits and no folder.
    QMap<QString, TagOptions> tags;
    /// By category; one without an entry follows `sharing`.
    QMap<QString, SharingOptions> groupSharing;
    /// Where torrents are saved when a request names no folder. Absolute.
    QString saveFolder;
    WatchFolderOptions watchFolder;

    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::Settings)
