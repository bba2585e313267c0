// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/history_table.h"
#include "engine/session/torrent_store.h"
#include "tests/engine/session/sample_records.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::HistoryRange;
using api::TrafficSample;

namespace {

constexpr qint64 nowMs = 1'750'000'000'000;

HistoryRow row(quint64 account, HistoryRange range, qint64 startMs, ByteCount bytes)
{
    HistoryRow row{account, range, {}};
    row.sample.startMs = startMs;
    row.sample.coveredMs = 1000;
    row.sample.downloaded = bytes;
    row.sample.downloadPeak = bytes;
    row.sample.downloadLimit = 7000;
    return row;
}

} // namespace

class HistoryTableTest : public QObject
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

private Q_SLOTS:
    void samplesOfASlotAddUp()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QVERIFY(store->addToHistory({row(sessionHistory, HistoryRange::Week, nowMs, 100)}, nowMs));
        QVERIFY(store->addToHistory({row(sessionHistory, HistoryRange::Week, nowMs, 40)}, nowMs));
        const auto samples = store->loadHistory(sessionHistory, HistoryRange::Week);
        QVERIFY(samples);
        QCOMPARE(samples->size(), 1);
        QCOMPARE(samples->first().downloaded, 140);
        QCOMPARE(samples->first().coveredMs, 2000);
        QCOMPARE(samples->first().downloadPeak, 100);
        QCOMPARE(samples->first().downloadLimit, 7000);
    }

    void rangesAndTorrentsAreApart()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QVERIFY(store->addToHistory(
            {row(sessionHistory, HistoryRange::Week, nowMs, 1), row(7, HistoryRange::Week, nowMs, 2),
                row(7, HistoryRange::Days, nowMs, 3)},
            nowMs));
        QCOMPARE(store->loadHistory(7, HistoryRange::Week)->first().downloaded, 2);
        QCOMPARE(store->loadHistory(7, HistoryRange::Days)->first().downloaded, 3);
        QVERIFY(store->loadHistory(8, HistoryRange::Days)->isEmpty());
    }

    void whatARangeDoesNotReachIsForgotten()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        const qint64 old = nowMs - 8 * api::dayMs;
        QVERIFY(store->addToHistory(
            {row(sessionHistory, HistoryRange::Week, old, 1), row(sessionHistory, HistoryRange::Days, old, 1),
                row(sessionHistory, HistoryRange::Week, nowMs, 1)},
            nowMs));
        QCOMPARE(store->loadHistory(sessionHistory, HistoryRange::Week)->size(), 1);
        QCOMPARE(store->loadHistory(sessionHistory, HistoryRange::Days)->size(), 1);
    }

    void itIsReadWhileAnotherFreshetHasTheProfile()
    {
        QTemporaryDir folder;
        const auto store = mustOpen(folder.path());
        QVERIFY(store->addToHistory({row(sessionHistory, HistoryRange::Days, nowMs, 5)}, nowMs));
        const auto samples = readProfileHistory(folder.path(), HistoryRange::Days, std::nullopt);
        QVERIFY2(samples, qPrintable(samples ? QString() : samples.error().toString()));
        QCOMPARE(samples->size(), 1);
        QCOMPARE(samples->first().downloaded, 5);
    }

    void aFolderWithoutAProfileSaysSo()
    {
        QTemporaryDir folder;
        const auto samples =
            readProfileHistory(folder.filePath(QStringLiteral("nothing")), HistoryRange::Days, std::nullopt);
        QVERIFY(!samples);
        QVERIFY(samples.error().toString().contains(QStringLiteral("nothing")));
        QVERIFY(!QDir(folder.filePath(QStringLiteral("nothing"))).exists());
    }
};

FRESHET_TEST(HistoryTableTest)
#include "history_table_test.moc"
