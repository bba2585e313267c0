// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/open_file_cache.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class OpenFileCacheTest : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder;
    FilePath path(int number) const { return {m_folder.path(), QString::number(number)}; }
    static OpenFileCache::Key key(int number, quint64 storage = 1)
    {
        return {StorageId(storage), FileIndex(static_cast<quint32>(number))};
    }

private Q_SLOTS:
    void keepsTheMostRecentlyUsed()
    {
        OpenFileCache cache(2);
        for (const int i : {1, 2, 1, 3}) {
            QVERIFY(cache.open(key(i), path(i), OpenMode::Write));
        }
        QCOMPARE(cache.count(), 2);
        const DiskProbe probe;
        QVERIFY(cache.open(key(1), path(1), OpenMode::Write));
        QCOMPARE(probe.count(NativeCall::Open), 0);
        QVERIFY(cache.open(key(2), path(2), OpenMode::Write));
        QCOMPARE(probe.count(NativeCall::Open), 1);
        QCOMPARE(cache.count(), 2);
    }

    void opensAnewOnlyToWrite()
    {
        OpenFileCache cache(5);
        QVERIFY(cache.open(key(1), path(1), OpenMode::Write));
        cache.close(key(1));
        const DiskProbe probe;
        QVERIFY(cache.open(key(1), path(1), OpenMode::Read));
        QVERIFY((*cache.open(key(1), path(1), OpenMode::Write))->writeAt(0, "x"));
        QVERIFY(cache.open(key(1), path(1), OpenMode::Read));
        QCOMPARE(probe.count(NativeCall::Open), 2);
        QCOMPARE(cache.count(), 1);
    }

    void closesTheFilesOfOneStorage()
    {
        OpenFileCache cache(9);
        QVERIFY(cache.open(key(1, 1), path(1), OpenMode::Write));
        QVERIFY(cache.open(key(2, 1), path(2), OpenMode::Write));
        QVERIFY(cache.open(key(1, 2), path(3), OpenMode::Write));
        cache.closeAll(StorageId(1));
        QCOMPARE(cache.count(), 1);
        cache.setLimit(1);
        QVERIFY(cache.open(key(1, 3), path(4), OpenMode::Write));
        QCOMPARE(cache.count(), 1);
    }

    void noticesThatAFileVanished()
    {
        OpenFileCache cache(9);
        QVERIFY(cache.open(key(7), path(7), OpenMode::Write));
        QVERIFY(QFile::remove(path(7).toString()));
        QCOMPARE(
            cache.open(key(7), path(7), OpenMode::Read).error().code, make_error_code(Errc::FileMissing));
    }

    void letsGoOfFilesWhenTheSystemHasNoMore()
    {
        OpenFileCache cache(9);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(cache.open(key(i), path(i), OpenMode::Write));
        }
        DiskProbe probe;
        probe.failAll(NativeCall::Open, EMFILE);
        QCOMPARE(cache.open(key(9), path(9), OpenMode::Write).error().code,
            make_error_code(Errc::TooManyOpenFiles));
        QCOMPARE(cache.count(), 4);
    }
};

FRESHET_TEST(OpenFileCacheTest)
#include "open_file_cache_test.moc"
