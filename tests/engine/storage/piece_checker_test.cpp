// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_checker.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class PieceCheckerTest : public QObject
{
    Q_OBJECT
    OpenFileCache m_files{4};
    DiskCounters m_counters;

    Result<Bitfield> check(FileStore& store, quint32 first, quint32 count, int* slices = nullptr)
    {
        PieceChecker checker(store, m_counters, PieceIndex(first), count);
        while (!checker.isFinished()) {
            if (const auto advanced = checker.advance(); !advanced) {
                return failure(advanced.error());
            }
            if (slices != nullptr) {
                ++*slices;
            }
        }
        return checker.good();
    }

private Q_SLOTS:
    void findsDamageMissingEndsAndMissingFiles()
    {
        const QTemporaryDir folder;
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 9 * 1024 * 1024}, {QStringLiteral("t/b"), 100},
                                     {QStringLiteral("t/c"), 90'000}},
                32 * 1024);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {}}, m_files);
        QVERIFY(store.write(0, fixture.content));
        const quint32 count = fixture.torrent->pieces.pieceCount();
        int slices = 0;
        QVERIFY(check(store, 0, count, &slices)->isAll());
        QCOMPARE(slices, 3);
        const char damage = static_cast<char>(fixture.content[100'000] ^ 4);
        QVERIFY(store.write(100'000, QByteArrayView(&damage, 1)));
        QVERIFY(QFile::resize(folder.filePath(QStringLiteral("t/c")), 40'000));
        Bitfield expected(count, true);
        expected.reset(3);
        expected.reset(count - 1);
        expected.reset(count - 2);
        QCOMPARE(*check(store, 0, count), expected);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t/a"))));
        const auto rest = check(store, 288, 99);
        QCOMPARE(rest->size(), qsizetype{99});
        QCOMPARE(rest->count(), qsizetype{1});
        QVERIFY(rest->test(0));
        QVERIFY(check(store, 0, 288)->isNone());
        QCOMPARE(check(store, 5000, 3)->count(), qsizetype{0});
    }

    void aPieceAtTheBorderOfAnUnwantedFileIsGood()
    {
        // The same read goes on into pieces of the unwanted file, of which nothing is kept.
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/wanted"), 100'000}, {QStringLiteral("t/not"), 500'000}}, 32 * 1024);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {true, false}}, m_files);
        QVERIFY(store.write(0, QByteArrayView(fixture.content).first(4 * 32 * 1024)));
        const quint32 count = fixture.torrent->pieces.pieceCount();
        Bitfield expected(count, false);
        for (int piece = 0; piece < 4; ++piece) {
            expected.set(piece);
        }
        QCOMPARE(*check(store, 0, count), expected);
    }

    void checksLongPiecesInParts()
    {
        // Longer than fits into the buffer four times; the last piece of the second row is short.
        const QTemporaryDir folder;
        constexpr ByteCount pieceLength = 640 * 1024;
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/a"), 2 * pieceLength + 1'000}, {QStringLiteral("t/b"), pieceLength},
                {QStringLiteral("t/c"), 3 * pieceLength + 77'777}},
            pieceLength);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {}}, m_files);
        QVERIFY(store.write(0, fixture.content));
        QCOMPARE(fixture.torrent->pieces.pieceCount(), 7U);
        QVERIFY(check(store, 0, 7)->isAll());
        QVERIFY(check(store, 5, 2)->isAll());
        QVERIFY(check(store, 6, 1)->isAll());

        const ByteCount at = 5 * pieceLength - 1;
        const char damage = static_cast<char>(fixture.content[at] ^ 4);
        QVERIFY(store.write(at, QByteArrayView(&damage, 1)));
        Bitfield expected(7, true);
        expected.reset(4);
        QCOMPARE(*check(store, 0, 7), expected);

        // In the middle of a row.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t/b"))));
        expected.reset(2);
        expected.reset(3);
        QCOMPARE(*check(store, 0, 7), expected);
        QVERIFY(QFile::resize(folder.filePath(QStringLiteral("t/c")), 3 * pieceLength));
        expected.reset(6);
        QCOMPARE(*check(store, 0, 7), expected);
        const ByteCount hashed = m_counters.hashed;
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t/a"))));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t/c"))));
        QVERIFY(check(store, 0, 7)->isNone());
        QCOMPARE(m_counters.hashed.load(), hashed);
    }

    void checksLongPiecesASliceAtATime()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(10 * 1024 * 1024, 2 * 1024 * 1024);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {}}, m_files);
        QVERIFY(store.write(0, fixture.content));
        int slices = 0;
        QVERIFY(check(store, 0, 5, &slices)->isAll());
        QCOMPARE(slices, 3);
    }

    void canLeaveNothingInTheSystemsMemory()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/a"), 300'000}, {QStringLiteral("t/b"), 300'000}}, 32 * 1024);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {}}, m_files);
        QVERIFY(store.write(0, fixture.content));
        const DiskProbe probe;
        QVERIFY(check(store, 0, fixture.torrent->pieces.pieceCount())->isAll());
        QCOMPARE(probe.count(NativeCall::DropCached), 0);
        PieceChecker checker(
            store, m_counters, PieceIndex(0), fixture.torrent->pieces.pieceCount(), PageCache::Drop);
        while (!checker.isFinished()) {
            QVERIFY(checker.advance());
        }
        QVERIFY(checker.good().isAll());
        // Each file once, as both fit into one read.
        QCOMPARE(probe.count(NativeCall::DropCached), 2);
    }

    void readsNothingOfMissingFiles()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(100'000);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {}}, m_files);
        const ByteCount hashed = m_counters.hashed;
        const DiskProbe probe;
        QVERIFY(check(store, 0, 4)->isNone());
        QCOMPARE(probe.count(NativeCall::Read), 0);
        QCOMPARE(m_counters.hashed.load(), hashed);
    }

    void reportsADiskThatFails()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(100'000);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {}}, m_files);
        QVERIFY(store.write(0, fixture.content));
        DiskProbe probe;
        probe.failAll(NativeCall::Read, EIO);
        QCOMPARE(check(store, 0, 4).error().code, make_error_code(Errc::DeviceFailed));
    }
};

FRESHET_TEST(PieceCheckerTest)
#include "piece_checker_test.moc"
