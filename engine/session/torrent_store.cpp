// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_store.h"

#include "engine/session/session_errc.h"
#include "engine/session/store_rows.h"
#include "engine/session/store_schema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <utility>

namespace freshet::session {

namespace {

constexpr const char* openKey = "is_open";
constexpr const char* settingsKey = "settings";

} // namespace

TorrentStore::TorrentStore(const QString& folder, std::unique_ptr<QLockFile> lock)
    : m_file(QDir(folder).filePath(QStringLiteral("freshet.db")))
    , m_lock(std::move(lock))
{}

Result<std::unique_ptr<TorrentStore>> TorrentStore::open(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(Errc::StateNotWritable, folder);
    }
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    // However long a Freshet runs, its lock holds; that of a process that died does not.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        const bool isTaken = lock->error() == QLockFile::LockFailedError;
        return failure(isTaken ? Errc::ProfileInUse : Errc::StateNotWritable, folder);
    }
    std::unique_ptr<TorrentStore> store(new TorrentStore(folder, std::move(lock)));
    if (const auto connected = store->connect(); !connected) {
        return failure(connected.error());
    }
    return store;
}

TorrentStore::~TorrentStore()
{
    if (m_isReady) {
        // If this fails, the next start checks the database, which does no harm.
        static_cast<void>(inTransaction(Durability::Immediate, [this] { return writeMeta(openKey, "0"); }));
    }
    m_database.close();
    m_database = {};
    if (!m_connectionName.isEmpty()) {
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

Result<> TorrentStore::connect()
{
    static std::atomic<quint64> connections = 0;
    m_connectionName = QStringLiteral("torrent_store_%1").arg(++connections);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_database.setDatabaseName(m_file);
    if (!m_database.open()) {
        return failure(sqlError(m_database.lastError(), m_file));
    }
    // What is damaged or unknown must be noticed before anything is written.
    const auto version = schemaVersion(m_database, m_file);
    if (!version) {
        return failure(version.error());
    }
    if (*version > 0) {
        const auto wasOpen = readMeta(openKey);
        if (!wasOpen) {
            return failure(wasOpen.error());
        }
        m_wasClosedCleanly = *wasOpen != "1";
    }
    if (!m_wasClosedCleanly) {
        if (const auto checked = checkIntegrity(m_database, m_file); !checked) {
            return checked;
        }
    }
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA journal_size_limit=16777216"}) {
        QSqlQuery query(m_database);
        if (!query.exec(QLatin1String(pragma))) {
            return failure(sqlError(query.lastError(), m_file));
        }
    }
    const auto prepared = inTransaction(Durability::Immediate, [this, version]() -> Result<> {
        if (const auto migrated = migrateSchema(m_database, m_file, *version); !migrated) {
            return migrated;
        }
        return writeMeta(openKey, "1");
    });
    m_isReady = prepared.has_value();
    return prepared;
}

Result<> TorrentStore::inTransaction(Durability durability, const std::function<Result<>()>& work)
{
    QSqlQuery pragma(m_database);
    if (!pragma.exec(durability == Durability::Immediate ? QStringLiteral("PRAGMA synchronous=FULL")
                                                         : QStringLiteral("PRAGMA synchronous=NORMAL"))
        || !m_database.transaction()) {
        return failure(sqlError(m_database.lastError(), m_file));
    }
    if (const auto done = work(); !done) {
        m_database.rollback();
        return done;
    }
    if (!m_database.commit()) {
        const Error error = sqlError(m_database.lastError(), m_file);
        m_database.rollback();
        return failure(error);
    }
    ++m_transactions;
    return {};
}

Result<> TorrentStore::execute(const char* statement, const QList<QVariantList>& rows)
{
    QSqlQuery query(m_database);
    if (!query.prepare(QLatin1String(statement))) {
        return failure(sqlError(query.lastError(), m_file));
    }
    for (const QVariantList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            query.bindValue(static_cast<int>(i), row.at(i));
        }
        if (!query.exec()) {
            return failure(sqlError(query.lastError(), m_file));
        }
    }
    return {};
}

Result<QByteArray> TorrentStore::readMeta(const char* key)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bindValue(0, QLatin1String(key));
    if (!query.exec()) {
        return failure(sqlError(query.lastError(), m_file));
    }
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<> TorrentStore::writeMeta(const char* key, const QByteArray& value)
{
    return execute("REPLACE INTO meta (key, value) VALUES (?, ?)", {{QLatin1String(key), value}});
}

Result<QList<TorrentRecord>> TorrentStore::select(const QString& condition)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QLatin1String(selectStatement) + condition)) {
        return failure(sqlError(query.lastError(), m_file));
    }
    QList<TorrentRecord> records;
    while (query.next()) {
        records.append(readRecord(query));
    }
    if (query.lastError().isValid()) {
        return failure(sqlError(query.lastError(), m_file));
    }
    return records;
}

Result<StoredState> TorrentStore::load()
{
    auto torrents = select(QStringLiteral("WHERE removed.id IS NULL ORDER BY queue_position, torrents.id"));
    if (!torrents) {
        return failure(torrents.error());
    }
    StoredState state;
    state.torrents = std::move(*torrents);
    // SQLite remembers the greatest id there ever was.
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'torrents'"))) {
        return failure(sqlError(query.lastError(), m_file));
    }
    if (query.next()) {
        state.nextId = TorrentId(query.value(0).toULongLong() + 1);
    }
    if (!query.exec(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'events'"))) {
        return failure(sqlError(query.lastError(), m_file));
    }
    if (query.next()) {
        state.nextEventSerial = query.value(0).toLongLong() + 1;
    }
    if (!query.exec(QStringLiteral("SELECT id, days FROM quotas"))) {
        return failure(sqlError(query.lastError(), m_file));
    }
    while (query.next()) {
        state.quotas.torrents.insert(query.value(0).toULongLong(), query.value(1).toString());
    }
    if (!query.exec(QStringLiteral("SELECT category, days FROM category_quotas"))) {
        return failure(sqlError(query.lastError(), m_file));
    }
    while (query.next()) {
        state.quotas.categories.insert(query.value(0).toString(), query.value(1).toString());
    }
    for (const auto range : {api::HistoryRange::TenMinutes, api::HistoryRange::ThreeHours,
             api::HistoryRange::Week, api::HistoryRange::Days}) {
        const auto samples = loadHistory(sessionHistory, range);
        if (!samples) {
            return failure(samples.error());
        }
        for (const api::TrafficSample& sample : *samples) {
            state.history.append({sessionHistory, range, sample});
        }
    }
    return state;
}

Result<> TorrentStore::saveTorrents(const QList<TorrentRecord>& torrents)
{
    QList<QVariantList> rows;
    QList<QVariantList> sources;
    QList<QVariantList> progress;
    for (const TorrentRecord& torrent : torrents) {
        const QVariant id = idOf(torrent.id);
        rows.append(identityValues(torrent) + choiceValues(torrent.choices));
        sources.append({id, torrent.torrentFile, torrent.magnetLink});
        progress.append(progressValues(torrent.progress) + QVariantList{id});
    }
    return inTransaction(Durability::Immediate, [&]() -> Result<> {
        if (const auto done = execute(replaceTorrent, rows); !done) {
            return done;
        }
        if (const auto done = execute(replaceSource, sources); !done) {
            return done;
        }
        return execute(replaceProgress, progress);
    });
}

Result<> TorrentStore::saveChoices(const QHash<TorrentId, TorrentChoices>& choices)
{
    QList<QVariantList> rows;
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        rows.append(choiceValues(it.value()) + QVariantList{idOf(it.key())});
    }
    return inTransaction(Durability::Immediate, [&] { return execute(updateChoices, rows); });
}

Result<> TorrentStore::saveProgress(const QHash<TorrentId, TorrentProgress>& progress)
{
    QList<QVariantList> rows;
    for (auto it = progress.begin(); it != progress.end(); ++it) {
        rows.append(progressValues(it.value()) + QVariantList{idOf(it.key())});
    }
    return inTransaction(Durability::Lazy, [&] { return execute(updateProgress, rows); });
}

Result<> TorrentStore::remove(const QList<TorrentId>& torrents, qint64 nowMs)
{
    QList<QVariantList> rows;
    for (const TorrentId torrent : torrents) {
        rows.append({nowMs, idOf(torrent)});
    }
    return inTransaction(Durability::Immediate, [&] {
        return execute("REPLACE INTO removed (id, removed_ms) SELECT id, ? FROM torrents WHERE id = ?", rows);
    });
}

Result<QList<TorrentRecord>> TorrentStore::restore(const QList<TorrentId>& torrents)
{
    QList<TorrentRecord> restored;
    QList<QVariantList> rows;
    for (const TorrentId torrent : torrents) {
        auto found = select(QStringLiteral("WHERE removed.id = %1").arg(torrent.value()));
        if (!found) {
            return failure(found.error());
        }
        for (TorrentRecord& record : *found) {
            record.removedMs.reset();
            restored.append(record);
        }
        rows.append({idOf(torrent)});
    }
    const auto done = inTransaction(
        Durability::Immediate, [&] { return execute("DELETE FROM removed WHERE id = ?", rows); });
    if (!done) {
        return failure(done.error());
    }
    return restored;
}

Result<int> TorrentStore::forgetRemoved(qint64 nowMs)
{
    const QVariantList oldest{nowMs - removedKeptMs};
    int forgotten = 0;
    const auto done = inTransaction(Durability::Immediate, [&]() -> Result<> {
        for (const char* statement : forgetStatements) {
            QSqlQuery query(m_database);
            query.prepare(QLatin1String(statement));
            query.bindValue(0, oldest.first());
            if (!query.exec()) {
                return failure(sqlError(query.lastError(), m_file));
            }
            forgotten = query.numRowsAffected();
        }
        return {};
    });
    if (!done) {
        return failure(done.error());
    }
    return forgotten;
}

Result<> TorrentStore::saveQuotas(const QuotaAccounts& quotas)
{
    QList<QVariantList> torrents;
    for (auto quota = quotas.torrents.cbegin(); quota != quotas.torrents.cend(); ++quota) {
        torrents.append({quota.key(), quota.value()});
    }
    QList<QVariantList> kept;
    QList<QVariantList> forgotten;
    for (auto quota = quotas.categories.cbegin(); quota != quotas.categories.cend(); ++quota) {
        // A null string would be NULL, which no key may be.
        const QString category = quota.key().isNull() ? QLatin1String("") : quota.key();
        if (quota->isEmpty()) {
            forgotten.append({category});
        } else {
            kept.append({category, quota.value()});
        }
    }
    return inTransaction(Durability::Lazy, [&]() -> Result<> {
        if (auto done = execute("REPLACE INTO quotas (id, days) VALUES (?, ?)", torrents); !done) {
            return done;
        }
        if (auto done = execute("DELETE FROM category_quotas WHERE category = ?", forgotten); !done) {
            return done;
        }
        return execute("REPLACE INTO category_quotas (category, days) VALUES (?, ?)", kept);
    });
}

Result<> TorrentStore::addToHistory(const QList<HistoryRow>& rows, qint64 nowMs)
{
    return inTransaction(Durability::Lazy, [&] { return addHistory(m_database, m_file, rows, nowMs); });
}

Result<QList<api::TrafficSample>> TorrentStore::loadHistory(quint64 account, api::HistoryRange range)
{
    return readHistory(m_database, m_file, account, range);
}

Result<> TorrentStore::addToLog(const QList<EventRow>& rows)
{
    return inTransaction(Durability::Lazy, [&] { return addEvents(m_database, m_file, rows); });
}

Result<QList<EventRow>> TorrentStore::loadLog(const EventQuery& query)
{
    return readEvents(m_database, m_file, query);
}

Result<QJsonObject> TorrentStore::loadSettings()
{
    const auto json = readMeta(settingsKey);
    if (!json) {
        return failure(json.error());
    }
    if (json->isEmpty()) {
        return QJsonObject();
    }
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject()) {
        return failure(Errc::StateUnreadable, m_file);
    }
    return document.object();
}

Result<> TorrentStore::saveSettings(const QJsonObject& settings)
{
    return inTransaction(Durability::Immediate,
        [&] { return writeMeta(settingsKey, QJsonDocument(settings).toJson(QJsonDocument::Compact)); });
}

} // namespace freshet::session
