// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/speed_schedule.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>

using namespace freshet;
using namespace freshet::api;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
enum Day { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

/// "2026-03-29 01:59" in UTC.
qint64 utc(const char* text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

/// These hours of a day, as slots.
void paint(WeekGrid& grid, Day day, int fromSlot, int toSlot, SpeedProfile profile)
{
    for (int slot = fromSlot; slot < toSlot; ++slot) {
        grid.set(day, slot, profile);
    }
}

} // namespace

class SpeedScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(berlin().isValid()); }

    void aGridIsAText()
    {
        WeekGrid grid;
        QCOMPARE(grid.toString(), QString(336, QLatin1Char('n')));
        grid.set(Monday, 0, SpeedProfile::Unlimited);
        grid.set(Monday, 1, SpeedProfile::Alternative);
        grid.set(Sunday, 46, SpeedProfile::SeedOnly);
        grid.set(Sunday, 47, SpeedProfile::PauseAll);
        QVERIFY(grid.toString().startsWith(QStringLiteral("uan")));
        QVERIFY(grid.toString().endsWith(QStringLiteral("nsp")));
        QVERIFY(WeekGrid::fromString(grid.toString()) == grid);
        QVERIFY(!WeekGrid::fromString(QString()));
        QVERIFY(!WeekGrid::fromString(QString(336, QLatin1Char('x'))));
        QVERIFY(!WeekGrid::fromString(QString(335, QLatin1Char('n'))));
    }

    void theScheduleFollowsClocksOnTheWall()
    {
        WeekGrid grid;
        paint(grid, Friday, 16, 17, SpeedProfile::Alternative);
        // Friday, 8:00 in Berlin in winter.
        const qint64 eight = utc("2026-01-02 07:00");
        QCOMPARE(scheduledProfile(grid, eight - 1, berlin()), SpeedProfile::Normal);
        QCOMPARE(scheduledProfile(grid, eight, berlin()), SpeedProfile::Alternative);
        QCOMPARE(scheduledProfile(grid, eight + 30 * minuteMs - 1, berlin()), SpeedProfile::Alternative);
        QCOMPARE(scheduledProfile(grid, eight + 30 * minuteMs, berlin()), SpeedProfile::Normal);
        QCOMPARE(scheduledProfile(grid, eight, QTimeZone::utc()), SpeedProfile::Normal);
        // In summer it is an hour earlier.
        QCOMPARE(scheduledProfile(grid, utc("2026-07-03 06:00"), berlin()), SpeedProfile::Alternative);
        QCOMPARE(scheduledProfile(grid, utc("2026-07-03 07:00"), berlin()), SpeedProfile::Normal);
    }

    void slotsThatClocksSkipDoNotCome()
    {
        // Sunday, 29 March 2026: 2:00 becomes 3:00.
        WeekGrid grid;
        paint(grid, Sunday, 4, 6, SpeedProfile::PauseAll);
        for (qint64 time = utc("2026-03-28 23:00"); time < utc("2026-03-29 22:00"); time += 5 * minuteMs) {
            QCOMPARE(scheduledProfile(grid, time, berlin()), SpeedProfile::Normal);
        }
        // A slot that begins in the gap and goes on after it counts from then on.
        paint(grid, Sunday, 4, 8, SpeedProfile::PauseAll);
        QCOMPARE(scheduledProfile(grid, utc("2026-03-29 00:59"), berlin()), SpeedProfile::Normal);
        QCOMPARE(scheduledProfile(grid, utc("2026-03-29 01:00"), berlin()), SpeedProfile::PauseAll);
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-03-28 20:00"), berlin()), utc("2026-03-29 01:00"));
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-03-29 01:00"), berlin()), utc("2026-03-29 02:00"));
    }

    void slotsThatClocksRepeatComeTwice()
    {
        // Sunday, 25 October 2026: 3:00 becomes 2:00 again.
        WeekGrid grid;
        paint(grid, Sunday, 4, 6, SpeedProfile::SeedOnly);
        int minutes = 0;
        for (qint64 time = utc("2026-10-24 22:00"); time < utc("2026-10-25 23:00"); time += minuteMs) {
            minutes += scheduledProfile(grid, time, berlin()) == SpeedProfile::SeedOnly ? 1 : 0;
        }
        QCOMPARE(minutes, 120);
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-10-25 00:10"), berlin()), utc("2026-10-25 02:00"));
        paint(grid, Sunday, 5, 6, SpeedProfile::Normal);
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-10-25 00:10"), berlin()), utc("2026-10-25 00:30"));
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-10-25 00:40"), berlin()), utc("2026-10-25 01:00"));
    }

    void theNextChangeMayBeAWeekAway()
    {
        WeekGrid grid;
        QVERIFY(!nextScheduleChangeMs(grid, utc("2026-01-01 00:00"), berlin()));
        grid.set(Monday, 0, SpeedProfile::Unlimited);
        // Monday, 0:30, until the next Monday.
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-01-04 23:30"), berlin()), utc("2026-01-11 23:00"));
        // Zones that are half an hour off.
        const QTimeZone kathmandu("Asia/Kathmandu");
        QCOMPARE(nextScheduleChangeMs(grid, utc("2026-01-04 00:00"), kathmandu), utc("2026-01-04 18:15"));
    }

    void whatIsAwaitedComesAfterScheduleAndException()
    {
        const QTimeZone zone = QTimeZone::utc();
        const qint64 now = utc("2026-03-23 09:10");
        const auto runs = [](SpeedProfile profile) { return profile != SpeedProfile::PauseAll; };
        SpeedOptions options;
        QCOMPARE(nextProfileMs(options, now, zone, runs), std::optional(now));
        options.useSchedule = true;
        paint(options.week, Monday, 18, 34, SpeedProfile::PauseAll);
        QCOMPARE(nextProfileMs(options, now, zone, runs), std::optional(utc("2026-03-23 17:00")));
        // A pause of its own that ends in the middle of that of the schedule, and one that ends after it.
        options.exception = {SpeedProfile::PauseAll, now, now + hourMs};
        QCOMPARE(nextProfileMs(options, now, zone, runs), std::optional(utc("2026-03-23 17:00")));
        options.exception->untilMs = utc("2026-03-23 18:20");
        QCOMPARE(nextProfileMs(options, now, zone, runs), std::optional(utc("2026-03-23 18:20")));
        options.useSchedule = false;
        QCOMPARE(nextProfileMs(options, now, zone, runs), std::optional(utc("2026-03-23 18:20")));
        // Never again.
        options = {};
        options.useSchedule = true;
        for (const Day day : {Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}) {
            paint(options.week, day, 0, WeekGrid::slotsPerDay, SpeedProfile::PauseAll);
        }
        QVERIFY(!nextProfileMs(options, now, zone, runs));
    }

    void anExceptionGoesBeforeTheScheduleBeforeTheSwitch()
    {
        const qint64 now = utc("2026-01-01 12:00");
        SpeedOptions options;
        QCOMPARE(profileInForce(options, now, berlin()), SpeedProfile::Normal);
        options.useAlternative = true;
        QCOMPARE(profileInForce(options, now, berlin()), SpeedProfile::Alternative);
        paint(options.week, Thursday, 0, 48, SpeedProfile::SeedOnly);
        QCOMPARE(profileInForce(options, now, berlin()), SpeedProfile::Alternative);
        options.useSchedule = true;
        QCOMPARE(profileInForce(options, now, berlin()), SpeedProfile::SeedOnly);
        options = withFullSpeed(options, 60min, now);
        QCOMPARE(profileInForce(options, now, berlin()), SpeedProfile::Unlimited);
        QCOMPARE(profileInForce(options, now + hourMs - 1, berlin()), SpeedProfile::Unlimited);
        QCOMPARE(profileInForce(options, now + hourMs, berlin()), SpeedProfile::SeedOnly);
    }

    void aClockThatJumpsDoesNotProlongAnException()
    {
        const qint64 now = utc("2026-01-01 12:00");
        const SpeedOptions options = withFullSpeed({}, 60min, now);
        QVERIFY(isExceptionInForce(options, now - 2 * minuteMs));
        QVERIFY(!isExceptionInForce(options, now - 24 * hourMs));
        QVERIFY(!isExceptionInForce(options, now + 24 * hourMs));
        QCOMPARE(
            withFullSpeed({}, std::chrono::hours(10'000), now).exception->untilMs - now, 8 * 24 * hourMs);
    }

    void alternativeLimitsForSomeTimeEnd()
    {
        const qint64 now = utc("2026-01-01 00:00");
        SpeedOptions options;
        options.useAlternative = true;
        options = withAlternativeFor(options, 60min, now);
        QCOMPARE(profileInForce(options, now + hourMs - 1, berlin()), SpeedProfile::Alternative);
        QCOMPARE(profileInForce(options, now + hourMs, berlin()), SpeedProfile::Normal);
        options.useSchedule = true;
        options.week.set(Thursday, 4, SpeedProfile::PauseAll);
        QCOMPARE(profileInForce(options, now + hourMs - 1, berlin()), SpeedProfile::Alternative);
        QCOMPARE(profileInForce(options, now + hourMs, berlin()), SpeedProfile::PauseAll);
        QVERIFY(withAlternative(options, false, now, berlin()).exception == std::nullopt);
    }

    void theSwitchWorksForGoodWithoutASchedule()
    {
        const qint64 now = utc("2026-01-01 12:00");
        SpeedOptions options = withFullSpeed({}, 60min, now);
        options = withAlternative(options, true, now, berlin());
        QVERIFY(options.useAlternative);
        QVERIFY(!options.exception);
        QCOMPARE(profileInForce(options, now, berlin()), SpeedProfile::Alternative);
        options = withAlternative(options, false, now, berlin());
        QVERIFY(options == SpeedOptions());
    }

    void theSwitchWorksUntilTheScheduleChanges()
    {
        SpeedOptions options;
        options.useSchedule = true;
        paint(options.week, Thursday, 20, 30, SpeedProfile::SeedOnly);
        // 12:00 in Berlin; the schedule says something else until 15:00.
        const qint64 now = utc("2026-01-01 11:00");
        SpeedOptions slow = withAlternative(options, true, now, berlin());
        QVERIFY(!slow.useAlternative);
        QCOMPARE(profileInForce(slow, now, berlin()), SpeedProfile::Alternative);
        QCOMPARE(slow.exception->untilMs, utc("2026-01-01 14:00"));
        QCOMPARE(profileInForce(slow, utc("2026-01-01 14:00"), berlin()), SpeedProfile::Normal);
        // What the schedule says anyway needs no exception.
        slow = withAlternative(slow, false, utc("2026-01-01 15:00"), berlin());
        QVERIFY(!slow.exception);
        // A schedule that never changes.
        SpeedOptions always;
        always.useSchedule = true;
        QCOMPARE(withAlternative(always, true, now, berlin()).exception->untilMs, now + 7 * 24 * hourMs);
    }
};

FRESHET_TEST(SpeedScheduleTest)
#include "speed_schedule_test.moc"
