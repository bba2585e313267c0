// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/session/event_table.h"
#include "engine/session/history_table.h"
#include "engine/session/quota_account.h"
#include "engine/session/resume_data.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

namespace freshet::session {

/// What a profile holds at start.
struct StoredState
{
    /// Without the removed ones, in queue order.
    QList<TorrentRecord> torrents;
    /// Greater than any id that was ever given.
    TorrentId nextId{1};
    QuotaAccounts quotas;
    /// Of everything together.
    QList<HistoryRow> history;
    /// Greater than that of any line of the log that was ever saved.
    qint64 nextEventSerial = 1;
};

/// The torrents and settings of one profile, in an SQLite database.
///
/// Every function is one transaction: after a crash all of it is there, or nothing. Changes of the list and
/// of settings are forced to the medium, progress is not: losing some of it costs a check. Holds the
/// profile's lock while it lives. Not thread-safe: it lives on the thread that opened it (see StoreWriter).
class TorrentStore
{
public:
    /// How long a removed torrent can be restored.
    static constexpr qint64 removedKeptMs = 7LL * 24 * 60 * 60 * 1000;

    /// Opens the profile in `folder`, which is made if it is not there. A damaged database is reported and
    /// never touched.
    [[nodiscard]] static Result<std::unique_ptr<TorrentStore>> open(const QString& folder);
    /// Notes that everything was saved, and frees the profile.
    ~TorrentStore();
    TorrentStore(const TorrentStore&) = delete;
    TorrentStore& operator=(const TorrentStore&) = delete;

    /// Whether the last process that had the profile open closed it, instead of crashing.
    [[nodiscard]] bool wasClosedCleanly() const { return m_wasClosedCleanly; }

    [[nodiscard]] Result<StoredState> load();
    /// Adds torrents, or replaces all that is known of them.
    [[nodiscard]] Result<> saveTorrents(const QList<TorrentRecord>& torrents);
    [[nodiscard]] Result<> saveChoices(const QHash<TorrentId, TorrentChoices>& choices);
    [[nodiscard]] Result<> saveProgress(const QHash<TorrentId, TorrentProgress>& progress);

    /// Sets torrents aside, for restore().
    [[nodiscard]] Result<> remove(const QList<TorrentId>& torrents, qint64 nowMs);
    /// Brings back those that were removed; returns them as they were.
    [[nodiscard]] Result<QList<TorrentRecord>> restore(const QList<TorrentId>& torrents);
    /// Forgets what was removed more than removedKeptMs ago; returns how many.
    [[nodiscard]] Result<int> forgetRemoved(qint64 nowMs);

    [[nodiscard]] Result<> saveQuotas(const QuotaAccounts& quotas);

    /// Adds to what is saved; `nowMs` decides what is too old.
    [[nodiscard]] Result<> addToHistory(const QList<HistoryRow>& rows, qint64 nowMs);
    [[nodiscard]] Result<QList<api::TrafficSample>> loadHistory(quint64 account, api::HistoryRange range);

    [[nodiscard]] Result<> addToLog(const QList<EventRow>& rows);
    [[nodiscard]] Result<QList<EventRow>> loadLog(const EventQuery& query);

    /// Empty if none were saved.
    [[nodiscard]] Result<QJsonObject> loadSettings();
    [[nodiscard]] Result<> saveSettings(const QJsonObject& settings);

    /// Transactions committed since open(), for tests and diagnosis.
    [[nodiscard]] qint64 transactionCount() const { return m_transactions; }

private:
    enum class Durability { Immediate, Lazy };

    TorrentStore(const QString& folder, std::unique_ptr<QLockFile> lock);

    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> inTransaction(Durability durability, const std::function<Result<>()>& work);
    /// Runs `statement` once for each of `rows`.
    [[nodiscard]] Result<> execute(const char* statement, const QList<QVariantList>& rows);
    [[nodiscard]] Result<QList<TorrentRecord>> select(const QString& condition);
    /// Empty if there is no such key.
    [[nodiscard]] Result<QByteArray> readMeta(const char* key);
    [[nodiscard]] Result<> writeMeta(const char* key, const QByteArray& value);

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QString m_connectionName;
    QSqlDatabase m_database;
    /// The tables are there and the database is marked as open.
    bool m_isReady = false;
    bool m_wasClosedCleanly = true;
    qint64 m_transactions = 0;
};

} // namespace freshet::session
