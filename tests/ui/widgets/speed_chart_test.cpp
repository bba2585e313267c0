// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/speed_chart.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::ui;

class SpeedChartTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'160'000;

    static SpeedHistory history(int seconds)
    {
        SpeedHistory result;
        for (int i = 0; i < seconds; ++i) {
            result.add(start + i * 1000, 1e6 + i % 50, 1e5);
        }
        return result;
    }

private Q_SLOTS:
    void drawsAtMost600PointsALine()
    {
        const int day = 25 * 3600;
        const SpeedHistory rates = history(day);
        SpeedChart chart;
        chart.show();
        for (const auto range : {TimeRange::Minute, TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day}) {
            chart.setRange(range);
            chart.showHistory(rates, start + day * 1000);
            QVERIFY(chart.pointCount(0) <= SpeedChart::maxPoints);
            QVERIFY(chart.pointCount(0) > 50);
        }
    }

    void gapsAreGaps()
    {
        SpeedHistory rates;
        for (int i = 0; i < 20; ++i) {
            rates.add(start + i * 1000, 5, 5);
        }
        for (int i = 0; i < 20; ++i) {
            rates.add(start + 300'000 + i * 1000, 5, 5);
        }
        SpeedChart chart;
        chart.setRange(TimeRange::TenMinutes);
        chart.show();
        chart.showHistory(rates, start + 320'000);
        QCOMPARE(chart.segmentCount(0), 2);
        QCOMPARE(chart.segmentCount(1), 2);
        chart.showHistory(history(30), start + 30'000);
        QCOMPARE(chart.segmentCount(0), 1);
    }

    void hiddenItDoesNoWork()
    {
        SpeedChart chart;
        chart.showHistory(history(30), start + 30'000);
        QCOMPARE(chart.updateCount(), 0);
        chart.show();
        QCOMPARE(chart.updateCount(), 1);
        QVERIFY(chart.pointCount(0) > 20);
    }

    void pausedItStandsStillAndResumesAtThePresent()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(10), start + 10'000);
        const int before = chart.pointCount(0);
        chart.setPaused(true);
        for (int i = 11; i < 21; ++i) {
            chart.showHistory(history(i), start + i * 1000);
        }
        QCOMPARE(chart.pointCount(0), before);
        chart.setPaused(false);
        QCOMPARE(chart.pointCount(0), 20);
    }

    void theReadOutIsTheSameByKeyAndByTime()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 29'000);
        QVERIFY(chart.readOutText().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Left);
        const QString byKey = chart.readOutText();
        QVERIFY(byKey.contains(QStringLiteral("Down")));
        chart.setReadOut(start + 28'100);
        QCOMPARE(chart.readOutText(), byKey);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.readOutText().isEmpty());
    }

    void aLimitWithinReachIsInThePicture()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 30'000);
        const double before = chart.axisMaximum();
        chart.setLimit(static_cast<ByteRate>(before * 1.2));
        QVERIFY(chart.axisMaximum() > before);
    }

    void digitsChooseTheRange()
    {
        SpeedChart chart;
        QTest::keyClick(&chart, Qt::Key_3);
        QCOMPARE(chart.range(), TimeRange::Hour);
    }

    void isAChartForScreenReaders()
    {
        SpeedChart chart;
        chart.show();
        chart.showHistory(history(30), start + 30'000);
        auto* interface = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("per second")));
    }
};

FRESHET_TEST(SpeedChartTest)
#include "speed_chart_test.moc"
