// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_store.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

namespace {

constexpr FileIndex fileA{0};
constexpr FileIndex fileB{1};
constexpr FileIndex fileC{2};

} // namespace

class FileStorePathsTest : public QObject
{
    Q_OBJECT
private:
    /// A torrent of which all but one file is there, and somebody else's file.
    struct Place
    {
        Place()
            : store(
                StorageId(1), {fixture.torrent, root.path(), fixture.allWanted(), Preallocation::None}, files)
        {
            QVERIFY(store.write(0, QByteArrayView(fixture.content).first(120'000)));
            QFile other(path("mine.txt"));
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("mine");
        }

        [[nodiscard]] QString path(const char* relative) const
        {
            return root.filePath(QString::fromLatin1(relative));
        }
        [[nodiscard]] QStringList found() const
        {
            QStringList paths;
            QDirIterator each(
                root.path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                paths.append(QDir(root.path()).relativeFilePath(each.next()));
            }
            paths.sort();
            return paths;
        }
        [[nodiscard]] QByteArray read(ByteCount offset, ByteCount length)
        {
            QByteArray bytes(length, '\0');
            const ReadPart part{bytes.data(), length};
            return store.read(offset, std::span(&part, 1)) ? bytes : QByteArray();
        }

        const TorrentFixture fixture = TorrentFixture::make({{QStringLiteral("t/a"), 100'000},
            {QStringLiteral("t/x/b"), 20'000}, {QStringLiteral("t/x/c"), 50'000}});
        const QTemporaryDir root;
        OpenFileCache files{8};
        FileStore store;
    };

    static QList<FileRename> folderRenamed()
    {
        return {{fileB, QStringLiteral("t/y/b")}, {fileC, QStringLiteral("t/y/c")}};
    }

private Q_SLOTS:
    void readsAndWritesUnderTheNewName()
    {
        Place place;
        const RenameOutcome outcome = place.store.rename({{fileA, QStringLiteral("t/new/name")}});
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.isDone, QList<bool>{true});
        QCOMPARE(place.read(0, 100'000), place.fixture.content.first(100'000));
        QVERIFY(place.store.write(10, "changed"));
        QVERIFY(place.store.sync());
        QFile file(place.path("t/new/name"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().mid(10, 7), QByteArray("changed"));
        QVERIFY(!QFile::exists(place.path("t/a")));
        QVERIFY(place.store.states()->at(0).exists);
        QVERIFY(place.store.remove(Removal::Delete));
        QCOMPARE(place.found(), QStringList{QStringLiteral("mine.txt")});
    }

    void aHandleInUseGoesOnReading()
    {
        Place place;
        const ByteCount length = 1000;
        QByteArray bytes(length, '\0');
        const ReadPart part{bytes.data(), length};
        QVERIFY(place.store.read(0, std::span(&part, 1)));
        const auto held = place.files.kept({StorageId(1), fileA}).handle;
        QVERIFY(held != nullptr);
        QVERIFY(!place.store.rename({{fileA, QStringLiteral("t/z")}}).error);
        QVERIFY(!held->isUnlinked());
        QCOMPARE(held->readAt(0, std::span(&part, 1)).value_or(0), length);
        // The name is a new one for everybody who opens it now.
        QVERIFY(place.files.kept({StorageId(1), fileA}).handle == nullptr);
    }

    void renamesAFolderAndLeavesNoEmptyOne()
    {
        Place place;
        QVERIFY(!place.store.rename(folderRenamed()).error);
        QCOMPARE(place.found(),
            (QStringList{QStringLiteral("mine.txt"), QStringLiteral("t"), QStringLiteral("t/a"),
                QStringLiteral("t/y"), QStringLiteral("t/y/b")}));
        // What is not there yet is made in the new folder.
        QVERIFY(place.store.write(120'000, QByteArrayView(place.fixture.content).sliced(120'000)));
        QVERIFY(QFile::exists(place.path("t/y/c")));
    }

    void overwritesNothing_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<quint32>("file");
        QTest::newRow("a file") << QStringLiteral("mine.txt") << 0U;
        QTest::newRow("a folder") << QStringLiteral("t/x") << 0U;
        QTest::newRow("by a file that is not there yet") << QStringLiteral("mine.txt") << 2U;
    }
    void overwritesNothing()
    {
        QFETCH(QString, target);
        QFETCH(quint32, file);
        Place place;
        const QStringList before = place.found();
        // The one before it gets its name back.
        const RenameOutcome outcome =
            place.store.rename({{fileB, QStringLiteral("t/other")}, {FileIndex(file), target}});
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, make_error_code(Errc::AlreadyExists));
        QVERIFY(outcome.error->detail.contains(target));
        QCOMPARE(outcome.isDone, (QList<bool>{false, false}));
        QCOMPARE(place.found(), before);
        QCOMPARE(place.read(100'000, 20'000), place.fixture.content.mid(100'000, 20'000));
    }

    void tellsWhatIsWhere()
    {
        Place place;
        const auto sightings = place.store.lookFor({{fileA, QStringLiteral("mine.txt")},
            {fileB, QStringLiteral("t/free")}, {fileC, QStringLiteral("t/x")}});
        QVERIFY(sightings);
        QVERIFY(sightings->at(0).isHere && sightings->at(0).isThere && sightings->at(0).isTaken);
        QVERIFY(sightings->at(1).isHere && !sightings->at(1).isThere && !sightings->at(1).isTaken);
        QVERIFY(!sightings->at(2).isHere && !sightings->at(2).isThere && sightings->at(2).isTaken);
    }

    void usesWhatIsThereAlready()
    {
        Place place;
        QVERIFY(QFile::rename(place.path("t/a"), place.path("t/found")));
        place.store.usePaths({{fileA, QStringLiteral("t/found")}});
        QCOMPARE(place.read(0, 100'000), place.fixture.content.first(100'000));
    }

    /// The machine stops at every single call in turn: each file has one of its names then, and what the
    /// outcome says is where it is.
    void losesNothingAtAnyMoment()
    {
        bool isFinished = false;
        int calls = 0;
        for (; !isFinished; ++calls) {
            Place place;
            DiskProbe probe;
            probe.dieAfter(calls);
            const RenameOutcome outcome =
                place.store.rename({{fileA, QStringLiteral("t/y/a")}, {fileB, QStringLiteral("t/y/b")}});
            isFinished = !outcome.error;
            probe.stopFailing();
            QCOMPARE(QFile::exists(place.path("t/a")), !outcome.isDone.at(0));
            QCOMPARE(QFile::exists(place.path("t/y/a")), outcome.isDone.at(0));
            QCOMPARE(QFile::exists(place.path("t/x/b")), !outcome.isDone.at(1));
            QCOMPARE(QFile::exists(place.path("t/y/b")), outcome.isDone.at(1));
            QCOMPARE(place.read(0, 120'000), place.fixture.content.first(120'000));
            // And it can be done after all.
            QVERIFY(!place.store.rename({{fileA, QStringLiteral("t/y/a")}, {fileB, QStringLiteral("t/y/b")}})
                         .error);
        }
        QVERIFY(calls > 6);
    }

    void aFailureInTheMiddleIsTakenBack()
    {
        Place place;
        const QStringList before = place.found();
        DiskProbe probe;
        probe.failAll(NativeCall::Sync, EIO);
        QVERIFY(place.store.rename(folderRenamed()).error);
        QCOMPARE(place.found(), before);
    }
};

FRESHET_TEST(FileStorePathsTest)
#include "file_store_paths_test.moc"
