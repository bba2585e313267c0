// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "engine/api/snapshots.h"

#include <QHash>
#include <QString>

namespace freshet::cli {

/// Snapshots -> lines on a terminal or for programs. Sizes and rates as people read them, except in JSON.
class ConsoleReporter
{
public:
    explicit ConsoleReporter(ProgressStyle style);

    /// Takes an update and tells it, at most once a second.
    void report(const api::SessionUpdate& update);
    /// Tells programs about completion at once, whenever the last line was.
    void reportComplete(const api::TorrentSnapshot& torrent, qint64 takenMs);
    /// What a notice says of damage and of peers that are to blame; nothing for others.
    [[nodiscard]] static QString sentence(const api::Notice& notice);
    /// A sentence for people, on standard error, that does not tear the bar.
    void say(const QString& sentence);
    /// Ends the bar's line.
    void finish();

    [[nodiscard]] const QHash<TorrentId, api::TorrentSnapshot>& torrents() const { return m_torrents; }

private:
    void printJson(const api::TorrentSnapshot& torrent, qint64 takenMs) const;
    void printBar();
    void printPlain();
    /// The first torrent if there is only one; otherwise their sum.
    [[nodiscard]] api::TorrentSnapshot summary() const;

    ProgressStyle m_style;
    QHash<TorrentId, api::TorrentSnapshot> m_torrents;
    api::SessionTotals m_totals;
    qint64 m_lastReportMs = 0;
    bool m_hasOpenLine = false;
};

/// "Repairing 3 pieces (a/b.mkv)".
[[nodiscard]] QString repairText(const api::RepairSnapshot& repair);
/// Who is banned, and what for.
[[nodiscard]] QString banText(const api::BannedPeerSnapshot& ban);
/// "1.5 MiB".
[[nodiscard]] QString sizeText(ByteCount bytes);
/// "1 h 2 min", "35 s".
[[nodiscard]] QString durationText(qint64 seconds);
/// The state as --progress json names it.
[[nodiscard]] QString stateName(api::TorrentState state);

} // namespace freshet::cli
