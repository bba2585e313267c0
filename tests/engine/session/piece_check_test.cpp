// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/piece_check.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class PieceCheckTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        explicit Bench(ByteCount size, ByteCount pieceLength = 32 * 1024)
            : fixture(TorrentFixture::makeSingleFile(size, pieceLength))
            , storage(disk.attach({fixture.torrent, QStringLiteral("/save"), fixture.allWanted(), {}}))
        {
            disk.fill(storage, fixture.content);
            disk.setDelay(10ms);
        }
        std::unique_ptr<PieceCheck> check(const Bitfield& pieces)
        {
            return std::make_unique<PieceCheck>(disk, storage, fixture.torrent->pieces, pieces,
                [this](const Result<Bitfield>& good) { answers.push_back(good); });
        }
        SimScheduler scheduler;
        MemoryDiskIo disk{scheduler};
        TorrentFixture fixture;
        StorageId storage;
        std::vector<Result<Bitfield>> answers;
    };

private Q_SLOTS:
    void findsDamageAndLeavesTheRestAlone()
    {
        Bench bench(20 * 32 * 1024);
        bench.disk.flipBitOnRead(bench.storage, 7 * 32 * 1024);
        Bitfield pieces(20, true);
        pieces.reset(3);
        const auto check = bench.check(pieces);
        check->start();
        QCOMPARE(check->progress(), 0.0);
        QVERIFY(bench.answers.empty());
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.answers.size(), std::size_t(1));
        QCOMPARE(bench.answers[0]->count(), 18);
        QVERIFY(!bench.answers[0]->test(3) && !bench.answers[0]->test(7));
        QCOMPARE(check->progress(), 1.0);
        QCOMPARE(bench.disk.statistics().bytesHashed, 19 * 32 * 1024);
    }

    void saysSoOnceIfTheDiskCannotBeRead()
    {
        Bench bench(20 * 32 * 1024);
        bench.disk.setReadFault(
            MemoryDiskIo::fault(storage::Errc::DeviceFailed, QStringLiteral("/save/file.bin")));
        Bitfield pieces(20);
        for (qsizetype piece = 0; piece < 20; piece += 2) {
            pieces.set(piece);
        }
        const auto check = bench.check(pieces);
        check->start();
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.answers.size(), std::size_t(1));
        QVERIFY(!bench.answers[0]);
    }

    void isSilentOnceDestroyed()
    {
        Bench bench(20 * 32 * 1024);
        auto check = bench.check(Bitfield(20, true));
        check->start();
        check.reset();
        bench.scheduler.runFor(1s);
        QVERIFY(bench.answers.empty());
    }

    void isDoneAtOnceWithNothingToDo()
    {
        Bench bench(32 * 1024);
        const auto check = bench.check(Bitfield(1));
        check->start();
        QCOMPARE(bench.answers.size(), std::size_t(1));
        QCOMPARE(check->progress(), 1.0);
    }
};

FRESHET_TEST(PieceCheckTest)
#include "piece_check_test.moc"
