// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/token_bucket.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

namespace {

Scheduler::TimePoint at(std::chrono::milliseconds time)
{
    return Scheduler::TimePoint(1000s + time);
}

/// What a greedy user gets out of `bucket` in ten seconds, asking for `chunk` bytes as long as it gets some.
ByteCount moveForTenSeconds(TokenBucket& bucket, ByteCount chunk, std::chrono::milliseconds tick)
{
    ByteCount moved = 0;
    for (auto time = tick; time <= 10s; time += tick) {
        while (const ByteCount bytes = bucket.available(chunk, at(time))) {
            bucket.take(bytes);
            moved += bytes;
        }
    }
    return moved;
}

void verifyWithin3Percent(ByteCount actual, ByteCount expected)
{
    const auto difference = static_cast<double>(actual - expected);
    QVERIFY2(std::abs(difference) <= 0.03 * static_cast<double>(expected),
        qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
}

} // namespace

class TokenBucketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsItsLimit_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<int>("tickMs");
        for (const ByteRate limit : {5_KiB, 20_KiB, 100_KiB, 1_MiB, 10_MiB, 100_MiB}) {
            for (const int tickMs : {1, 7, 50, 100}) {
                QTest::addRow("%lld bytes/s every %d ms", static_cast<long long>(limit), tickMs)
                    << qint64{limit} << tickMs;
            }
        }
    }
    void holdsItsLimit()
    {
        QFETCH(const qint64, limit);
        QFETCH(const int, tickMs);
        TokenBucket bucket;
        bucket.setLimit(limit, at(0ms));
        verifyWithin3Percent(
            moveForTenSeconds(bucket, 16_KiB, std::chrono::milliseconds(tickMs)), limit * 10);
    }

    void paysBackWhatWasOverdrawn_data() { holdsItsLimit_data(); }
    void paysBackWhatWasOverdrawn()
    {
        QFETCH(const qint64, limit);
        QFETCH(const int, tickMs);
        TokenBucket bucket;
        bucket.setLimit(limit, at(0ms));
        ByteCount moved = 0;
        for (auto time = 0ms; time <= 60s; time += std::chrono::milliseconds(tickMs)) {
            // Whoever cannot stop in a block takes all of it.
            while (bucket.available(16_KiB, at(time)) > 0) {
                bucket.take(16_KiB);
                moved += 16_KiB;
            }
        }
        // One block at the end may not be paid back yet.
        QVERIFY(moved <= limit * 60 * 103 / 100 + 16_KiB);
        QVERIFY(moved >= limit * 60 * 97 / 100 - 16_KiB);
    }

    void isNotLimitedAtFirst()
    {
        TokenBucket bucket;
        QVERIFY(!bucket.isLimited());
        QCOMPARE(bucket.available(1_GiB, at(0ms)), 1_GiB);
        bucket.take(1_GiB);
        QCOMPARE(bucket.available(1_GiB, at(0ms)), 1_GiB);
    }

    void obeysItsParents()
    {
        TokenBucket grandparent;
        TokenBucket parent(&grandparent);
        TokenBucket child(&parent);
        QVERIFY(!child.isLimited());
        grandparent.setLimit(100_KiB, at(0ms));
        QVERIFY(child.isLimited());
        child.setLimit(1_MiB, at(0ms));
        verifyWithin3Percent(moveForTenSeconds(child, 16_KiB, 50ms), 1000_KiB);
    }

    void sharesAParentsLimitWithItsSiblings()
    {
        TokenBucket parent;
        TokenBucket left(&parent);
        TokenBucket right(&parent);
        parent.setLimit(100_KiB, at(0ms));
        left.setLimit(30_KiB, at(0ms));
        ByteCount leftMoved = 0;
        ByteCount rightMoved = 0;
        for (auto time = 50ms; time <= 10s; time += 50ms) {
            const ByteCount leftBytes = left.available(16_KiB, at(time));
            left.take(leftBytes);
            leftMoved += leftBytes;
            const ByteCount rightBytes = right.available(16_KiB, at(time));
            right.take(rightBytes);
            rightMoved += rightBytes;
        }
        verifyWithin3Percent(leftMoved, 300_KiB);
        verifyWithin3Percent(leftMoved + rightMoved, 1000_KiB);
    }

    void doesNotSaveUpWhileNobodyMoves()
    {
        TokenBucket bucket;
        bucket.setLimit(1_MiB, at(0ms));
        QVERIFY(bucket.available(1_GiB, at(60s)) <= 1_MiB / 4);
    }

    void takesANewLimitAtOnce()
    {
        TokenBucket bucket;
        bucket.setLimit(1_MiB, at(0ms));
        QVERIFY(bucket.available(1_GiB, at(200ms)) > 100_KiB);
        bucket.setLimit(10_KiB, at(200ms));
        QCOMPARE(bucket.available(1_GiB, at(200ms)), 0);
        QCOMPARE(bucket.available(1_GiB, at(300ms)), 1_KiB);
        bucket.setLimit(noLimit, at(300ms));
        QCOMPARE(bucket.available(1_GiB, at(300ms)), 1_GiB);
        QCOMPARE(bucket.limit(), noLimit);
    }

    void doesNotStarveUnderALowerLimitForAnOldDebt()
    {
        TokenBucket bucket;
        bucket.setLimit(100_MiB, at(0ms));
        bucket.take(10_MiB);
        bucket.setLimit(10_KiB, at(0ms));
        QVERIFY(bucket.available(1_KiB, at(2s)) > 0);
    }
};

FRESHET_TEST(TokenBucketTest)
#include "token_bucket_test.moc"
