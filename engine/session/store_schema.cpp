// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/store_schema.h"

#include "engine/session/session_errc.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace freshet::session {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr int sqliteError = 1;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

/// What leads from each version to the next. Never change an entry that was released: append one.
const std::vector<QStringList>& migrations()
{
    static const std::vector<QStringList> steps{
        {
            QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE torrents (id INTEGER PRIMARY KEY AUTOINCREMENT, v1_hash BLOB,"
                           " v2_hash BLOB, added_ms INTEGER, save_folder TEXT, is_paused INTEGER,"
                           " priorities BLOB, download_limit INTEGER, upload_limit INTEGER,"
                           " max_connections INTEGER, is_sequential INTEGER, category TEXT, tags TEXT,"
                           " trackers TEXT, queue_position INTEGER)"),
            QStringLiteral(
                "CREATE TABLE sources (id INTEGER PRIMARY KEY, torrent_file BLOB, magnet_link TEXT)"),
            QStringLiteral("CREATE TABLE progress (id INTEGER PRIMARY KEY, have BLOB, synced BLOB,"
                           " files BLOB, downloaded INTEGER, uploaded INTEGER, wasted INTEGER,"
                           " seeding_seconds INTEGER, completed_ms INTEGER)"),
            QStringLiteral("CREATE TABLE removed (id INTEGER PRIMARY KEY, removed_ms INTEGER)"),
        },
        {QStringLiteral("ALTER TABLE progress ADD COLUMN integrity BLOB")},
        {
            QStringLiteral("ALTER TABLE torrents ADD COLUMN rate_shares TEXT"),
            QStringLiteral("CREATE TABLE quotas (id INTEGER PRIMARY KEY, days TEXT)"),
        },
        {
            QStringLiteral("ALTER TABLE torrents ADD COLUMN sharing TEXT"),
            QStringLiteral("ALTER TABLE progress ADD COLUMN idle_seconds INTEGER"),
        },
        {
            QStringLiteral("ALTER TABLE torrents ADD COLUMN name TEXT"),
            QStringLiteral("ALTER TABLE progress ADD COLUMN active_seconds INTEGER"),
            QStringLiteral("ALTER TABLE progress ADD COLUMN last_activity_ms INTEGER"),
        },
        {QStringLiteral("CREATE TABLE history (slot_ms INTEGER, account INTEGER, start_ms INTEGER,"
                        " covered_ms INTEGER, downloaded INTEGER, uploaded INTEGER, line_downloaded INTEGER,"
                        " line_uploaded INTEGER, wasted INTEGER, download_peak INTEGER, upload_peak INTEGER,"
                        " download_limit INTEGER, upload_limit INTEGER,"
                        " PRIMARY KEY (slot_ms, account, start_ms)) WITHOUT ROWID")},
        {QStringLiteral("CREATE TABLE category_quotas (category TEXT PRIMARY KEY, days TEXT) WITHOUT ROWID")},
        {QStringLiteral("CREATE TABLE events (serial INTEGER PRIMARY KEY AUTOINCREMENT, time_ms INTEGER,"
                        " kind TEXT, level TEXT, torrent INTEGER, torrent_name TEXT, message TEXT)")},
        {QStringLiteral("ALTER TABLE events ADD COLUMN parts TEXT")},
        {QStringLiteral("ALTER TABLE torrents ADD COLUMN is_forced INTEGER")},
        {QStringLiteral("ALTER TABLE torrents ADD COLUMN move TEXT")},
        {QStringLiteral("ALTER TABLE torrents ADD COLUMN places TEXT")},
    };
    return steps;
}

} // namespace

Error sqlError(const QSqlError& error, const QString& file)
{
    // The upper bytes say more than is needed.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool isUnreadable = code == sqliteCorrupt || code == sqliteNotADatabase || code == sqliteError;
    return {isUnreadable ? Errc::StateUnreadable : Errc::StateNotWritable,
        QStringLiteral("%1: %2").arg(file, error.databaseText())};
}

Result<int> schemaVersion(const QSqlDatabase& database, const QString& file)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next()) {
        return failure(sqlError(query.lastError(), file));
    }
    if (query.value(0).toInt() == 0) {
        return 0;
    }
    if (!query.exec(QStringLiteral("SELECT max(version) FROM migrations")) || !query.next()) {
        return failure(sqlError(query.lastError(), file));
    }
    const int version = query.value(0).toInt();
    if (version > static_cast<int>(migrations().size())) {
        return failure(Errc::StateTooNew, file);
    }
    return version;
}

Result<> checkIntegrity(const QSqlDatabase& database, const QString& file)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()) {
        return failure(sqlError(query.lastError(), file));
    }
    const QString verdict = query.value(0).toString();
    if (verdict != QLatin1String("ok")) {
        return failure(Errc::StateUnreadable, QStringLiteral("%1: %2").arg(file, verdict));
    }
    return {};
}

Result<> migrateSchema(const QSqlDatabase& database, const QString& file, int from)
{
    QSqlQuery query(database);
    QStringList statements{QStringLiteral("CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY"
                                          " KEY, applied TEXT DEFAULT CURRENT_TIMESTAMP)")};
    for (auto version = static_cast<std::size_t>(from); version < migrations().size(); ++version) {
        statements += migrations()[version];
        statements.append(QStringLiteral("INSERT INTO migrations (version) VALUES (%1)").arg(version + 1));
    }
    for (const QString& statement : statements) {
        if (!query.exec(statement)) {
            return failure(sqlError(query.lastError(), file));
        }
    }
    return {};
}

} // namespace freshet::session
