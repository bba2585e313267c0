// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/event_table.h"
#include "engine/session/torrent_store.h"
#include "tests/engine/session/sample_records.h"
#include "tests/support/test_main.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class EventTableTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TorrentStore> mustOpen(const QString& folder)
    {
        auto store = TorrentStore::open(folder);
        if (!store) {
            qFatal("%s", qPrintable(store.error().toString()));
        }
        return std::move(*store);
    }
    static EventRow row(api::EventKind kind, qint64 number, quint64 torrent = 0)
    {
        api::Event event;
        event.kind = kind;
        event.number = number;
        event.timeMs = 1'700'000'000'000 + number;
        if (torrent != 0) {
            event.torrent = TorrentId{torrent};
            event.torrentName = QStringLiteral("Sintel");
        }
        return toRow(event);
    }
    static QList<qint64> timesOf(const QString& folder, const EventQuery& query)
    {
        QList<qint64> times;
        const auto rows = readProfileEvents(folder, query);
        if (!rows) {
            qFatal("%s", qPrintable(rows.error().toString()));
        }
        for (const EventRow& each : *rows) {
            times.append(each.timeMs - 1'700'000'000'000);
        }
        return times;
    }

private Q_SLOTS:
    void whatIsSavedIsReadInOrderWhileTheStoreIsOpen()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QVERIFY(store->addToLog({row(api::EventKind::Listening, 1), row(api::EventKind::PieceFailed, 2, 7)}));
        QVERIFY(store->addToLog({row(api::EventKind::Completed, 3, 7)}));
        const auto rows = readProfileEvents(folder.path(), {});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).message, QStringLiteral("Listens at port 1."));
        QCOMPARE(rows->at(0).torrent, 0ULL);
        QCOMPARE(rows->at(1).kind, QStringLiteral("piece-failed"));
        QCOMPARE(rows->at(1).level, api::EventLevel::Warning);
        QCOMPARE(rows->at(1).torrentName, QStringLiteral("Sintel"));
        QVERIFY(rows->at(2).serial > rows->at(1).serial);
    }

    void isFiltered()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        const TorrentRecord record = test::makeRecord(7);
        QVERIFY(store->saveTorrents({record}));
        QVERIFY(store->addToLog({row(api::EventKind::Listening, 1), row(api::EventKind::PieceFailed, 2, 7),
            row(api::EventKind::Failed, 3, 8), row(api::EventKind::Completed, 4, 7)}));
        EventQuery query;
        query.leastLevel = api::EventLevel::Warning;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{2, 3}));
        query.leastLevel = api::EventLevel::Error;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{3}));
        query = {};
        query.kinds = {QStringLiteral("completed"), QStringLiteral("listening")};
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{1, 4}));
        query = {};
        query.mostRows = 2;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{3, 4}));
        query = {};
        query.afterSerial = 3;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{4}));
        query = {};
        query.infoHash = record.infoHash.v1->toByteArray();
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{2, 4}));
        QCOMPARE(readProfileEvents(folder.path(), query)->first().infoHash, record.infoHash.v1->toHex());
        query.infoHash = QByteArray(20, 'x');
        QVERIFY(timesOf(folder.path(), query).isEmpty());
        query = {};
        query.torrent = TorrentId(8);
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{3}));
        query.torrent = TorrentId(7);
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{2, 4}));
        query.mostRows = 1;
        query.beforeSerial = 4;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{2}));
    }

    void eventsComeBackAsTheyWere()
    {
        api::Event failed;
        failed.kind = api::EventKind::TrackerFailed;
        failed.timeMs = 1'700'000'000'000;
        failed.torrent = TorrentId(7);
        failed.torrentName = QStringLiteral("Sintel");
        failed.fault = {
            api::FaultKind::TrackerRefused, QStringLiteral("tracker.example"), QStringLiteral("no")};
        api::Event banned;
        banned.kind = api::EventKind::PeerBanned;
        banned.subject = QStringLiteral("192.0.2.1:6881");
        banned.detail = QStringLiteral("größe \"1\"");
        banned.number = 1'000'000'000'000;
        banned.total = -1;
        api::Event profile;
        profile.kind = api::EventKind::ProfileChanged;
        profile.profile = api::SpeedProfile::SeedOnly;
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        for (const api::Event& event : {failed, banned, profile}) {
            QVERIFY(store->addToLog({toRow(event)}));
            EventQuery latest;
            latest.mostRows = 1;
            const auto rows = store->loadLog(latest);
            QVERIFY(rows);
            QCOMPARE(rows->size(), 1);
            QCOMPARE(toEvent(rows->first()), event);
        }
        QCOMPARE(store->load()->nextEventSerial, 4);
    }

    void whatOtherVersionsWroteIsSaidInTheirWords()
    {
        EventRow unknown = row(api::EventKind::Completed, 1, 7);
        unknown.kind = QStringLiteral("teleported");
        unknown.level = api::EventLevel::Warning;
        unknown.message = QStringLiteral("Teleported.");
        api::Event event = toEvent(unknown);
        QCOMPARE(event.told, unknown.message);
        QCOMPARE(api::describe(event), unknown.message);
        QCOMPARE(api::levelOf(event.kind), api::EventLevel::Warning);
        // A known kind with numbers that meant something else.
        EventRow other = row(api::EventKind::PieceFailed, 5);
        other.parts.clear();
        event = toEvent(other);
        QCOMPARE(event.kind, api::EventKind::PieceFailed);
        QCOMPARE(event.told, other.message);
    }

    void onlyWhatWasSavedBeforeIsReadIfThatIsAsked()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QVERIFY(store->addToLog({row(api::EventKind::Listening, 1), row(api::EventKind::Listening, 2),
            row(api::EventKind::Listening, 3)}));
        EventQuery query;
        query.beforeSerial = 3;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{1, 2}));
        query.mostRows = 1;
        QCOMPARE(timesOf(folder.path(), query), (QList<qint64>{2}));
    }

    void filesWithoutPartsAreRead()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QVERIFY(store->addToLog({row(api::EventKind::Listening, 1)}));
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(folder.filePath(QStringLiteral("freshet.db")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("ALTER TABLE events DROP COLUMN parts")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        const auto rows = readProfileEvents(folder.path(), {});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first().parts.isEmpty());
    }

    void theOldestAreForgotten()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QList<EventRow> rows;
        for (qint64 i = 0; i < savedLogLength + 10; ++i) {
            rows.append(row(api::EventKind::Listening, i));
        }
        QVERIFY(store->addToLog(rows));
        const QList<qint64> times = timesOf(folder.path(), {});
        QCOMPARE(times.size(), savedLogLength);
        QCOMPARE(times.first(), 10);
    }

    void aFolderWithoutAProfileIsAnError()
    {
        QTemporaryDir folder;
        QVERIFY(!readProfileEvents(folder.path(), {}));
    }
};

FRESHET_TEST(EventTableTest)
#include "event_table_test.moc"
