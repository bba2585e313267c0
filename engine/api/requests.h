// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/quota.h"
#include "engine/api/sharing.h"
#include "engine/base/budget.h"
#include "engine/base/endpoint.h"
#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace freshet::api {

/// How much a file is wanted.
enum class FilePriority { Skip, Low, Normal, High };

/// Limits and modes of one torrent. Value type.
struct TorrentOptions
{
    static constexpr int maxPiecesPerPeer = 128;

    /// Bytes/s; noLimit: as for any torrent.
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    /// Bytes/s that it gets before others share what is left of a limit above it; 0: nothing is promised.
    ByteRate downloadMinimum = 0;
    ByteRate uploadMinimum = 0;
    /// Its part of what is left, compared with others' weights, 1 to maxWeight.
    int downloadWeight = usualWeight;
    int uploadWeight = usualWeight;
    QuotaOptions quota;
    /// 0: as in the settings.
    int maxConnections = 0;
    /// Pieces that each peer may be fetching at a time, at most maxPiecesPerPeer; 0: as in the settings.
    int piecesPerPeer = 0;
    /// Fetch pieces in order instead of rarest first.
    bool isSequential = false;
    /// Once complete, hand out pieces one by one while nobody else has them (BEP 16).
    bool isSuperSeeding = false;
    /// When it has given enough; nothing: as its category or the settings say.
    std::optional<SharingOptions> sharing = std::nullopt;

    friend bool operator==(const TorrentOptions&, const TorrentOptions&) = default;
};

/// The largest weight of a torrent or a group.
inline constexpr int maxWeight = 10'000;

/// A category: limits of all its torrents together, see TorrentOptions, and where they are saved. Value type.
struct GroupOptions
{
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    ByteRate downloadMinimum = 0;
    ByteRate uploadMinimum = 0;
    /// automaticWeight: as much as its torrents would get without the group.
    int downloadWeight = automaticWeight;
    int uploadWeight = automaticWeight;
    /// Where its new torrents are saved, an absolute path; empty: as all others.
    QString saveFolder = {};
    /// Of all its torrents together.
    QuotaOptions quota = {};

    friend bool operator==(const GroupOptions&, const GroupOptions&) = default;
};

/// A tag: limits of all torrents that have it together, see TorrentOptions, and where they are saved. Limits
/// of several tags hold at the same time. Value type.
struct TagOptions
{
    ByteRate downloadLimit = noLimit;
    ByteRate uploadLimit = noLimit;
    /// Where new torrents are saved that no category has a folder for, an absolute path; empty: as all
    /// others.
    QString saveFolder = {};

    friend bool operator==(const TagOptions&, const TagOptions&) = default;
};

/// More tags than these are not kept, and none longer than this.
inline constexpr qsizetype maxTags = 100;
inline constexpr qsizetype maxTagLength = 100;

/// `tags` as they are kept: without blanks around them, empty ones, and what is there twice. Pure.
[[nodiscard]] QStringList cleanTags(const QStringList& tags);
/// The folder of the first one of `tags`, by name, that has one in `options`; empty if none has. Pure.
[[nodiscard]] QString folderOfTags(const QStringList& tags, const QMap<QString, TagOptions>& options);

/// Where a torrent comes from: exactly one of the members is set. Value type.
struct TorrentSource
{
    /// Path of a .torrent file.
    QString file;
    /// The bytes of a .torrent file.
    QByteArray bytes;
    /// http(s) address of a .torrent file.
    QUrl url;
    /// A magnet link, or a bare info-hash of 40 hex or 32 base32 characters.
    QString magnet;

    /// Guesses from what a user typed, pasted or dropped: magnet link, address, info-hash or path.
    [[nodiscard]] static TorrentSource fromText(const QString& text);

    friend bool operator==(const TorrentSource&, const TorrentSource&) = default;
};

/// Everything that can be said when a torrent is added. Value type.
struct AddTorrentRequest
{
    TorrentSource source;
    /// Absolute path; empty: the default of the settings.
    QString saveFolder;
    bool startPaused = false;
    /// Trust that all data is there; nothing is checked, nothing is downloaded unless a read fails.
    bool assumeComplete = false;
    /// One entry a file in torrent order, pad files included; empty: all Normal (or the link's BEP 53
    /// selection).
    QList<FilePriority> filePriorities;
    /// Patterns such as "*.mkv" on paths: other files are skipped. Applied when the file list is known.
    QStringList onlyFiles;
    /// Dialled at once.
    QList<Endpoint> peers;
    /// Added to the torrent's own.
    QStringList trackers;
    TorrentOptions options;
    QString category;
    QStringList tags;
    /// Place in the queue, 0 is first; nothing: behind all others.
    std::optional<int> queuePosition = std::nullopt;
};

/// What a source contains, to be shown before it is added. Value type.
struct TorrentPreview
{
    struct File
    {
        /// Safe relative path with '/' separators, the torrent's folder included.
        QString path;
        ByteCount size = 0;
        bool isPad = false;
        friend bool operator==(const File&, const File&) = default;
    };

    QString name;
    QString infoHash;
    ByteCount totalSize = 0;
    bool isPrivate = false;
    QString comment;
    QList<QStringList> trackers;
    QList<File> files;
    /// False for a magnet link: name, size and files come once peers have sent them.
    bool hasMetadata = false;
    /// Set if the torrent is in the list already.
    std::optional<TorrentId> existing;
    /// Trackers that the existing torrent does not know and would ask.
    QStringList newTrackers;
    /// The .torrent's bytes, to be added without fetching again; empty for a magnet link.
    QByteArray bytes;
    /// One entry a file if the link names those it is about (BEP 53), else empty.
    QList<FilePriority> priorities;
    /// Who was found while peers were asked for the file list, good ones first: to be dialled at once.
    QList<Endpoint> peers;

    friend bool operator==(const TorrentPreview&, const TorrentPreview&) = default;
};

/// What happens to a removed torrent's files.
enum class FileRemoval { Keep, MoveToTrash, Delete };

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::AddTorrentRequest)
