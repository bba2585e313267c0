// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/session/history_ring.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace freshet::session {

/// A sample of somebody's history, as it is saved. Value type.
struct HistoryRow
{
    /// sessionHistory, or a torrent's number.
    quint64 account = 0;
    api::HistoryRange range = api::HistoryRange::Days;
    api::TrafficSample sample;

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

/// The account of everything together.
inline constexpr quint64 sessionHistory = 0;

// The table `history`, for TorrentStore and for programs that only read. Errors name `file`.

/// Adds each row to what is saved of its slot, and forgets what a range does not reach any more at `nowMs`.
/// To be called in a transaction.
[[nodiscard]] Result<> addHistory(
    const QSqlDatabase& database, const QString& file, const QList<HistoryRow>& rows, qint64 nowMs);
/// Oldest first.
[[nodiscard]] Result<QList<api::TrafficSample>> readHistory(
    const QSqlDatabase& database, const QString& file, quint64 account, api::HistoryRange range);

/// Reads from the profile in `folder`, also while a Freshet uses it; writes nothing. `infoHash` names a
/// torrent by the bytes of either of its hashes; none: everything together. What the last five minutes
/// brought may be missing.
[[nodiscard]] Result<QList<api::TrafficSample>> readProfileHistory(
    const QString& folder, api::HistoryRange range, const std::optional<QByteArray>& infoHash);

} // namespace freshet::session
