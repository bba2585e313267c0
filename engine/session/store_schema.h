// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <array>

namespace freshet::session {

// The tables of a profile's database and the statements on them; TorrentStore alone uses them. What seldom
// changes, what is big and what changes all the time are in different tables, as SQLite writes whole rows.

inline constexpr const char* replaceTorrent =
    "REPLACE INTO torrents (id, v1_hash, v2_hash, added_ms, save_folder, is_paused, priorities,"
    " download_limit, upload_limit, max_connections, is_sequential, category, tags, trackers,"
    " queue_position, rate_shares, sharing, name, is_forced, move, places)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr const char* updateChoices =
    "UPDATE torrents SET save_folder = ?, is_paused = ?, priorities = ?, download_limit = ?,"
    " upload_limit = ?, max_connections = ?, is_sequential = ?, category = ?, tags = ?, trackers = ?,"
    " queue_position = ?, rate_shares = ?, sharing = ?, name = ?, is_forced = ?, move = ?, places = ? WHERE "
    "id = ?";
inline constexpr const char* replaceSource =
    "REPLACE INTO sources (id, torrent_file, magnet_link) VALUES (?, ?, ?)";
inline constexpr const char* replaceProgress =
    "REPLACE INTO progress (have, synced, files, downloaded, uploaded, wasted, seeding_seconds,"
    " idle_seconds, completed_ms, integrity, active_seconds, last_activity_ms, id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr const char* updateProgress =
    "UPDATE progress SET have = ?, synced = ?, files = ?, downloaded = ?, uploaded = ?, wasted = ?,"
    " seeding_seconds = ?, idle_seconds = ?, completed_ms = ?, integrity = ?, active_seconds = ?,"
    " last_activity_ms = ? WHERE id = ?";
/// To be followed by a condition.
inline constexpr const char* selectStatement =
    "SELECT torrents.id, v1_hash, v2_hash, added_ms, save_folder, is_paused, priorities, download_limit,"
    " upload_limit, max_connections, is_sequential, category, tags, trackers, queue_position,"
    " rate_shares, sharing, name, is_forced, move, places, have,"
    " synced, files, downloaded, uploaded, wasted, seeding_seconds, idle_seconds, completed_ms, integrity,"
    " active_seconds, last_activity_ms, torrent_file, magnet_link, removed_ms"
    " FROM torrents JOIN progress ON progress.id = torrents.id"
    " JOIN sources ON sources.id = torrents.id LEFT JOIN removed ON removed.id = torrents.id ";
/// Each takes the time before which removed torrents are forgotten.
inline constexpr std::array<const char*, 6> forgetStatements{
    "DELETE FROM torrents WHERE id IN (SELECT id FROM removed WHERE removed_ms < ?)",
    "DELETE FROM sources WHERE id IN (SELECT id FROM removed WHERE removed_ms < ?)",
    "DELETE FROM progress WHERE id IN (SELECT id FROM removed WHERE removed_ms < ?)",
    "DELETE FROM quotas WHERE id IN (SELECT id FROM removed WHERE removed_ms < ?)",
    "DELETE FROM history WHERE account IN (SELECT id FROM removed WHERE removed_ms < ?)",
    "DELETE FROM removed WHERE removed_ms < ?",
};

/// What SQLite says, as an Error that names `file`.
[[nodiscard]] Error sqlError(const QSqlError& error, const QString& file);

/// The version of the tables that are there; 0 for an empty database. Writes nothing.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase& database, const QString& file);
/// Reads the whole database, looking for damage. Writes nothing.
[[nodiscard]] Result<> checkIntegrity(const QSqlDatabase& database, const QString& file);
/// Brings the tables from version `from` to that of this program. To be called in a transaction.
[[nodiscard]] Result<> migrateSchema(const QSqlDatabase& database, const QString& file, int from);

} // namespace freshet::session
