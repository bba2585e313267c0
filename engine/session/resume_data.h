// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/base/bitfield.h"
#include "engine/base/ids.h"
#include "engine/base/info_hash.h"
#include "engine/base/units.h"
#include "engine/session/integrity_record.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshet::session {

/// A file as it was when it was last looked at, to notice changes made behind our back. Value type.
struct SavedFileState
{
    bool exists = false;
    ByteCount size = 0;
    /// Milliseconds since 1970, UTC.
    qint64 modifiedMs = 0;

    friend bool operator==(const SavedFileState&, const SavedFileState&) = default;
};

/// Where a torrent's files lie other than under the torrent's names in the save folder. Value type.
struct FilePlaces
{
    /// By number: files that have another path than the torrent says.
    QMap<quint32, QString> paths;
    /// Paths that files were being given when this was saved, all of which existed.
    QMap<quint32, QString> renaming;

    friend bool operator==(const FilePlaces&, const FilePlaces&) = default;
};

/// What a user has chosen for a torrent: changes seldom. Value type.
struct TorrentChoices
{
    /// How it is shown; empty: under its own name.
    QString name;
    QString saveFolder;
    /// Where the files were being brought when this was saved; empty: nowhere.
    QString movingTo;
    /// Where they have been brought from, and something may be left; empty: nothing.
    QString movedFrom;
    FilePlaces places;
    bool isPaused = false;
    /// It runs until its file list is here, and pauses then.
    bool pausesWithFileList = false;
    /// Runs beyond the limits of the queue; never together with isPaused.
    bool isForced = false;
    /// One entry a file; empty: all Normal.
    QList<api::FilePriority> filePriorities;
    api::TorrentOptions options;
    QString category;
    QStringList tags;
    /// Added by the user to the torrent's own.
    QStringList trackers;
    /// What the user has made of all of them, tier by tier; then `trackers` is empty.
    std::optional<QList<QStringList>> trackerTiers;
    int queuePosition = 0;

    friend bool operator==(const TorrentChoices&, const TorrentChoices&) = default;
};

/// How far a torrent has come: changes all the time while it runs. Value type.
struct TorrentProgress
{
    /// Both of the torrent's size in pieces; empty while that is unknown.
    Bitfield have;
    /// The part of `have` that is known to be on the medium; the rest is checked after a crash.
    Bitfield synced;
    /// One entry a file; empty if it was never looked.
    QList<SavedFileState> files;
    ByteCount downloaded = 0;
    ByteCount uploaded = 0;
    ByteCount wasted = 0;
    qint64 seedingSeconds = 0;
    /// The part of it since something was last uploaded.
    qint64 idleSeconds = 0;
    /// How long it has run.
    qint64 activeSeconds = 0;
    /// When payload last moved; milliseconds since 1970, UTC.
    std::optional<qint64> lastActivityMs;
    /// Milliseconds since 1970, UTC.
    std::optional<qint64> completedMs;
    IntegrityRecord integrity;

    friend bool operator==(const TorrentProgress&, const TorrentProgress&) = default;
};

/// All that must survive a restart of one torrent. Value type.
struct TorrentRecord
{
    TorrentId id;
    InfoHash infoHash;
    /// The .torrent; empty until a magnet link has its metadata.
    QByteArray torrentFile;
    /// Where it came from, if that was a magnet link.
    QString magnetLink;
    /// Milliseconds since 1970, UTC.
    qint64 addedMs = 0;
    TorrentChoices choices;
    TorrentProgress progress;
    /// Set while it can be restored; milliseconds since 1970, UTC.
    std::optional<qint64> removedMs;

    friend bool operator==(const TorrentRecord&, const TorrentRecord&) = default;
};

// Forms for the database. Reading never fails: what makes no sense reads as nothing, which is safe, as
// nothing had is checked and nothing chosen is the default.

/// Size, then the wire form.
[[nodiscard]] QByteArray encodeBitfield(const Bitfield& bitfield);
[[nodiscard]] Bitfield decodeBitfield(const QByteArray& bytes);
/// One byte a file.
[[nodiscard]] QByteArray encodePriorities(const QList<api::FilePriority>& priorities);
[[nodiscard]] QList<api::FilePriority> decodePriorities(const QByteArray& bytes);
/// 16 bytes a file.
[[nodiscard]] QByteArray encodeFileStates(const QList<SavedFileState>& files);
[[nodiscard]] QList<SavedFileState> decodeFileStates(const QByteArray& bytes);
/// A JSON object; empty if there is nothing to say.
[[nodiscard]] QString encodePlaces(const FilePlaces& places);
/// Paths that are not safe are left out.
[[nodiscard]] FilePlaces decodePlaces(const QString& json);
/// A JSON array.
[[nodiscard]] QString encodeStrings(const QStringList& strings);
[[nodiscard]] QStringList decodeStrings(const QString& json);

} // namespace freshet::session
