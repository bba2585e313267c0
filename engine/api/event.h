// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/speed_schedule.h"
#include "engine/base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshet::api {

/// What can be read in the log. Comments say what the parts of an Event mean.
enum class EventKind {
    // A torrent's life
    Added,
    Removed,
    GaveEnough, ///< A share limit took it off the list.
    Restored, ///< Its removal was taken back.
    MetadataReceived,
    Waiting,
    FetchingMetadata,
    Checking,
    Checked, ///< `number` of `total` pieces are good.
    Downloading,
    Completed,
    Seeding,
    Paused,
    Done, ///< Complete, and not shared any more.
    Repairing, ///< `number` pieces on the disk are damaged; `subject` is the first file concerned.
    Repaired, ///< `number` pieces.
    Moved, ///< Its files are in the folder `subject` now.
    NotMoved, ///< They stay where they are: `fault`, or an interruption; `subject` is where they should go.
    // Its swarm
    PieceFailed, ///< Piece `number`, as it came from peers, has another hash.
    /// `subject` is the address, `detail` the client, `number` the piece and `total` the block that was
    /// wrong; -1: not known, or false metadata.
    PeerBanned,
    TrackerAnswered, ///< `subject` is the host, `number` how many peers it gave. Only after another outcome.
    TrackerFailed, ///< `fault` says how. Only after another outcome.
    // What is wrong
    Failed, ///< `fault` has stopped a torrent.
    Warning, ///< `fault` stops nothing, or everything.
    // Everything
    Started, ///< The session; what stands before it is of an earlier one.
    Listening, ///< At port `number`.
    ProfileChanged, ///< `profile` is in force.
};

enum class EventLevel { Info, Warning, Error };

/// One line of the log, in parts, so that front ends have the words. Texts are as peers, trackers and
/// torrents sent them: hostile. Value type.
struct Event
{
    /// Ascending within a session, from 1; 0: of an earlier session.
    quint64 serial = 0;
    /// ms since 1970 UTC.
    qint64 timeMs = 0;
    EventKind kind = EventKind::Warning;
    /// Nothing: it is about everything.
    std::optional<TorrentId> torrent{};
    QString torrentName{};
    Fault fault{};
    QString subject{};
    QString detail{};
    qint64 number = 0;
    qint64 total = 0;
    SpeedProfile profile = SpeedProfile::Normal;
    /// Its English words, if they are all that is known of it: another version has written it.
    QString told{};

    friend bool operator==(const Event&, const Event&) = default;
};

/// Lines that a log goes on with, oldest first. Value type.
struct EventBatch
{
    QList<Event> events;
    /// They are all there are: what was known before is to be forgotten.
    bool isWhole = false;

    friend bool operator==(const EventBatch&, const EventBatch&) = default;
};

/// As many lines as are kept of one torrent, and of everything together.
inline constexpr qsizetype torrentLogLength = 2000;
inline constexpr qsizetype sessionLogLength = 5000;

[[nodiscard]] EventLevel levelOf(EventKind kind);
/// For programs: "tracker-failed". Such a name never changes.
[[nodiscard]] QString eventName(EventKind kind);
/// Of every kind.
[[nodiscard]] QStringList eventNames();
/// One English sentence without the torrent's name, for terminals. The window translates kinds itself
/// (ui/models/event_text).
[[nodiscard]] QString describe(const Event& event);

} // namespace freshet::api
