// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rate_meter.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

namespace {

Scheduler::TimePoint at(std::chrono::milliseconds time)
{
    return Scheduler::TimePoint(1000s + time);
}

} // namespace

class RateMeterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isZeroWithoutTraffic()
    {
        const RateMeter meter;
        QCOMPARE(meter.rate(at(0ms)), 0);
        QCOMPARE(meter.longRate(at(0ms)), 0);
        QCOMPARE(meter.total(), 0);
    }

    void measuresASteadyRate()
    {
        RateMeter meter;
        for (auto time = 0ms; time <= 60s; time += 100ms) {
            meter.add(1000, at(time));
            if (time > 2s) {
                QVERIFY(std::abs(static_cast<double>(meter.rate(at(time))) - 10000) < 600);
                QVERIFY(std::abs(static_cast<double>(meter.longRate(at(time))) - 10000) < 600);
            }
        }
        QCOMPARE(meter.total(), 601'000);
    }

    void doesNotExaggerateTheFirstBytes()
    {
        RateMeter meter;
        meter.add(5000, at(0ms));
        QCOMPARE(meter.rate(at(1ms)), 5000);
        QCOMPARE(meter.rate(at(1s)), 5000);
        QCOMPARE(meter.rate(at(2s)), 2500);
    }

    void forgetsAfterItsWindow()
    {
        RateMeter meter;
        meter.add(60'000, at(0ms));
        QVERIFY(meter.rate(at(5s)) > 0);
        QCOMPARE(meter.rate(at(6s)), 0);
        QVERIFY(meter.longRate(at(20s)) > 0);
        QCOMPARE(meter.longRate(at(21s)), 0);
        QCOMPARE(meter.rate(at(1000s)), 0);
        QCOMPARE(meter.total(), 60'000);
    }

    void startsAfreshAfterALongSilence()
    {
        RateMeter meter;
        meter.add(1'000'000, at(0ms));
        meter.add(4000, at(100s));
        QCOMPARE(meter.rate(at(100s)), 4000);
        QCOMPARE(meter.longRate(at(100s)), 4000);
        QCOMPARE(meter.total(), 1'004'000);
    }

    void dropsOldSecondsWhenItWrapsAround()
    {
        RateMeter meter;
        for (int second = 0; second < 100; ++second) {
            meter.add(second == 50 ? 1'000'000 : 100, at(std::chrono::seconds(second)));
        }
        QCOMPARE(meter.rate(at(99s)), 120);
        QCOMPARE(meter.longRate(at(99s)), 105);
    }

    void followsAChangeOfSpeedWithinItsWindow()
    {
        RateMeter meter;
        for (auto time = 0ms; time < 30s; time += 100ms) {
            meter.add(time < 20s ? 100 : 10'000, at(time));
        }
        QVERIFY(meter.rate(at(30s)) > 90'000);
        QVERIFY(meter.longRate(at(30s)) < 60'000);
    }

    void theWholeIsNeverSlowerThanItsPart()
    {
        RateMeter line;
        RateMeter payload;
        // A greeting, and seconds later a lot of data at once.
        line.add(300, at(0ms));
        line.add(1'050'000, at(3s));
        payload.add(1'000'000, at(3s));
        const auto now = at(3s + 500ms);
        QVERIFY(line.rate(now) < payload.rate(now));
        QVERIFY(line.rateBeside(payload, now) > 0);
        QVERIFY(line.rateBeside(payload, now) < 50'300);
        QCOMPARE(RateMeter().rateBeside(payload, now), 0);
    }
};

FRESHET_TEST(RateMeterTest)
#include "rate_meter_test.moc"
