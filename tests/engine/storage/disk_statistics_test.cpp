// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/disk_counters.h"
#include "engine/storage/disk_statistics.h"
#include "engine/storage/job_queue.h"
#include "engine/storage/threaded_disk_io.h"
#include "tests/support/storage/disk_waiter.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>
#include <vector>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

/// The numbers that the disk leaves.
class DiskStatisticsTest : public QObject
{
    Q_OBJECT
    PieceBufferPool m_pool{64_MiB};

    bool writeAll(DiskIo& disk, StorageId id, const TorrentFixture& fixture)
    {
        quint32 answered = 0;
        const quint32 count = fixture.torrent->pieces.pieceCount();
        for (quint32 i = 0; i < count; ++i) {
            disk.writePiece(id, PieceIndex(i), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(i))),
                [&](const Result<PieceWriteOutcome>&) { ++answered; });
        }
        return QTest::qWaitFor([&] { return answered == count; }, answerTimeoutMs);
    }

private Q_SLOTS:
    void jobsAreTimedByWhatTheyDo()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(640_KiB, 64_KiB);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}, Preallocation::Sparse});
        QCOMPARE(disk.statistics().hashTime.count(), quint64(0));
        QVERIFY(writeAll(disk, id, fixture));
        DiskStatistics statistics = disk.statistics();
        // One of each for a batch of pieces.
        QVERIFY(statistics.hashTime.count() > 0);
        QVERIFY(statistics.hashTime.count() <= 10);
        QCOMPARE(statistics.writeTime.count(), statistics.hashTime.count());
        QVERIFY(statistics.hashTime.sum() > std::chrono::nanoseconds(0));
        QVERIFY(statistics.jobs.queueTime.count() >= statistics.writeTime.count());
        QCOMPARE(statistics.openFiles, 1);
        QCOMPARE(statistics.checkTime.count(), quint64(0));
        QVERIFY(*awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), 10, done); }));
        statistics = disk.statistics();
        QVERIFY(statistics.checkTime.count() > 0);
        QCOMPARE(statistics.jobs.waiting, 0);
        QCOMPARE(statistics.jobs.waitingInBackground, 0);
    }

    void readsAreCountedByTheirWay()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(640_KiB, 64_KiB);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}, Preallocation::Sparse});
        QVERIFY(writeAll(disk, id, fixture));
        const metainfo::BlockAddress block{PieceIndex(0), 0, 16'384};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(*awaitAnswer<QByteArray>([&](auto done) { disk.readBlocks(id, {block}, 0, done); }));
        }
        DiskStatistics statistics = disk.statistics();
        QCOMPARE(statistics.readsQueued, quint64(3));
        QCOMPARE(statistics.readTime.count(), quint64(3));
        QCOMPARE(statistics.cacheMisses, quint64(1));
        QCOMPARE(statistics.cacheHits, quint64(2));
        QCOMPARE(statistics.cacheHitBytes, 2 * 16'384);
        QCOMPARE(statistics.cachedBytes, 64_KiB);
        QCOMPARE(statistics.readsAtOnce, quint64(0));
        QByteArray bytes;
        const bool isDone = disk.readBlocksAtOnce(id, std::span(&block, 1), 0, bytes);
        QCOMPARE(disk.statistics().readsAtOnce, quint64(isDone ? 1 : 0));
    }

    void theQueueTellsWhoWaits()
    {
        std::promise<void> release;
        std::promise<void> isRunning;
        JobQueue queue(1);
        queue.add(StorageId(1), JobQueue::Kind::Foreground, [&] {
            isRunning.set_value();
            release.get_future().wait();
            return JobQueue::Progress::Done;
        });
        isRunning.get_future().wait();
        const auto nothing = [] { return JobQueue::Progress::Done; };
        queue.add(StorageId(1), JobQueue::Kind::Foreground, nothing);
        queue.add(StorageId(1), JobQueue::Kind::Background, nothing);
        // It waits behind the others of its storage, and so does the one after it.
        queue.add(StorageId(1), JobQueue::Kind::Exclusive, nothing);
        queue.add(StorageId(1), JobQueue::Kind::Foreground, nothing);
        const JobStatistics jobs = queue.statistics();
        release.set_value();
        QCOMPARE(jobs.running, 1);
        QCOMPARE(jobs.waiting, 3);
        QCOMPARE(jobs.waitingInBackground, 1);
        QCOMPARE(jobs.queueTime.count(), quint64(1));
    }

    void aSharedHistogramLosesNothing()
    {
        SharedHistogram histogram;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&histogram] {
                for (int n = 0; n < 10'000; ++n) {
                    histogram.add(std::chrono::milliseconds(3));
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        const LatencyHistogram value = histogram.value();
        QCOMPARE(value.count(), quint64(40'000));
        QVERIFY(value.sum() == std::chrono::seconds(120));
    }
};

FRESHET_TEST(DiskStatisticsTest)
#include "disk_statistics_test.moc"
