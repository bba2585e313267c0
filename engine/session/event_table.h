// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <optional>

namespace freshet::session {

/// A line of the log, as it is saved and read again. Texts are hostile. Value type.
struct EventRow
{
    /// In the order in which they were saved, also over several runs; 0 before.
    qint64 serial = 0;
    /// ms since 1970 UTC.
    qint64 timeMs = 0;
    /// See api::eventName(); files of later versions may have more.
    QString kind{};
    api::EventLevel level = api::EventLevel::Info;
    /// 0: it is about everything.
    quint64 torrent = 0;
    QString torrentName{};
    /// One English sentence.
    QString message{};
    /// What else there is of the event, as JSON; empty in files of earlier versions.
    QString parts{};
    /// Hexadecimal; only read, and only while the torrent is known.
    QString infoHash{};

    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// What to read from a log. Value type.
struct EventQuery
{
    /// Only what was saved after this one.
    qint64 afterSerial = 0;
    /// Only what was saved before this one; 0: all.
    qint64 beforeSerial = 0;
    api::EventLevel leastLevel = api::EventLevel::Info;
    /// Empty: all kinds.
    QStringList kinds{};
    /// Of one torrent, by the bytes of either of its hashes.
    std::optional<QByteArray> infoHash{};
    /// The same by its number, which no other torrent ever has.
    std::optional<TorrentId> torrent{};
    /// The latest so many; 0: all.
    qint64 mostRows = 0;
};

/// Lines that are kept.
inline constexpr qint64 savedLogLength = 20'000;

[[nodiscard]] EventRow toRow(const api::Event& event);
/// The event as it was, as far as this version knows it; else with its words only.
[[nodiscard]] api::Event toEvent(const EventRow& row);

/// Adds lines and forgets the oldest beyond savedLogLength. To be called in a transaction. Errors name
/// `file`.
[[nodiscard]] Result<> addEvents(
    const QSqlDatabase& database, const QString& file, const QList<EventRow>& rows);

/// Oldest first. Errors name `file`.
[[nodiscard]] Result<QList<EventRow>> readEvents(
    const QSqlDatabase& database, const QString& file, const EventQuery& query);
/// Reads from the profile in `folder`, oldest first, also while a Freshet uses it; writes nothing. What the
/// last seconds brought may be missing.
[[nodiscard]] Result<QList<EventRow>> readProfileEvents(const QString& folder, const EventQuery& query);

} // namespace freshet::session
