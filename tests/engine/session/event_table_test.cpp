// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/event_table.h"
#include "engine/session/torrent_store.h"
#include "tests/engine/session/sample_records.h"
#include "tests/support/test_main.h"

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
