// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/history_table.h"

#include "engine/session/session_errc.h"
#include "engine/session/store_schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace freshet::session {

namespace {

constexpr const char* addRow =
    "INSERT INTO history (slot_ms, account, start_ms, covered_ms, downloaded, uploaded, line_downloaded,"
    " line_uploaded, wasted, download_peak, upload_peak, download_limit, upload_limit)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
    " covered_ms = covered_ms + excluded.covered_ms, downloaded = downloaded + excluded.downloaded,"
    " uploaded = uploaded + excluded.uploaded, line_downloaded = line_downloaded + excluded.line_downloaded,"
    " line_uploaded = line_uploaded + excluded.line_uploaded, wasted = wasted + excluded.wasted,"
    " download_peak = max(download_peak, excluded.download_peak),"
    " upload_peak = max(upload_peak, excluded.upload_peak),"
    " download_limit = excluded.download_limit, upload_limit = excluded.upload_limit";
constexpr const char* selectRows =
    "SELECT start_ms, covered_ms, downloaded, uploaded, line_downloaded, line_uploaded, wasted,"
    " download_peak, upload_peak, download_limit, upload_limit FROM history"
    " WHERE slot_ms = ? AND account = ? ORDER BY start_ms";

Result<> run(QSqlQuery& query, const QString& file)
{
    return query.exec() ? Result<>() : Result<>(failure(sqlError(query.lastError(), file)));
}

/// The torrent's number; nothing if it is not there.
Result<std::optional<quint64>> findAccount(
    const QSqlDatabase& database, const QString& file, const QByteArray& infoHash)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT id FROM torrents WHERE v1_hash = ? OR v2_hash = ?"));
    query.addBindValue(infoHash);
    query.addBindValue(infoHash);
    if (const auto done = run(query, file); !done) {
        return failure(done.error());
    }
    return query.next() ? std::optional(query.value(0).toULongLong()) : std::nullopt;
}

Result<QList<api::TrafficSample>> readFrom(const QSqlDatabase& database, const QString& file,
    api::HistoryRange range, const std::optional<QByteArray>& infoHash)
{
    if (const auto version = schemaVersion(database, file); !version) {
        return failure(version.error());
    }
    quint64 account = sessionHistory;
    if (infoHash) {
        const auto found = findAccount(database, file, *infoHash);
        if (!found) {
            return failure(found.error());
        }
        if (!*found) {
            return QList<api::TrafficSample>();
        }
        account = **found;
    }
    return readHistory(database, file, account, range);
}

} // namespace

Result<> addHistory(
    const QSqlDatabase& database, const QString& file, const QList<HistoryRow>& rows, qint64 nowMs)
{
    QSqlQuery query(database);
    if (!query.prepare(QLatin1String(addRow))) {
        return failure(sqlError(query.lastError(), file));
    }
    for (const auto& [account, range, sample] : rows) {
        int place = 0;
        for (const qint64 value :
            {api::historySlotMs(range), static_cast<qint64>(account), sample.startMs, sample.coveredMs,
                sample.downloaded, sample.uploaded, sample.lineDownloaded, sample.lineUploaded, sample.wasted,
                sample.downloadPeak, sample.uploadPeak, sample.downloadLimit, sample.uploadLimit}) {
            query.bindValue(place++, value);
        }
        if (const auto done = run(query, file); !done) {
            return done;
        }
    }
    query.prepare(
        QStringLiteral("DELETE FROM history WHERE slot_ms = ? AND (start_ms <= ? OR start_ms > ?)"));
    for (const auto range :
        {api::HistoryRange::TenMinutes, api::HistoryRange::ThreeHours, api::HistoryRange::Week}) {
        query.bindValue(0, api::historySlotMs(range));
        query.bindValue(1, nowMs - *api::historyLengthMs(range));
        query.bindValue(2, nowMs);
        if (const auto done = run(query, file); !done) {
            return done;
        }
    }
    return {};
}

Result<QList<api::TrafficSample>> readHistory(
    const QSqlDatabase& database, const QString& file, quint64 account, api::HistoryRange range)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(selectRows))) {
        return failure(sqlError(query.lastError(), file));
    }
    query.bindValue(0, api::historySlotMs(range));
    query.bindValue(1, static_cast<qint64>(account));
    if (const auto done = run(query, file); !done) {
        return failure(done.error());
    }
    QList<api::TrafficSample> samples;
    while (query.next()) {
        const auto at = [&query](int column) { return query.value(column).toLongLong(); };
        samples.append({at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), at(10)});
    }
    return samples;
}

Result<QList<api::TrafficSample>> readProfileHistory(
    const QString& folder, api::HistoryRange range, const std::optional<QByteArray>& infoHash)
{
    const QString file = QDir(folder).filePath(QStringLiteral("freshet.db"));
    if (!QFileInfo::exists(file)) {
        return failure(Errc::StateUnreadable, file);
    }
    static std::atomic<quint64> connections = 0;
    const QString name = QStringLiteral("history_%1").arg(++connections);
    Result<QList<api::TrafficSample>> samples;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        samples = database.open()
            ? readFrom(database, file, range, infoHash)
            : Result<QList<api::TrafficSample>>(failure(sqlError(database.lastError(), file)));
    }
    QSqlDatabase::removeDatabase(name);
    return samples;
}

} // namespace freshet::session
