// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QFlags>
#include <QString>

namespace freshet::ui {

/// How much a status asks for the user's eye.
enum class Severity { Normal, Warning, Error };

/// The rows of the sidebar's first section. A torrent is in several: a seeding one is Seeding and Done.
enum class StatusBucket {
    Downloading = 1 << 0,
    Seeding = 1 << 1,
    Done = 1 << 2, ///< Complete, seeding or not.
    Waiting = 1 << 3,
    Paused = 1 << 4,
    Checking = 1 << 5,
    NeedsAttention = 1 << 6, ///< Any error or warning.
};
Q_DECLARE_FLAGS(StatusBuckets, StatusBucket)
Q_DECLARE_OPERATORS_FOR_FLAGS(StatusBuckets)

inline constexpr StatusBucket allStatusBuckets[] = {StatusBucket::Downloading, StatusBucket::Seeding,
    StatusBucket::Done, StatusBucket::Waiting, StatusBucket::Paused, StatusBucket::Checking,
    StatusBucket::NeedsAttention};

/// The Status cell: "Downloading", "Waiting (no. 1)", "Tracker refused: unregistered torrent".
[[nodiscard]] QString statusText(const api::TorrentSnapshot& torrent);
/// Why a torrent waits, in a sentence; empty for None.
[[nodiscard]] QString waitReasonText(api::WaitReason reason);
/// That a magnet link pauses when its file list is here, in a sentence; empty if it does not.
[[nodiscard]] QString fileListAdvice(const api::TorrentSnapshot& torrent);
/// What it means that a torrent is forced, in a sentence; empty if it is not.
[[nodiscard]] QString forcedText(const api::TorrentSnapshot& torrent);
/// "Repairing 3 pieces (film.mkv)": damage on the disk that is being mended.
[[nodiscard]] QString repairText(const api::RepairSnapshot& repair);
[[nodiscard]] Severity statusSeverity(const api::TorrentSnapshot& torrent);
/// Name of the icon in front of the torrent's name, see ui/widgets/icons.h.
[[nodiscard]] QString statusIconName(const api::TorrentSnapshot& torrent);
[[nodiscard]] StatusBuckets statusBuckets(const api::TorrentSnapshot& torrent);

/// "Downloading": the word for a bucket.
[[nodiscard]] QString bucketText(StatusBucket bucket);
/// "Nothing is paused.": for the list when a bucket is empty.
[[nodiscard]] QString emptyBucketText(StatusBucket bucket);
[[nodiscard]] QString bucketIconName(StatusBucket bucket);

/// The rate to show: 0 at once when the torrent is complete or not running, whatever the meter says.
[[nodiscard]] ByteRate shownDownloadRate(const api::TorrentSnapshot& torrent);
[[nodiscard]] ByteRate shownUploadRate(const api::TorrentSnapshot& torrent);

} // namespace freshet::ui
