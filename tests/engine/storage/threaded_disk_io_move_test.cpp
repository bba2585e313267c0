// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/threaded_disk_io.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/disk_waiter.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

/// How ThreadedDiskIo brings files to another folder while it has other things to do.
class ThreadedDiskIoMoveTest : public QObject
{
    Q_OBJECT
private:
    PieceBufferPool m_pool{64 * 1024 * 1024};

    struct Place
    {
        [[nodiscard]] QString oldFolder() const { return root.filePath(QStringLiteral("old")); }
        [[nodiscard]] QString newFolder() const { return root.filePath(QStringLiteral("new")); }
        const QTemporaryDir root;
    };

    bool write(DiskIo& disk, StorageId id, const TorrentFixture& fixture, quint32 piece)
    {
        const auto outcome = awaitAnswer<PieceWriteOutcome>([&](auto done) {
            disk.writePiece(id, PieceIndex(piece), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(piece))),
                std::move(done));
        });
        return outcome && *outcome && (**outcome).isGood;
    }
    static qsizetype goodPieces(DiskIo& disk, StorageId id, quint32 count)
    {
        const auto good =
            awaitAnswer<Bitfield>([&](auto done) { disk.checkPieces(id, PieceIndex(0), count, done); });
        return good && *good ? (**good).count() : -1;
    }
    static std::optional<Result<>> move(DiskIo& disk, StorageId id, const QString& folder)
    {
        return awaitAnswer([&](auto done) { disk.moveFiles(id, folder, std::move(done)); });
    }

private Q_SLOTS:
    void worksOnInTheNewFolder_data()
    {
        QTest::addColumn<bool>("isCopied");
        QTest::newRow("one disk") << false;
        QTest::newRow("two disks") << true;
    }
    void worksOnInTheNewFolder()
    {
        QFETCH(bool, isCopied);
        const Place place;
        // The second file is unwanted: a part of it is in the part file.
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 40'000}, {QStringLiteral("t/b"), 70'000}});
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, place.oldFolder(), {true, false}});
        QVERIFY(write(disk, id, fixture, 0));
        QVERIFY(write(disk, id, fixture, 1));
        QCOMPARE(goodPieces(disk, id, 2), qsizetype{2});
        DiskProbe probe;
        if (isCopied) {
            probe.failAll(NativeCall::Rename, EXDEV, place.oldFolder());
        }
        const auto moved = move(disk, id, place.newFolder());
        QVERIFY(moved && *moved);
        probe.stopFailing();
        const auto finished =
            awaitAnswer([&](auto done) { disk.finishMove(id, place.oldFolder(), std::move(done)); });
        QVERIFY(finished && *finished);
        QVERIFY(QDir(place.oldFolder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        // Also from the part file.
        QCOMPARE(goodPieces(disk, id, 2), qsizetype{2});
        const auto wanted = awaitAnswer([&](auto done) {
            disk.setWanted(id, {true, true}, std::move(done));
        });
        QVERIFY(wanted && *wanted);
        QVERIFY(write(disk, id, fixture, 2));
        QVERIFY(write(disk, id, fixture, 3));
        QCOMPARE(goodPieces(disk, id, 4), qsizetype{4});
        QFile file(place.newFolder() + QStringLiteral("/t/b"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), fixture.fileBytes(FileIndex(1)));
        QVERIFY(!QFile::exists(place.oldFolder() + QStringLiteral("/t")));
    }

    void putsWhatIsBeingWrittenOntoTheMediumFirst()
    {
        const Place place;
        const auto fixture = TorrentFixture::makeSingleFile(70'000);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, place.oldFolder(), {true}});
        int written = 0;
        for (quint32 piece = 0; piece < 3; ++piece) {
            disk.writePiece(id, PieceIndex(piece), makeBuffer(m_pool, fixture.pieceBytes(PieceIndex(piece))),
                [&](const Result<PieceWriteOutcome>& outcome) { written += outcome && outcome->isGood; });
        }
        // Not waited for.
        const auto moved = move(disk, id, place.newFolder());
        QVERIFY(moved && *moved);
        QCOMPARE(written, 3);
        QCOMPARE(goodPieces(disk, id, 3), qsizetype{3});
    }

    void staysWhereItIsWhenItFails()
    {
        const Place place;
        const auto fixture = TorrentFixture::makeSingleFile(70'000);
        ThreadedDiskIo disk({});
        const StorageId id = disk.attach({fixture.torrent, place.oldFolder(), {true}});
        QVERIFY(write(disk, id, fixture, 0));
        DiskProbe probe;
        probe.failAll(NativeCall::Rename, EXDEV, place.oldFolder());
        probe.failAlso(NativeCall::Write, ENOSPC, QStringLiteral(".0.freshet-move"));
        const auto moved = move(disk, id, place.newFolder());
        QVERIFY(moved && !*moved);
        QCOMPARE(moved->error().code, make_error_code(Errc::DiskFull));
        probe.stopFailing();
        const auto undone =
            awaitAnswer([&](auto done) { disk.undoMove(id, place.newFolder(), std::move(done)); });
        QVERIFY(undone && *undone);
        QVERIFY(write(disk, id, fixture, 1));
        QCOMPARE(goodPieces(disk, id, 3), qsizetype{2});
        QVERIFY(QDir(place.newFolder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void canBeStoppedAndLetsOthersWorkMeanwhile()
    {
        const Place place;
        const auto fixture = TorrentFixture::makeSingleFile(64 * 1024 * 1024, 4 * 1024 * 1024);
        const auto other = TorrentFixture::makeSingleFile(70'000, 32 * 1024, 2);
        StorageOptions options;
        options.workers = 1;
        ThreadedDiskIo disk(options);
        const StorageId id = disk.attach({fixture.torrent, place.oldFolder(), {true}});
        const StorageId otherId = disk.attach({other.torrent, place.root.path(), {true}});
        for (quint32 piece = 0; piece < fixture.torrent->pieces.pieceCount(); ++piece) {
            QVERIFY(write(disk, id, fixture, piece));
        }
        DiskProbe probe;
        probe.failAll(NativeCall::Rename, EXDEV, place.oldFolder());
        std::optional<Result<>> moved;
        ByteCount seen = 0;
        bool isOtherDone = false;
        disk.moveFiles(id, place.newFolder(), [&](const Result<>& result) { moved = result; });
        disk.writePiece(otherId, PieceIndex(0), makeBuffer(m_pool, other.pieceBytes(PieceIndex(0))),
            [&](const Result<PieceWriteOutcome>&) {
                isOtherDone = true;
                seen = disk.moveProgress(id).done;
                // In the middle of it.
                disk.cancelMove(id);
            });
        QVERIFY(QTest::qWaitFor([&] { return moved.has_value(); }, answerTimeoutMs));
        QVERIFY(isOtherDone);
        QVERIFY(!*moved);
        QCOMPARE(moved->error().code, make_error_code(Errc::Cancelled));
        QVERIFY(seen < 64 * 1024 * 1024);
        QCOMPARE(disk.moveProgress(id).total, ByteCount{0});
        const auto undone =
            awaitAnswer([&](auto done) { disk.undoMove(id, place.newFolder(), std::move(done)); });
        QVERIFY(undone && *undone);
        QCOMPARE(goodPieces(disk, id, 16), qsizetype{16});
    }

    void endsWithTheProgram()
    {
        const Place place;
        const auto fixture = TorrentFixture::makeSingleFile(8 * 1024 * 1024, 4 * 1024 * 1024);
        DiskProbe probe;
        probe.failAll(NativeCall::Rename, EXDEV, place.oldFolder());
        {
            ThreadedDiskIo disk({});
            const StorageId id = disk.attach({fixture.torrent, place.oldFolder(), {true}});
            QVERIFY(write(disk, id, fixture, 0));
            disk.moveFiles(id, place.newFolder(), [](const Result<>&) {});
        }
        QVERIFY(QFile::exists(place.oldFolder() + QStringLiteral("/file.bin")));
    }

    void refusesWhatIsNotThere()
    {
        ThreadedDiskIo disk({});
        const auto moved = move(disk, StorageId(9), QStringLiteral("/nowhere"));
        QVERIFY(moved && !*moved);
        QCOMPARE(moved->error().code, make_error_code(Errc::Closed));
        QCOMPARE(disk.moveProgress(StorageId(9)).total, ByteCount{0});
        disk.cancelMove(StorageId(9));
    }
};

FRESHET_TEST(ThreadedDiskIoMoveTest)
#include "threaded_disk_io_move_test.moc"
