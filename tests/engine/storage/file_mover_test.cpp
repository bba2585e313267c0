// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_mover.h"
#include "engine/storage/file_store.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <map>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

namespace {

using Files = std::map<QString, QByteArray>;

/// All files below a folder, by relative path.
Files filesIn(const QString& folder)
{
    Files files;
    const QDir base(folder);
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        files[base.relativeFilePath(file.fileName())] =
            file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable");
    }
    return files;
}

bool isEmpty(const QString& folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void put(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class FileMoverTest : public QObject
{
    Q_OBJECT
private:
    /// A folder with a torrent in it, not all of which is there, a part file, and somebody else's file.
    struct Place
    {
        Place()
        {
            for (const quint32 i : {0U, 1U, 3U}) {
                put(from(fixture.torrent->files.file(FileIndex(i)).path), fixture.fileBytes(FileIndex(i)));
            }
            put(from(partFilePath(spec()).relative), "slots");
            put(from(QStringLiteral("mine.txt")), "mine");
            QVERIFY(QDir().mkpath(newFolder()));
        }

        [[nodiscard]] QString oldFolder() const { return root.filePath(QStringLiteral("old")); }
        [[nodiscard]] QString newFolder() const { return root.filePath(QStringLiteral("new")); }
        [[nodiscard]] QString from(const QString& path) const
        {
            return oldFolder() + QLatin1Char('/') + path;
        }
        [[nodiscard]] QString to(const QString& path) const { return newFolder() + QLatin1Char('/') + path; }
        [[nodiscard]] StorageSpec spec() const
        {
            return {fixture.torrent, oldFolder(), fixture.allWanted(), Preallocation::None};
        }
        [[nodiscard]] StorageSpec specAfter() const
        {
            return {fixture.torrent, newFolder(), fixture.allWanted(), Preallocation::None};
        }

        const TorrentFixture fixture = TorrentFixture::make({{QStringLiteral("t/a"), 100'000},
            {QStringLiteral("t/x/y/b"), 3'000'000}, {QStringLiteral("t/missing"), 10},
            {QStringLiteral("t/c"), 1}, {QStringLiteral("t/.pad/1"), 5, true}});
        const QTemporaryDir root;
    };

    static Result<> move(const Place& place, const FileMover::FreeSpace& free = FileMover::freeSpaceOf)
    {
        FileMover mover(place.newFolder(), free);
        mover.begin(place.spec());
        while (!mover.isFinished()) {
            if (const auto advanced = mover.advance(); !advanced) {
                return advanced;
            }
        }
        return {};
    }
    static void otherDisk(DiskProbe& probe, const Place& place)
    {
        probe.failAll(NativeCall::Rename, EXDEV, place.oldFolder());
    }

private Q_SLOTS:
    void movesByNameOnOneDisk()
    {
        const Place place;
        Files all = filesIn(place.oldFolder());
        const DiskProbe probe;
        QVERIFY(move(place));
        QCOMPARE(probe.count(NativeCall::Read), 0);
        all.erase(QStringLiteral("mine.txt"));
        Files there = filesIn(place.newFolder());
        QCOMPARE(there.size(), all.size() + 1);
        for (const auto& [path, content] : all) {
            QCOMPARE(there[path], content);
        }
        QVERIFY(FileMover::removeSources(place.specAfter(), place.oldFolder()));
        QCOMPARE(filesIn(place.oldFolder()), (Files{{QStringLiteral("mine.txt"), "mine"}}));
        QVERIFY(!QFile::exists(place.from(QStringLiteral("t"))));
        QCOMPARE(filesIn(place.newFolder()), all);
    }

    void copiesToAnotherDiskAndLeavesTheSource()
    {
        const Place place;
        Files all = filesIn(place.oldFolder());
        const QDateTime longAgo = QDateTime::fromMSecsSinceEpoch(1'000'000'000'000);
        {
            QFile file(place.from(QStringLiteral("t/a")));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
        DiskProbe probe;
        otherDisk(probe, place);
        QVERIFY(move(place));
        QCOMPARE(filesIn(place.oldFolder()), all);
        QCOMPARE(QFileInfo(place.to(QStringLiteral("t/a"))).lastModified(), longAgo);
        QVERIFY(FileMover::removeSources(place.specAfter(), place.oldFolder()));
        all.erase(QStringLiteral("mine.txt"));
        QCOMPARE(filesIn(place.newFolder()), all);
        QCOMPARE(filesIn(place.oldFolder()), (Files{{QStringLiteral("mine.txt"), "mine"}}));
    }

    void copiesBitByBitAndTellsHowFarItIs()
    {
        Place place;
        put(place.from(QStringLiteral("t/a")), QByteArray(20'000'000, 'x'));
        DiskProbe probe;
        otherDisk(probe, place);
        FileMover mover(place.newFolder());
        mover.begin(place.spec());
        QList<ByteCount> steps;
        while (!mover.isFinished()) {
            QVERIFY(mover.advance());
            if (steps.isEmpty() || steps.last() != mover.progress().done) {
                steps.append(mover.progress().done);
            }
        }
        QCOMPARE(mover.progress().done, mover.progress().total);
        QVERIFY(mover.progress().total > 23'000'000);
        QVERIFY(steps.size() >= 4);
        for (qsizetype i = 1; i < steps.size(); ++i) {
            QVERIFY(steps[i] - steps[i - 1] <= FileMover::sliceSize);
        }
    }

    void copiesHolesAsHoles()
    {
        const Place place;
        const QString path = place.from(QStringLiteral("t/a"));
        QVERIFY(QFile::resize(path, 200'000'000));
        DiskProbe probe;
        otherDisk(probe, place);
        const auto before = NativeFile::inspect({place.oldFolder(), QStringLiteral("t/a")});
        if (before->allocated > 50'000'000) {
            QSKIP("this file system has no sparse files");
        }
        // What is there counts, and not how long the files are.
        QVERIFY(move(place, [](const QString&) { return 50'000'000; }));
        const auto after = NativeFile::inspect({place.newFolder(), QStringLiteral("t/a")});
        QCOMPARE(after->size, before->size);
        QVERIFY(after->allocated < 50'000'000);
    }

    void touchesNothingIfANameIsTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("a file") << QStringLiteral("t/x/y/b") << false;
        QTest::newRow("a file that is not here yet") << QStringLiteral("t/missing") << false;
        QTest::newRow("a folder") << QStringLiteral("t/a") << true;
    }
    void touchesNothingIfANameIsTaken()
    {
        QFETCH(QString, path);
        QFETCH(bool, isFolder);
        const Place place;
        if (isFolder) {
            QVERIFY(QDir().mkpath(place.to(path)));
        } else {
            put(place.to(path), "theirs");
        }
        const Files here = filesIn(place.oldFolder());
        const Files there = filesIn(place.newFolder());
        const auto moved = move(place);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, make_error_code(Errc::AlreadyExists));
        QCOMPARE(moved.error().detail, place.to(path));
        QCOMPARE(filesIn(place.newFolder()), there);
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QCOMPARE(filesIn(place.oldFolder()), here);
        QCOMPARE(filesIn(place.newFolder()), there);
    }

    void leavesTheSameFileOfSomebodyElse()
    {
        const Place place;
        QVERIFY(QDir().mkpath(place.to(QStringLiteral("t"))));
        // Same size, same time: what a copy of ours would look like.
        QVERIFY(QFile::copy(place.from(QStringLiteral("t/c")), place.to(QStringLiteral("t/c"))));
        QVERIFY(!move(place));
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QVERIFY(QFile::exists(place.to(QStringLiteral("t/c"))));
    }

    void isNotBegunWithoutSpace()
    {
        const Place place;
        const Files here = filesIn(place.oldFolder());
        DiskProbe probe;
        otherDisk(probe, place);
        const auto moved = move(place, [](const QString&) { return 1'000'000; });
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, make_error_code(Errc::DiskFull));
        QVERIFY2(moved.error().detail.startsWith(place.newFolder()), qPrintable(moved.error().detail));
        QCOMPARE(probe.count(NativeCall::Read), 0);
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QVERIFY(isEmpty(place.newFolder()));
        QCOMPARE(filesIn(place.oldFolder()), here);
        // On one disk none is needed.
        probe.stopFailing();
        QVERIFY(move(place, [](const QString&) { return 0; }));
    }

    void comesBackWhenItFailsMidway_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isCopied");
        const auto row = [](const char* name, NativeCall call, int number, const QString& path,
                             bool isCopied) {
            QTest::newRow(name) << static_cast<int>(call) << number << path << isCopied;
        };
        row("reading", NativeCall::Read, EIO, QStringLiteral("t/x/y/b"), true);
        row("writing", NativeCall::Write, ENOSPC, QStringLiteral(".1.freshet-move"), true);
        row("to the medium", NativeCall::Sync, EIO, QStringLiteral(".3.freshet-move"), true);
        row("the names of copies", NativeCall::Rename, EACCES, QStringLiteral(".3.freshet-move"), true);
        row("names", NativeCall::Rename, EACCES, QStringLiteral("t/c"), false);
    }
    void comesBackWhenItFailsMidway()
    {
        QFETCH(int, call);
        QFETCH(int, number);
        QFETCH(QString, path);
        QFETCH(bool, isCopied);
        const Place place;
        const Files here = filesIn(place.oldFolder());
        DiskProbe probe;
        probe.failAll(static_cast<NativeCall>(call), number, path);
        if (isCopied) {
            probe.failAlso(NativeCall::Rename, EXDEV, place.oldFolder());
        }
        const auto moved = move(place);
        QVERIFY(!moved);
        QVERIFY2(moved.error().detail.contains(path), qPrintable(moved.error().detail));
        probe.stopFailing();
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QCOMPARE(filesIn(place.oldFolder()), here);
        QVERIFY(isEmpty(place.newFolder()));
    }

    void stopsWhenItIsTold()
    {
        const Place place;
        const Files here = filesIn(place.oldFolder());
        DiskProbe probe;
        otherDisk(probe, place);
        FileMover mover(place.newFolder());
        mover.begin(place.spec());
        while (mover.progress().total == 0) {
            QVERIFY(mover.advance());
        }
        mover.cancel();
        const auto advanced = mover.advance();
        QVERIFY(!advanced);
        QCOMPARE(advanced.error().code, make_error_code(Errc::Cancelled));
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QCOMPARE(filesIn(place.oldFolder()), here);
        QVERIFY(isEmpty(place.newFolder()));
    }

    /// The machine stops at every single call in turn.
    void comesBackAfterACrashAtAnyMoment_data()
    {
        QTest::addColumn<bool>("isCopied");
        QTest::newRow("one disk") << false;
        QTest::newRow("two disks") << true;
    }
    void comesBackAfterACrashAtAnyMoment()
    {
        QFETCH(bool, isCopied);
        bool isFinished = false;
        int calls = 0;
        for (; !isFinished; ++calls) {
            const Place place;
            const Files here = filesIn(place.oldFolder());
            DiskProbe probe;
            if (isCopied) {
                otherDisk(probe, place);
            }
            probe.dieAfter(calls);
            isFinished = move(place).has_value();
            // The next start comes to an end as well.
            probe.stopFailing();
            probe.dieAfter(calls % 17);
            static_cast<void>(FileMover::undo(place.spec(), place.newFolder()));
            probe.stopFailing();
            QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
            QCOMPARE(filesIn(place.oldFolder()), here);
            QVERIFY2(isEmpty(place.newFolder()), qPrintable(QString::number(calls)));
            // And it can be moved after all.
            QVERIFY(move(place));
        }
        QVERIFY(calls > 20);
    }

    void endsAfterACrashAtAnyMoment()
    {
        bool isFinished = false;
        for (int calls = 0; !isFinished; ++calls) {
            const Place place;
            Files here = filesIn(place.oldFolder());
            DiskProbe probe;
            otherDisk(probe, place);
            QVERIFY(move(place));
            probe.dieAfter(calls);
            isFinished = FileMover::removeSources(place.specAfter(), place.oldFolder()).has_value();
            probe.stopFailing();
            QVERIFY(FileMover::removeSources(place.specAfter(), place.oldFolder()));
            QCOMPARE(filesIn(place.oldFolder()), (Files{{QStringLiteral("mine.txt"), "mine"}}));
            here.erase(QStringLiteral("mine.txt"));
            QCOMPARE(filesIn(place.newFolder()), here);
        }
    }

    void removesNothingThatDiffers()
    {
        const Place place;
        DiskProbe probe;
        otherDisk(probe, place);
        QVERIFY(move(place));
        put(place.from(QStringLiteral("t/c")), "changed meanwhile");
        QVERIFY(QFile::remove(place.to(QStringLiteral("t/a"))));
        QVERIFY(FileMover::removeSources(place.specAfter(), place.oldFolder()));
        QVERIFY(QFile::exists(place.from(QStringLiteral("t/c"))));
        QVERIFY(QFile::exists(place.from(QStringLiteral("t/a"))));
        QVERIFY(!QFile::exists(place.from(QStringLiteral("t/x"))));
    }

    void knowsAFolderByTwoNames()
    {
        const Place place;
        const Files here = filesIn(place.oldFolder());
        QVERIFY(QDir().rmdir(place.newFolder()));
        QVERIFY(QFile::link(place.oldFolder(), place.newFolder()));
        QVERIFY(move(place));
        QVERIFY(FileMover::removeSources(place.specAfter(), place.oldFolder()));
        put(place.to(QStringLiteral(".%1.freshet-move").arg(place.fixture.torrent->infoHash.toString())), "");
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QCOMPARE(filesIn(place.oldFolder()), here);
    }

    void doesNotMakeUpForADriveThatIsGone()
    {
        const Place place;
        QVERIFY(move(place));
        QVERIFY(QDir(place.oldFolder()).removeRecursively());
        const auto undone = FileMover::undo(place.spec(), place.newFolder());
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, make_error_code(Errc::FileMissing));
        QVERIFY(!QFile::exists(place.oldFolder()));
        QVERIFY(QFile::exists(place.to(QStringLiteral("t/a"))));
        // When it is there again, so are the files.
        QVERIFY(QDir().mkpath(place.oldFolder()));
        QVERIFY(FileMover::undo(place.spec(), place.newFolder()));
        QVERIFY(QFile::exists(place.from(QStringLiteral("t/a"))));
        QVERIFY(isEmpty(place.newFolder()));
    }
};

FRESHET_TEST(FileMoverTest)
#include "file_mover_test.moc"
