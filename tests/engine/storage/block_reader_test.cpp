// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/block_reader.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class BlockReaderTest : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder;
    OpenFileCache m_files{4};
    DiskCounters m_counters;
    const TorrentFixture m_fixture = TorrentFixture::makeSingleFile(3 * 512 * 1024 + 5, 512 * 1024);
    FileStore m_store{StorageId(1), {m_fixture.torrent, m_folder.path(), {true}}, m_files};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_store.write(0, m_fixture.content)); }

    void readsAheadForSmallRequests()
    {
        ReadCache cache(1024 * 1024);
        const DiskProbe probe;
        for (quint32 i = 0; i < 16; ++i) {
            const auto block = m_fixture.torrent->pieces.block(PieceIndex(0), i);
            const auto read = BlockReader(m_store, cache, m_counters).read({block}, 13);
            QCOMPARE(read->mid(13), m_fixture.blockBytes(block));
        }
        QCOMPARE(probe.count(NativeCall::Read), 1);
        QCOMPARE(cache.size(), ReadCache::lineSize);
        QCOMPARE(m_counters.cacheHits.load(), ByteCount{15 * 16'384});
    }

    void readsEachRowOfNeighboursWithOneCall()
    {
        ReadCache cache(1024 * 1024);
        std::vector<metainfo::BlockAddress> blocks;
        QByteArray expected;
        for (const quint32 piece : {0U, 2U}) {
            for (quint32 i = 0; i < 16; ++i) {
                blocks.push_back(m_fixture.torrent->pieces.block(PieceIndex(piece), i));
                expected += QByteArray(3, '-') + m_fixture.blockBytes(blocks.back());
            }
        }
        const DiskProbe probe;
        auto read = BlockReader(m_store, cache, m_counters).read(blocks, 3);
        QCOMPARE(probe.count(NativeCall::Read), 2);
        QCOMPARE(cache.size(), ByteCount{0});
        for (qsizetype at = 0; at < read->size(); at += 3 + 16'384) {
            std::fill_n(read->begin() + at, 3, '-');
        }
        QCOMPARE(*read, expected);
    }

    void readsTheShortLastPieceAndAcrossLines()
    {
        ReadCache cache(1024 * 1024);
        const metainfo::BlockAddress last{PieceIndex(3), 0, 5};
        const metainfo::BlockAddress across{PieceIndex(1), 256 * 1024 - 10, 20};
        const auto read = BlockReader(m_store, cache, m_counters).read({last, across}, 0);
        QCOMPARE(*read, m_fixture.blockBytes(last) + m_fixture.blockBytes(across));
    }

    void refusesWhatIsNotInTheTorrent()
    {
        ReadCache cache(0);
        QVERIFY(!BlockReader(m_store, cache, m_counters).read({{PieceIndex(3), 0, 6}}, 0));
        QVERIFY(!BlockReader(m_store, cache, m_counters).read({{PieceIndex(9), 0, 1}}, 0));
        QCOMPARE(BlockReader(m_store, cache, m_counters).read({}, 13)->size(), qsizetype{0});
    }
};

FRESHET_TEST(BlockReaderTest)
#include "block_reader_test.moc"
