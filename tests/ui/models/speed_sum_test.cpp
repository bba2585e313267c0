// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_sum.h"

#include <QTest>

using namespace freshet::ui;

class SpeedSumTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'400'000;

    /// One sample every `stepMs`, each of that rate.
    static QList<SpeedSample> samples(qint64 fromMs, int count, qint64 stepMs, float rate)
    {
        QList<SpeedSample> result;
        for (int i = 0; i < count; ++i) {
            result.append({fromMs + i * stepMs, rate, rate * 2, rate / 2, rate, rate, rate / 2});
        }
        return result;
    }

private Q_SLOTS:
    void isTheSumInEverySlot()
    {
        const auto sums =
            summedSpeeds({samples(start, 5, 1000, 100), samples(start + 2000, 5, 1000, 10)}, {}, 1000);
        QCOMPARE(sums.size(), 7);
        const QList<float> expected{100, 100, 110, 110, 110, 10, 10};
        for (qsizetype i = 0; i < sums.size(); ++i) {
            QCOMPARE(sums.at(i).startMs, start + i * 1000);
            QCOMPARE(sums.at(i).downMean, expected.at(i));
            QCOMPARE(sums.at(i).downMax, expected.at(i) * 2);
            QCOMPARE(sums.at(i).upMean, expected.at(i) / 2);
            QCOMPARE(sums.at(i).lineDownMean, expected.at(i));
        }
    }

    void whatWasWatchedAndDidNotMoveIsZeroAndNoGap()
    {
        const auto sums =
            summedSpeeds({samples(start + 2000, 1, 1000, 7)}, samples(start, 4, 1000, 500), 1000);
        QCOMPARE(sums.size(), 4);
        QCOMPARE(sums.at(0).downMean, 0.0F);
        QCOMPARE(sums.at(2).downMean, 7.0F);
        QCOMPARE(sums.at(3).downMean, 0.0F);
        // What was not watched is a gap.
        QCOMPARE(
            summedSpeeds({samples(start, 1, 1000, 7), samples(start + 60'000, 1, 1000, 7)}, {}, 1000).size(),
            2);
    }

    void shorterSlotsAreBroughtTogether()
    {
        // By 240 s and by 300 s.
        const auto sums =
            summedSpeeds({samples(start, 10, 240'000, 30), samples(start, 8, 300'000, 4)}, {}, 300'000);
        QCOMPARE(sums.size(), 8);
        for (const SpeedSample& sum : sums) {
            QCOMPARE(sum.startMs % 300'000, 0);
            QCOMPARE(sum.downMean, 34.0F);
        }
    }

    void daysAreLocalOnes()
    {
        constexpr qint64 hour = 3'600'000;
        const qint64 midnight = start - start % (24 * hour) + 5 * hour;
        // The second night is an hour longer.
        QList<SpeedSample> one = samples(midnight, 2, 24 * hour, 10);
        one.append(samples(midnight + 49 * hour, 2, 24 * hour, 10));
        const auto sums = summedSpeeds({one, one}, {}, 24 * hour, SumSlots::Days);
        QCOMPARE(sums.size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(sums.at(i).startMs, one.at(i).startMs);
            QCOMPARE(sums.at(i).downMean, 20.0F);
        }
    }

    void nothingIsNothing()
    {
        QVERIFY(summedSpeeds({}, {}, 1000).isEmpty());
        QVERIFY(summedSpeeds({{}, {}}, {}, 1000).isEmpty());
    }

    void thePastGoesBeforeAndWhatIsRecordedAround()
    {
        const auto past = samples(start + 2000, 3, 1000, 5);
        const auto joined = joinedSpeeds(past, samples(start, 10, 1000, 8));
        QCOMPARE(joined.size(), 10);
        QCOMPARE(joined.at(1).downMean, 8.0F);
        QCOMPARE(joined.at(2).downMean, 5.0F);
        QCOMPARE(joined.at(4).downMean, 5.0F);
        QCOMPARE(joined.at(5).downMean, 8.0F);
        QCOMPARE(joinedSpeeds({}, past), past);
        QCOMPARE(joinedSpeeds(past, {}), past);
    }
};

FRESHET_TEST(SpeedSumTest)
#include "speed_sum_test.moc"
