// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_store.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <thread>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readBack(FileStore& store, ByteCount offset, ByteCount length)
{
    QByteArray bytes(length, '?');
    const std::array parts{
        ReadPart{bytes.data(), length / 3}, ReadPart{bytes.data() + length / 3, length - length / 3}};
    return store.read(offset, parts) ? bytes : QByteArray();
}

} // namespace

class FileStoreTest : public QObject
{
    Q_OBJECT
    OpenFileCache m_files{16};
    quint64 m_lastId = 0;

    FileStore make(const TorrentFixture& fixture, const QString& folder, const QList<bool>& wanted = {},
        Preallocation preallocation = Preallocation::None)
    {
        return FileStore(StorageId(++m_lastId), {fixture.torrent, folder, wanted, preallocation}, m_files);
    }

private Q_SLOTS:
    void spansThreeFilesAPadAndAnEmptyOne()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make({{QStringLiteral("t/a"), 100},
            {QStringLiteral("t/empty"), 0}, {QStringLiteral("t/.pad/50"), 50, true},
            {QStringLiteral("t/x/b"), 7}, {QStringLiteral("t/c"), 300}});
        FileStore store = make(fixture, folder.path());
        QVERIFY(store.write(0, fixture.content));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("t/x/b"))), fixture.fileBytes(FileIndex(3)));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/.pad"))));
        QCOMPARE(readBack(store, 90, 100), fixture.content.mid(90, 100));
        QCOMPARE(readBack(store, 0, fixture.content.size()), fixture.content);
        const auto states = store.states();
        QCOMPARE((*states)[0].size, ByteCount{100});
        QVERIFY(!(*states)[1].exists);
        QVERIFY((*states)[2].exists);
    }

    void preparesFiles_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("none") << static_cast<int>(Preallocation::None) << qint64{-1};
        QTest::newRow("sparse") << static_cast<int>(Preallocation::Sparse) << qint64{5000};
        QTest::newRow("full") << static_cast<int>(Preallocation::Full) << qint64{5000};
    }
    void preparesFiles()
    {
        QFETCH(int, how);
        QFETCH(qint64, expected);
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make({{QStringLiteral("t/a"), 5000},
            {QStringLiteral("t/empty"), 0}, {QStringLiteral("t/unwanted"), 10},
            {QStringLiteral("t/short"), 20}, {QStringLiteral("t/long"), 2}});
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("t")));
        putFile(folder.filePath(QStringLiteral("t/short")), "abc");
        putFile(folder.filePath(QStringLiteral("t/long")), "longer than that");
        FileStore store =
            make(fixture, folder.path(), {true, true, false, true, true}, static_cast<Preallocation>(how));
        QVERIFY(store.prepare());
        const QFile a(folder.filePath(QStringLiteral("t/a")));
        QCOMPARE(a.exists() ? a.size() : -1, expected);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("t/empty"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/unwanted"))));
        QVERIFY(contentOf(folder.filePath(QStringLiteral("t/short"))).startsWith("abc"));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("t/long"))), QByteArray("longer than that"));
    }

    void reportsAFullDiskWhenReserving()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::makeSingleFile(2 * 1024 * 1024, 1024 * 1024);
        FileStore store = make(fixture, folder.path(), {}, Preallocation::Full);
        DiskProbe probe;
        probe.failAll(NativeCall::Reserve, ENOSPC);
        const auto prepared = store.prepare();
        QCOMPARE(prepared.error().code, make_error_code(Errc::DiskFull));
        QVERIFY(prepared.error().detail.contains(QLatin1String("file.bin: ")));
    }

    void keepsBytesOfUnwantedFilesUntilTheyAreWanted()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/a"), 1500}, {QStringLiteral("t/b"), 200}, {QStringLiteral("t/c"), 2300}},
            1000);
        const QString part = partFilePath({fixture.torrent, folder.path(), {}}).toString();
        {
            FileStore store = make(fixture, folder.path(), {true, false, false});
            QVERIFY(store.write(0, fixture.content.first(2000)));
            QVERIFY(store.sync());
            QCOMPARE(readBack(store, 0, 2000), fixture.content.first(2000));
            QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/b"))));
            QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/c"))));
            QVERIFY(QFile::exists(part));
        }
        FileStore store = make(fixture, folder.path(), {true, false, false});
        QCOMPARE(readBack(store, 1400, 600), fixture.content.mid(1400, 600));
        QVERIFY(store.setWanted({true, true, false}));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("t/b"))), fixture.fileBytes(FileIndex(1)));
        QVERIFY(QFile::exists(part));
        QVERIFY(store.setWanted({true, true, true}));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("t/c"))), fixture.content.mid(1700, 300));
        QVERIFY(!QFile::exists(part));
        QCOMPARE(readBack(store, 0, 2000), fixture.content.first(2000));
        // What exists stays where it is.
        QVERIFY(store.setWanted({false, false, false}));
        QCOMPARE(readBack(store, 0, 2000), fixture.content.first(2000));
    }

    void readsAtOnceWhileOtherFilesBecomeWanted()
    {
        const QTemporaryDir folder;
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 500}, {QStringLiteral("t/b"), 500}}, 1000);
        FileStore store = make(fixture, folder.path());
        QVERIFY(store.write(0, fixture.content));
        QCOMPARE(readBack(store, 0, 1000), fixture.content);
        std::atomic<bool> isDone{false};
        std::thread other([&store, &isDone] {
            for (int round = 0; round < 2000; ++round) {
                static_cast<void>(store.setWanted({true, round % 2 == 1}));
            }
            isDone = true;
        });
        int wrong = 0;
        do {
            QByteArray bytes(1000, '?');
            const ReadPart whole{bytes.data(), bytes.size()};
            if (store.readAtOnce(0, std::span(&whole, 1))) {
                wrong += bytes == fixture.content ? 0 : 1;
            }
        } while (!isDone);
        other.join();
        QCOMPARE(wrong, 0);
        QVERIFY(store.spec().wanted == QList<bool>({true, true}));
    }

    void losesNothingWhenMovingOutOfThePartFileFails()
    {
        const QTemporaryDir folder;
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 500}, {QStringLiteral("t/b"), 500}}, 1000);
        FileStore store = make(fixture, folder.path(), {true, false});
        QVERIFY(store.write(0, fixture.content));
        {
            DiskProbe probe;
            probe.failAll(NativeCall::Open, EACCES, QStringLiteral("t/b"));
            QCOMPARE(store.setWanted({true, true}).error().code, make_error_code(Errc::PermissionDenied));
        }
        QCOMPARE(readBack(store, 0, 1000), fixture.content);
        QVERIFY(store.setWanted({true, true}));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("t/b"))), fixture.fileBytes(FileIndex(1)));
    }

    void saysWhatIsMissing()
    {
        const QTemporaryDir folder;
        const auto fixture = TorrentFixture::make(
            {{QStringLiteral("t/a"), 100}, {QStringLiteral("t/b"), 100}, {QStringLiteral("t/c"), 100}});
        FileStore store = make(fixture, folder.path());
        QVERIFY(store.write(0, fixture.content.first(150)));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("t/c")));
        QByteArray bytes(300, '\0');
        const auto missing = store.readPresent(0, bytes.data(), 300);
        QVERIFY(missing);
        QCOMPARE(*missing, (std::vector<ByteRange>{{150, 50}, {200, 100}}));
        QCOMPARE(bytes.first(150), fixture.content.first(150));
        char byte = 0;
        const ReadPart one{&byte, 1};
        const auto read = store.read(150, std::span(&one, 1));
        QCOMPARE(read.error().code, make_error_code(Errc::FileTooShort));
        QVERIFY(read.error().detail.contains(folder.filePath(QStringLiteral("t/b"))));
        QCOMPARE(store.write(200, "x").error().code, make_error_code(Errc::NotAFile));
    }

    void syncsOnlyWhatWasWritten()
    {
        const QTemporaryDir folder;
        const auto fixture =
            TorrentFixture::make({{QStringLiteral("t/a"), 100}, {QStringLiteral("t/b"), 100}});
        FileStore store = make(fixture, folder.path());
        QVERIFY(store.write(0, fixture.content.first(100)));
        DiskProbe probe;
        probe.failAll(NativeCall::Sync, EIO);
        QCOMPARE(store.sync().error().code, make_error_code(Errc::DeviceFailed));
        probe.stopFailing();
        probe.resetCounts();
        QVERIFY(store.sync());
        QVERIFY(store.sync());
        QCOMPARE(probe.count(NativeCall::Sync), 1);
    }

    void takesThousandsOfSmallFilesWithFewHandles()
    {
        const QTemporaryDir folder;
        QList<FixtureFile> files;
        for (int i = 0; i < 5000; ++i) {
            files.append({QStringLiteral("t/%1/%2").arg(i % 50).arg(i), i % 40});
        }
        const auto fixture = TorrentFixture::make(files, 16 * 1024);
        FileStore store = make(fixture, folder.path());
        QVERIFY(store.prepare());
        QVERIFY(store.write(0, fixture.content));
        QVERIFY(m_files.count() <= 16);
        QCOMPARE(readBack(store, 0, fixture.content.size()), fixture.content);
        QVERIFY(store.remove(Removal::Delete));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

FRESHET_TEST(FileStoreTest)
#include "file_store_test.moc"
