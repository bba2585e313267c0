// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QString>

#include <limits>
#include <variant>

namespace freshet::ui {

/// Columns of the torrent table, in their default order. Saved by number: append only.
enum class TorrentColumn {
    Name,
    Progress,
    Status,
    Down,
    Up,
    TimeLeft,
    Peers,
    Size,
    Seeds,
    Ratio,
    Availability,
    Category,
    Tags,
    Added,
    Completed,
    Downloaded,
    Uploaded,
    Remaining,
    DownLimit,
    UpLimit,
    QueueNumber,
    Tracker,
    SaveFolder,
    Wasted,
    PieceSize,
    Private,
    InfoHash,
    LimitedBy,
    LastActivity,
    ActiveTime,
};
inline constexpr int torrentColumnCount = static_cast<int>(TorrentColumn::ActiveTime) + 1;

/// What a header needs to know of a column. Value type.
struct TorrentColumnInfo
{
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// The widest usual text: the default width is its advance plus margins. Empty for Name (stretches, at
    /// least 220 px) and Progress (150 px).
    QString sampleText;
    bool isShownByDefault = false;
    /// Whether the first click on the header sorts descending.
    bool sortsDescendingFirst = false;
};

/// A value that orders rows.
using SortKey = std::variant<double, QString>;
/// The key of what is not known: it comes last in both directions.
inline constexpr double unknownLast = std::numeric_limits<double>::max();

[[nodiscard]] TorrentColumnInfo torrentColumnInfo(TorrentColumn column);
/// The cell's text; zero rates and unknown times are empty.
[[nodiscard]] QString torrentCellText(const api::TorrentSnapshot& torrent, TorrentColumn column);
/// What a screen reader says for the cell.
[[nodiscard]] QString torrentCellSpokenText(const api::TorrentSnapshot& torrent, TorrentColumn column);
[[nodiscard]] QString torrentCellToolTip(const api::TorrentSnapshot& torrent, TorrentColumn column);
[[nodiscard]] SortKey torrentSortKey(const api::TorrentSnapshot& torrent, TorrentColumn column);
/// Bit mask (1 << column) of the cells that differ.
[[nodiscard]] quint32 changedTorrentColumns(
    const api::TorrentSnapshot& before, const api::TorrentSnapshot& after);

} // namespace freshet::ui
