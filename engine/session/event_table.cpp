// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/event_table.h"

#include "engine/session/session_errc.h"
#include "engine/session/store_schema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <atomic>

namespace freshet::session {

namespace {

QString levelName(api::EventLevel level)
{
    return level == api::EventLevel::Error  ? QStringLiteral("error")
        : level == api::EventLevel::Warning ? QStringLiteral("warning")
                                            : QStringLiteral("info");
}

api::EventLevel levelFrom(const QString& name)
{
    return name == QLatin1String("error")  ? api::EventLevel::Error
        : name == QLatin1String("warning") ? api::EventLevel::Warning
                                           : api::EventLevel::Info;
}

/// Placeholders for so many values.
QString positions(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

/// What is not in the other columns; only what differs from nothing.
QString partsOf(const api::Event& event)
{
    const api::Event nothing;
    QJsonObject parts;
    const auto add = [&parts](const char* key, const auto& value, const auto& usual) {
        if (value != usual) {
            parts.insert(QLatin1String(key), QJsonValue(value));
        }
    };
    add("subject", event.subject, nothing.subject);
    add("detail", event.detail, nothing.detail);
    add("number", event.number, nothing.number);
    add("total", event.total, nothing.total);
    add("profile", static_cast<int>(event.profile), static_cast<int>(nothing.profile));
    add("fault", static_cast<int>(event.fault.kind), static_cast<int>(nothing.fault.kind));
    add("faultSubject", event.fault.subject, nothing.fault.subject);
    add("faultDetail", event.fault.detail, nothing.fault.detail);
    return parts.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void readParts(const QString& text, api::Event& event)
{
    const QJsonObject parts = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto number = [&parts](const char* key) { return parts.value(QLatin1String(key)).toInteger(); };
    const auto words = [&parts](const char* key) { return parts.value(QLatin1String(key)).toString(); };
    event.subject = words("subject");
    event.detail = words("detail");
    event.number = number("number");
    event.total = number("total");
    if (parts.contains(QLatin1String("profile"))) {
        event.profile = static_cast<api::SpeedProfile>(
            std::clamp<qint64>(number("profile"), 0, static_cast<int>(api::SpeedProfile::PauseAll)));
    }
    event.fault.kind = static_cast<api::FaultKind>(
        std::clamp<qint64>(number("fault"), 0, static_cast<int>(api::FaultKind::Internal)));
    event.fault.subject = words("faultSubject");
    event.fault.detail = words("faultDetail");
}

/// Of any kind of that importance, for kinds that this version does not know.
api::EventKind kindOfLevel(api::EventLevel level)
{
    return level == api::EventLevel::Error  ? api::EventKind::Failed
        : level == api::EventLevel::Warning ? api::EventKind::Warning
                                            : api::EventKind::Added;
}

} // namespace

Result<QList<EventRow>> readEvents(
    const QSqlDatabase& database, const QString& file, const EventQuery& wanted)
{
    if (const auto version = schemaVersion(database, file); !version) {
        return failure(version.error());
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'events'"))) {
        return failure(sqlError(query.lastError(), file));
    }
    if (!query.next()) {
        // Of a version that kept no log, or nothing was saved yet.
        return QList<EventRow>();
    }
    if (!query.exec(QStringLiteral("SELECT 1 FROM pragma_table_info('events') WHERE name = 'parts'"))) {
        return failure(sqlError(query.lastError(), file));
    }
    // Files of earlier versions have only words.
    const QString parts = query.next() ? QStringLiteral("parts") : QStringLiteral("NULL");
    QStringList levels;
    for (const auto level : {api::EventLevel::Info, api::EventLevel::Warning, api::EventLevel::Error}) {
        if (level >= wanted.leastLevel) {
            levels.append(levelName(level));
        }
    }
    QString condition = QStringLiteral("serial > ? AND level IN (%1)").arg(positions(levels.size()));
    QVariantList values{wanted.afterSerial};
    std::copy(levels.cbegin(), levels.cend(), std::back_inserter(values));
    if (wanted.beforeSerial > 0) {
        condition += QStringLiteral(" AND serial < ?");
        values << wanted.beforeSerial;
    }
    if (!wanted.kinds.isEmpty()) {
        condition += QStringLiteral(" AND kind IN (%1)").arg(positions(wanted.kinds.size()));
        std::copy(wanted.kinds.cbegin(), wanted.kinds.cend(), std::back_inserter(values));
    }
    if (wanted.infoHash) {
        condition += QStringLiteral(" AND (v1_hash = ? OR v2_hash = ?)");
        values << *wanted.infoHash << *wanted.infoHash;
    }
    if (wanted.torrent) {
        condition += QStringLiteral(" AND torrent = ?");
        values << static_cast<qint64>(wanted.torrent->value());
    }
    // -1 is no limit.
    values << (wanted.mostRows > 0 ? wanted.mostRows : -1);
    query.prepare(QStringLiteral(
        "SELECT serial, time_ms, kind, level, torrent, torrent_name, message, v1_hash, v2_hash,"
        " %1 FROM events LEFT JOIN torrents ON torrents.id = events.torrent"
        " WHERE %2 ORDER BY serial DESC LIMIT ?")
                      .arg(parts, condition));
    for (const QVariant& value : std::as_const(values)) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return failure(sqlError(query.lastError(), file));
    }
    QList<EventRow> rows;
    while (query.next()) {
        const QByteArray v1 = query.value(7).toByteArray();
        const QByteArray hash = v1.isEmpty() ? query.value(8).toByteArray() : v1;
        rows.append({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
            levelFrom(query.value(3).toString()), query.value(4).toULongLong(), query.value(5).toString(),
            query.value(6).toString(), query.value(9).toString(), QString::fromLatin1(hash.toHex())});
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

EventRow toRow(const api::Event& event)
{
    EventRow row;
    row.timeMs = event.timeMs;
    row.kind = api::eventName(event.kind);
    row.level = api::levelOf(event.kind);
    row.torrent = event.torrent ? event.torrent->value() : 0;
    row.torrentName = event.torrentName;
    row.message = api::describe(event);
    row.parts = partsOf(event);
    return row;
}

api::Event toEvent(const EventRow& row)
{
    api::Event event;
    event.timeMs = row.timeMs;
    if (row.torrent != 0) {
        event.torrent = TorrentId(row.torrent);
        event.torrentName = row.torrentName;
    }
    const qsizetype kind = api::eventNames().indexOf(row.kind);
    event.kind = kind >= 0 ? static_cast<api::EventKind>(kind) : kindOfLevel(row.level);
    if (kind >= 0) {
        readParts(row.parts, event);
    }
    // Numbers of other versions may mean something else: the words are right in any case.
    if (kind < 0 || api::describe(event) != row.message) {
        event.told = row.message;
    }
    return event;
}

Result<> addEvents(const QSqlDatabase& database, const QString& file, const QList<EventRow>& rows)
{
    QSqlQuery query(database);
    if (!query.prepare(
            QStringLiteral("INSERT INTO events (time_ms, kind, level, torrent, torrent_name, message, parts)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"))) {
        return failure(sqlError(query.lastError(), file));
    }
    for (const EventRow& row : rows) {
        int place = 0;
        for (const QVariant& value : {QVariant(row.timeMs), QVariant(row.kind),
                 QVariant(levelName(row.level)), QVariant(static_cast<qint64>(row.torrent)),
                 QVariant(row.torrentName), QVariant(row.message), QVariant(row.parts)}) {
            query.bindValue(place++, value);
        }
        if (!query.exec()) {
            return failure(sqlError(query.lastError(), file));
        }
    }
    query.prepare(QStringLiteral("DELETE FROM events WHERE serial <= (SELECT max(serial) FROM events) - ?"));
    query.addBindValue(savedLogLength);
    return query.exec() ? Result<>() : Result<>(failure(sqlError(query.lastError(), file)));
}

Result<QList<EventRow>> readProfileEvents(const QString& folder, const EventQuery& query)
{
    const QString file = QDir(folder).filePath(QStringLiteral("freshet.db"));
    if (!QFileInfo::exists(file)) {
        return failure(Errc::StateUnreadable, file);
    }
    static std::atomic<quint64> connections = 0;
    const QString name = QStringLiteral("events_%1").arg(++connections);
    Result<QList<EventRow>> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        rows = database.open() ? readEvents(database, file, query)
                               : Result<QList<EventRow>>(failure(sqlError(database.lastError(), file)));
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

} // namespace freshet::session
