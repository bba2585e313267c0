// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_errc.h"
#include "engine/session/torrent_store.h"
#include "tests/engine/session/sample_records.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <ctime>

#include <sys/wait.h>
#include <unistd.h>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

std::unique_ptr<TorrentStore> mustOpen(const QString& folder)
{
    auto store = TorrentStore::open(folder);
    if (!store) {
        qFatal("%s", qPrintable(store.error().toString()));
    }
    return std::move(*store);
}

QList<TorrentRecord> loadAll(TorrentStore& store)
{
    auto state = store.load();
    return state ? state->torrents : QList<TorrentRecord>();
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Runs one statement on a closed profile, as a later version or a vandal would.
void vandalise(const QString& folder, const QString& statement)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
        database.setDatabaseName(folder + QStringLiteral("/freshet.db"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
}

/// Leaves the profile as a process that dies does: marked as open.
void pretendCrash(const QString& folder)
{
    vandalise(folder, QStringLiteral("UPDATE meta SET value = '1' WHERE key = 'is_open'"));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TorrentStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesFoldersAndStartsEmpty()
    {
        const QString folder = path() + QStringLiteral("/a/b");
        const auto store = mustOpen(folder);
        QVERIFY(store->wasClosedCleanly());
        const auto state = store->load();
        QVERIFY(state);
        QVERIFY(state->torrents.isEmpty());
        QCOMPARE(state->nextId, TorrentId(1));
        QVERIFY(store->loadSettings() && store->loadSettings()->isEmpty());
    }

    void everythingSurvivesARestart()
    {
        const QList<TorrentRecord> records{makeRecord(1), makeRecord(2), makeRecord(7)};
        QVERIFY(mustOpen(path())->saveTorrents(records));
        const auto store = mustOpen(path());
        const auto state = store->load();
        QVERIFY(state);
        // In queue order, which is the other way round here.
        QCOMPARE(state->torrents, (QList<TorrentRecord>{records[2], records[1], records[0]}));
        QCOMPARE(state->nextId, TorrentId(8));
        QVERIFY(store->wasClosedCleanly());
    }

    void magnetLinksWithoutMetadataSurvive()
    {
        TorrentRecord record;
        record.id = TorrentId(1);
        record.magnetLink = QStringLiteral("magnet:?xt=urn:btih:x");
        record.choices.pausesWithFileList = true;
        const auto store = mustOpen(path());
        QVERIFY(store->saveTorrents({record}));
        QCOMPARE(loadAll(*store), QList<TorrentRecord>{record});
    }

    void savesPartsAndLeavesTheRest()
    {
        const auto store = mustOpen(path());
        TorrentRecord record = makeRecord(1);
        QVERIFY(store->saveTorrents({record, makeRecord(2)}));
        record.progress.have.fill(true);
        record.progress.uploaded = 12345;
        record.progress.completedMs = 777;
        QVERIFY(store->saveProgress({{record.id, record.progress}}));
        record.choices.isPaused = !record.choices.isPaused;
        record.choices.tags.clear();
        QVERIFY(store->saveChoices({{record.id, record.choices}}));
        QCOMPARE(loadAll(*store), (QList<TorrentRecord>{makeRecord(2), record}));
        // What is not there any more is no reason to fail.
        QVERIFY(store->saveProgress({{TorrentId(99), record.progress}}));
        QCOMPARE(loadAll(*store).size(), 2);
    }

    void removedTorrentsCanBeRestoredForAWeek()
    {
        const TorrentRecord record = makeRecord(1);
        const QList<TorrentId> id{record.id};
        {
            const auto store = mustOpen(path());
            QVERIFY(store->saveTorrents({record, makeRecord(2)}));
            QVERIFY(store->remove(id, 5000));
            QCOMPARE(loadAll(*store), QList<TorrentRecord>{makeRecord(2)});
        }
        const auto store = mustOpen(path());
        QCOMPARE(store->forgetRemoved(5000 + TorrentStore::removedKeptMs), 0);
        const auto restored = store->restore(id);
        QVERIFY(restored);
        QCOMPARE(*restored, QList<TorrentRecord>{record});
        QCOMPARE(loadAll(*store).size(), 2);

        QVERIFY(store->remove(id, 5000));
        QCOMPARE(store->forgetRemoved(5001 + TorrentStore::removedKeptMs), 1);
        QVERIFY(store->restore(id) && store->restore(id)->isEmpty());
        QCOMPARE(loadAll(*store), QList<TorrentRecord>{makeRecord(2)});
    }

    void idsAreNeverUsedAgain()
    {
        {
            const auto store = mustOpen(path());
            QVERIFY(store->saveTorrents({makeRecord(41)}));
            QVERIFY(store->remove({TorrentId(41)}, 0));
            QCOMPARE(store->forgetRemoved(TorrentStore::removedKeptMs + 1), 1);
        }
        QCOMPARE(mustOpen(path())->load()->nextId, TorrentId(42));
    }

    void settingsSurvive()
    {
        const QJsonObject settings{{QStringLiteral("a"), 1}, {QStringLiteral("ü"), QJsonObject()}};
        QVERIFY(mustOpen(path())->saveSettings(settings));
        const auto loaded = mustOpen(path())->loadSettings();
        QVERIFY(loaded);
        QCOMPARE(*loaded, settings);
    }

    void aProfileHasOneOwner()
    {
        const auto store = mustOpen(path());
        const auto second = TorrentStore::open(path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::error_code(Errc::ProfileInUse));
        QCOMPARE(second.error().detail, path());
    }

    void damagedDatabasesAreReportedAndKept()
    {
        const QString file = path() + QStringLiteral("/freshet.db");
        const QByteArray garbage = QByteArray("this is no database ").repeated(1000);
        writeFile(file, garbage);
        const auto store = TorrentStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, std::error_code(Errc::StateUnreadable));
        QVERIFY(store.error().detail.startsWith(file));
        QCOMPARE(readFile(file), garbage);
    }

    void damageInsideIsFoundAfterACrash()
    {
        {
            const auto store = mustOpen(path());
            QList<TorrentRecord> records;
            for (quint64 id = 1; id <= 200; ++id) {
                records.append(makeRecord(id, 5000));
            }
            QVERIFY(store->saveTorrents(records));
        }
        pretendCrash(path());
        QVERIFY(!mustOpen(path())->wasClosedCleanly());
        pretendCrash(path());
        const QString file = path() + QStringLiteral("/freshet.db");
        QByteArray bytes = readFile(file);
        // The heads of some pages in the middle, as a failing disk would.
        for (qsizetype page = bytes.size() / 4096 / 2; page < bytes.size() / 4096 / 2 + 8; ++page) {
            bytes.replace(page * 4096, 100, QByteArray(100, '\x55'));
        }
        writeFile(file, bytes);
        const auto store = TorrentStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, std::error_code(Errc::StateUnreadable));
        QCOMPARE(readFile(file), bytes);
    }

    void databasesOfTheFirstVersionGoOn()
    {
        TorrentRecord record = makeRecord(1);
        QVERIFY(mustOpen(path())->saveTorrents({record}));
        for (const char* statement :
            {"ALTER TABLE progress DROP COLUMN integrity", "ALTER TABLE progress DROP COLUMN idle_seconds",
                "ALTER TABLE torrents DROP COLUMN rate_shares", "ALTER TABLE torrents DROP COLUMN sharing",
                "ALTER TABLE torrents DROP COLUMN name", "ALTER TABLE torrents DROP COLUMN is_forced",
                "ALTER TABLE torrents DROP COLUMN move", "ALTER TABLE torrents DROP COLUMN places",
                "ALTER TABLE progress DROP COLUMN active_seconds",
                "ALTER TABLE progress DROP COLUMN last_activity_ms", "DROP TABLE quotas",
                "DROP TABLE history", "DROP TABLE category_quotas", "DROP TABLE events",
                "DELETE FROM migrations WHERE version > 1"}) {
            vandalise(path(), QString::fromLatin1(statement));
        }
        record.progress.integrity = {};
        record.progress.idleSeconds = 0;
        record.progress.activeSeconds = 0;
        record.progress.lastActivityMs.reset();
        record.choices.name.clear();
        QVERIFY(record.choices.isForced);
        record.choices.isForced = false;
        record.choices.movingTo.clear();
        api::TorrentOptions options;
        options.downloadLimit = record.choices.options.downloadLimit;
        options.uploadLimit = record.choices.options.uploadLimit;
        options.maxConnections = record.choices.options.maxConnections;
        options.isSequential = record.choices.options.isSequential;
        record.choices.options = options;
        QCOMPARE(mustOpen(path())->load()->torrents, QList<TorrentRecord>{record});
    }

    void databasesOfLaterVersionsAreLeftAlone()
    {
        mustOpen(path()).reset();
        vandalise(path(), QStringLiteral("INSERT INTO migrations (version) VALUES (99)"));
        const auto store = TorrentStore::open(path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, std::error_code(Errc::StateTooNew));
    }

    void unwritableFoldersAreReported()
    {
        writeFile(path() + QStringLiteral("/file"), "x");
        const auto store = TorrentStore::open(path() + QStringLiteral("/file/profile"));
        QVERIFY(!store);
        QCOMPARE(store.error().code, std::error_code(Errc::StateNotWritable));
    }

    void aFailedTransactionLeavesNothingBehind()
    {
        const auto store = mustOpen(path());
        vandalise(path(), QStringLiteral("DROP TABLE progress"));
        const auto saved = store->saveTorrents({makeRecord(1)});
        QVERIFY(!saved);
        vandalise(path(),
            QStringLiteral(
                "CREATE TABLE progress (id INTEGER PRIMARY KEY, have BLOB, synced BLOB, files BLOB,"
                " downloaded INTEGER, uploaded INTEGER, wasted INTEGER, seeding_seconds INTEGER,"
                " idle_seconds INTEGER, completed_ms INTEGER, integrity BLOB, active_seconds INTEGER,"
                " last_activity_ms INTEGER)"));
        QCOMPARE(store->load()->nextId, TorrentId(1));
    }

    void survivesBeingKilledWhileWriting()
    {
        for (int round = 0; round < 5; ++round) {
            int pipe[2] = {-1, -1};
            QCOMPARE(::pipe(pipe), 0);
            const pid_t child = fork();
            if (child == 0) {
                writeUntilKilled(pipe[1]);
            }
            ::close(pipe[1]);
            // Each byte tells of one more transaction.
            char byte = 0;
            int committed = 0;
            while (committed < 20 + round * 7 && ::read(pipe[0], &byte, 1) == 1) {
                ++committed;
            }
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            ::close(pipe[0]);
            QVERIFY(committed >= 20);

            const auto store = mustOpen(path());
            QVERIFY(!store->wasClosedCleanly());
            const QList<TorrentRecord> torrents = loadAll(*store);
            QCOMPARE(torrents.size(), 50);
            // All of one transaction, and none older than what was reported.
            const ByteCount generation = torrents.first().progress.uploaded;
            QVERIFY(generation >= committed);
            for (const TorrentRecord& torrent : torrents) {
                QCOMPARE(torrent.progress.uploaded, generation);
            }
        }
    }

    void tenThousandTorrentsLoadQuickly()
    {
        const auto store = mustOpen(path());
        QList<TorrentRecord> records;
        for (quint64 id = 1; id <= 10'000; ++id) {
            records.append(makeRecord(id, 2000));
            records.last().torrentFile = QByteArray(10'000, static_cast<char>(id));
        }
        QVERIFY(store->saveTorrents(records));

        QElapsedTimer timer;
        timer.start();
        double cpu = cpuSeconds();
        const auto state = store->load();
        cpu = cpuSeconds() - cpu;
        QVERIFY(state);
        QCOMPARE(state->torrents.size(), 10'000);
        qInfo("10,000 torrents loaded in %lld ms, %.0f ms of CPU", timer.elapsed(), cpu * 1000);
        // Usually half a second; a machine with other work on it takes longer.
        QVERIFY(cpu < 3 * slowness);

        QHash<TorrentId, TorrentProgress> progress;
        for (quint64 id = 1; id <= 1000; ++id) {
            progress.insert(TorrentId(id * 7), records.at(static_cast<qsizetype>(id)).progress);
        }
        const qint64 before = store->transactionCount();
        timer.restart();
        QVERIFY(store->saveProgress(progress));
        qInfo("progress of 1,000 torrents saved in %lld ms", timer.elapsed());
        QCOMPARE(store->transactionCount(), before + 1);
    }

private:
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
    static constexpr double slowness = 5;
#else
    static constexpr double slowness = 1;
#endif

    [[nodiscard]] QString path() const
    {
        return m_folder->path();
    }

    /// In a child process: saves one generation after the other and tells of each.
    [[noreturn]] void writeUntilKilled(int pipe)
    {
        const auto store = mustOpen(path());
        QList<TorrentRecord> records;
        QHash<TorrentId, TorrentProgress> progress;
        for (quint64 id = 1; id <= 50; ++id) {
            records.append(makeRecord(id, 1000));
            records.last().progress.uploaded = 0;
            progress.insert(TorrentId(id), records.last().progress);
        }
        static_cast<void>(store->saveTorrents(records).has_value());
        for (ByteCount generation = 1;; ++generation) {
            for (TorrentProgress& torrent : progress) {
                torrent.uploaded = generation;
            }
            if (!store->saveProgress(progress) || ::write(pipe, "x", 1) != 1) {
                ::_exit(1);
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

FRESHET_TEST(TorrentStoreTest)
#include "torrent_store_test.moc"
