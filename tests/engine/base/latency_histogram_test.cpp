// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/latency_histogram.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace std::chrono_literals;

class LatencyHistogramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundsAreInclusiveAndRise()
    {
        for (std::size_t i = 0; i < LatencyHistogram::bounds.size(); ++i) {
            const LatencyHistogram::Duration bound = LatencyHistogram::bounds[i];
            QCOMPARE(LatencyHistogram::bucketOf(bound), i);
            QCOMPARE(LatencyHistogram::bucketOf(bound + 1ns), i + 1);
        }
        QCOMPARE(LatencyHistogram::bucketOf(24h), LatencyHistogram::bounds.size());
    }

    void addsUp()
    {
        LatencyHistogram histogram;
        QCOMPARE(histogram.count(), quint64(0));
        histogram.add(40ms);
        histogram.add(41ms);
        histogram.add(2min);
        QCOMPARE(histogram.count(), quint64(3));
        QCOMPARE(histogram.countIn(LatencyHistogram::bucketOf(50ms)), quint64(2));
        QCOMPARE(histogram.countIn(LatencyHistogram::bounds.size()), quint64(1));
        QVERIFY(histogram.sum() == 2min + 81ms);
    }

    void aClockThatJumpsBackCountsAsNothing()
    {
        LatencyHistogram histogram;
        histogram.add(-5s);
        QCOMPARE(histogram.countIn(0), quint64(1));
        QVERIFY(histogram.sum() == 0ns);
    }

    void takesWhatWasCountedElsewhere()
    {
        LatencyHistogram histogram;
        histogram.add(std::size_t(2), 7);
        histogram.addToSum(5ms);
        QCOMPARE(histogram.count(), quint64(7));
        QVERIFY(histogram.sum() == 5ms);
    }
};

FRESHET_TEST(LatencyHistogramTest)
#include "latency_histogram_test.moc"
