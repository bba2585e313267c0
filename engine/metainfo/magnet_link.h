// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/base/info_hash.h"
#include "engine/base/result.h"
#include "engine/metainfo/metainfo_errc.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshet::metainfo {

/// Files `first` to `last`, both included. Value type.
struct FileRange
{
    quint32 first = 0;
    quint32 last = 0;

    friend bool operator==(const FileRange&, const FileRange&) = default;
};

/// A magnet link to a torrent (BEP 9 and 53). Value type.
struct MagnetLink
{
    InfoHash infoHash;
    /// What to show until the metadata is known ("dn"); not safe as a file name.
    QString name;
    QStringList trackers;
    QStringList webSeeds;
    /// "x.pe", literal addresses only.
    QList<Endpoint> peers;
    /// The files to download ("so"); empty: all.
    QList<FileRange> selectedFiles;

    /// Reads a magnet link, or a bare info-hash of 40 hex or 32 base32 characters. What is merely unknown or
    /// malformed beside the hash is left out; the number of trackers, web seeds, peers and ranges is bounded.
    [[nodiscard]] static Result<MagnetLink> parse(const QString& text);
    /// A link that parse() reads back to an equal value.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const MagnetLink&, const MagnetLink&) = default;
};

} // namespace freshet::metainfo
