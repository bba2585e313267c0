// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/formatting.h"
#include "ui/widgets/chart_axis.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class ChartAxisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreRound()
    {
        for (double value = 1; value < 1e12; value *= 1.37) {
            const ChartAxis axis = ChartAxis::holding(value);
            QVERIFY(axis.maximum >= value);
            QVERIFY2(axis.stepCount() >= 1 && axis.stepCount() <= 5,
                qPrintable(QStringLiteral("%1: %2").arg(value).arg(axis.stepCount())));
        }
    }

    void theUnitStandsOnceAtTheTop()
    {
        const ChartAxis axis = ChartAxis::holding(5.0 * 1024 * 1024);
        QCOMPARE(axis.label(axis.stepCount()), QStringLiteral("6\u00a0MiB/s"));
        QCOMPARE(axis.label(1), QStringLiteral("2"));
        QCOMPARE(axis.label(0), QStringLiteral("0"));
        const ChartAxis one = ChartAxis::holding(1024.0 * 1024);
        QCOMPARE(one.label(one.stepCount()), QStringLiteral("1\u00a0MiB/s"));
        QCOMPARE(one.label(1), QStringLiteral("0.5"));
        const ChartAxis below = ChartAxis::holding(1010.0 * 1024);
        QVERIFY2(below.label(below.stepCount()).endsWith(QStringLiteral("KiB/s")),
            qPrintable(below.label(below.stepCount())));
    }

    void growsAtOnceAndShrinksLater()
    {
        DampedAxis damped;
        const double large = damped.fit(5e6, 0).maximum;
        QCOMPARE(damped.fit(1e5, 1'000).maximum, large);
        QCOMPARE(damped.fit(1e5, 9'000).maximum, large);
        QVERIFY(damped.fit(1e5, 12'000).maximum < large);
        QVERIFY(damped.fit(9e6, 12'100).maximum > large);
    }

    void mergesToMeanAndMaximum()
    {
        QList<ChartSample> samples;
        for (int i = 0; i < 3600; ++i) {
            samples.append({i, double(i), double(i)});
        }
        const auto merged = decimated(samples, 600);
        QCOMPARE(merged.size(), 600);
        QCOMPARE(merged.first().mean, 2.5);
        QCOMPARE(merged.first().max, 5.0);
    }

    void gapsSplit()
    {
        const QList<ChartSample> samples{{0, 1, 1}, {1000, 1, 1}, {301'000, 1, 1}};
        QCOMPARE(splitAtGaps(samples, 1000).size(), 2);
    }
};

FRESHET_TEST(ChartAxisTest)
#include "chart_axis_test.moc"
