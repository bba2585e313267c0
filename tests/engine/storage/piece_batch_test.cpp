// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_batch.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/disk_waiter.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class PieceBatchTest : public QObject
{
    Q_OBJECT
private:
    PieceBufferPool m_pool{64 * 1024 * 1024};
    ReadCache m_cache{0};
    DiskCounters m_counters;
    OpenFileCache m_files{10};

    PieceBatch::Entry entry(PieceIndex piece, const QByteArray& bytes)
    {
        return {piece, makeBuffer(m_pool, bytes), [](const Result<PieceWriteOutcome>&) {}, {}};
    }
    int entriesUntilFull(ByteCount pieceSize)
    {
        PieceBatch batch([](std::vector<PieceBatch::Entry>) {});
        while (!batch.isFull()) {
            batch.add(entry(PieceIndex(0), QByteArray(pieceSize, 'x')));
        }
        return static_cast<int>(batch.entries().size());
    }

private Q_SLOTS:
    void isFullWhenAllLanesAreBusyOrMuchMemoryWaits()
    {
        QCOMPARE(entriesUntilFull(16 * 1024), 64);
        QCOMPARE(entriesUntilFull(256 * 1024), 4);
        QCOMPARE(entriesUntilFull(1024 * 1024), 4);
        QCOMPARE(entriesUntilFull(4 * 1024 * 1024), 2);
        QCOMPARE(entriesUntilFull(16 * 1024 * 1024), 1);
    }

    void writesTheGoodOnesOnly()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(5 * 32 * 1024 - 7);
        FileStore store(StorageId(1), {fixture.torrent, folder.path(), {true}, Preallocation::None}, m_files);
        std::vector<PieceBatch::Entry> delivered;
        PieceBatch batch([&](std::vector<PieceBatch::Entry> entries) { delivered = std::move(entries); });
        for (const quint32 number : {4U, 0U, 2U, 3U, 1U}) {
            QByteArray bytes = fixture.pieceBytes(PieceIndex(number));
            if (number == 2) {
                bytes[100] = static_cast<char>(bytes[100] ^ 1);
            }
            batch.add(entry(PieceIndex(number), bytes));
        }
        batch.write(store, m_cache, m_counters);
        batch.deliver();
        QCOMPARE(delivered.size(), std::size_t{5});
        for (const PieceBatch::Entry& each : delivered) {
            QVERIFY(each.isGood && each.isGood->has_value());
            QCOMPARE(**each.isGood, each.piece != PieceIndex(2));
        }
        QFile file(folder.filePath(QStringLiteral("file.bin")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray expected = fixture.content;
        std::fill_n(expected.begin() + 2 * 32 * 1024, 32 * 1024, '\0');
        QCOMPARE(file.readAll(), expected);
        QCOMPARE(m_counters.hashed.load(), fixture.content.size());
        QCOMPARE(m_counters.written.load(), fixture.content.size() - 32 * 1024);
    }

    void eachPieceHasItsOwnError()
    {
        const QTemporaryDir folder;
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 32 * 1024}, {QStringLiteral("t/b"), 32 * 1024}});
        FileStore store(StorageId(2),
            {fixture.torrent, folder.path(), fixture.allWanted(), Preallocation::None}, m_files);
        PieceBatch batch([](std::vector<PieceBatch::Entry>) {});
        batch.add(entry(PieceIndex(0), fixture.pieceBytes(PieceIndex(0))));
        batch.add(entry(PieceIndex(1), fixture.pieceBytes(PieceIndex(1))));
        DiskProbe probe;
        probe.failAll(NativeCall::Write, ENOSPC, QStringLiteral("t/b"));
        batch.write(store, m_cache, m_counters);
        QVERIFY(batch.entries()[0].isGood->has_value());
        QVERIFY(!batch.entries()[1].isGood->has_value());
        QCOMPARE(batch.entries()[1].isGood->error().code, make_error_code(Errc::DiskFull));
    }
};

FRESHET_TEST(PieceBatchTest)
#include "piece_batch_test.moc"
