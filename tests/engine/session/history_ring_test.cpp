// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/history_ring.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::HistoryRange;
using api::TrafficSample;

namespace {

TrafficPart part(qint64 fromMs, qint64 toMs, ByteCount bytes)
{
    TrafficPart part{fromMs, toMs, {}};
    part.moved.downloaded = bytes;
    part.moved.lineUploaded = bytes / 2;
    return part;
}

TrafficSample sampleAt(qint64 startMs, ByteCount bytes)
{
    TrafficSample sample;
    sample.startMs = startMs;
    sample.coveredMs = 1000;
    sample.downloaded = bytes;
    return sample;
}

} // namespace

class HistoryRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartIsDividedByTimeAndNothingGetsLost()
    {
        const auto parts =
            divideIntoSlots(part(9'500, 11'750, 1'000'003), HistoryRange::TenMinutes, QTimeZone::utc());
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0].startMs, 9'000);
        QCOMPARE(parts[1].startMs, 10'000);
        QCOMPARE(parts[2].startMs, 11'000);
        QCOMPARE(parts[0].coveredMs, 500);
        QCOMPARE(parts[1].coveredMs, 1000);
        QCOMPARE(parts[2].coveredMs, 750);
        QCOMPARE(parts[0].downloaded + parts[1].downloaded + parts[2].downloaded, 1'000'003);
        QVERIFY(qAbs(parts[1].downloaded - 444'445) <= 1);
        QCOMPARE(parts[0].lineUploaded + parts[1].lineUploaded + parts[2].lineUploaded, 500'001);
    }

    void aDayIsOneOfTheZone()
    {
        // The night in which clocks go forward: a day of 23 hours.
        const QTimeZone berlin("Europe/Berlin");
        const qint64 evening = QDateTime(QDate(2026, 3, 29), QTime(23, 59, 59), berlin).toMSecsSinceEpoch();
        const auto days = divideIntoSlots(part(evening, evening + 2'000, 200), HistoryRange::Days, berlin);
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[0].startMs, QDate(2026, 3, 29).startOfDay(berlin).toMSecsSinceEpoch());
        QCOMPARE(days[1].startMs - days[0].startMs, 23 * 3'600'000);
        QCOMPARE(days[0].downloaded, 100);
        QCOMPARE(days[1].downloaded, 100);
    }

    void slotsAddUpAndTheOldestGo()
    {
        HistoryRing ring(HistoryRange::TenMinutes);
        for (qint64 second = 0; second < 900; ++second) {
            ring.add(sampleAt(second * 1000, 10));
            ring.add(sampleAt(second * 1000, 5));
            ring.prune(second * 1000);
        }
        QCOMPARE(ring.size(), 600U);
        QCOMPARE(ring.samples().first().startMs, 300'000);
        QCOMPARE(ring.samples().last().downloaded, 15);
        QCOMPARE(ring.samples().last().coveredMs, 2000);
    }

    void aClockThatGoesBackForgetsWhatIsYetToCome()
    {
        HistoryRing ring(HistoryRange::ThreeHours);
        HistoryRing days(HistoryRange::Days);
        for (HistoryRing* each : {&ring, &days}) {
            each->add(sampleAt(10'000, 1));
            each->add(sampleAt(50'000, 2));
            each->prune(20'000);
        }
        QCOMPARE(ring.size(), 1U);
        // Sums are made of days.
        QCOMPARE(days.size(), 2U);
    }

    void aGapIsAGap()
    {
        HistoryRing ring(HistoryRange::TenMinutes);
        ring.add(sampleAt(0, 1));
        ring.add(sampleAt(300'000, 1));
        QCOMPARE(ring.samples().size(), 2);
        QCOMPARE(ring.samples()[1].startMs - ring.samples()[0].startMs, 300'000);
    }

    void ratesAreByTheTimeThatWasWatched()
    {
        TrafficSample sample = sampleAt(0, 3000);
        sample.coveredMs = 500;
        QCOMPARE(sample.downloadRate(), 6000);
        QCOMPARE(TrafficSample().downloadRate(), 0);
    }
};

FRESHET_TEST(HistoryRingTest)
#include "history_ring_test.moc"
