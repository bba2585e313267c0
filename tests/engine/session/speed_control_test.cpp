// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/speed_control.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::SpeedProfile;

namespace {

/// Time starts on Thursday, 1 January 2026, at midnight.
constexpr int thursday = 3;

struct Bench
{
    SimScheduler scheduler;
    swarm::Throttle download{scheduler};
    swarm::Throttle upload{scheduler};
    int changes = 0;
    SpeedControl control{scheduler, download, upload, [this] { ++changes; }, [] { return QTimeZone::utc(); }};
    api::Settings settings;

    Bench()
    {
        settings.transfer.downloadLimit = 1000;
        settings.transfer.uploadLimit = 2000;
        settings.speed.alternativeDownloadLimit = 100;
        settings.speed.alternativeUploadLimit = noLimit;
    }
    void apply() { control.apply(settings); }
};

} // namespace

class SpeedControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSwitchChangesTheLimits()
    {
        Bench bench;
        bench.apply();
        QCOMPARE(bench.control.profile(), SpeedProfile::Normal);
        QCOMPARE(bench.download.budget().limit(), 1000);
        QCOMPARE(bench.upload.budget().limit(), 2000);
        bench.settings.speed.useAlternative = true;
        bench.apply();
        QCOMPARE(bench.control.profile(), SpeedProfile::Alternative);
        QCOMPARE(bench.download.budget().limit(), 100);
        QCOMPARE(bench.upload.budget().limit(), noLimit);
        // Nothing here depends on time.
        QVERIFY(!bench.scheduler.runOne());
        QCOMPARE(bench.changes, 0);
    }

    void theScheduleChangesThemInTime()
    {
        Bench bench;
        bench.settings.speed.useSchedule = true;
        bench.settings.speed.week.set(thursday, 1, SpeedProfile::Alternative);
        bench.settings.speed.week.set(thursday, 2, SpeedProfile::Unlimited);
        bench.settings.speed.week.set(thursday, 3, SpeedProfile::SeedOnly);
        bench.settings.speed.week.set(thursday, 4, SpeedProfile::PauseAll);
        bench.apply();
        api::QueueOptions queue;
        const auto verify = [&](SpeedProfile profile, ByteRate limit, int downloads, int seeds) {
            QCOMPARE(bench.control.profile(), profile);
            QCOMPARE(bench.download.budget().limit(), limit);
            QCOMPARE(bench.control.allowed(queue).activeDownloads, downloads);
            QCOMPARE(bench.control.allowed(queue).activeSeeds, seeds);
        };
        verify(SpeedProfile::Normal, 1000, 5, api::unlimitedTorrents);
        bench.scheduler.runFor(30min - 2s);
        verify(SpeedProfile::Normal, 1000, 5, api::unlimitedTorrents);
        bench.scheduler.runFor(3s);
        verify(SpeedProfile::Alternative, 100, 5, api::unlimitedTorrents);
        QCOMPARE(bench.changes, 1);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::Unlimited, noLimit, 5, api::unlimitedTorrents);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::SeedOnly, 1000, 0, api::unlimitedTorrents);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::PauseAll, 1000, 0, 0);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::Normal, 1000, 5, api::unlimitedTorrents);
        QCOMPARE(bench.changes, 5);
    }

    void aClockThatJumpsIsFollowedAtOnce()
    {
        Bench bench;
        bench.settings.speed.useSchedule = true;
        bench.settings.speed.week.set(thursday, 40, SpeedProfile::PauseAll);
        bench.apply();
        bench.scheduler.shiftWallClock(20h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.control.profile(), SpeedProfile::PauseAll);
        bench.scheduler.shiftWallClock(-20h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.control.profile(), SpeedProfile::Normal);
        // A computer that slept.
        bench.scheduler.advance(20h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.control.profile(), SpeedProfile::PauseAll);
    }

    void quotasTightenEveryProfile()
    {
        Bench bench;
        bench.apply();
        bench.control.setCaps(300, nothingAtAll);
        QCOMPARE(bench.download.budget().limit(), 300);
        QCOMPARE(bench.upload.budget().limit(), nothingAtAll);
        QCOMPARE(bench.control.allowed({}).activeSeeds, 0);
        QCOMPARE(bench.control.allowed({}).activeDownloads, 5);
        bench.settings.speed.useAlternative = true;
        bench.apply();
        QCOMPARE(bench.download.budget().limit(), 100);
        bench.control.setCaps(nothingAtAll, noLimit);
        QCOMPARE(bench.control.allowed({}).activeDownloads, 0);
        QCOMPARE(bench.download.budget().limit(), 100);
        bench.control.setCaps(noLimit, noLimit);
        QCOMPARE(bench.upload.budget().limit(), noLimit);
        QCOMPARE(bench.control.allowed({}).activeDownloads, 5);
    }

    void anExceptionEndsByItself()
    {
        Bench bench;
        bench.settings.speed.useAlternative = true;
        bench.settings.speed =
            api::withFullSpeed(bench.settings.speed, std::chrono::hours(1), bench.scheduler.wallClockMs());
        bench.apply();
        QCOMPARE(bench.control.profile(), SpeedProfile::Unlimited);
        QCOMPARE(bench.control.exceptionUntilMs(), bench.scheduler.wallClockMs() + 3'600'000);
        QCOMPARE(bench.download.budget().limit(), noLimit);
        bench.scheduler.runFor(1h + 1s);
        QCOMPARE(bench.control.profile(), SpeedProfile::Alternative);
        QVERIFY(!bench.control.exceptionUntilMs());
        QCOMPARE(bench.download.budget().limit(), 100);
        QCOMPARE(bench.changes, 1);
    }
};

FRESHET_TEST(SpeedControlTest)
#include "speed_control_test.moc"
