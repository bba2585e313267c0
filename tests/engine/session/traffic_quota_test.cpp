// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/traffic_quota.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::QuotaAction;
using api::QuotaPeriod;
using api::QuotaState;

namespace {

const QTimeZone& zone()
{
    static const QTimeZone berlin("Europe/Berlin");
    return berlin;
}

/// "2026-03-29 12:00" in Berlin.
qint64 at(const char* text)
{
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(time.date(), time.time(), zone()).toMSecsSinceEpoch();
}

TrafficQuota make(QuotaPeriod period, ByteCount download, ByteCount upload = 0,
    QuotaAction action = QuotaAction::Pace, int monthStart = 1)
{
    TrafficQuota quota;
    quota.setOptions({period, download, upload, action, monthStart});
    return quota;
}

ByteCount downloaded(TrafficQuota& quota, const char* when)
{
    return quota.use(at(when), zone()).downloaded;
}

} // namespace

class TrafficQuotaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCountedWithoutAQuota()
    {
        TrafficQuota quota;
        QVERIFY(!quota.isSet());
        quota.add(5, 5, at("2026-01-01 12:00"), zone());
        QVERIFY(quota.use(at("2026-01-01 12:00"), zone()) == api::QuotaUse());
        QCOMPARE(quota.downloadPace(at("2026-01-01 12:00"), zone()), noLimit);
        QVERIFY(!make(QuotaPeriod::Day, 0, 0).isSet());
    }

    void periodsBeginWhenTheyShould_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("monthStart");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char* name, QuotaPeriod period, int monthStart, const char* last,
                             const char* first) {
            QTest::newRow(name) << static_cast<int>(period) << monthStart << QByteArray(last)
                                << QByteArray(first);
        };
        row("day", QuotaPeriod::Day, 1, "2026-05-05 23:59", "2026-05-06 00:00");
        row("day, clocks set forward", QuotaPeriod::Day, 1, "2026-03-29 23:59", "2026-03-30 00:00");
        row("day, clocks set back", QuotaPeriod::Day, 1, "2026-10-25 23:59", "2026-10-26 00:00");
        row("week", QuotaPeriod::Week, 1, "2026-01-04 23:59", "2026-01-05 00:00");
        row("month", QuotaPeriod::Month, 1, "2026-02-28 23:59", "2026-03-01 00:00");
        row("month from the 15th", QuotaPeriod::Month, 15, "2026-03-14 23:59", "2026-03-15 00:00");
        row("year", QuotaPeriod::Month, 28, "2027-01-27 23:59", "2027-01-28 00:00");
    }
    void periodsBeginWhenTheyShould()
    {
        QFETCH(int, period);
        QFETCH(int, monthStart);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, first);
        TrafficQuota quota = make(static_cast<QuotaPeriod>(period), 1000, 0, QuotaAction::Pause, monthStart);
        quota.add(100, 7, at(last.constData()), zone());
        QCOMPARE(downloaded(quota, last.constData()), 100);
        QCOMPARE(quota.use(at(last.constData()), zone()).endsMs, at(first.constData()));
        QCOMPARE(downloaded(quota, first.constData()), 0);
        quota.add(1, 0, at(first.constData()), zone());
        QCOMPARE(downloaded(quota, first.constData()), 1);
    }

    void aMonthIsTheSumOfItsDays()
    {
        TrafficQuota quota = make(QuotaPeriod::Month, 10'000, 10'000);
        for (int day = 1; day <= 30; ++day) {
            quota.add(10, 1, at("2026-03-31 12:00") + day * 86'400'000LL, zone());
        }
        const api::QuotaUse use = quota.use(at("2026-04-30 20:00"), zone());
        QCOMPARE(use.downloaded, 300);
        QCOMPARE(use.uploaded, 30);
        // Another period needs no new count.
        quota.setOptions({QuotaPeriod::Week, 10'000, 0, QuotaAction::Pause, 1});
        QCOMPARE(downloaded(quota, "2026-04-30 20:00"), 40);
    }

    void warnsAtFourFifths()
    {
        const qint64 now = at("2026-05-05 12:00");
        for (const QuotaAction action : {QuotaAction::Pace, QuotaAction::Pause}) {
            TrafficQuota quota = make(QuotaPeriod::Day, 1000, 500, action);
            quota.add(799, 0, now, zone());
            QCOMPARE(quota.use(now, zone()).download, QuotaState::Fine);
            quota.add(1, 0, now, zone());
            QCOMPARE(quota.use(now, zone()).download,
                action == QuotaAction::Pace ? QuotaState::Paced : QuotaState::Warned);
            QCOMPARE(quota.use(now, zone()).upload, QuotaState::Fine);
            quota.add(200, 500, now, zone());
            QCOMPARE(quota.use(now, zone()).download, QuotaState::UsedUp);
            QCOMPARE(quota.use(now, zone()).upload, QuotaState::UsedUp);
        }
    }

    void theRestIsSpreadEvenly()
    {
        TrafficQuota quota = make(QuotaPeriod::Day, 100'000'000, 0);
        qint64 now = at("2026-05-05 06:00");
        QCOMPARE(quota.downloadPace(now, zone()), noLimit);
        quota.add(90'000'000, 0, now, zone());
        // 10 MB for 18 hours.
        QCOMPARE(quota.downloadPace(now, zone()), 10'000'000 / (18 * 3600));
        QCOMPARE(quota.uploadPace(now, zone()), noLimit);
        // Whoever keeps to it has just enough until the end.
        while (now < at("2026-05-05 23:59")) {
            quota.add(quota.downloadPace(now, zone()) * 60, 0, now, zone());
            now += 60'000;
        }
        const api::QuotaUse use = quota.use(now, zone());
        QCOMPARE(use.download, QuotaState::Paced);
        QVERIFY2(use.downloaded > 99'000'000, QByteArray::number(use.downloaded));
        // With the new day it is over.
        QCOMPARE(quota.downloadPace(at("2026-05-06 00:00"), zone()), noLimit);
        QCOMPARE(make(QuotaPeriod::Day, 1, 0, QuotaAction::Pause).downloadPace(now, zone()), noLimit);
    }

    void aClockThatGoesBackGivesNothingAway()
    {
        TrafficQuota quota = make(QuotaPeriod::Month, 1000);
        quota.add(700, 0, at("2026-06-20 12:00"), zone());
        // Into the month before, and home again.
        QCOMPARE(downloaded(quota, "2026-05-31 12:00"), 700);
        quota.add(50, 0, at("2026-05-31 12:00"), zone());
        QCOMPARE(downloaded(quota, "2026-05-31 12:00"), 750);
        QCOMPARE(downloaded(quota, "2026-06-20 12:00"), 700);
        // A computer without a battery begins in 1970.
        QCOMPARE(downloaded(quota, "1970-01-01 12:00"), 750);
        quota.add(10, 0, at("1970-01-01 12:00"), zone());
        QCOMPARE(downloaded(quota, "2026-06-20 12:00"), 700);
    }

    void aClockThatGoesBackLocksNothingForEver()
    {
        TrafficQuota quota = make(QuotaPeriod::Month, 1000);
        // A wrong year, and then the right one.
        quota.add(1000, 0, at("2031-06-20 12:00"), zone());
        QCOMPARE(quota.use(at("2026-06-20 12:00"), zone()).download, QuotaState::UsedUp);
        quota.add(1, 0, at("2026-06-30 12:00"), zone());
        QCOMPARE(downloaded(quota, "2026-06-30 23:59"), 1001);
        QCOMPARE(downloaded(quota, "2026-07-01 00:00"), 0);
        quota.add(5, 0, at("2026-07-01 00:01"), zone());
        QCOMPARE(downloaded(quota, "2026-07-02 00:00"), 5);
        QCOMPARE(downloaded(quota, "2031-06-21 00:00"), 0);
    }

    void aClockThatGoesForwardAndBackCountsBoth()
    {
        TrafficQuota quota = make(QuotaPeriod::Month, 1000);
        quota.add(300, 0, at("2026-06-20 12:00"), zone());
        quota.add(200, 0, at("2026-07-20 12:00"), zone());
        QCOMPARE(downloaded(quota, "2026-07-20 12:00"), 200);
        QCOMPARE(downloaded(quota, "2026-06-21 12:00"), 500);
    }

    void survivesARestart()
    {
        TrafficQuota quota = make(QuotaPeriod::Month, 1000);
        quota.add(300, 4, at("2026-06-20 12:00"), zone());
        quota.add(5, 6, at("2026-06-21 12:00"), zone());
        (void)quota.use(at("2026-05-20 12:00"), zone());
        TrafficQuota again = make(QuotaPeriod::Month, 1000);
        again.decode(quota.encode());
        QVERIFY(again.days() == quota.days());
        QVERIFY(again.days().first().countedIn.has_value());
        QCOMPARE(downloaded(again, "2026-06-21 12:00"), 305);
    }

    void whatMakesNoSenseIsNothing()
    {
        for (const char* text : {"x", "1", "1:2:3", "1:2:3:4:5", "0:1:1:0", "5:-1:0:0",
                 "5:0:99999999999999999999:0", "5:0:9223372036854775807:0"}) {
            TrafficQuota quota;
            quota.decode(QString::fromLatin1(text));
            QVERIFY2(quota.days().isEmpty() || quota.days().first().sent == 0, text);
        }
        TrafficQuota quota;
        quota.decode(QString(QStringLiteral("7:1:1:0 ")).repeated(1000));
        QCOMPARE(quota.days().size(), TrafficQuota::maxDays);
    }

    void memoryIsBounded()
    {
        TrafficQuota quota = make(QuotaPeriod::Month, 1000);
        for (int day = 0; day < 1000; ++day) {
            quota.add(1, 0, at("2026-01-01 12:00") + day * 86'400'000LL, zone());
        }
        QCOMPARE(quota.days().size(), TrafficQuota::maxDays);
        QVERIFY(quota.use(at("2026-01-01 12:00") + 999 * 86'400'000LL, zone()).downloaded >= 20);
    }
};

FRESHET_TEST(TrafficQuotaTest)
#include "traffic_quota_test.moc"
