// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_buffer.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cstdint>

using namespace freshet;
using namespace freshet::storage;

class PieceBufferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithinTheBudgetUnlessEssential()
    {
        PieceBufferPool pool(1000);
        const PieceBuffer first = pool.acquire(600);
        QVERIFY(!first.isNull());
        QVERIFY(pool.acquire(600).isNull());
        const PieceBuffer essential = pool.acquire(600, true);
        QVERIFY(!essential.isNull());
        QCOMPARE(pool.inUse(), ByteCount{1200});
    }

    void recyclesAlignedMemory()
    {
        PieceBufferPool pool(100'000);
        const char* memory = nullptr;
        {
            const PieceBuffer buffer = pool.acquire(50'000);
            memory = buffer.data();
            QCOMPARE(reinterpret_cast<std::uintptr_t>(memory) % 4096, std::uintptr_t{0});
        }
        QCOMPARE(pool.inUse(), ByteCount{0});
        const PieceBuffer again = pool.acquire(40'000);
        QCOMPARE(again.data(), memory);
        QCOMPARE(again.size(), ByteCount{40'000});
    }

    void mayOutliveThePool()
    {
        PieceBuffer buffer;
        {
            PieceBufferPool pool(100);
            buffer = pool.acquire(50);
        }
        buffer.data()[49] = 'x';
        QCOMPARE(buffer.view().size(), qsizetype{50});
    }
};

FRESHET_TEST(PieceBufferTest)
#include "piece_buffer_test.moc"
