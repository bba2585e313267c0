// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/storage/threaded_disk_io.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/disk_waiter.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ThreadedDiskIoTest : public QObject
{
    Q_OBJECT
private:
    PieceBufferPool m_pool{64 * 1024 * 1024};

    std::optional<Result<PieceWriteOutcome>> write(
        DiskIo& disk, StorageId id, PieceIndex piece, const QByteArray& bytes)
    {
        return awaitAnswer<PieceWriteOutcome>(
            [&](auto done) { disk.writePiece(id, piece, makeBuffer(m_pool, bytes), std::move(done)); });
    }
    bool writeAll(DiskIo& disk, StorageId id, const TorrentFixture& fixture)
    {
        quint32 good = 0;
        quint32 answered = 0;
        const quint32 count = fixture.torrent->pieces.pieceCount();
        for (quint32 i = 0; i < count; ++i) {
            disk.writePiece(id, PieceIndex(i), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(i))),
                [&](const Result<PieceWriteOutcome>& outcome) {
                    ++answered;
                    good += outcome && outcome->isGood ? 1 : 0;
                });
        }
        return QTest::qWaitFor([&] { return answered == count; }, answerTimeoutMs) && good == count;
    }

private Q_SLOTS:
    void namesTheVolumeOfTheFiles()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(1000);
        ThreadedDiskIo disk{StorageOptions()};
        // The folder is not there yet.
        const StorageId id = disk.attach(
            {fixture.torrent, folder.filePath(QStringLiteral("not/yet")), fixture.allWanted(), {}});
        const auto volume =
            awaitAnswer<QString>([&](auto done) { disk.describeVolume(id, std::move(done)); });
        QVERIFY(volume && *volume);
        QVERIFY2((**volume).contains(QStorageInfo(folder.path()).rootPath()), qPrintable(**volume));
    }

    void writesReadsAndChecksAcrossFiles()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make({{QStringLiteral("t/a"), 10'000},
            {QStringLiteral("t/empty"), 0}, {QStringLiteral("t/b/c"), 70'000},
            {QStringLiteral("t/.pad/1"), 2'000, true}, {QStringLiteral("t/d"), 1}});
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), fixture.allWanted()});
        QVERIFY(writeAll(disk, id, fixture));
        for (const quint32 i : {0U, 2U, 4U}) {
            const auto& file = fixture.torrent->files.file(FileIndex(i));
            QCOMPARE(bytesOf(folder.filePath(file.path)), fixture.fileBytes(FileIndex(i)));
        }
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/.pad"))));

        const metainfo::BlockAddress first{PieceIndex(0), 5'000, 16'384};
        const metainfo::BlockAddress last{PieceIndex(2), 16'000, 465};
        const auto read = awaitAnswer<QByteArray>([&](auto done) {
            disk.readBlocks(id, {first, last}, 13, done);
        });
        QVERIFY(read && *read);
        QCOMPARE((*read)->mid(13, 16'384), fixture.blockBytes(first));
        QCOMPARE((*read)->mid(13 + 16'384 + 13), fixture.blockBytes(last));

        const auto good =
            awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), 5, done); });
        QVERIFY(good && *good);
        QCOMPARE((*good)->count(), qsizetype{3});
        QCOMPARE(disk.statistics().bytesWritten, fixture.content.size());
        QCOMPARE(disk.statistics().pendingWriteBytes, ByteCount{0});
    }

    void givesBadPiecesBackUnwritten()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(1);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        auto outcome =
            write(disk, id, PieceIndex(0), QByteArray(1, static_cast<char>(fixture.content[0] ^ 1)));
        QVERIFY(outcome && *outcome);
        QVERIFY(!(*outcome)->isGood);
        QCOMPARE((*outcome)->buffer.size(), ByteCount{1});
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("file.bin"))));
        outcome.reset();
        QCOMPARE(m_pool.inUse(), ByteCount{0});
    }

    void answersLaterAndOnItsThread()
    {
        const QTemporaryDir folder;
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({TorrentFixture::makeSingleFile(1).torrent, folder.path(), {true}});
        bool isInside = true;
        QThread* answeredOn = nullptr;
        for (const StorageId target : {id, StorageId(99)}) {
            answeredOn = nullptr;
            isInside = true;
            bool wasInside = false;
            disk.sync(target, [&](const Result<>&) {
                wasInside = isInside;
                answeredOn = QThread::currentThread();
            });
            isInside = false;
            QVERIFY(QTest::qWaitFor([&] { return answeredOn != nullptr; }, answerTimeoutMs));
            QVERIFY(!wasInside);
            QCOMPARE(answeredOn, thread());
        }
    }

    void namesThePathWhenTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(40'000);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        DiskProbe probe;
        probe.failAll(NativeCall::Write, ENOSPC);
        const auto outcome = write(disk, id, PieceIndex(0), fixture.pieceBytes(PieceIndex(0)));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().code, make_error_code(Errc::DiskFull));
        QVERIFY(outcome->error().detail.startsWith(
            folder.filePath(QStringLiteral("file.bin")) + QLatin1String(": ")));
        QCOMPARE(m_pool.inUse(), ByteCount{0});
        probe.stopFailing();
        QVERIFY(writeAll(disk, id, fixture));
    }

    void saysWhenItAcceptsWritesAgain()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(8 * 32 * 1024);
        StorageOptions options;
        options.writeBuffer = 4 * 32 * 1024;
        ThreadedDiskIo disk(options);
        const QSignalSpy accepted(&disk, &DiskIo::writesAccepted);
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        int answered = 0;
        for (quint32 i = 0; i < 8; ++i) {
            QCOMPARE(disk.acceptsWrites(), i < 4);
            disk.writePiece(id, PieceIndex(i), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(i))),
                [&](const Result<PieceWriteOutcome>&) { ++answered; });
        }
        QVERIFY(QTest::qWaitFor([&] { return answered == 8; }, answerTimeoutMs));
        QVERIFY(disk.acceptsWrites());
        QCOMPARE(accepted.count(), 1);
    }

    void readsABatchOfNeighboursWithOneCall()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(1024 * 1024, 512 * 1024);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        QVERIFY(writeAll(disk, id, fixture));
        std::vector<metainfo::BlockAddress> blocks;
        for (quint32 i = 0; i < 16; ++i) {
            blocks.push_back(fixture.torrent->pieces.block(PieceIndex(0), i));
        }
        const DiskProbe probe;
        const auto read = awaitAnswer<QByteArray>([&](auto done) { disk.readBlocks(id, blocks, 13, done); });
        QVERIFY(read && *read);
        QCOMPARE(probe.count(NativeCall::Read), 1);
        QCOMPARE(probe.count(NativeCall::Open), 0);
        QCOMPARE((*read)->mid(15 * (13 + 16'384) + 13), fixture.blockBytes(blocks.back()));
    }

    void piecesGoThroughTheDiskTogether()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(3 * 32 * 1024);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        const qint64 wakeUpsBefore = disk.wakeUps();
        int good = 0;
        for (quint32 i = 0; i < 3; ++i) {
            disk.writePiece(id, PieceIndex(i), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(i))),
                [&](const Result<PieceWriteOutcome>& outcome) {
                    good += outcome && outcome->isGood ? 1 : 0;
                });
        }
        disk.hurryWrites();
        QVERIFY(QTest::qWaitFor([&] { return good == 3; }, answerTimeoutMs));
        QCOMPARE(disk.wakeUps() - wakeUpsBefore, 1);
        // One alone does not wait for company for ever.
        const auto alone = write(disk, id, PieceIndex(0), fixture.pieceBytes(PieceIndex(0)));
        QVERIFY(alone && *alone && (*alone)->isGood);
    }

    void readsAtOnceWhatTheSystemHasInMemory()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/a"), 50'000}, {QStringLiteral("t/b"), 50'000}, {QStringLiteral("t/c"), 9}});
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true, true, false}});
        // Within a, across a and b, the last wanted bytes.
        const std::array blocks{metainfo::BlockAddress{PieceIndex(0), 0, 16'384},
            metainfo::BlockAddress{PieceIndex(1), 16'384, 16'384},
            metainfo::BlockAddress{PieceIndex(2), 32'000, 5}};
        QByteArray read;
        QVERIFY(!disk.readBlocksAtOnce(id, blocks, 13, read));
        QVERIFY(writeAll(disk, id, fixture));
        if (!disk.readBlocksAtOnce(id, blocks, 13, read)) {
            QSKIP("this system or its file system cannot tell what takes no waiting");
        }
        QByteArray expected;
        for (const metainfo::BlockAddress& block : blocks) {
            expected += read.mid(expected.size(), 13) + fixture.blockBytes(block);
        }
        QCOMPARE(read, expected);
        QCOMPARE(disk.statistics().bytesRead, ByteCount{2 * 16'384 + 5});

        // Everything else is left to readBlocks(): part files, what is not in the torrent, removed files.
        for (const metainfo::BlockAddress& block :
            {metainfo::BlockAddress{PieceIndex(3), 1'690, 9}, metainfo::BlockAddress{PieceIndex(9), 0, 9}}) {
            QVERIFY(!disk.readBlocksAtOnce(id, std::span(&block, 1), 0, read));
        }
        QVERIFY(!disk.readBlocksAtOnce(StorageId(99), blocks, 0, read));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t/a"))));
        // Not necessarily by the first read; the bytes of those before are right.
        int reads = 0;
        while (disk.readBlocksAtOnce(id, blocks, 13, read)) {
            QCOMPARE(read.mid(13, 16'384), fixture.blockBytes(blocks[0]));
            QVERIFY(++reads <= 16);
        }
    }

    void neverServesWhatAWriteReplaced()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(64 * 1024);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}, Preallocation::Sparse});
        QVERIFY(*awaitAnswer<>([&](auto done) { disk.prepareFiles(id, done); }));
        const metainfo::BlockAddress block{PieceIndex(0), 0, 100};
        const auto read = [&] {
            return awaitAnswer<QByteArray>([&](auto done) { disk.readBlocks(id, {block}, 0, done); });
        };
        QCOMPARE(**read(), QByteArray(100, '\0'));
        QVERIFY(disk.cachedBytes() > 0);
        QVERIFY(writeAll(disk, id, fixture));
        QCOMPARE(**read(), fixture.blockBytes(block));
    }

    void finishesWhatIsUnderWayBeforeDetaching()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(64 * 32 * 1024);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        int written = 0;
        int writtenAtDetach = -1;
        for (quint32 i = 0; i < 64; ++i) {
            disk.writePiece(id, PieceIndex(i), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(i))),
                [&](const Result<PieceWriteOutcome>& outcome) {
                    written += outcome && outcome->isGood ? 1 : 0;
                });
        }
        disk.detach(id, [&](const Result<>&) { writtenAtDetach = written; });
        const auto after = awaitAnswer<>([&](auto done) { disk.sync(id, done); });
        QVERIFY(after && !*after);
        QCOMPARE(after->error().code, make_error_code(Errc::Closed));
        QVERIFY(QTest::qWaitFor([&] { return writtenAtDetach >= 0; }, answerTimeoutMs));
        QCOMPARE(writtenAtDetach, 64);
        QCOMPARE(disk.openFiles(), 0);
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("file.bin"))), fixture.content);
    }

    void writesWhatItAcceptedBeforeItIsDestroyed()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(16 * 32 * 1024);
        {
            ThreadedDiskIo disk({});
            const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
            for (quint32 i = 0; i < 16; ++i) {
                disk.writePiece(id, PieceIndex(i), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(i))),
                    [](const Result<PieceWriteOutcome>&) {});
            }
        }
        QCOMPARE(m_pool.inUse(), ByteCount{0});
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("file.bin"))), fixture.content);
    }

    void survivesBeingDestroyedByAnAnswer()
    {
        const QTemporaryDir folder;
        auto disk = std::make_unique<ThreadedDiskIo>(StorageOptions());
        const auto fixture = TorrentFixture::makeSingleFile(1);
        const StorageId id = disk->attach({fixture.torrent, folder.path(), {true}});
        disk->writePiece(id, PieceIndex(0), makeBuffer(m_pool, fixture.content),
            [&](const Result<PieceWriteOutcome>&) { disk.reset(); });
        disk->sync(id, [](const Result<>&) {});
        QVERIFY(QTest::qWaitFor([&] { return disk == nullptr; }, answerTimeoutMs));
    }

    void carriesManyAnswersWithFewEvents()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(1);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        int answered = 0;
        for (int i = 0; i < 500; ++i) {
            disk.fileStates(id, [&](const Result<QList<FileState>>&) { ++answered; });
        }
        bool isDetached = false;
        disk.detach(id, [&](const Result<>&) { isDetached = true; });
        QVERIFY(QTest::qWaitFor([&] { return isDetached; }, answerTimeoutMs));
        QCOMPARE(answered, 500);
        QVERIFY2(disk.wakeUps() < 500, qPrintable(QString::number(disk.wakeUps())));
    }

    void movesSharedBytesWhenAFileBecomesWanted()
    {
        const QTemporaryDir folder;
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 50'000}, {QStringLiteral("t/b"), 50'000}});
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true, false}});
        QVERIFY(*write(disk, id, PieceIndex(0), fixture.pieceBytes(PieceIndex(0))));
        QVERIFY(*write(disk, id, PieceIndex(1), fixture.pieceBytes(PieceIndex(1))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/b"))));
        QVERIFY(*awaitAnswer<>([&](auto done) { disk.setWanted(id, {true, true}, done); }));
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("t/b"))), fixture.content.mid(50'000, 15'536));
        const auto good =
            awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), 2, done); });
        QVERIFY((*good)->isAll());
    }

    void doesManyJobsOnManyStoragesAsAModelSays()
    {
        const QTemporaryDir folder;
        StorageOptions options;
        options.workers = 4;
        options.maxOpenFiles = 3;
        options.readCache = 300 * 1024;
        ThreadedDiskIo disk(options);
        SeededRandom random(7);
        std::vector<TorrentFixture> fixtures;
        std::vector<StorageId> ids;
        std::vector<Bitfield> written;
        for (quint64 t = 0; t < 4; ++t) {
            const QString name = QStringLiteral("t%1/").arg(t);
            fixtures.push_back(
                TorrentFixture::make({{name + QStringLiteral("a"), 90'000}, {name + QStringLiteral("b"), 11},
                                         {name + QStringLiteral("c"), 200'000}},
                    16 * 1024, t + 1));
            ids.push_back(disk.attach({fixtures.back().torrent, folder.path(), {true, t % 2 == 0, true}}));
            written.emplace_back(fixtures.back().torrent->pieces.pieceCount());
        }
        int pending = 0;
        int wrong = 0;
        for (int job = 0; job < 200; ++job) {
            const std::size_t t = random.below(4);
            const auto piece = static_cast<quint32>(random.below(static_cast<quint64>(written[t].size())));
            ++pending;
            if (random.below(3) == 0 && written[t].test(piece)) {
                const auto block = fixtures[t].torrent->pieces.block(PieceIndex(piece), 0);
                disk.readBlocks(ids[t], {block}, 5, [&, t, block](const Result<QByteArray>& read) {
                    --pending;
                    wrong += read && read->mid(5) == fixtures[t].blockBytes(block) ? 0 : 1;
                });
            } else {
                disk.writePiece(ids[t], PieceIndex(piece),
                    makeBuffer(m_pool, fixtures[t].pieceBytes(PieceIndex(piece))),
                    [&, t, piece](const Result<PieceWriteOutcome>& outcome) {
                        --pending;
                        wrong += outcome && outcome->isGood ? 0 : 1;
                        written[t].set(piece);
                    });
            }
            if (random.below(4) == 0) {
                QCoreApplication::processEvents();
            }
        }
        QVERIFY(QTest::qWaitFor([&] { return pending == 0; }, answerTimeoutMs));
        QCOMPARE(wrong, 0);
        QVERIFY(disk.openFiles() <= 3);
        QVERIFY(disk.cachedBytes() <= options.readCache);
        for (std::size_t t = 0; t < 4; ++t) {
            const auto good = awaitAnswer<Bitfield>([&](auto done) {
                disk.checkPieces(ids[t], PieceIndex(0), static_cast<quint32>(written[t].size()), done);
            });
            QVERIFY(good && *good);
            QCOMPARE(**good, written[t]);
        }
    }

    void changesItsOptionsWhileRunning()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(32 * 32 * 1024);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
        StorageOptions options;
        options.workers = 5;
        disk.setOptions(options);
        QVERIFY(writeAll(disk, id, fixture));
        options.workers = 1;
        options.readCache = 0;
        disk.setOptions(options);
        const auto good =
            awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), 32, done); });
        QVERIFY((*good)->isAll());
        QCOMPARE(disk.cachedBytes(), ByteCount{0});
    }
};

FRESHET_TEST(ThreadedDiskIoTest)
#include "threaded_disk_io_test.moc"
