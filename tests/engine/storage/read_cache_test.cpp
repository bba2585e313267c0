// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/read_cache.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::storage;

class ReadCacheTest : public QObject
{
    Q_OBJECT
    static ReadCache::Key key(quint32 piece, quint32 line = 0)
    {
        return {StorageId(1), PieceIndex(piece), line};
    }

private Q_SLOTS:
    void staysWithinItsLimit()
    {
        ReadCache cache(1000);
        for (quint32 i = 0; i < 50; ++i) {
            cache.insert(key(i), QByteArray(300, 'x'), cache.generation());
            QVERIFY(cache.size() <= 1000);
        }
        cache.insert(key(99), QByteArray(2000, 'x'), cache.generation());
        QVERIFY(!cache.find(key(99)));
        cache.setLimit(300);
        QCOMPARE(cache.size(), ByteCount{300});
        QVERIFY(cache.find(key(49)));
    }

    void dropsTheLeastRecentlyUsed()
    {
        ReadCache cache(300);
        for (const quint32 i : {1U, 2U, 3U}) {
            cache.insert(key(i), QByteArray(100, 'x'), cache.generation());
        }
        QVERIFY(cache.find(key(1)));
        cache.insert(key(4), QByteArray(100, 'x'), cache.generation());
        QVERIFY(cache.find(key(1)) && !cache.find(key(2)) && cache.find(key(3)));
    }

    void forgetsWhatWasInvalidated()
    {
        ReadCache cache(1000);
        cache.insert(key(1, 0), "a", cache.generation());
        cache.insert(key(1, 5), "b", cache.generation());
        cache.insert(key(2, 0), "c", cache.generation());
        cache.insert({StorageId(2), PieceIndex(1), 0}, "d", cache.generation());
        cache.invalidate(StorageId(1), PieceIndex(1));
        QVERIFY(!cache.find(key(1, 0)) && !cache.find(key(1, 5)) && cache.find(key(2, 0)));
        cache.invalidate(StorageId(1));
        QVERIFY(!cache.find(key(2, 0)));
        QCOMPARE(cache.size(), ByteCount{1});
    }

    void refusesBytesFromBeforeAWrite()
    {
        ReadCache cache(1000);
        const auto before = cache.generation();
        cache.invalidate(StorageId(1), PieceIndex(1));
        cache.insert(key(1), "stale", before);
        QVERIFY(!cache.find(key(1)));
    }
};

FRESHET_TEST(ReadCacheTest)
#include "read_cache_test.moc"
