// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_history.h"

#include <QTest>

using namespace freshet::ui;

class SpeedHistoryTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'160'000;

private Q_SLOTS:
    void neverGivesMoreThan600Samples()
    {
        SpeedHistory history;
        qint64 now = start;
        for (int second = 0; second < 25 * 3600; ++second) {
            history.add(now += 1000, second % 100, 1);
        }
        for (const auto range : {TimeRange::Minute, TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day}) {
            const auto samples = history.samples(range, now);
            QVERIFY(samples.size() <= 600);
            QVERIFY(samples.size() >= 60);
            QVERIFY(std::is_sorted(samples.begin(), samples.end(),
                [](const auto& a, const auto& b) { return a.startMs < b.startMs; }));
        }
    }

    void slotsKeepMeanAndMaximum()
    {
        SpeedHistory history;
        for (int i = 0; i < 10; ++i) {
            history.add(start + i * 1000, i, 2 * i);
        }
        const auto samples = history.samples(TimeRange::Hour, start + 9000);
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples.first().downMean, 4.5F);
        QCOMPARE(samples.first().downMax, 9.0F);
        QCOMPARE(samples.first().upMax, 18.0F);
        QCOMPARE(history.peak(), qint64{18});
    }

    void gapsAreMissing()
    {
        SpeedHistory history;
        history.add(start, 1, 1);
        history.add(start + 300'000, 1, 1);
        QCOMPARE(history.samples(TimeRange::TenMinutes, start + 300'000).size(), 2);
    }

    void aClockSetBackStartsAfresh()
    {
        SpeedHistory history;
        history.add(start, 1, 1);
        history.add(start - 3'600'000, 2, 2);
        QCOMPARE(history.samples(TimeRange::Day, start).size(), 1);
    }

    void item44_survivesAFileAndRefusesDamage()
    {
        SpeedHistory history;
        for (int i = 0; i < 1000; ++i) {
            history.add(start + i * 1000, i, i);
        }
        const QByteArray bytes = history.toBytes();
        const SpeedHistory loaded = SpeedHistory::fromBytes(bytes);
        const qint64 now = start + 999'000;
        for (const auto range : {TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day}) {
            QCOMPARE(loaded.samples(range, now), history.samples(range, now));
        }
        QVERIFY(SpeedHistory::fromBytes(bytes.left(bytes.size() / 2)).isEmpty());
        QVERIFY(SpeedHistory::fromBytes({}).isEmpty());
        QVERIFY(SpeedHistory::fromBytes(QByteArray(1000, '\xff')).isEmpty());
    }

    void goesOnAfterLoading()
    {
        SpeedHistory history;
        for (int i = 0; i < 700; ++i) {
            history.add(start + i * 1000, i, i);
        }
        SpeedHistory loaded = SpeedHistory::fromBytes(history.toBytes());
        loaded.add(start + 700'000, 700, 700);
        history.add(start + 700'000, 700, 700);
        QCOMPARE(loaded.samples(TimeRange::TenMinutes, start + 700'000),
            history.samples(TimeRange::TenMinutes, start + 700'000));
    }
};

FRESHET_TEST(SpeedHistoryTest)
#include "speed_history_test.moc"
