// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshet::metainfo {

/// What stands in a .torrent file around the info dictionary, and is no part of the info-hash. Value type.
struct TorrentExtras
{
    /// Tiers of announce URLs (BEP 12).
    QList<QStringList> trackers{};
    /// BEP 19 "url-list".
    QStringList webSeeds{};
    QString comment{};
    QString createdBy{};
    /// Seconds since 1970, UTC.
    std::optional<qint64> creationDate{};
    /// The bencoded "piece layers" dictionary (BEP 52), or empty.
    QByteArray pieceLayers{};

    friend bool operator==(const TorrentExtras&, const TorrentExtras&) = default;
};

} // namespace freshet::metainfo
