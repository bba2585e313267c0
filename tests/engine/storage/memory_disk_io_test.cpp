// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "tests/support/storage/disk_waiter.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class MemoryDiskIoTest : public QObject
{
    Q_OBJECT
    QtScheduler m_scheduler;
    PieceBufferPool m_pool{1024 * 1024};
    const TorrentFixture m_fixture =
        TorrentFixture::make({{QStringLiteral("t/a"), 40'000}, {QStringLiteral("t/b"), 40'000}});

    std::optional<Result<PieceWriteOutcome>> write(DiskIo& disk, StorageId id, quint32 piece)
    {
        return awaitAnswer<PieceWriteOutcome>([&](auto done) {
            disk.writePiece(
                id, PieceIndex(piece), makeBuffer(m_pool, m_fixture.pieceBytes(PieceIndex(piece))), done);
        });
    }

private Q_SLOTS:
    void keepsWhatIsWritten()
    {
        MemoryDiskIo disk(m_scheduler);
        const StorageId id = disk.attach({m_fixture.torrent, QStringLiteral("/x"), {true, false}});
        QVERIFY((*write(disk, id, 0))->isGood);
        QVERIFY((*write(disk, id, 1))->isGood);
        QCOMPARE(disk.content(id).first(65'536), m_fixture.content.first(65'536));
        QVERIFY(disk.hasFile(id, FileIndex(0)) && !disk.hasFile(id, FileIndex(1)));
        const metainfo::BlockAddress block{PieceIndex(1), 3, 100};
        const auto read = awaitAnswer<QByteArray>([&](auto done) { disk.readBlocks(id, {block}, 13, done); });
        QCOMPARE((*read)->mid(13), m_fixture.blockBytes(block));
        const auto good =
            awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), 3, done); });
        QCOMPARE((*good)->count(), qsizetype{2});
    }

    void failsAsTold()
    {
        MemoryDiskIo disk(m_scheduler);
        const StorageId id = disk.attach({m_fixture.torrent, QStringLiteral("/x"), {true, true}});
        disk.setFreeSpace(40'000);
        QVERIFY(*write(disk, id, 0));
        QCOMPARE(write(disk, id, 1)->error().code, make_error_code(Errc::DiskFull));
        disk.setFreeSpace(std::nullopt);
        disk.setWriteFault(MemoryDiskIo::fault(Errc::ReadOnly, QStringLiteral("/x/t")));
        QCOMPARE(write(disk, id, 1)->error().detail, QStringLiteral("/x/t: injected"));
        disk.fill(id, m_fixture.content);
        disk.flipBitOnRead(id, 70'000);
        const auto good =
            awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), 3, done); });
        QVERIFY((*good)->test(0) && (*good)->test(1) && !(*good)->test(2));
    }

    void holdsBackAndSaysWhenNot()
    {
        MemoryDiskIo disk(m_scheduler);
        disk.setWriteLimit(40'000);
        const QSignalSpy accepted(&disk, &DiskIo::writesAccepted);
        const StorageId id = disk.attach({m_fixture.torrent, QStringLiteral("/x"), {true, true}});
        disk.writePiece(
            id, PieceIndex(0), makeBuffer(m_pool, m_fixture.pieceBytes(PieceIndex(0))), [](auto&&) {});
        QVERIFY(disk.acceptsWrites());
        disk.writePiece(
            id, PieceIndex(1), makeBuffer(m_pool, m_fixture.pieceBytes(PieceIndex(1))), [](auto&&) {});
        QVERIFY(!disk.acceptsWrites());
        QVERIFY(QTest::qWaitFor([&] { return disk.pendingJobs() == 0; }, answerTimeoutMs));
        QCOMPARE(accepted.count(), 1);
    }

    void closesAfterEarlierJobs()
    {
        MemoryDiskIo disk(m_scheduler);
        disk.setDelay(std::chrono::milliseconds(2));
        disk.setBandwidth(10'000'000);
        const StorageId id = disk.attach({m_fixture.torrent, QStringLiteral("/x"), {true, true}});
        QString order;
        disk.sync(id, [&](const Result<>& r) { order += r ? QLatin1Char('s') : QLatin1Char('-'); });
        disk.detach(id, [&](const Result<>& r) { order += r ? QLatin1Char('d') : QLatin1Char('-'); });
        disk.sync(id, [&](const Result<>& r) { order += r ? QLatin1Char('s') : QLatin1Char('c'); });
        QCOMPARE(order, QString());
        QVERIFY(QTest::qWaitFor([&] { return order.size() == 3; }, answerTimeoutMs));
        QCOMPARE(order, QStringLiteral("sdc"));
        QVERIFY(!disk.isAttached(id));
    }
};

FRESHET_TEST(MemoryDiskIoTest)
#include "memory_disk_io_test.moc"
